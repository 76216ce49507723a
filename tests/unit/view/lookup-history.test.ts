import { describe, expect, test } from 'vitest';
import type { StoredProfile } from '../../../lib/model/author.ts';
import type { Claim } from '../../../lib/model/claim.ts';
import { historyView } from '../../../lib/view/history-view.ts';

const claim = (metric: 'hIndex' | 'citations', value: number): Claim => ({
  metric,
  value,
  label: metric === 'hIndex' ? 'h-index' : 'Citations',
  unit: 'count',
  basis: 'reported',
});

function seen(label: string, day: string, ...claims: Claim[]): StoredProfile {
  const source = { format: label, label, observedAt: `${day}T10:00:00Z` };
  return { source, name: 'Ilmar Quist', externalIds: {}, claims, papers: [] };
}
const texts = (...profiles: StoredProfile[]) => historyView({ profiles }).map(({ text }) => text);

describe('what changed about an author', () => {
  test('says from what to what, since when and who says so', () => {
    const change = historyView({
      profiles: [
        seen('OpenAlex', '2026-03-02', claim('hIndex', 34)),
        seen('OpenAlex', '2026-11-24', claim('hIndex', 35)),
      ],
    });
    expect(change).toMatchObject([{ text: 'h-index 34 → 35 since March 2026 (OpenAlex)', seenOn: '2026-11-24' }]);
  });

  test('two sources that differ are no change', () => {
    expect(
      texts(
        seen('OpenAlex', '2026-03-02', claim('hIndex', 34)),
        seen('Semantic Scholar', '2026-11-24', claim('hIndex', 41)),
      ),
    ).toEqual([]);
  });

  test('nothing, where a number stayed; “since” is when the old one was last seen', () => {
    const profiles = [
      seen('OpenAlex', '2026-01-02', claim('citations', 0)),
      seen('OpenAlex', '2026-05-02', claim('citations', 0)),
      seen('OpenAlex', '2026-06-02', claim('citations', 3)),
    ];
    expect(texts(...profiles)).toEqual(['Citations 0 → 3 since May 2026 (OpenAlex)']);
  });

  test('newest first, in whichever order the profiles stand; a fall is a change', () => {
    const profiles = [
      seen('OpenAlex', '2026-06-02', claim('citations', 9)),
      seen('OpenAlex', '2026-01-02', claim('citations', 12)),
      seen('OpenAlex', '2026-08-02', claim('citations', 10)),
    ];
    expect(texts(...profiles)).toEqual([
      'Citations 9 → 10 since June 2026 (OpenAlex)',
      'Citations 12 → 9 since January 2026 (OpenAlex)',
    ]);
  });

  test('a number that a source left out meanwhile is neither zero nor a change', () => {
    const profiles = [
      seen('OpenAlex', '2026-01-02', claim('hIndex', 5)),
      seen('OpenAlex', '2026-02-02'),
      seen('OpenAlex', '2026-03-02', claim('hIndex', 5)),
    ];
    expect(texts(...profiles)).toEqual([]);
  });
});
