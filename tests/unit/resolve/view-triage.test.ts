import { expect, test } from 'vitest';
import { defaultSettings } from '../../../lib/model/settings.ts';
import { noTriage } from '../../../lib/model/triage.ts';
import { createTriageView } from '../../../lib/resolve/view-triage.ts';
import { followAuthor } from '../../../lib/store/authors.ts';
import type { Store } from '../../../lib/store/db.ts';
import { noteMet } from '../../../lib/store/met-papers.ts';
import { markSeen } from '../../../lib/store/seen-entries.ts';
import { aPaperReading } from '../support/builders.ts';
import { saveLinGuos } from '../support/people.ts';
import { aStore } from '../support/store.ts';
import { saveGraphPapers } from './reading-lists.ts';

const on = (day: number, time = '09:00:00.000') => `2026-11-${day}T${time}Z`;
const titled = (arxivId: string, title: string) => ({ arxivId, title, categories: ['cs.LG'] });
const cells = titled('2611.00001', 'Ageing of epidermal cells');
const graphs = titled('2611.00002', 'Spectral colouring of graphs');
const skin = titled('2611.00003', 'Proteins of the skin');

/** Asks about a listing of these papers, as of a moment. */
function asking(store: Store, settings = defaultSettings) {
  const view = createTriageView(async () => store);
  return (now: string, papers = [cells, graphs, skin], known: number[] = [], before?: string | null) =>
    view({ url: 'https://arxiv.org/list/cs.LG/new', listing: 'cs.LG', papers, known, before }, settings, now);
}

/** The background notes what was met three seconds after the page was answered. */
const meet = (store: Store, now: string, ...papers: { arxivId: string; title: string }[]) =>
  noteMet(
    store,
    'cs.LG',
    papers.map(({ arxivId, title }) => aPaperReading(arxivId, title, [])),
    now,
  );

test('on a first visit nothing is new; on the next what no listing had shown is, until the visit ends', async () => {
  const store = await aStore();
  const ask = asking(store);
  const first = await ask(on(23), [cells]);
  expect([first.lastVisit, first.papers.map(({ isNew }) => isNew)]).toEqual([null, [false]]);
  await meet(store, on(23, '09:00:03.000'), cells);
  const isNew = async (now: string) => (await ask(now)).papers.map((paper) => paper.isNew);
  expect(await isNew(on(24))).toEqual([false, true, true]);
  await meet(store, on(24, '09:00:03.000'), cells, graphs, skin);
  expect(await isNew(on(24, '09:20:00.000'))).toEqual([false, true, true]);
  expect(await isNew(on(24, '10:20:00.000'))).toEqual([false, false, false]);
});

test('a page that asks again, however much later, is still in the same visit', async () => {
  const store = await aStore();
  const ask = asking(store);
  await ask(on(22), [cells]);
  await meet(store, on(22, '09:00:03.000'), cells);
  const { before, lastVisit } = await ask(on(23));
  await meet(store, on(23, '09:00:03.000'), cells, graphs, skin);
  const again = await ask(on(23, '12:00:00.000'), [cells, graphs, skin], [], before);
  expect([again.before, again.lastVisit]).toEqual([before, lastVisit]);
  expect(again.papers.map(({ isNew }) => isNew)).toEqual([false, true, true]);
  // Of which the next visit hears nothing.
  expect((await ask(on(24))).before).toBe(on(23));
});

test('when it was visited before is said in the reader’s own time', async () => {
  const ask = asking(await aStore());
  await ask(on(23));
  const { lastVisit } = await ask(on(24));
  const [hours, minutes] = [new Date(on(23)).getHours(), new Date(on(23)).getMinutes()];
  const time = [hours, minutes].map((part) => String(part).padStart(2, '0')).join(':');
  expect(lastVisit).toMatch(new RegExp(`^(Sun|Mon|Tue) 2[234] Nov, ${time}$`));
});

test('where visits are not kept none is noted, and nothing is new', async () => {
  const store = await aStore();
  const ask = asking(store, { ...defaultSettings, keepVisits: false });
  await ask(on(23));
  const { lastVisit, papers } = await ask(on(24));
  expect([lastVisit, papers.some(({ isNew }) => isNew), await store.visits.count()]).toEqual([null, false, 0]);
});

test('without ten saved papers there is no number, and it says why', async () => {
  const store = await aStore();
  const ask = asking(store);
  await saveGraphPapers(store, 0, 1);
  const { papers, noTopics, topicTerms } = await ask(on(23));
  expect(noTopics).toBe('needs 10 saved papers, you have 1 paper');
  expect(topicTerms).toEqual({ towards: [], away: [] });
  for (const { topic, why } of papers) expect([topic, why]).toEqual([null, []]);
});

test('another listing has its own terms; the same one asked about again, too', async () => {
  const store = await aStore();
  await saveGraphPapers(store, 0, 10);
  const ask = asking(store);
  const [first, other] = [await ask(on(23)), await ask(on(23), [graphs, skin])];
  for (const { why } of [first.papers[1], other.papers[0]].flatMap((paper) => paper ?? []))
    expect(why).toEqual(expect.arrayContaining(['spectral', 'colouring']));
  expect(other.papers[1]?.why).not.toContain('spectral');
  expect((await ask(on(23))).papers.map(({ why }) => why)).toEqual(first.papers.map(({ why }) => why));
});

test('with ten a paper has its place, 0 to 100, and the terms that speak for it; one without terms has none', async () => {
  const store = await aStore();
  await saveGraphPapers(store, 0, 10);
  const { papers, noTopics, topicTerms } = await asking(store)(on(23), [
    cells,
    graphs,
    skin,
    titled('2611.00004', '$x$'),
  ]);
  expect(noTopics).toBeNull();
  // Three of the four stand below it.
  expect(papers[1]?.topic).toBe(75);
  expect(papers[1]?.why).toEqual(expect.arrayContaining(['spectral', 'colouring']));
  expect(papers[1]?.why.length).toBeLessThanOrEqual(3);
  for (const { topic } of papers.slice(0, 3)) expect(topic).toBeLessThanOrEqual(100);
  expect(papers[0]).toMatchObject({ why: [] });
  expect(papers[3]).toMatchObject({ topic: null, why: [] });
  expect(topicTerms.towards).toContain('spectral');
});

test('marks, whom the reader follows, and how they left the listing', async () => {
  const store = await aStore();
  const { mixed, ada } = await saveLinGuos(store);
  await followAuthor(store, ada, true);
  await markSeen(store, [graphs.arxivId], true, on(22));
  const choice = { ...noTriage, sort: 'topics' as const };
  const settings = { ...defaultSettings, triage: { 'cs.LG': choice }, blindHosts: { 'arxiv.org': true } };
  const answer = await asking(store, settings)(on(23), [cells, graphs], [mixed, ada, 7]);
  expect(answer.papers.map(({ isSeen }) => isSeen)).toEqual([false, true]);
  expect(answer).toMatchObject({ followed: [ada], choice, isBlind: true, colourScheme: 'auto' });
  expect(await asking(store)(on(23), [])).toMatchObject({ papers: [], choice: noTriage, isBlind: false });
});

test('a store that is opened anew is learned from anew', async () => {
  let store = await aStore();
  await saveGraphPapers(store, 0, 10);
  const view = createTriageView(async () => store);
  const question = { url: 'https://arxiv.org/list/cs.LG/new', listing: 'cs.LG', papers: [graphs], known: [] };
  expect((await view(question, defaultSettings, on(23))).noTopics).toBeNull();
  store = await aStore();
  expect((await view(question, defaultSettings, on(23))).noTopics).toBe('needs 10 saved papers, you have 0 papers');
});
