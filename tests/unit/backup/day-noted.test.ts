import { expect, test, vi } from 'vitest';
import { oncePerDay } from '../../../lib/surface/day-noted.ts';

test('each day is noted once, on a page that stays open, and whoever edits meanwhile waits for it', async () => {
  let now = '2026-11-23T08:00:00Z';
  const { promise, resolve } = Promise.withResolvers<void>();
  const note = vi.fn(() => promise);
  const dayNoted = oncePerDay(note, () => now);
  let isNoted = false;
  const waiting = Promise.all([dayNoted(), dayNoted()]).then(() => {
    isNoted = true;
  });
  expect([note.mock.calls.length, isNoted]).toEqual([1, false]);
  resolve();
  await waiting;
  now = '2026-11-24T00:00:01Z';
  await dayNoted();
  expect(note).toHaveBeenCalledTimes(2);
});

test('a day that could not be noted keeps nobody from editing, and is tried again', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const note = vi.fn(() => Promise.reject(new Error('The background is gone.')));
  const dayNoted = oncePerDay(note, () => '2026-11-23T08:00:00Z');
  await dayNoted();
  await dayNoted();
  expect(note).toHaveBeenCalledTimes(2);
  said.mockRestore();
});
