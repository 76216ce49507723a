import { parseHTML } from 'linkedom';
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, it } from 'vitest';
import { AddProfile, type AddProfileStage } from '../../../components/add-profile.tsx';

let root: HTMLElement;
let presses = 0;

beforeEach(() => {
  const { document, Event } = parseHTML('<!doctype html><html><body></body></html>');
  Object.assign(globalThis, { document, Event });
  root = document.createElement('div');
  presses = 0;
});

async function drawn(stage: AddProfileStage): Promise<string> {
  await act(() => render(h(AddProfile, { stage, onAdd: () => (presses += 1) }), root));
  return root.textContent ?? '';
}

it('is not there where a page cannot carry a profile', async () => {
  expect(await drawn('hidden')).toBe('');
});

it('says before the press that the page is read once, and offers a button', async () => {
  expect(await drawn('offered')).toContain('Reads this page once');
  await act(() => root.querySelector('button')?.click());
  expect(presses).toBe(1);
});

it.each([
  ['nothing', 'No profile is recognised on this page.', 'paste them in the library'],
  ['refused', 'Nothing was read.', 'paste it in the library'],
  ['too-much', 'Nothing was kept.', 'Select a part'],
] as const)('says in words, and aloud, what came of it: %s', async (stage, what, todo) => {
  await drawn('reading');
  const status = root.querySelector('[role="status"]');
  await drawn(stage);
  // The same element: only then a screen reader hears it.
  expect(root.querySelector('[role="status"]')).toBe(status);
  expect(status?.textContent).toContain(what);
  expect(status?.textContent).toContain(todo);
  expect(root.querySelector('button')?.textContent).toBe('Add this profile');
});
