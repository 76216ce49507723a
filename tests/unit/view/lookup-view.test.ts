import { describe, expect, test } from 'vitest';
import type { Lookup } from '../../../lib/model/lookup.ts';
import { lookupSourceView, questionKey } from '../../../lib/view/lookup-view.ts';

const byline = { name: 'Ilmar Quist', position: 2, arxivId: '2611.00001', title: 'Counting sheep' };
const lookup: Lookup = {
  id: 'openalex|find-author|arxiv:2611.00001|2',
  source: 'openalex',
  question: { kind: 'find-author', byline },
  askedAt: '2026-11-24T10:00:00Z',
  state: 'waiting',
  tries: 0,
};
const now = new Date(2026, 10, 24, 14, 0);
const text = (change: Partial<Lookup>) => lookupSourceView({ ...lookup, ...change }, 'OpenAlex', now).text;
const at = (...parts: [number, number, number, number, number]) => new Date(...parts).toISOString();
const profile = {
  source: { format: 'x', label: 'x', observedAt: lookup.askedAt },
  name: 'A',
  papers: [],
  claims: [],
  externalIds: {},
};

describe('how far a look-up is', () => {
  test('waits, with the reason and the time in the reader’s own clock', () => {
    expect(text({})).toBe('Being asked, or next in turn.');
    const because = 'OpenAlex is over its quota.';
    expect(text({ because, notBefore: at(2026, 10, 24, 14, 5) })).toBe(`${because} Waits until 14:05.`);
    expect(text({ because, notBefore: at(2026, 10, 25, 0, 5) })).toBe(`${because} Waits until 2026-11-25, 00:05.`);
  });

  test('a time that has passed is no time to wait for', () => {
    expect(text({ notBefore: at(2026, 10, 24, 13, 59) })).toBe('Being asked, or next in turn.');
  });

  test('nobody is an answer, too', () => {
    const none = { profiles: [], papers: [] };
    expect(text({ state: 'answered', answer: none })).toBe('Knows nobody for this byline.');
    expect(text({ state: 'answered', answer: { profiles: [profile], papers: [] } })).toBe('Names 1 person.');
    const question = { kind: 'paper', paper: { title: 'Counting sheep' } } as const;
    expect(text({ state: 'answered', question, answer: none })).toBe('Does not know this paper.');
  });

  test('stopped, it says why', () => {
    expect(text({ state: 'stopped', because: 'OpenAlex refused the key.' })).toBe('OpenAlex refused the key.');
    expect(text({ state: 'stopped' })).toMatch(/nobody said why/);
  });

  test('a question is the same whoever is asked', () => {
    expect(questionKey(lookup)).toBe(questionKey({ id: 'orcid|find-author|arxiv:2611.00001|2' }));
    expect(questionKey(lookup)).not.toBe(questionKey({ id: 'orcid|find-author|arxiv:2611.00001|3' }));
  });
});
