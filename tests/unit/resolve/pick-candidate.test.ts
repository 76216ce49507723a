import { beforeEach, describe, expect, test } from 'vitest';
import type { Lookup, SoughtByline } from '../../../lib/model/lookup.ts';
import { completePaper } from '../../../lib/resolve/complete-paper.ts';
import { pickCandidate, undoPick } from '../../../lib/resolve/pick-candidate.ts';
import { resolvePage } from '../../../lib/resolve/resolve-page.ts';
import { proposalsIn } from '../../../lib/resolve/view-candidates.ts';
import { onePaper } from '../../../lib/resolve/view-card.ts';
import type { Store } from '../../../lib/store/db.ts';
import { aStore, everything, save } from '../support/store.ts';
import { answered, aProfile, aRecord, at, labels, reading, thisRecord } from './proposals.ts';

let store: Store;
beforeEach(async () => {
  store = await aStore();
});

const { arxivId, title } = reading;
const byline: SoughtByline = { name: 'Ilmar Quist', position: 2, arxivId, title };
const labelOf = (source: Lookup['source']) => labels[source];
const other = aRecord('Sheep in stereo: depth from two pastures', ['Wendeline Achterberg', 'Ilmar Quist']);
const claims = [{ metric: 'hIndex', value: 12, label: 'h-index', unit: 'count', basis: 'reported' } as const];

function pick(lookups: Lookup[], onPage: typeof reading | undefined) {
  return pickCandidate(store, { byline, onPage, proposals: proposalsIn(lookups), labelOf }, at);
}

async function quist() {
  return (await resolvePage(store, onePaper(reading))).matches[0]?.[1];
}

describe('picking a candidate', () => {
  const unsure = answered('openalex', aProfile('Ilmar Quist', [[other, 2]], { claims }));

  test.each([
    ['from the open page', reading],
    ['from the library', undefined],
  ])('%s adds the person and says yes to the byline', async (_where, onPage) => {
    const picked = await pick([unsure], onPage);
    const match = await quist();
    expect(match).toMatchObject({ outcome: 'confirmed', author: { id: picked.authorId } });
    expect(match?.evidence.map(({ id }) => id)).toContain('readers-word');
    expect(match?.author?.profiles[0]?.claims).toEqual(claims);
    expect(await store.imports.toArray()).toMatchObject([{ format: 'openalex', label: 'OpenAlex' }]);
  });

  test('a place is never taken from one name alone', async () => {
    await pick([unsure], undefined);
    const match = await quist();
    const paper = (await store.papers.toArray()).find(({ records }) => records.some((one) => one.arxivId === arxivId));
    expect(paper?.records).toMatchObject([{ bylines: [], hiddenAuthors: null, source: { label: 'arxiv.org' } }]);
    expect(match?.author?.papers).toContainEqual({ paper: paper?.id, position: 2 });
  });

  test.each([
    ['from the open page', reading],
    ['from the library', undefined],
  ])('%s, taken back, leaves the store as it was', async (_where, onPage) => {
    await save(
      store,
      aProfile('Wendeline Achterberg', [[aRecord('A dictionary of fences and hedges', ['W. Achterberg']), 1]]),
    );
    const before = await everything(store);
    const picked = await pick([unsure], onPage);
    expect(await everything(store)).not.toEqual(before);
    await undoPick(store, picked);
    expect(await everything(store)).toEqual(before);
  });

  test('two services’ words on one person make one author with two profiles', async () => {
    const lookups = [
      answered('openalex', aProfile('Ilmar Quist', [[thisRecord, 2]], { claims })),
      answered(
        'semantic-scholar',
        aProfile('I. Quist', [[thisRecord, 2]], { claims: claims.map((claim) => ({ ...claim, value: 14 })) }),
      ),
    ];
    const before = await everything(store);
    const picked = await pick(lookups, reading);
    const authors = await store.authors.toArray();
    expect(authors).toHaveLength(1);
    expect(authors[0]?.profiles.map((profile) => profile.claims[0]?.value)).toEqual([12, 14]);
    expect(await store.imports.count()).toBe(2);
    await undoPick(store, picked);
    expect(await everything(store)).toEqual(before);
  });

  test('a profile of somebody known joins them', async () => {
    const externalIds = { orcid: '0000-0002-1825-0097' };
    await save(store, aProfile('Ilmar Quist', [[other, 2]], { externalIds }));
    const [known] = await store.authors.toArray();
    const picked = await pick([answered('orcid', aProfile('I. Quist', [[thisRecord, 2]], { externalIds }))], reading);
    expect(picked.authorId).toBe(known?.id);
    expect(await store.authors.count()).toBe(1);
  });

  test('nobody picked, nothing kept', async () => {
    const before = await everything(store);
    await expect(pick([], reading)).rejects.toThrow('Nobody was picked.');
    expect(await everything(store)).toEqual(before);
  });
});

describe('completing a paper', () => {
  const lookup = (record: typeof other): Lookup => ({
    id: `openalex|paper|arxiv:${arxivId}`,
    source: 'openalex',
    question: { kind: 'paper', paper: { arxivId, title } },
    askedAt: at,
    state: 'answered',
    tries: 1,
    answeredAt: at,
    answer: { profiles: [], papers: [record] },
  });

  test('adds what a service says to the same paper, as an import', async () => {
    await save(store, aProfile('Ilmar Quist', [[thisRecord, 2]]));
    const record = aRecord(
      title,
      reading.bylines.map(({ name }) => name),
      { venue: 'Journal of Invented Herding' },
    );
    await completePaper(store, lookup(record), 'OpenAlex', at);
    const papers = await store.papers.toArray();
    expect(papers).toHaveLength(1);
    expect(papers[0]?.records.map(({ venue }) => venue)).toEqual([undefined, 'Journal of Invented Herding']);
    expect((await store.imports.toArray()).map(({ format }) => format)).toContain('openalex');
  });

  test('an answer about another paper is not made this one', async () => {
    await save(store, aProfile('Ilmar Quist', [[thisRecord, 2]]));
    await completePaper(store, lookup(other), 'OpenAlex', at);
    expect(await store.papers.count()).toBe(2);
  });

  test('no answer, no import', async () => {
    const { answer: _, ...open } = lookup(other);
    expect(await completePaper(store, open, 'OpenAlex', at)).toBeNull();
    expect(await store.imports.count()).toBe(0);
  });
});
