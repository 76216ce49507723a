import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createSaving } from '../../../lib/overlay/saving.ts';

/** A page of four papers, of which the first is on the list under 100. */
function aPage() {
  const onList = new Set([100]);
  let shown: { slot: unknown; says: string; buttons: Readonly<Record<string, () => void>> } | null = null;
  const bar = {
    show: (slot: Element, says: string, buttons: Readonly<Record<string, () => void>>) => {
      shown = { slot, says, buttons };
    },
    close: () => {
      shown = null;
    },
  };
  const actions = {
    async save(papers: number[], isOn: boolean) {
      const changed = papers.map((paper) => paper + 100).filter((id) => onList.has(id) !== isOn);
      for (const id of changed) isOn ? onList.add(id) : onList.delete(id);
      return changed;
    },
    async setOnList(ids: number[], isOn: boolean) {
      for (const id of ids) isOn ? onList.add(id) : onList.delete(id);
    },
    failed: expect.unreachable,
  };
  const slots = ['a', 'b', 'c', 'd'].map((slot) => slot as unknown as Element);
  const redrawn: number[][] = [];
  const saving = createSaving(bar, slots, actions, (papers) => redrawn.push(papers));
  const says = () => shown?.says;
  const press = (label: string) => shown?.buttons[label]?.();
  return { saving, onList, redrawn, says, press, slot: () => shown?.slot };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

const settle = () => vi.advanceTimersByTimeAsync(1);

test('ticked papers are saved at once, and one undo takes off those that were not on the list', async () => {
  const { saving, onList, redrawn, says, press, slot } = aPage();
  for (const paper of [0, 1, 2]) saving.tick(paper, true);
  expect([says(), slot()]).toEqual(['3 papers ticked', 'c']);
  saving.tick(1, false);
  saving.tick(3, true);
  press('Save all');
  await settle();
  expect([says(), slot()]).toEqual(['2 papers saved', 'd']);
  expect([[...saving.ticked], redrawn]).toEqual([[], [[0, 2, 3]]]);
  press('Undo');
  await settle();
  expect([...onList]).toEqual([100]);
  expect(says()).toBeUndefined();
});

test('Clear forgets the ticks and changes nothing else', async () => {
  const { saving, onList, redrawn, says, press } = aPage();
  saving.tick(1, true);
  expect(says()).toBe('1 paper ticked');
  press('Clear');
  await settle();
  expect([says(), [...saving.ticked], redrawn, [...onList]]).toEqual([undefined, [], [[1]], [100]]);
});

test('a second press in haste leaves the undo of the first; after a while the bar tells of the ticks again', async () => {
  const { saving, onList, says, press } = aPage();
  saving.tick(2, true);
  saving.save([1], true);
  saving.save([1], true);
  await settle();
  expect(says()).toBe('1 paper saved');
  await vi.advanceTimersByTimeAsync(11_000);
  expect(says()).toBe('1 paper ticked');
  saving.save([0], false);
  await settle();
  expect([says(), [...onList]]).toEqual(['1 paper taken off the list', [101]]);
  press('Undo');
  expect([...onList].sort()).toEqual([100, 101]);
});

test('where all of them were on the list there is nothing to undo', async () => {
  const { saving, says, press } = aPage();
  saving.save([0, 0], true);
  await settle();
  expect(says()).toBe('On the list already');
  expect(press('Undo')).toBeUndefined();
});
