import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Expand, findPath, type Link } from '../../../lib/compare/path.ts';

type Edge = readonly [a: number, b: number, paper: number];

/** Links of joint papers both ways, as the store would read them. */
function linksOf(edges: readonly Edge[]): Expand {
  const links = new Map<number, Link[]>();
  const add = (from: number, coauthor: number, paper: number) =>
    links.set(from, [...(links.get(from) ?? []), { coauthor, paper }]);
  for (const [a, b, paper] of edges) {
    add(a, b, paper);
    add(b, a, paper);
  }
  return async (ids) => new Map(ids.map((id) => [id, links.get(id) ?? []]));
}

/** A row of people, each with a paper with the next. */
const chain = (people: number): Edge[] =>
  Array.from({ length: people - 1 }, (_, at) => [at + 1, at + 2, 100 + at] as const);

const steps = (...all: (readonly [author: number, paper: number | null])[]) => ({
  kind: 'path',
  steps: all.map(([author, paper]) => ({ author, paper })),
});

describe('a way', () => {
  it('names who and over which paper, from the first to the last', async () => {
    const expand = linksOf(chain(4));
    expect(await findPath(1, 4, expand)).toEqual(steps([1, 100], [2, 101], [3, 102], [4, null]));
    expect(await findPath(4, 1, expand)).toEqual(steps([4, 102], [3, 101], [2, 100], [1, null]));
    expect(await findPath(1, 2, expand)).toEqual(steps([1, 100], [2, null]));
  });

  it('to oneself needs no paper', async () => {
    expect(await findPath(7, 7, linksOf([]))).toEqual(steps([7, null]));
  });

  it('is a shortest one', async () => {
    const detour: Edge[] = [...chain(5), [1, 9, 200], [9, 5, 201]];
    expect(await findPath(1, 5, linksOf(detour))).toEqual(steps([1, 200], [9, 201], [5, null]));
  });

  it('of several is the same in whatever order rows come', async () => {
    const diamond: Edge[] = [
      [1, 3, 12],
      [3, 4, 13],
      [1, 2, 11],
      [1, 2, 10],
      [2, 4, 14],
    ];
    const expected = steps([1, 10], [2, 14], [4, null]);
    expect(await findPath(1, 4, linksOf(diamond))).toEqual(expected);
    expect(await findPath(1, 4, linksOf(diamond.toReversed()))).toEqual(expected);
  });

  it('is not found where there is none', async () => {
    expect(await findPath(1, 9, linksOf(chain(4)))).toEqual({ kind: 'none' });
    expect(await findPath(1, 2, linksOf([]))).toEqual({ kind: 'none' });
    expect(await findPath(1, 9, linksOf([...chain(3), [9, 8, 300]]))).toEqual({ kind: 'none' });
  });

  it('has six papers at most', async () => {
    expect((await findPath(1, 7, linksOf(chain(8)))).kind).toBe('path');
    expect(await findPath(1, 8, linksOf(chain(8)))).toEqual({ kind: 'none' });
  });

  it('is given up where too many people are in between', async () => {
    const crowd = Array.from({ length: 30 }, (_, at): Edge => [1, 100 + at, at]);
    const far: Edge[] = [
      [100, 200, 50],
      [200, 201, 51],
      [201, 9, 52],
    ];
    const expand = linksOf([...crowd, ...far, ...crowd.map(([, b, paper]): Edge => [9, b + 500, paper + 60])]);
    expect(await findPath(1, 9, expand, { steps: 6, people: 20 })).toEqual({ kind: 'gave-up' });
    expect((await findPath(1, 9, expand)).kind).toBe('path');
  });

  it('asks once for everybody reached last, from the side where fewer are', async () => {
    const crowd = Array.from({ length: 30 }, (_, at): Edge => [1, 100 + at, at]);
    const expand = linksOf([...crowd, [100, 9, 50]]);
    const asked: number[][] = [];
    await findPath(1, 9, async (ids) => {
      asked.push([...ids]);
      return expand(ids);
    });
    // First who stands at one end, then at the other, rather than the thirty that were reached.
    expect(asked.map(({ length }) => length)).toEqual([1, 1]);
  });
});

const someone = fc.integer({ min: 1, max: 12 });
const someEdges = fc.array(fc.tuple(someone, someone, fc.integer({ min: 1, max: 40 })), { maxLength: 24 });

/** Distances between all, by Floyd and Warshall. */
function distances(edges: readonly Edge[], size: number): number[][] {
  const all = Array.from({ length: size + 1 }, (_, a) =>
    Array.from({ length: size + 1 }, (_, b) => (a === b ? 0 : Number.POSITIVE_INFINITY)),
  );
  const at = (a: number, b: number) => all[a]?.[b] ?? Number.POSITIVE_INFINITY;
  const put = (a: number, b: number, value: number) => all[a]?.splice(b, 1, Math.min(at(a, b), value));
  for (const [a, b] of edges) {
    put(a, b, a === b ? 0 : 1);
    put(b, a, a === b ? 0 : 1);
  }
  for (let via = 1; via <= size; via++)
    for (let a = 1; a <= size; a++) for (let b = 1; b <= size; b++) put(a, b, at(a, via) + at(via, b));
  return all;
}

it('finds a way exactly where there is one, as short as can be, over papers of both', async () => {
  await fc.assert(
    fc.asyncProperty(someEdges, someone, someone, async (edges, from, to) => {
      const distance = distances(edges, 12)[from]?.[to] ?? Number.POSITIVE_INFINITY;
      const found = await findPath(from, to, linksOf(edges), { steps: 12, people: 1_000 });
      if (found.kind !== 'path') {
        expect([found.kind, distance]).toEqual(['none', Number.POSITIVE_INFINITY]);
        return;
      }
      expect(found.steps).toHaveLength(distance + 1);
      expect([found.steps[0]?.author, found.steps.at(-1)?.author]).toEqual([from, to]);
      found.steps.slice(0, -1).forEach(({ author, paper }, at) => {
        const next = found.steps[at + 1]?.author;
        expect(
          edges.some(([a, b, id]) => id === paper && ((a === author && b === next) || (b === author && a === next))),
        ).toBe(true);
      });
      expect(await findPath(from, to, linksOf(edges.toReversed()), { steps: 12, people: 1_000 })).toEqual(found);
    }),
    { numRuns: 300 },
  );
});
