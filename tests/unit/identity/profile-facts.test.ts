import { expect, it } from 'vitest';
import { profileFacts } from '../../../lib/identity/profile-facts.ts';
import type { Claim } from '../../../lib/model/claim.ts';
import type { PaperRecord } from '../../../lib/model/paper.ts';

const source = (importId: number | undefined) => ({
  format: importId === undefined ? 'arxiv-page' : 'json',
  label: `of ${importId}`,
  observedAt: '2026-04-30T09:00:00Z',
  ...(importId !== undefined && { importId }),
});

function record(importId: number | undefined, citations?: number): PaperRecord {
  const claim: Claim = { metric: 'citations', value: citations ?? 0, label: 'cited', unit: 'count', basis: 'reported' };
  return {
    source: source(importId),
    title: 'Herons of the North',
    categories: [],
    bylines: ['Ada Brook'],
    hiddenAuthors: 0,
    ...(citations !== undefined && { claims: [claim] }),
  };
}

it('a paper is as fully known as the store knows it, and as often cited as the profile’s own source says', () => {
  const records = [record(undefined), record(1, 30), record(2, 40), record(3)];
  const papers = new Map([[7, { id: 7, records, authors: [] }]]);
  const cited = [1, 2, 3].map((importId) => {
    const listed = [
      { paper: 7, position: 1 },
      { paper: 8, position: 1 },
    ];
    const facts = profileFacts(
      { source: source(importId), name: 'Ada Brook', externalIds: {}, claims: [], papers: listed },
      papers,
    );
    expect(facts.papers).toHaveLength(1);
    expect(facts.now).toBe('2026-04-30T09:00:00Z');
    return facts.papers[0]?.citations;
  });
  expect(cited).toEqual([30, 40, undefined]);
});
