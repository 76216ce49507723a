import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { h } from 'preact';
import { expect, test } from 'vitest';
import { Candidates } from '../../../components/compare/candidates.tsx';
import { CompareTable } from '../../../components/compare/compare-table.tsx';
import { JointMatrix } from '../../../components/compare/joint-matrix.tsx';
import { peopleGraph } from '../../../components/compare/people-graph.ts';
import { PeopleGraph, YearsChart } from '../../../components/compare/pictures.tsx';
import { filePalette, printSvg, type SvgNode, shortened, svg, svgFile } from '../../../components/compare/svg.ts';
import { yearsChart } from '../../../components/compare/years-chart.ts';
import type { ComparePair, ComparePerson, CompareView } from '../../../lib/view/compare-types.ts';
import { compareView } from '../../../lib/view/compare-view.ts';
import { draw } from '../support/draw.ts';
import { anInput, aPaper, somebody } from '../view/comparing.ts';

/** Presses, and waits until what it changes is drawn. */
async function press(button: HTMLElement | null | undefined): Promise<void> {
  if (!button) throw new Error('There is no button.');
  button.click();
  await new Promise((done) => setTimeout(done, 20));
}

const papers = [
  aPaper(1, ['Ada Brook', 'Wei Lin'], { year: '2019', title: 'On sheep' }),
  aPaper(2, ['Wei Lin', 'Ada Brook'], { year: '2021', title: 'On wool' }),
  aPaper(3, ['Ada Brook'], { year: '2022' }),
];
const both: [number, number][] = [
  [1, 1],
  [2, 2],
];
/** Ada with three papers, in doubt; Wei with two of them; Noa, of whom nothing is known. */
function viewOf(name = 'Ada Brook'): CompareView {
  const ada = somebody(1, name, [...both, [3, 1]], [{ claims: { hIndex: 35, citations: 50 } }]);
  const wei = somebody(2, 'Wei Lin', both, [{ claims: { citations: 480 } }]);
  return compareView(anInput([ada, wei, somebody(3, 'Noa Field')], papers));
}
const view = viewOf();
const text = (element: Element | null | undefined) => element?.textContent?.replace(/\s+/g, ' ').trim();

test('the table has a heading for each person and each row, and a caption', () => {
  const root = draw(h(CompareTable, { view }));
  expect(text(root.querySelector('caption'))).toBe('Ada Brook, Wei Lin, Noa Field, side by side');
  expect([...root.querySelectorAll('thead th')].map((head) => [head.getAttribute('scope'), text(head)])).toEqual([
    ['col', 'Ada Brook'],
    ['col', 'Wei Lin'],
    ['col', 'Noa Field'],
  ]);
  for (const row of root.querySelectorAll('tbody tr')) {
    const head = row.querySelector('th');
    const isGroup = row.className === 'compare-group';
    expect(head?.getAttribute('scope')).toBe(isGroup ? 'rowgroup' : 'row');
    expect(row.querySelectorAll('td')).toHaveLength(isGroup ? 0 : 3);
  }
  expect(root.querySelector('section')?.getAttribute('aria-label')).toBe('Comparison');
});

function cellOf(root: HTMLElement, row: string, column: number): Element | undefined {
  const line = [...root.querySelectorAll('tbody tr')].find((one) => text(one.querySelector('.compare-about')) === row);
  return [...(line?.querySelectorAll('td') ?? [])][column];
}

test('a number stands with its source, day and doubts; where there is none “not known” is heard, and why', () => {
  const root = draw(h(CompareTable, { view }));
  const cell = cellOf(root, 'h-index', 0);
  expect(text(cell?.querySelector('.compare-value'))).toBe('35 !');
  expect(text(cell)).toContain('needs at least 1,225 citations');
  expect(text(cell)).toContain('one.txt · 2026-11-01');
  expect(text(cellOf(root, 'h-index', 1))).toBe('—not knownnot reported');
  expect(cellOf(root, 'h-index', 1)?.getAttribute('data-state')).toBe('missing');
});

test('the number of papers opens them below the row, and is heard with what it is behind', async () => {
  const root = draw(h(CompareTable, { view }));
  const button = () => cellOf(root, 'Papers in your store', 1)?.querySelector('button');
  expect(text(button())).toBe('2 papers behind Papers in your store, Wei Lin');
  expect(button()?.getAttribute('aria-expanded')).toBe('false');
  await press(button());
  expect(button()?.getAttribute('aria-expanded')).toBe('true');
  expect(text(root.querySelector('.compare-papers'))).toContain('Wei Lin, Papers in your store: 2 papers');
  expect([...root.querySelectorAll('.compare-papers li')].map(text)).toEqual(['On sheep 2019', 'On wool 2021']);
});

test('what a row is, and why it may be wrong, is a press away', async () => {
  const root = draw(h(CompareTable, { view }));
  const about = cellOf(root, 'h-index', 0)?.parentElement?.querySelector<HTMLElement>('.compare-about');
  await press(about);
  expect(about?.getAttribute('aria-expanded')).toBe('true');
  expect(text(root.querySelector('.compare-why'))).toContain('It only grows with age');
});

test('columns move and go by buttons with names; the first does not go left', async () => {
  const moved: unknown[] = [];
  const root = draw(
    h(CompareTable, { view, onMove: (id, by) => moved.push([id, by]), onRemove: (id) => moved.push(id) }),
  );
  const key = (label: string) => root.querySelector<HTMLButtonElement>(`button[aria-label="${label}"]`);
  expect(key('Move Ada Brook left')?.hasAttribute('disabled')).toBe(true);
  expect(key('Move Noa Field right')?.hasAttribute('disabled')).toBe(true);
  await press(key('Move Ada Brook right'));
  await press(key('Remove Wei Lin from the comparison'));
  expect(moved).toEqual([[1, 1], 2]);
  expect(draw(h(CompareTable, { view })).querySelectorAll('thead button')).toHaveLength(0);
});

test('names in pictures are as long as there is room, and end in a mark where they are cut', () => {
  expect(shortened('Ada Brook', 9)).toBe('Ada Brook');
  expect(shortened('Ada Brooks', 9)).toBe('Ada Broo…');
  expect(shortened('王小明', 6)).toBe('王小明');
  expect(shortened('王小明王', 6)).toBe('王小…');
  expect(shortened('A\u{1d4b3}\u{1d4b3}B', 3)).toBe('A\u{1d4b3}…');
  const long = viewOf('Wolfeschlegelsteinhausenbergerdorff '.repeat(4));
  if (!long.years) throw new Error('There are years.');
  const drawn = [peopleGraph(long, filePalette), yearsChart(long.years, filePalette)].map(({ node }) => printSvg(node));
  for (const picture of drawn) expect(picture).toMatch(/>Wolfe[^<]{10,80}…</);
});

test('a number of the matrix opens the papers of the two', async () => {
  const root = draw(h(JointMatrix, { view }));
  const buttons = () => [...root.querySelectorAll<HTMLElement>('table button')];
  expect(buttons().map(text)).toEqual([
    '2 joint papers of Ada Brook and Wei Lin: what lies between them',
    '—not known: joint papers of Ada Brook and Noa Field: what lies between them',
    '2 joint papers of Wei Lin and Ada Brook: what lies between them',
    '—not known: joint papers of Wei Lin and Noa Field: what lies between them',
    '—not known: joint papers of Noa Field and Ada Brook: what lies between them',
    '—not known: joint papers of Noa Field and Wei Lin: what lies between them',
  ]);
  expect(root.querySelector('.compare-between')).toBeNull();
  await press(buttons()[0]);
  expect(buttons().map((button) => button.getAttribute('aria-pressed'))).toEqual([
    'true',
    'false',
    'true',
    'false',
    'false',
    'false',
  ]);
  expect(text(root.querySelector('.compare-between h3'))).toBe('Ada Brook and Wei Lin');
  expect([...root.querySelectorAll('.compare-between .paper-list li')].map(text)).toEqual([
    'On wool 2021',
    'On sheep 2019',
  ]);
  await press(buttons()[1]);
  expect(text(root.querySelector('.compare-between dd'))).toBe('not known: no paper of Noa Field in your store');
});

test('behind the chart stands a table with the same numbers, gaps as gaps', () => {
  const { years } = view;
  if (!years) throw new Error('Years are known.');
  const root = draw(h(YearsChart, { years, warnings: view.warnings }));
  expect(root.querySelector('svg')?.getAttribute('aria-label')).toBe(
    'Papers a year in your store, 2019 to 2022, of Ada Brook, Wei Lin, Noa Field. The numbers are in the table below.',
  );
  const rows = [...root.querySelectorAll('tbody tr')].map((row) => [...row.children].map(text));
  expect(rows).toEqual([
    ['2019', '1', '1', '—not known'],
    ['2020', '—not known', '—not known', '—not known'],
    ['2021', '1', '1', '—not known'],
    ['2022', '1', '—not known', '—not known'],
  ]);
  expect([...root.querySelectorAll('tbody th')].every((head) => head.getAttribute('scope') === 'row')).toBe(true);
  // Three bars of Ada's and two of Wei's; every other year of the twelve is dotted.
  expect(root.querySelectorAll('svg rect')).toHaveLength(5);
  expect(root.querySelectorAll('svg line[stroke-dasharray]')).toHaveLength(7);
});

function nodesOf(node: SvgNode, tag: string): SvgNode[] {
  const inside = node.children.flatMap((child) => (typeof child === 'string' ? [] : nodesOf(child, tag)));
  return node.tag === tag ? [node, ...inside] : inside;
}

test('bars are as tall as there are papers, on one scale for all; a zero would have no height, a gap has no bar', () => {
  const series = [
    { authorId: 1, name: 'A', counts: [8, null, 2], undated: 0 },
    { authorId: 2, name: 'B', counts: [null, 4, null], undated: 0 },
  ];
  const { node } = yearsChart({ from: 2020, to: 2022, series }, filePalette);
  // 44 units are 8 papers: 2 are 11, 4 are 22.
  expect(nodesOf(node, 'rect').map(({ attributes }) => attributes.height)).toEqual([44, 11, 22]);
  const dotted = nodesOf(node, 'line').filter(({ attributes }) => attributes['stroke-dasharray']);
  expect(dotted).toHaveLength(3);
});

test('the graph joins those who wrote together, with their papers on the line, and says so', () => {
  const { node } = peopleGraph(view, filePalette);
  expect(nodesOf(node, 'line')).toHaveLength(1);
  expect(nodesOf(node, 'text').flatMap(({ children }) => children)).toEqual(['2', 'Ada Brook', 'Wei Lin', 'Noa Field']);
  const root = draw(h(PeopleGraph, { view, onPicture: () => {} }));
  expect(root.querySelector('svg')?.getAttribute('aria-label')).toContain('1 pair of 3 wrote together');
});

test('names beside the graph have room on both sides, however long; two people stand beside each other', () => {
  const people = (of: number) =>
    Array.from({ length: of }, (_, at) => ({ ...view.people[0], authorId: at, name: 'a'.repeat(40) }) as ComparePerson);
  for (const of of [2, 3, 4, 8]) {
    const { node, width, height } = peopleGraph({ people: people(of), pairs: [] }, filePalette);
    for (const { attributes, children } of nodesOf(node, 'text')) {
      // Letters of 12 units are 6.2 wide on average.
      const wide = 6.2 * String(children[0]).length;
      const before = { start: 0, middle: wide / 2, end: wide }[String(attributes['text-anchor'])] ?? 0;
      const x = Number(attributes.x) - before;
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + wide).toBeLessThanOrEqual(width);
      expect(Number(attributes.y)).toBeLessThan(height);
    }
  }
  const two = nodesOf(peopleGraph({ people: people(2), pairs: [] }, filePalette).node, 'circle');
  expect(new Set(two.map(({ attributes }) => attributes.cy)).size).toBe(1);
});

test('numbers of the graph never lie on each other nor on people, however many wrote together', () => {
  for (let of = 2; of <= 8; of++) {
    const people = Array.from({ length: of }, (_, authorId) => ({ ...view.people[0], authorId }) as ComparePerson);
    const pairs = people.flatMap(({ authorId: a }) =>
      people.slice(a + 1).map(({ authorId: b }) => ({ ...view.pairs[0], a, b, joint: [1] }) as ComparePair),
    );
    const circles = nodesOf(peopleGraph({ people, pairs }, filePalette).node, 'circle').map(({ attributes }) =>
      [attributes.cx, attributes.cy, attributes.r].map(Number),
    );
    expect(circles).toHaveLength(pairs.length + of);
    const gaps = circles.flatMap(([x = 0, y = 0, r = 0], at) =>
      circles.slice(at + 1).map(([x2 = 0, y2 = 0, r2 = 0]) => Math.hypot(x - x2, y - y2) - r - r2),
    );
    expect(Math.min(...gaps), `of ${of}`).toBeGreaterThanOrEqual(0);
  }
});

test('one doubt is read at once, several on asking, and no doubt leaves nothing', () => {
  const root = draw(h(CompareTable, { view }));
  // h-index 35 of 50 citations: more citations needed, and no count of papers to hold it against.
  expect(cellOf(root, 'h-index', 0)?.querySelector('details')).toBeNull();
  expect(cellOf(root, 'Citations', 1)?.querySelector('.compare-doubt')).toBeNull();
  const several = compareView(
    anInput(
      [somebody(1, 'Lin Guo', [], [{ claims: { hIndex: 35, citations: 50, papers: 10 } }]), somebody(2, 'B')],
      [],
    ),
  );
  const cell = cellOf(draw(h(CompareTable, { view: several })), 'h-index', 0);
  expect(text(cell?.querySelector('details summary'))).toBe('2 doubts');
  expect([...(cell?.querySelectorAll('details p') ?? [])]).toHaveLength(2);
});

test('a saved picture is well-formed, holds its warnings, and a name stays a name', () => {
  const name = `"><script>alert('x')</script>&\u0000`;
  const odd = viewOf(name);
  let file = '';
  const root = draw(
    h(PeopleGraph, {
      view: odd,
      onPicture: (_, __, said) => {
        file = said;
      },
    }),
  );
  root.querySelector('button')?.click();
  expect(XMLValidator.validate(file)).toBe(true);
  expect(file).not.toContain('<script');
  const read = new XMLParser({ ignoreAttributes: false, htmlEntities: true }).parse(file);
  expect(JSON.stringify(read)).toContain('not for hiring');
  expect(read.svg.desc).toContain(name.replace('\u0000', ''));
  expect(root.querySelector('script')).toBeNull();
});

test('whatever an SVG is made of, it is escaped: attributes and text', () => {
  expect(printSvg(svg('text', { fill: `"'<` }, ['a & <b>', svg('tspan')]))).toBe(
    '<text fill="&quot;&#39;&lt;">a &amp; &lt;b&gt;<tspan></tspan></text>',
  );
  const file = svgFile(
    { node: svg('g'), width: 560, height: 100 },
    { title: 'T', description: 'D', notes: [`${'long '.repeat(40)}]]>`] },
  );
  expect(XMLValidator.validate(file)).toBe(true);
});

test('the authors of the paper are ticked where they are compared; beyond eight no more can be', () => {
  const ticked: unknown[] = [];
  const candidates = [
    { authorId: 1, name: 'Ada Brook', outcome: 'confirmed' as const },
    { authorId: 2, name: 'Wei Lin', outcome: 'likely' as const },
  ];
  const chosen = [{ authorId: 1, name: 'Ada Brook' }];
  const root = draw(h(Candidates, { candidates, chosen, most: 1, onTick: (...what: unknown[]) => ticked.push(what) }));
  const boxes = [...root.querySelectorAll('input')];
  expect(boxes.map((box) => [box.hasAttribute('checked'), box.hasAttribute('disabled')])).toEqual([
    [true, false],
    [false, true],
  ]);
  expect([...root.querySelectorAll('label')].map(text)).toEqual(['Ada Brook confirmed', 'Wei Lin likely']);
  expect(text(root)).toContain('1 fit side by side.');
});
