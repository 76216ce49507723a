import type { NamedAuthor } from '../bibliography/bylines.ts';
import { readDate } from '../bibliography/date.ts';
import type { Entry } from '../bibliography/entry.ts';
import { readExtra } from '../bibliography/extra.ts';
import type { ZoteroCreator, ZoteroItem } from './item.ts';

/** Who makes a work without authors what it is. Editors and translators do not. */
const makers =
  /^(?:artist|cartographer|composer|director|interviewee|inventor|performer|podcaster|presenter|programmer|sponsor)$/;

/** Whether an item is one of the works; notes and files stand by themselves or beside one. */
export function isWork({ itemType }: ZoteroItem): boolean {
  return !/^(?:note|attachment|annotation)$/.test(itemType);
}

/** An item in no format's words. */
export function toEntry(item: ZoteroItem, line: number): Entry {
  const extra = readExtra(item.extra ?? '');
  const { date: said } = item;
  const arxiv = extra.fields.get('arxiv');
  return {
    place: { line, key: item.citationKey ?? item.citekey ?? item.key ?? item.itemKey ?? '' },
    title: item.title || item.caseName || item.nameOfAct || item.subject,
    authors: authorsOf(item.creators.filter((creator) => creator !== null)),
    date: said?.trim() ? { said, ...readDate(said) } : undefined,
    dois: [item.DOI, extra.fields.get('doi'), item.url && /doi/i.test(item.url) ? item.url : undefined],
    arxiv: {
      eprint: arxiv ?? extra.fields.get('tex.eprint'),
      archive: 'arXiv',
      primaryClass: extra.fields.get('tex.primaryclass'),
      texts: [
        item.archiveID,
        item.number,
        item.reportNumber,
        item.url,
        item.publicationTitle,
        arxiv && `arXiv:${arxiv}`,
      ],
      remarks: [extra.remarks],
    },
    venues: [
      item.publicationTitle,
      item.proceedingsTitle,
      item.bookTitle,
      item.encyclopediaTitle,
      item.dictionaryTitle,
      item.conferenceName,
      extra.fields.get('container title'),
    ],
    abstract: item.abstractNote,
    keywords: item.tags.filter((tag) => tag !== null),
    notes: [...item.notes, extra.remarks].map((note) => note ?? undefined),
    savedAt: item.dateAdded,
  };
}

function authorsOf(creators: ZoteroCreator[]): NamedAuthor[] {
  const authors = creators.filter(({ creatorType = 'author' }) => creatorType === 'author');
  const named = authors.length > 0 ? authors : creators.filter(({ creatorType = '' }) => makers.test(creatorType));
  return named.map(({ firstName, lastName, name }) => ({
    name: name || [firstName, lastName].filter(Boolean).join(' '),
  }));
}
