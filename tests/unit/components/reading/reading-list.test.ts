import { parseHTML } from 'linkedom';
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test } from 'vitest';
import { ReadingList } from '../../../../components/reading/reading-list.tsx';
import type { ReadingLayout, ReadingListActions, ReadingListState } from '../../../../components/reading/types.ts';
import { anEntry, aReadingList, openDetails } from '../../../gallery/invented-reading.ts';

/** What has the focus, which the document of these tests does not keep. */
let focused: Element | null = null;
let root: HTMLElement;

beforeEach(() => {
  const { document, window, HTMLElement, Event } = parseHTML('<!doctype html><html><body></body></html>');
  Object.assign(globalThis, { document, window, Event, requestAnimationFrame: (run: () => void) => setTimeout(run) });
  Object.defineProperty(document, 'activeElement', {
    get: () => (focused && document.body.contains(focused) ? focused : document.body),
  });
  HTMLElement.prototype.focus = function (this: Element) {
    focused = this;
  };
  Object.assign(HTMLElement.prototype, {
    scrollTop: 0,
    scrollHeight: 1_000_000,
    clientHeight: 500,
    scrollTo() {},
    setSelectionRange() {},
    showModal(this: HTMLElement) {
      this.setAttribute('open', '');
    },
    close(this: HTMLElement) {
      this.removeAttribute('open');
    },
    getBoundingClientRect: () => ({ top: 0, bottom: 0, width: 400, height: 500 }),
  });
  // A window 500 px high, and lines of 50.
  Object.defineProperty(HTMLElement.prototype, 'offsetHeight', {
    configurable: true,
    get(this: HTMLElement) {
      return this.localName === 'tbody' ? 500 : 50;
    },
  });
  Object.defineProperty(HTMLElement.prototype, 'offsetWidth', { configurable: true, get: () => 400 });
  focused = null;
  root = document.createElement('div');
  document.body.append(root);
});

/** Actions that write down which was called with what. */
function recorder() {
  const calls: unknown[][] = [];
  const names = (
    'setText chooseSuggestion saveSearch chooseSearch removeSearch setSort setFacet see setSelection setCurrent setOpen ' +
    'setStatus setPriority addTags removeTags setNote markSeen remove undo openPaper exportFile copyExport copyCitation ' +
    'sendToZotero compareAuthors'
  ).split(' ');
  const actions = Object.fromEntries(
    names.map((name) => [name, (...given: unknown[]) => void calls.push([name, ...given])]),
  );
  const of = (name: string) => calls.filter((call) => call[0] === name).map((call) => call.slice(1));
  return { actions: actions as unknown as ReadingListActions, of };
}

async function show(state: ReadingListState, layout: ReadingLayout = 'narrow', { actions, of } = recorder()) {
  await act(() => render(h(ReadingList, { layout, state, actions }), root));
  return { of, actions };
}

async function press(key: string, target: Element | null = document.body, more: object = {}) {
  if (target === null) throw new Error('there is nothing to press a key in');
  const event = Object.assign(new Event('keydown', { bubbles: true, cancelable: true }), { key, ...more });
  await act(() => void target.dispatchEvent(event));
}

async function fire(kind: string, target: Element | null | undefined, values: object = {}) {
  if (!target) throw new Error(`there is nothing to ${kind}`);
  for (const [key, value] of Object.entries(values)) {
    // Some of them can only be read in the document of these tests.
    Object.defineProperty(target, key, { value, writable: true, configurable: true });
  }
  await act(() => void target.dispatchEvent(new Event(kind, { bubbles: true, cancelable: true })));
}

const line = (id: number) => root.querySelector(`[data-paper="${id}"]`);
const button = (text: string) => [...root.querySelectorAll('button')].find((one) => one.textContent?.includes(text));

describe('many lines', () => {
  test.each(['narrow', 'wide'] as const)('of 10,000 papers no more than 40 are in the document: %s', async (layout) => {
    await show(aReadingList(10_000, { currentId: 5000, openId: 9000 }), layout);
    const lines = [...root.querySelectorAll('[data-paper]')];
    expect(lines.length).toBeGreaterThan(5);
    expect(lines.length).toBeLessThan(40);
    // Where the focus may be stays, however far away.
    expect(line(5000)).not.toBeNull();
    expect(line(9000)).not.toBeNull();
    const heads = layout === 'wide' ? 1 : 0;
    expect(root.querySelector('[role="grid"]')?.getAttribute('aria-rowcount')).toBe(String(10_000 + heads));
    expect(line(5000)?.getAttribute('aria-rowindex')).toBe(String(5000 + heads));
  });

  test('one line alone can be reached by Tab', async () => {
    await show(aReadingList(100, { currentId: 3 }));
    const reachable = [...root.querySelectorAll('[data-paper]')].filter((one) => one.getAttribute('tabIndex') === '0');
    expect(reachable).toEqual([line(3)]);
    expect(line(2)?.querySelector('input')?.getAttribute('tabIndex')).toBe('-1');
  });

  test('a line that is not read yet says so', async () => {
    await show(aReadingList(3, { rowOf: (id) => (id === 2 ? undefined : anEntry(id)) }));
    expect(line(2)?.textContent).toBe('Being read…');
  });

  test('a missing number is no zero, and an estimated one says so', async () => {
    const row = { ...anEntry(1), novelty: null, attention: 0, hIndex: null };
    await show(aReadingList(1, { rowOf: () => row }), 'wide');
    const numbers = [...root.querySelectorAll('td.reading-number')].map((cell) => cell.textContent?.trim());
    expect(numbers).toEqual(['–no number', '≈0', '–no number']);
    expect(root.querySelector('.reading-estimate')?.getAttribute('title')).toContain('estimated');
  });
});

describe('keys', () => {
  test('they move, and the line gets the focus', async () => {
    const recording = recorder();
    await show(aReadingList(100, { currentId: 3 }), 'narrow', recording);
    await press('j');
    expect(recording.of('setCurrent')).toEqual([[4]]);
    await show(aReadingList(100, { currentId: 4 }), 'narrow', recording);
    await press('k');
    expect(recording.of('setCurrent').at(-1)).toEqual([3]);
    expect(focused).toBe(line(4));
  });

  test('in a field they are letters', async () => {
    const { of } = await show(aReadingList(10, { currentId: 1, openId: 1, details: openDetails }));
    for (const field of root.querySelectorAll('input[type="text"], textarea')) {
      await press('#', field);
      await press('j', field);
    }
    expect(of('remove')).toEqual([]);
    expect(of('setCurrent')).toEqual([]);
  });

  test('Enter on a button presses the button, not the paper', async () => {
    const { of } = await show(aReadingList(10, { currentId: 1 }));
    await press('Enter', button('▸') ?? null);
    expect(of('openPaper')).toEqual([]);
    await press('Enter', line(1));
    expect(of('openPaper')).toEqual([[1]]);
  });

  test('two known authors of a paper are put side by side; one is beside nobody', async () => {
    const open = { currentId: 9, openId: 9 };
    const { of } = await show(aReadingList(10, { ...open, details: { ...openDetails, paperId: 9, known: [4, 7] } }));
    await act(() => button('Compare these authors')?.click());
    expect(of('compareAuthors')).toEqual([[[4, 7]]]);
    await show(aReadingList(10, { ...open, details: { ...openDetails, paperId: 9, known: [4] } }));
    expect(button('Compare these authors')).toBeUndefined();
  });

  test('a key held down moves on and on, and deletes once', async () => {
    const { of } = await show(aReadingList(10, { currentId: 3 }));
    for (const repeat of [false, true, true]) {
      await press('#', document.body, { repeat });
      await press('s', document.body, { repeat });
      await press('j', document.body, { repeat });
    }
    expect(of('remove')).toEqual([[[3]]]);
    expect(of('setStatus')).toHaveLength(1);
    // One by the deletion, three by the key.
    expect(of('setCurrent')).toHaveLength(4);
  });

  test('what is elsewhere on the page keeps its keys', async () => {
    const { of } = await show(aReadingList(10));
    const elsewhere = document.createElement('button');
    document.body.append(elsewhere);
    await press('#', elsewhere);
    expect(of('remove')).toEqual([]);
  });

  test('deletion moves on, and takes the selection where there is one', async () => {
    const { of } = await show(aReadingList(10, { currentId: 3, selection: new Set([3, 4]) }));
    await press('#');
    expect(of('remove')).toEqual([[[3, 4]]]);
    expect(of('setCurrent')).toEqual([[5]]);
    expect(of('setSelection')).toEqual([[new Set()]]);
  });

  test('tags and note are edited at once', async () => {
    const recording = recorder();
    await show(aReadingList(10, { currentId: 2 }), 'narrow', recording);
    await press('n');
    expect(recording.of('setOpen')).toEqual([[2]]);
    await show(aReadingList(10, { currentId: 2, openId: 2 }), 'narrow', recording);
    expect(focused?.localName).toBe('textarea');
    await press('t');
    expect(focused?.getAttribute('placeholder')).toBe('Add a tag');
  });

  test('Escape closes the details before it clears the selection', async () => {
    const recording = recorder();
    const selection = new Set([1]);
    await show(aReadingList(10, { currentId: 2, openId: 2, selection }), 'narrow', recording);
    await press('Escape');
    expect(recording.of('setOpen')).toEqual([[null]]);
    expect(recording.of('setSelection')).toEqual([]);
    await show(aReadingList(10, { currentId: 2, selection }), 'narrow', recording);
    await press('Escape');
    expect(recording.of('setSelection')).toEqual([[new Set()]]);
  });

  test('the sheet opens, takes the keys, and closes', async () => {
    const { of } = await show(aReadingList(10, { currentId: 2 }));
    await press('?');
    const sheet = root.querySelector('dialog');
    expect(sheet?.textContent).toContain('Next paper');
    await press('j');
    await press('#', sheet);
    expect([...of('setCurrent'), ...of('remove')]).toEqual([]);
    await press('Escape', sheet);
    expect(root.querySelector('dialog')).toBeNull();
  });
});

describe('selection', () => {
  test('a tick with Shift takes all from the last one', async () => {
    const recording = recorder();
    await show(aReadingList(10), 'narrow', recording);
    await fire('click', line(2)?.querySelector('input'));
    await show(aReadingList(10, { selection: new Set([2]) }), 'narrow', recording);
    const tick = line(5)?.querySelector('input');
    const event = Object.assign(new Event('click', { bubbles: true }), { shiftKey: true });
    await act(() => void tick?.dispatchEvent(event));
    expect(recording.of('setSelection').at(-1)).toEqual([new Set([2, 3, 4, 5])]);
  });

  test('what is done to many is done to all of them, once', async () => {
    const { of } = await show(aReadingList(10, { selection: new Set([2, 7]) }));
    const bar = root.querySelector('.reading-bulk');
    expect(bar?.textContent).toContain('2 papers selected');
    await fire('change', bar?.querySelector('select'), { value: 'set aside' });
    expect(of('setStatus')).toEqual([[[2, 7], 'set aside']]);
    await fire('input', bar?.querySelector('input'), { value: 'new, to discuss' });
    await fire('submit', bar?.querySelector('form'));
    expect(of('addTags')).toEqual([
      [
        [2, 7],
        ['new', 'to discuss'],
      ],
    ]);
  });

  test('those selected that the search does not find are said, and meant', async () => {
    const { of } = await show(aReadingList(10, { selection: new Set([77, 7, 2]) }));
    const bar = root.querySelector('.reading-bulk');
    expect(bar?.textContent).toContain('3 papers selected, 1 of them not found by this search');
    await fire('change', bar?.querySelector('select'), { value: 'read' });
    expect(of('setStatus')).toEqual([[[2, 7, 77], 'read']]);
    await show(aReadingList(10, { selection: new Set([7]) }));
    expect(root.querySelector('.reading-bulk strong')?.textContent).toBe('1 paper selected');
  });

  test('what leaves is what is selected first', async () => {
    const { of } = await show(aReadingList(10, { selection: new Set([2, 7]), text: 'a', total: 50 }));
    await fire('click', button('Export or cite'));
    expect(root.querySelector('dialog')?.textContent).toContain('2 selected');
    expect(root.querySelector('dialog')?.textContent).toContain('10 found');
    await fire('click', button('Save as file'));
    expect(of('exportFile')).toEqual([['selected', 'BibTeX']]);
  });
});

describe('what is being written', () => {
  test('a late answer of the store does not move the cursor; a change from elsewhere is taken over', async () => {
    const recording = recorder();
    await show(aReadingList(10), 'narrow', recording);
    const field = () => root.querySelector<HTMLInputElement>('[role="combobox"]');
    await fire('input', field(), { value: 'a' });
    await fire('input', field(), { value: 'ab' });
    await show(aReadingList(10, { text: 'a' }), 'narrow', recording);
    expect(field()?.value).toBe('ab');
    await show(aReadingList(10, { text: 's:read' }), 'narrow', recording);
    expect(field()?.value).toBe('s:read');
    // What was typed before may be chosen later.
    await fire('input', field(), { value: 's:read x' });
    await show(aReadingList(10, { text: 's:read x' }), 'narrow', recording);
    await show(aReadingList(10, { text: 's:read' }), 'narrow', recording);
    expect(field()?.value).toBe('s:read');
  });

  test('a tag is added by Enter, by either comma and by leaving; not by Escape, nor while it is being composed', async () => {
    const { of } = await show(aReadingList(10, { currentId: 4, openId: 4 }));
    const field = () => root.querySelector<HTMLInputElement>('.reading-tags-field input');
    const added = () => [...new Set(of('addTags').flatMap(([, tags]) => tags))];
    await fire('input', field(), { value: 'one，' });
    await fire('input', field(), { value: 'two,' });
    await fire('input', field(), { value: '讨论' });
    await press('Enter', field(), { isComposing: true });
    expect(added()).toEqual(['one', 'two']);
    await press('Enter', field());
    await fire('input', field(), { value: 'three' });
    await fire('blur', field());
    expect(added()).toEqual(['one', 'two', '讨论', 'three']);
    await fire('input', field(), { value: 'half a ta' });
    await press('Escape', field());
    await fire('blur', field());
    expect(added()).toHaveLength(4);
  });

  test('what can be asked for is shown in an empty field, and composing takes no completion', async () => {
    const suggestions = [{ text: 's:read ', caret: 7, label: 's:read', about: 'status is read' }];
    const { of } = await show(aReadingList(10, { suggestions }));
    const field = root.querySelector('[role="combobox"]');
    await fire('focusin', field);
    await fire('focus', field);
    expect(of('setText')).toEqual([['', 0]]);
    await press('ArrowDown', field, { isComposing: true });
    expect(field?.getAttribute('aria-activedescendant')).toBeNull();
  });

  test('a completion is taken by Enter, and Escape leaves the field only when none is shown', async () => {
    const suggestions = [{ text: 's:read ', caret: 7, label: 's:read', about: 'status is read' }];
    const { of } = await show(aReadingList(10, { suggestions }));
    const field = root.querySelector('[role="combobox"]');
    await press('Enter', field);
    expect(of('chooseSuggestion')).toEqual([]);
    await press('ArrowDown', field);
    expect(field?.getAttribute('aria-activedescendant')).toBe(root.querySelector('[role="option"]')?.id);
    await press('Escape', field);
    expect(field?.getAttribute('aria-expanded')).toBe('false');
    expect(focused).toBeNull();
    await press('ArrowDown', field);
    await press('Enter', field);
    expect(of('chooseSuggestion')).toEqual([[suggestions[0]]]);
    await press('Escape', field);
    await press('Escape', field);
    expect(focused).toBe(line(1));
  });
});

describe('what is said', () => {
  test.each([
    ['s:read', 's:read ', 0],
    ['s:read ', 's:read', 0],
    ['s:read', 's:reading', 1],
  ])('a search kept as “%s” is offered to be kept as “%s” %i times', async (query, text, times) => {
    await show(aReadingList(10, { text, savedSearches: [{ name: 'Mine', query }] }), 'wide');
    expect([...root.querySelectorAll('button')].filter((one) => one.textContent === 'Save this search…')).toHaveLength(
      times,
    );
    expect(button('Mine')?.getAttribute('aria-pressed')).toBe(String(times === 0));
  });

  const status = () => [...root.querySelectorAll('[role="status"]')].map((one) => one.textContent).join('|');

  test('how many are found, and how far the list is read', async () => {
    await show(aReadingList(1200, { total: 10_000, text: 'sheep' }));
    expect(status()).toContain('1,200 of 10,000 papers');
    await show(aReadingList(4000, { loading: { done: 4000, total: 10_000 } }));
    expect(status()).toContain('4,000 of 10,000 read so far');
  });

  test('why nothing is shown', async () => {
    await show(aReadingList(0));
    expect(root.textContent).toContain('Your reading list is empty.');
    await show(aReadingList(0, { text: 'zebra', total: 9 }));
    expect(root.textContent).toContain('Nothing on your list matches.');
    await show(aReadingList(0, { loading: { done: 0, total: 9 } }));
    expect(root.textContent).toContain('The list is being read.');
  });

  test('by which column the table is sorted', async () => {
    const { of } = await show(aReadingList(5, { sort: { column: 'date', isDescending: true } }), 'wide');
    const sorted = [...root.querySelectorAll('th')].filter((head) => head.getAttribute('aria-sort') === 'descending');
    expect(sorted.map((head) => head.textContent)).toEqual(['Date ↓']);
    await fire('click', sorted[0]?.querySelector('button'));
    expect(of('setSort')).toEqual([[{ column: 'date', isDescending: false }]]);
  });

  test('a newer version is marked as seen', async () => {
    const { of } = await show(aReadingList(4));
    await fire('click', button('Mark v3 as seen'));
    expect(of('markSeen')).toEqual([[[4]]]);
  });
});
