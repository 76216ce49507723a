import fc from 'fast-check';
import { expect, test } from 'vitest';
import { backoffMs, restAfterAllMs } from '../../../../lib/sources/client/backoff.ts';
import { takeToken } from '../../../../lib/sources/client/bucket.ts';
import { isFresh } from '../../../../lib/sources/client/cache.ts';
import { spend, tomorrow, useToday } from '../../../../lib/sources/client/daily-use.ts';
import { retryAfter } from '../../../../lib/sources/client/retry-after.ts';

const now = Date.parse('2026-11-24T12:00:00Z');
const day = 86_400_000;

test.each([
  ['0', now],
  ['120', now + 120_000],
  [' 7 ', now + 7_000],
  ['Tue, 24 Nov 2026 12:05:00 GMT', now + 300_000],
  ['Tue, 24 Nov 2026 11:00:00 GMT', now],
  ['9999999999', now + day],
  ['Wed, 24 Nov 2027 12:00:00 GMT', now + day],
  ['-5', null],
  ['1.5', null],
  ['soon', null],
  ['Infinity', null],
  ['', null],
  [null, null],
])('Retry-After “%s”', (header, at) => {
  expect(retryAfter(header, now)).toBe(at);
});

test('whatever Retry-After says, nobody rests longer than a day, or asks before now', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), (header) => {
      const at = retryAfter(header, now);
      expect(at === null || (at >= now && at <= now + day)).toBe(true);
    }),
  );
});

test('a bucket never gives more than its burst at once, and one more each so often', () => {
  const steps = fc.array(fc.integer({ min: 0, max: 5_000 }), { maxLength: 60 });
  const paces = fc.record({ burst: fc.integer({ min: 1, max: 10 }), everyMs: fc.integer({ min: 1, max: 3_000 }) });
  fc.assert(
    fc.property(steps, paces, (waits, { burst, everyMs }) => {
      const pace = { burst, everyMs, connections: 1 };
      const taken: number[] = [];
      let bucket = { tokens: burst, at: now };
      let clock = now;
      for (const wait of waits) {
        clock += wait;
        const next = takeToken(bucket, pace, clock);
        bucket = next.bucket;
        if (next.waitMs === 0) taken.push(clock);
        // Nobody is sent away for longer than it takes, nor called too early.
        else expect(takeToken(bucket, pace, clock + next.waitMs).waitMs).toBeLessThanOrEqual(1);
      }
      for (const [first, from] of taken.entries()) {
        for (const [last, to] of taken.entries()) {
          if (last < first) continue;
          const most = burst + (to - from) / everyMs + 1e-6;
          expect(last - first + 1).toBeLessThanOrEqual(Math.floor(most) + (most % 1 > 1 - 1e-6 ? 1 : 0));
        }
      }
    }),
  );
});

test('a clock that was set back keeps nobody waiting', () => {
  const pace = { burst: 1, everyMs: 3_000, connections: 1 };
  expect(takeToken({ tokens: 0, at: now + day }, pace, now).waitMs).toBe(3_000);
  expect(isFresh({ at: now + 1, body: '{}' }, now)).toBe(false);
});

test('the day’s use begins anew at midnight UTC, and ends where the quota does', () => {
  let use = useToday({ day: '2026-11-23', requests: 9, cost: 9 }, now);
  expect(use).toEqual({ day: '2026-11-24', requests: 0, cost: 0 });
  for (let n = 0; n < 100; n++) use = spend(use, 0.1, 10) ?? expect.unreachable(`refused at ${n}`);
  expect(use.requests).toBe(100);
  expect(spend(use, 0.1, 10)).toBeNull();
  expect(new Date(tomorrow(now)).toISOString()).toBe('2026-11-25T00:00:00.000Z');
});

test('backing off takes any time up to a bound that doubles', () => {
  expect([1, 2, 3].map((tries) => backoffMs(tries, () => 1))).toEqual([2_000, 4_000, 8_000]);
  expect(backoffMs(3, () => 0)).toBe(0);
  expect(restAfterAllMs(() => 0)).toBe(60_000);
  expect(restAfterAllMs(() => 1)).toBe(120_000);
});

test('what was found holds for a week, that there was nothing for a day', () => {
  expect(isFresh({ at: now - 7 * day + 1, body: '{}' }, now)).toBe(true);
  expect(isFresh({ at: now - 7 * day, body: '{}' }, now)).toBe(false);
  expect(isFresh({ at: now - day + 1, body: null }, now)).toBe(true);
  expect(isFresh({ at: now - day, body: null }, now)).toBe(false);
});
