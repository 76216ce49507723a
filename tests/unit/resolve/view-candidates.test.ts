import { describe, expect, test } from 'vitest';
import type { Author } from '../../../lib/model/author.ts';
import type { Lookup } from '../../../lib/model/lookup.ts';
import { arrangeInMemory } from '../../../lib/resolve/candidates/in-memory.ts';
import { proposalsIn, viewCandidates } from '../../../lib/resolve/view-candidates.ts';
import { anAuthor } from '../view/people.ts';
import { answered, aProfile, aRecord, labels, paper, reading, thisRecord } from './proposals.ts';

function look(lookups: Lookup[], known: Author[] = []) {
  return viewCandidates(proposalsIn(lookups), {
    position: 2,
    reading,
    paper,
    known,
    knownPapers: new Map(),
    labelOf: (id) => labels[id],
  });
}

const before = (title: string, year: string, coauthor = 'Wendeline Achterberg') =>
  aRecord(title, [coauthor, 'Ilmar Quist'], { date: { value: year, isYearInferred: false }, categories: ['cs.CV'] });
const sheep = before('Sheep in stereo: depth from two pastures', '2024');
const stranger = aRecord('Tax law of the early republic', ['Ilmar Quist'], {
  date: { value: '1994', isYearInferred: false },
});

describe('candidates for a byline', () => {
  test('one who lists this very paper is confirmed, says by what, and needs no settling', () => {
    const { candidates } = look([answered('openalex', aProfile('Ilmar Quist', [[thisRecord, 2]]))]);
    expect(candidates).toMatchObject([{ outcome: 'confirmed', wouldSettle: null, note: null }]);
    expect(candidates[0]?.decidedBy).toMatch(/in the list of the profile “Ilmar Quist”/);
  });

  test('one who stands elsewhere on this paper is not confirmed', () => {
    const { candidates } = look([answered('openalex', aProfile('Ilmar Quist', [[thisRecord, 3]]))]);
    expect(candidates).toMatchObject([{ outcome: 'none', decidedBy: null }]);
    expect(candidates[0]?.note).toMatch(/speaks against/);
  });

  test('a shared coauthor comes before greater numbers', () => {
    const famous = aProfile('Ilmar Quist', [[stranger, 1]], {
      claims: [{ metric: 'hIndex', value: 90, label: 'h-index', unit: 'count', basis: 'reported' }],
    });
    const coauthor = aProfile('Ilmar Quist', [[sheep, 2]]);
    const { candidates } = look([answered('openalex', famous, coauthor)]);
    expect(candidates.map(({ key }) => key.at(-1))).toEqual(['1', '0']);
    expect(candidates[0]?.evidence.map(({ id }) => id)).toContain('shared-coauthors');
    expect(candidates[1]?.outcome).not.toBe('likely');
    expect(candidates[1]?.metrics).toMatchObject([{ text: '90', source: 'A test', observedOn: '2026-11-24' }]);
  });

  test('two of one service who both claim this paper settle nothing', () => {
    const twice = [aProfile('Ilmar Quist', [[thisRecord, 2]]), aProfile('I. Quist', [[thisRecord, 2]])];
    const { candidates, together } = look([answered('semantic-scholar', ...twice)]);
    expect(candidates.map(({ outcome }) => outcome)).toEqual(['possible', 'possible']);
    expect(candidates.map(({ decidedBy }) => decidedBy)).toEqual([null, null]);
    expect(together).toEqual([]);
  });

  test('two services’ people with one ORCID are no rivals, and may be added together', () => {
    const ids = { orcid: '0000-0002-1825-0097' };
    const { candidates, together } = look([
      answered('openalex', aProfile('Ilmar Quist', [[thisRecord, 2]], { externalIds: ids })),
      answered('semantic-scholar', aProfile('I. Quist', [[sheep, 2]], { externalIds: ids })),
    ]);
    expect(together).toMatchObject([{ text: 'OpenAlex and Semantic Scholar: the same ORCID iD' }]);
    expect(together[0]?.keys).toHaveLength(2);
    expect(candidates[0]?.outcome).toBe('confirmed');
    expect(candidates[1]?.outcome).not.toBe('none');
  });

  test('two services that list this paper mean one person, however each prints the name', () => {
    const { candidates, together } = look([
      answered('openalex', aProfile('Ilmar Quist', [[thisRecord, 2]])),
      answered('semantic-scholar', aProfile('I. Quist', [[thisRecord, 2]])),
    ]);
    expect(candidates.map(({ outcome }) => outcome)).toEqual(['confirmed', 'confirmed']);
    expect(together).toMatchObject([{ text: 'OpenAlex and Semantic Scholar: both list this paper' }]);
  });

  test('beside one who is certain, another of the name is set aside', () => {
    const { candidates } = look([
      answered('openalex', aProfile('Ilmar Quist', [[thisRecord, 2]]), aProfile('Ilmar Quist', [[stranger, 1]])),
    ]);
    expect(candidates[1]).toMatchObject({ outcome: 'none', note: 'More speaks for A test’s Ilmar Quist.' });
  });

  test('an identifier that a record prints beside the byline decides', () => {
    const orcid = '0000-0002-1825-0097';
    const record = { ...thisRecord, bylineIds: [null, { orcid }, null] };
    const stored = { ...paper, records: [...paper.records, record] };
    const lookups = [answered('orcid', aProfile('Ilmar Quist', [[stranger, 1]], { externalIds: { orcid } }))];
    const question = { position: 2, reading, paper: stored, known: [], knownPapers: new Map(), labelOf: () => 'ORCID' };
    const [one] = viewCandidates(proposalsIn(lookups), question).candidates;
    expect(one).toMatchObject({ outcome: 'confirmed' });
    expect(one?.decidedBy).toMatch(/^A test names this author by the ORCID iD, 0000-0002-1825-0097/);
    const third = { ...question, position: 3 };
    expect(viewCandidates(proposalsIn(lookups), third).candidates[0]?.outcome).toBe('none');
  });

  test('a candidate whom the store knows joins them', () => {
    const orcid = '0000-0002-1825-0097';
    const known = anAuthor(5, 'Ilmar Quist');
    known.profiles[0] = {
      ...known.profiles[0],
      name: 'Ilmar Quist',
      papers: [],
      claims: [],
      source: known.profiles[0]?.source as never,
      externalIds: { orcid },
    };
    const same = aProfile('I. Quist', [[sheep, 2]], { externalIds: { orcid } });
    expect(look([answered('openalex', same)], [known]).candidates[0]?.joins).toEqual({
      authorId: 5,
      name: 'Ilmar Quist',
    });
    const other = look([answered('openalex', aProfile('Ilmar Quist', [[stranger, 1]]))], [known]);
    expect(other.candidates[0]?.joins).toBeNull();
  });

  test('a profile’s contradictions are shown before anybody adds it', () => {
    const claims = [{ metric: 'hIndex', value: 35, label: 'h-index', unit: 'count', basis: 'reported' } as const];
    const few = [{ metric: 'papers', value: 10, label: 'Papers', unit: 'count', basis: 'reported' } as const];
    const [one] = look([
      answered('openalex', aProfile('Ilmar Quist', [[sheep, 2]], { claims: [...claims, ...few] })),
    ]).candidates;
    expect(one?.doubts.map(({ level }) => level)).toContain('impossible');
    expect(one?.metrics.find(({ metric }) => metric === 'hIndex')?.doubts).not.toEqual([]);
  });

  test('hostile names and titles are data, and no row is one of the real store’s', () => {
    const evil = aRecord('<img src=x onerror=alert(1)>'.repeat(50), ['<b>', 'Ilmar Quist'.repeat(40)]);
    const { rows, papers } = arrangeInMemory(
      paper,
      proposalsIn([answered('openalex', aProfile('<script>', [[evil, 1]]))]),
    );
    expect(rows.every(({ author }) => author.id < 0)).toBe(true);
    expect([...papers.keys()].filter((id) => id > 0)).toEqual([paper.id]);
    expect(look([answered('openalex', aProfile('<script>', [[evil, 1]]))]).candidates).toMatchObject([
      { outcome: 'none' },
    ]);
  });
});
