import { describe, expect, test } from 'vitest';
import type { Claim } from '../../../lib/model/claim.ts';
import type { Lookup } from '../../../lib/model/lookup.ts';
import { type Paper, type PaperRecord, paperRecordSchema } from '../../../lib/model/paper.ts';
import { paperOffers } from '../../../lib/view/paper-offer-view.ts';

const at = '2026-11-24T10:00:00Z';
const by = (format: string) => ({ format, label: format === 'openalex' ? 'OpenAlex' : format, observedAt: at });
const title = 'Counting sheep with two orthogonal cameras';
const names = ['Maja Okonsdottir', 'Ilmar Quist'];
const record = (more: Partial<PaperRecord> = {}) =>
  paperRecordSchema.parse({ source: by('openalex'), title, bylines: names, ...more });
const known: Paper = {
  id: 1,
  authors: [],
  records: [record({ source: by('arxiv-page'), categories: ['cs.CV'], abstract: 'We count.', arxivId: '2611.00001' })],
};
const citations = (value: number): Claim => ({
  metric: 'citations',
  value,
  label: 'Citations',
  unit: 'count',
  basis: 'reported',
});

function offer(said: PaperRecord, of: Paper | null = known) {
  const paper = { title };
  const lookup: Lookup = {
    id: 'openalex|paper|x',
    source: 'openalex',
    question: { kind: 'paper', paper },
    askedAt: at,
    state: 'answered',
    tries: 1,
    answer: { profiles: [], papers: [said] },
  };
  return paperOffers([lookup], of ?? undefined, () => 'OpenAlex')[0];
}
const facts = (said: PaperRecord, of?: Paper | null) =>
  Object.fromEntries((offer(said, of)?.facts ?? []).map(({ label, text, instead }) => [label, [text, instead]]));

describe('what a service would add to a record', () => {
  test('what agrees is not mentioned', () => {
    expect(facts(record({ arxivId: '2611.00001', title: `${title}.` }))).toEqual({});
  });

  test('what is new', () => {
    const said = record({
      doi: '10.1000/1',
      venue: 'Invented Herding',
      bylineIds: [null, { orcid: '0000-0002-1825-0097' }],
    });
    expect(facts(said)).toEqual({
      DOI: ['10.1000/1', null],
      'Published in': ['Invented Herding', null],
      Identifiers: ['of 1 author', null],
    });
  });

  test('what it says differently stands beside what is known', () => {
    expect(facts(record({ bylines: ['Maja Okonsdottir', 'Wendeline Achterberg'] }))).toEqual({
      'Author 2': ['Wendeline Achterberg', 'so far: Ilmar Quist'],
    });
    expect(facts(record({ bylines: [...names, 'Wendeline Achterberg'] }))).toEqual({
      Authors: ['3 authors', 'so far: 2 authors'],
    });
  });

  test('initials are the same person; a list that is cut is no contradiction', () => {
    expect(facts(record({ bylines: ['M. Okonsdottir'], hiddenAuthors: null }))).toEqual({});
    expect(facts(record({ bylines: ['M. Okonsdottir', 'I. Quist'] }))).toEqual({});
  });

  test('two sources’ numbers stay two numbers', () => {
    const other = {
      ...known,
      records: [...known.records, record({ source: by('Semantic Scholar'), claims: [citations(15)] })],
    };
    expect(facts(record({ claims: [citations(0)] }), other)).toEqual({ Citations: ['0', '15 by Semantic Scholar'] });
  });

  test('what was added is not offered again, and a later answer is', () => {
    const added = { ...known, records: [...known.records, record()] };
    expect(offer(record(), added)?.isAdded).toBe(true);
    const later = record({ source: { ...by('openalex'), observedAt: '2026-12-24T10:00:00Z' } });
    expect(offer(later, added)?.isAdded).toBe(false);
  });

  test('of a paper that nobody knows, everything is new', () => {
    const { Title, Authors } = Object.fromEntries(
      (offer(record(), null)?.facts ?? []).map((one) => [one.label, one.text]),
    );
    expect([Title, Authors]).toEqual([title, '2 authors']);
  });
});
