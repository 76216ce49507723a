import { parseHTML } from 'linkedom';
import { h, render } from 'preact';
import { beforeAll, expect, test } from 'vitest';
import { EvidenceList } from '../../../components/evidence-list.tsx';
import type { EvidenceView } from '../../../lib/view/types.ts';

beforeAll(() => {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  Object.assign(globalThis, { document });
});

function draw(...evidence: EvidenceView[]): HTMLElement[] {
  const root = document.createElement('div');
  render(h(EvidenceList, { evidence }), root);
  return [...root.querySelectorAll('li')];
}

function barOf(line: HTMLElement | undefined): string {
  return line?.querySelector('.evidence-bar > span')?.getAttribute('style') ?? '';
}

test('a reason is read with its weight in words, and stands for or against without its colour', () => {
  const [plus, minus] = draw(
    { id: 'a', because: 'A coauthor.', bits: 5, isHard: false },
    { id: 'b', because: 'Years apart.', bits: -2.5, isHard: false },
  );
  expect(plus?.textContent).toBe('A coauthor. (+5 bits, for)+5');
  expect(minus?.textContent).toBe('Years apart. (−2.5 bits, against)−2.5');
  expect([plus?.className, minus?.className]).toEqual(['', 'evidence-against']);
});

test('a bar fills its half at ten bits, and where the reason decides alone', () => {
  const [half, full, hard] = draw(
    { id: 'a', because: 'Half.', bits: 5, isHard: false },
    { id: 'b', because: 'Full.', bits: 40, isHard: false },
    { id: 'c', because: 'Settled.', bits: -1, isHard: true },
  );
  expect([half, full, hard].map(barOf).map((style) => /\d+%/.exec(style)?.[0])).toEqual(['25%', '50%', '50%']);
});
