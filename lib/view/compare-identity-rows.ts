import { looksMixed } from './author-view.ts';
import { emptyCell, mixedDoubts, ownPapers, whyNot } from './compare-cell.ts';
import type { ComparedAuthor, CompareInput } from './compare-input.ts';
import type { CompareCell, CompareRow } from './compare-types.ts';
import { formatDay } from './format.ts';
import { personOption } from './person-option.ts';
import { count } from './words.ts';

/** How sure it is that each is the person meant, and one person: before any number. */
export function identityRows({ people, papers, now }: CompareInput): CompareRow[] {
  const cell = (text: string, rest: Partial<CompareCell> = {}): CompareCell => ({
    text,
    source: 'Byline',
    observedOn: formatDay(now),
    n: null,
    notComparable: null,
    doubts: [],
    ...rest,
  });
  return [
    ...whichRow(people, papers, cell),
    {
      id: 'identity:match',
      label: 'Is it them?',
      about:
        'How sure Byline is that this is the author on the paper you came from. The card behind the chip gives reasons.',
      cells: people.map(({ outcome }) =>
        cell(outcome ? `${outcome} on this paper` : 'chosen by you from your library'),
      ),
    },
    {
      id: 'identity:one',
      label: 'Is it one person?',
      about: 'Whether the papers look like one person’s. Numbers of a mixed profile are nobody’s.',
      cells: people.map((one) => oneCell(one, cell)),
    },
    {
      id: 'identity:ids',
      label: 'Identifiers',
      about: 'What identifies them beyond the name, as sources say. Anybody can be listed under a wrong one.',
      cells: people.map(({ author }) => {
        const telling = author.profiles.filter(({ externalIds }) => Object.keys(externalIds).length > 0);
        const ids = new Set(telling.flatMap(({ externalIds }) => Object.keys(externalIds)));
        if (ids.size === 0) return emptyCell('none known');
        return cell([...ids].map(idWord).join(', '), {
          source: [...new Set(telling.map(({ source }) => source.label))].join(', '),
          observedOn: formatDay(telling.map(({ source }) => source.observedAt).reduce((a, b) => (a > b ? a : b))),
        });
      }),
    },
  ];
}

type MakeCell = (text: string, rest: Partial<CompareCell>) => CompareCell;

/** What tells people of one name apart; no row where all names are different. */
function whichRow(people: CompareInput['people'], papers: CompareInput['papers'], cell: MakeCell): CompareRow[] {
  const isNamesake = ({ name, person }: ComparedAuthor) => name !== person.name;
  if (!people.some(isNamesake)) return [];
  const cells = people.map((one) => {
    const paperIds = one.person.papers.map(({ paper }) => paper.id);
    if (!isNamesake(one)) return emptyCell('nobody else of that name here');
    if (paperIds.length === 0) return emptyCell(whyNot['no-papers']);
    const n = count(paperIds.length, 'paper');
    return cell(personOption(one.author, papers).about, { source: ownPapers, n, paperIds });
  });
  const about = 'Several of these people have the same name: their papers, years and a coauthor tell them apart.';
  return [{ id: 'identity:which', label: 'Which of that name?', about, cells }];
}

function oneCell({ author, person }: ComparedAuthor, cell: MakeCell): CompareCell {
  const n = count(person.papers.length, 'paper');
  const paperIds = person.papers.map(({ paper }) => paper.id);
  if (looksMixed(author)) {
    return cell(author.people > 1 ? 'probably not' : 'perhaps not', { n, paperIds, doubts: mixedDoubts(author) });
  }
  if (paperIds.length === 0) return emptyCell('no paper in your store to tell by');
  return cell('nothing speaks against it', { n, paperIds });
}

const idWords: Record<string, string> = {
  orcid: 'ORCID',
  arxivAuthor: 'arXiv author',
  openAlex: 'OpenAlex',
  semanticScholar: 'Semantic Scholar',
  inspire: 'INSPIRE',
  dblp: 'DBLP',
};

function idWord(key: string): string {
  return idWords[key] ?? key;
}
