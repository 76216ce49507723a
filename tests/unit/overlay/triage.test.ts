import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { TriageChoice } from '../../../lib/model/triage.ts';
import type { SharedPage } from '../../../lib/overlay/shared-page.ts';
import { Triage } from '../../../lib/overlay/triage/index.tsx';
import { plainChoice } from '../../../lib/triage/arrange.ts';
import type { TriageAnswer } from '../../../lib/view/triage-types.ts';
import type { PaperView } from '../../../lib/view/types.ts';

const { window } = parseHTML('<html></html>');

beforeEach(() => {
  const nothing = class {
    replaceSync() {}
  };
  const stubs = { HTMLElement: window.HTMLElement, Element: window.Element, CSSStyleSheet: nothing };
  const screen = { innerHeight: 800, scrollY: 0, location: { hash: '' }, __BYLINE_TEST__: true };
  for (const [name, value] of Object.entries({ ...stubs, ...screen })) vi.stubGlobal(name, value);
  vi.stubGlobal('getComputedStyle', () => ({ backgroundColor: 'rgb(255, 255, 255)' }));
});
afterEach(() => vi.unstubAllGlobals());

const paper = (arxivId: string) => ({
  arxivId,
  title: `Title ${arxivId}`,
  bylines: [],
  hiddenAuthors: 0,
  categories: [],
});
const view: PaperView = { arxivId: '', bylines: [], team: null, saved: null, isHidden: false };
const novelty = (value: number) => ({ basis: 'estimated' as const, parts: [], by: '', numbers: { novelty: value } });
const facts = { topic: null, why: [], isSeen: false, isNew: false };
const answerWith = (choice: Partial<TriageChoice>): TriageAnswer => ({
  papers: [facts, facts, facts],
  followed: [],
  before: null,
  lastVisit: null,
  choice: { ...plainChoice(false), ...choice },
  noTopics: null,
  topicTerms: { towards: [], away: [] },
  isBlind: false,
  colourScheme: 'light',
});

/** A listing of three entries, and what was kept of it. */
function aListing() {
  const entries = [1, 2, 3].map((id) => `<dt><a href="/abs/${id}">${id}</a></dt><dd>Title ${id}</dd>`).join('');
  const { document } = parseHTML(`<html><body><dl>${entries}</dl></body></html>`);
  const page: SharedPage = {
    reading: { site: 'x', kind: 'listing', url: '', papers: ['1', '2', '3'].map(paper) },
    anchors: [...document.querySelectorAll('dt')].map((paperSlot) => ({ paperSlot, bylines: [] })),
    views: new Map([0, 1, 2].map((at) => [at, view])),
    scores: new Map([0, 1, 2].map((at) => [at, novelty(10 * at)])),
  };
  const kept: TriageChoice[] = [];
  const seen: [string, boolean][] = [];
  const ending = new AbortController();
  const does = {
    keep: (choice: TriageChoice) => void kept.push(choice),
    markSeen: (arxivId: string, isSeen: boolean) => void seen.push([arxivId, isSeen]),
    compare: () => {},
  };
  const triage = new Triage(document as unknown as Document, page, does, ending.signal);
  const bar = () => document.querySelector('byline-triage')?.shadowRoot;
  const order = () => [...document.querySelectorAll('dt')].map((dt) => dt.textContent).join('');
  const buttons = () => [...(bar()?.querySelectorAll('button') ?? [])];
  const press = (label: string) =>
    buttons()
      .find(({ textContent }) => textContent === label)
      ?.click();
  /** As a page sends it, or as the reader does. */
  const key = (name: string, isTrusted = true, repeat = false) => {
    const event = new window.Event('keydown', { bubbles: true, cancelable: true });
    Object.defineProperties(event, {
      key: { value: name },
      isTrusted: { value: isTrusted },
      repeat: { value: repeat },
    });
    document.body.dispatchEvent(event);
  };
  const labels = () => buttons().map(({ textContent }) => textContent);
  return { document, page, triage, kept, seen, ending, bar, order, labels, press, key };
}

test('a listing left as arXiv has it stays so, whatever becomes known', () => {
  const { triage, order, labels, document } = aListing();
  triage.show(answerWith({}));
  triage.numbersCame();
  expect(order()).toBe('123');
  expect(document.querySelectorAll('[style]')).toHaveLength(0);
  expect(labels()).toEqual(['Filter', '?']);
});

test('a paper that stands twice on a page is seen in both places', () => {
  const { triage, page, key, document, seen } = aListing();
  vi.stubGlobal('scrollBy', () => {});
  for (const element of document.querySelectorAll('dd'))
    element.getBoundingClientRect = () => ({ top: 100, bottom: 140 }) as DOMRect;
  page.reading.papers[2] = paper('1');
  triage.show(answerWith({}));
  key('j');
  key('x');
  expect([...document.querySelectorAll('dt')].map((dt) => dt.style.opacity ?? '')).toEqual(['0.4', '', '0.4']);
  expect(seen).toEqual([['1', true]]);
});

test('what was seen elsewhere meanwhile is dimmed, and nothing is moved or left out for it', () => {
  const { triage, key, document, order } = aListing();
  key('ArrowDown');
  triage.show(answerWith({}));
  triage.show({ ...answerWith({ only: ['unseen'] }), papers: [facts, { ...facts, isSeen: true }, facts] });
  expect(order()).toBe('123');
  expect([...document.querySelectorAll('dt')].map((dt) => dt.getAttribute('style') ?? '')).toEqual([
    '',
    expect.stringMatching(/^opacity: ?0.4/),
    '',
  ]);
});

test('the bar that says what was saved is not dimmed with the entry it stands in', () => {
  const { triage, document } = aListing();
  const [first, second] = document.querySelectorAll('dt');
  const bar = document.createElement('byline-bar');
  second?.append(bar);
  const seeing = (at: number) => ({
    ...answerWith({}),
    papers: [0, 1, 2].map((index) => ({ ...facts, isSeen: index === at })),
  });
  triage.show(seeing(0));
  expect([first?.style.opacity, bar.parentElement]).toEqual(['0.4', second]);
  triage.show(seeing(1));
  expect([second?.style.opacity, bar.parentElement]).toEqual(['0.4', document.body]);
});

test('as the reader left it, it stands again; one press, and it is arXiv’s own', () => {
  const { triage, order, labels, press, kept } = aListing();
  triage.show(answerWith({ sort: 'novelty' }));
  expect(order()).toBe('321');
  press('arXiv’s order, all entries');
  expect(order()).toBe('123');
  expect(kept).toEqual([plainChoice(false)]);
  expect(labels()).toEqual(['Filter', '?']);
});

test('whoever reads already is asked first', () => {
  const { triage, order, press, key } = aListing();
  key('ArrowDown');
  triage.show(answerWith({ sort: 'novelty' }));
  expect(order()).toBe('123');
  press('As you left it');
  expect(order()).toBe('321');
});

test('what a page does in the reader’s name is not reading', () => {
  const { triage, order, key } = aListing();
  key('ArrowDown', false);
  triage.show(answerWith({ sort: 'novelty' }));
  expect(order()).toBe('321');
});

test('numbers that come later move nothing under a reader, and can be asked for', () => {
  const { triage, page, order, labels, press, key } = aListing();
  triage.show(answerWith({ sort: 'novelty' }));
  key('ArrowDown');
  page.scores.set(0, novelty(99));
  triage.numbersCame();
  expect(order()).toBe('321');
  expect(labels()).toContain('Arrange again');
  press('Arrange again');
  expect(order()).toBe('132');
  expect(labels()).not.toContain('Arrange again');
});

test('seen is marked, taken back, and dims; a page cannot press it', () => {
  const { triage, seen, key, document } = aListing();
  vi.stubGlobal('scrollBy', () => {});
  // Every entry is on the screen.
  for (const element of document.querySelectorAll('dd'))
    element.getBoundingClientRect = () => ({ top: 100, bottom: 140 }) as DOMRect;
  triage.show(answerWith({}));
  const opacity = () => document.querySelector('dt')?.style.opacity;
  key('j', false);
  key('x', false);
  expect(seen).toEqual([]);
  key('j');
  key('x');
  // Held down, it takes the next ones not along.
  key('x', true, true);
  expect(seen).toEqual([['1', true]]);
  expect(opacity()).toBe('0.4');
  // It went on to the next one.
  key('k');
  key('x');
  expect(seen.at(-1)).toEqual(['1', false]);
  expect(opacity()).toBeFalsy();
});

test('where authors are hidden nothing is sorted or left out by them, also when that begins under a sorted page', () => {
  const byAuthors = { sort: 'known', only: ['known', 'unseen'] } as const;
  const known: PaperView['bylines'] = [
    { position: 1, name: 'A', outcome: 'confirmed', authorId: 7, chip: { text: '', isDoubtful: false, label: '' } },
  ];
  const shown = (document: Document) => [...document.querySelectorAll('dt')].map((dt) => dt.style.display || 'shown');
  const [hidden, later] = [aListing(), aListing()];
  for (const { page } of [hidden, later]) page.views.set(2, { ...view, bylines: known });
  hidden.triage.show({ ...answerWith({ ...byAuthors, only: [...byAuthors.only] }), isBlind: true });
  expect([hidden.order(), shown(hidden.document)]).toEqual(['123', ['shown', 'shown', 'shown']]);
  expect(hidden.labels()).toContain('Filter (1)');

  later.triage.show(answerWith({ ...byAuthors, only: [...byAuthors.only] }));
  expect([later.order(), shown(later.document)]).toEqual(['312', ['shown', 'none', 'none']]);
  later.triage.show({ ...answerWith({ ...byAuthors, only: [...byAuthors.only] }), isBlind: true });
  expect([later.order(), shown(later.document)]).toEqual(['123', ['shown', 'shown', 'shown']]);
  expect(later.kept).toEqual([]);
});

test('at its end the page is as it was', () => {
  const { triage, ending, order, document, bar } = aListing();
  const before = document.body.innerHTML;
  triage.show(answerWith({ sort: 'novelty', only: ['saved'] }));
  expect(order()).toBe('321');
  expect(bar()).toBeDefined();
  ending.abort();
  expect(document.body.innerHTML).toBe(before);
});
