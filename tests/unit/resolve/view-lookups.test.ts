import { beforeEach, describe, expect, test } from 'vitest';
import type { Lookup } from '../../../lib/model/lookup.ts';
import type { PageReading } from '../../../lib/model/page-reading.ts';
import { pickCandidate, undoPick } from '../../../lib/resolve/pick-candidate.ts';
import { proposalsIn } from '../../../lib/resolve/view-candidates.ts';
import { onePaper } from '../../../lib/resolve/view-card.ts';
import { type CandidateMemory, viewLookups } from '../../../lib/resolve/view-lookups.ts';
import type { Store } from '../../../lib/store/db.ts';
import { aStore } from '../support/store.ts';
import { answered, aProfile, aRecord, at, labels, reading, thisRecord } from './proposals.ts';

let store: Store;
let memory: CandidateMemory;
beforeEach(async () => {
  store = await aStore();
  memory = new Map();
});

const labelOf = (source: Lookup['source']) => labels[source];
const look = (lookups: Lookup[], page: PageReading | null = null) =>
  viewLookups(store, lookups, { page, labelOf, now: new Date(at), memory });

const listing = answered('openalex', aProfile('Ilmar Quist', [[thisRecord, 2]]));
const stranger = answered(
  'semantic-scholar',
  aProfile('Ilmar Quist', [[aRecord('Tax law of an early republic', ['Ilmar Quist']), 1]]),
);
const waiting: Lookup = { ...answered('orcid'), state: 'waiting', answer: undefined, answeredAt: undefined };

describe('look-ups as they stand', () => {
  test('one byline is one entry, whoever was asked', async () => {
    const { bylines } = await look([listing, stranger, waiting]);
    expect(bylines).toHaveLength(1);
    expect(bylines[0]?.sources.map(({ source, state }) => [source, state])).toEqual([
      ['OpenAlex', 'answered'],
      ['Semantic Scholar', 'answered'],
      ['ORCID', 'waiting'],
    ]);
    expect(bylines[0]?.candidates.map(({ source }) => source)).toEqual(['OpenAlex', 'Semantic Scholar']);
  });

  test('in the library, without the page, the place is that of the service that lists the paper', async () => {
    const [byline] = (await look([listing])).bylines;
    expect(byline?.candidates[0]).toMatchObject({ outcome: 'confirmed' });
  });

  test('coauthors on the open page speak for a candidate', async () => {
    const common = aRecord('Sheep in stereo: depth from two pastures', ['Wendeline Achterberg', 'Ilmar Quist']);
    const one = answered('openalex', aProfile('Ilmar Quist', [[common, 2]]));
    const ids = async (page: PageReading | null) =>
      (await look([one], page)).bylines[0]?.candidates[0]?.evidence.map(({ id }) => id);
    expect(await ids(onePaper(reading))).toContain('shared-coauthors');
    expect(await ids(null)).not.toContain('shared-coauthors');
  });

  test('whom the reader picked settles it, until that is taken back', async () => {
    const { question } = listing;
    if (question.kind !== 'find-author') throw new Error('not asked about a byline');
    const choice = { byline: question.byline, onPage: reading, proposals: proposalsIn([stranger]), labelOf };
    const picked = await pickCandidate(store, choice, at);
    const [settled] = (await look([listing, stranger])).bylines;
    expect(settled).toMatchObject({ settled: { authorId: picked.authorId, name: 'Ilmar Quist' }, candidates: [] });
    await undoPick(store, picked);
    const [open] = (await look([listing, stranger])).bylines;
    expect(open?.settled).toBeNull();
    expect(open?.candidates).toHaveLength(2);
  });

  test('the same answers are not weighed twice, new ones are', async () => {
    const [first] = (await look([listing])).bylines;
    const [again] = (await look([listing, waiting])).bylines;
    expect(again?.candidates).toHaveLength(1);
    const [third] = (await look([listing, waiting])).bylines;
    expect(third?.candidates).toBe(again?.candidates);
    expect((await look([listing, stranger])).bylines[0]?.candidates).toHaveLength(2);
    expect(first?.candidates[0]?.outcome).toBe('confirmed');
  });

  test('of a paper nobody stored, what the question said is not offered as news', async () => {
    const { arxivId, title } = reading;
    const lookup: Lookup = {
      ...listing,
      id: `openalex|paper|arxiv:${arxivId}`,
      question: { kind: 'paper', paper: { arxivId, title } },
      answer: { profiles: [], papers: [{ ...thisRecord, venue: 'Journal of Invented Herding' }] },
    };
    const [paper] = (await look([lookup])).papers;
    expect(paper?.offers[0]?.facts.map(({ label }) => label)).toEqual(['Published in', 'Authors']);
    const [onPage] = (await look([lookup], onePaper(reading))).papers;
    expect(onPage?.offers[0]?.facts.map(({ label }) => label)).toEqual(['Published in']);
  });

  test('a hostile title and name are looked up like any other', async () => {
    const byline = { name: '<b>'.repeat(100), position: 10_000, title: '{{x}}|'.repeat(900) };
    const lookup: Lookup = { ...listing, question: { kind: 'find-author', byline } };
    const [view] = (await look([lookup])).bylines;
    expect(view?.candidates).toMatchObject([{ outcome: 'none' }]);
  });
});
