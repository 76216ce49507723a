import { describe, expect, test } from 'vitest';
import { sources } from '../../../lib/sources/index.ts';
import { type DescribedSource, endOfKey, type SourceStanding, sourceView } from '../../../lib/view/source-view.ts';

const source: DescribedSource = {
  id: 'openalex',
  label: 'OpenAlex',
  origins: ['https://api.example.org/*'],
  about: { offers: '', sends: '', limits: '', terms: { text: '', url: '' }, credit: '' },
  key: { label: 'API key', why: '', url: '', isNeeded: false },
  quota: (hasKey) => ({ perDay: hasKey ? 100_000 : 1_000, unit: 'requests' }),
};
const standing: SourceStanding = {
  settings: { isOn: false, refreshes: true },
  keyEnd: null,
  state: undefined,
  ownOrigins: [],
  now: new Date('2026-11-24T10:00:00Z'),
};
const state = { id: 'openalex', tokens: 0, at: 0, notBefore: 0, day: '2026-11-24', requests: 12, cost: 12 } as const;

describe('the card of a source', () => {
  test('counts today’s use against the quota, and forgets yesterday’s', () => {
    expect(sourceView(source, { ...standing, state }).used).toBe('12 of 1,000 requests today.');
    expect(sourceView(source, { ...standing, state, keyEnd: '3f9a' }).used).toBe('12 of 100,000 requests today.');
    expect(sourceView(source, { ...standing, state: { ...state, day: '2026-11-23' } }).used).toBe(
      '0 of 1,000 requests today.',
    );
  });

  test('shows the end of a long key, nothing of a short one, and never the key', () => {
    const key = 'abcdefghijkl3f9a';
    expect(endOfKey(key)).toBe('3f9a');
    expect(endOfKey('short-key')).toBe('');
    expect(sourceView(source, { ...standing, keyEnd: endOfKey(key) }).key?.shown).toBe('••••3f9a');
    expect(sourceView(source, standing).key?.shown).toBeNull();
  });

  test('says what cannot be given back', () => {
    expect(sourceView(source, standing).isForGood).toBe(false);
    expect(sourceView(source, { ...standing, ownOrigins: source.origins }).isForGood).toBe(true);
  });

  test.each(sources.map((one) => [one.id, one] as const))('%s tells all that its card shows', (_id, one) => {
    const { hosts, offers, sends, limits, terms, credit } = sourceView(one, standing);
    for (const said of [offers, sends, limits, terms.text, credit, ...hosts]) expect(said.trim()).not.toBe('');
    expect(new URL(terms.url).protocol).toBe('https:');
    expect(hosts.join(' ')).not.toContain('*');
  });
});
