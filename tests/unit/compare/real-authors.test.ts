import { beforeAll, describe, expect, it, vi } from 'vitest';
import { activity, papersPerYear } from '../../../lib/compare/activity.ts';
import { placeShares } from '../../../lib/compare/author-order.ts';
import { citationFigures } from '../../../lib/compare/citation-figures.ts';
import { findConflicts } from '../../../lib/compare/conflicts.ts';
import { coauthorsOf, jointPapers, placesOf, sharedCoauthors } from '../../../lib/compare/joint.ts';
import { findPath } from '../../../lib/compare/path.ts';
import { topicOverlap, topicsOf } from '../../../lib/compare/topics-of.ts';
import type { ComparedPerson } from '../../../lib/compare/types.ts';
import {
  plain,
  plainActivity,
  plainCitations,
  plainDistances,
  plainEffective,
  plainOverlap,
  plainShared,
  plainShares,
  plainTerms,
} from './plain-figures.ts';
import { isHere, needing, realPeople } from './real-papers.ts';

// Reading the files takes seconds where others run at the same time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const now = '2026-03-15T12:00:00Z';
const each = 100;

/** Each with the four who come next: those who wrote together, and those who did not. */
const pairsOf = (people: readonly ComparedPerson[]) =>
  people.flatMap((a, at) => people.slice(at + 1, at + 5).map((b) => [a, b] as const));

function isSame([value, n]: ReturnType<typeof plain>, [expected, papers]: ReturnType<typeof plain>, what: string) {
  expect(n, what).toBe(papers);
  if (value === null || expected === null) expect(value, what).toBe(expected);
  else expect(value, what).toBeCloseTo(expected, 9);
}

describe.each(['papers', 'arxiv-2025-2026'])('%s', (file) => {
  describe.skipIf(!isHere(file))(needing(file, `${each} real authors, each figure worked out twice`), () => {
    let people: ComparedPerson[] = [];
    beforeAll(() => {
      people = realPeople(file, each);
    });

    it('has people of many papers and of few', () => {
      const sizes = people.map(({ papers }) => papers.length);
      expect(people).toHaveLength(each);
      expect(sizes.filter((size) => size < 5).length).toBeGreaterThan(5);
      expect(sizes.filter((size) => size >= 10).length).toBeGreaterThan(5);
    });

    it('citations', () => {
      for (const countedBy of ['openalex', 'inspire'])
        for (const person of people) {
          const found = citationFigures(person, countedBy, now);
          for (const [id, expected] of Object.entries(plainCitations(person, countedBy, 2026)))
            isSame(plain(found[id as 'hIndex']), expected, `${id} of ${person.id}`);
        }
    });

    it('places', () => {
      const known = { lists: 3, alphabetical: 0, expected: 0 };
      for (const person of people)
        for (const isAlphabetical of [false, true]) {
          const found = placeShares(person, { ...known, isAlphabetical });
          const expected = plainShares(person, isAlphabetical);
          for (const id of ['first', 'last', 'solo'] as const)
            isSame(plain(found[id]), expected[id], `${id} of ${person.id}`);
        }
    });

    it('fields and terms', () => {
      for (const [at, person] of people.entries()) {
        const others = people.slice(at + 1, at + 4);
        const found = topicsOf(person, others);
        isSame(plain(found.effective), plainEffective(person), `fields of ${person.id}`);
        expect(found.terms, `terms of ${person.id}`).toEqual(plainTerms(person, others, 6));
      }
    });

    it('years', () => {
      for (const person of people) {
        const years = person.papers.flatMap(({ paper }) => paper.year ?? []).sort();
        const found = activity(person, now);
        expect([found.firstYear, found.lastYear]).toEqual([years[0] ?? null, years.at(-1) ?? null]);
        expect(found.last24Months).toEqual(plainActivity(person, '2024-03-15', '2026-03-15'));
      }
      const perYear = papersPerYear(people);
      people.forEach((person, at) => {
        const own = perYear?.series[at];
        own?.counts.forEach((count, index) => {
          const ofYear = person.papers.filter(({ paper }) => paper.year === (perYear?.from ?? 0) + index);
          expect(count).toBe(ofYear.length || null);
        });
        expect(own?.counts.reduce<number>((sum, count) => sum + (count ?? 0), own.undated)).toBe(person.papers.length);
      });
    });

    it('joint papers and shared coauthors', () => {
      let joint = 0;
      for (const [a, b] of pairsOf(people)) {
        const both = a.papers.filter(({ paper }) => b.papers.some((own) => own.paper.id === paper.id)).length;
        const all = new Set([...a.papers, ...b.papers].map(({ paper }) => paper.id)).size;
        expect(jointPapers(a, b)).toMatchObject({ papers: { length: both }, jaccard: both / all });
        joint += both;
        const places = placesOf([a, b]);
        const [ofA, ofB] = [coauthorsOf(a, places), coauthorsOf(b, places)];
        const found = sharedCoauthors({ person: a, coauthors: ofA }, { person: b, coauthors: ofB });
        const { shared, union } = plainShared(a, b);
        expect([found.shared.length, found.union], `${a.id} and ${b.id}`).toEqual([shared, union]);
        if (found.jaccard !== null) expect(found.jaccard).toBeCloseTo(shared / union, 12);
      }
      expect(joint).toBeGreaterThan(20);
    });

    it('the overlap of topics', () => {
      for (const [a, b] of pairsOf(people).filter((_, at) => at % 7 === 0)) {
        const found = topicOverlap(a, b);
        expect(found.kind === 'figure' && found.value, `${a.id} and ${b.id}`).toBeCloseTo(plainOverlap(a, b), 9);
      }
    });

    it('conflicts by person are the joint papers of the last years', () => {
      for (const [a, b] of pairsOf(people).filter((_, at) => at % 3 === 0)) {
        const [these, those] = [a, b].map((person) => [{ key: `#${person.id}`, name: person.name, person }]);
        const { conflicts } = findConflicts(these ?? [], those ?? [], { years: 5, at: now });
        const sure = conflicts.filter(({ basis }) => basis === 'person').flatMap(({ papers }) => papers);
        // A year or a month counts if one of its days does.
        const since = (date: string) => '2021-03-15'.slice(0, date.length);
        const expected = jointPapers(a, b).papers.filter(({ date }) => date !== null && date >= since(date));
        expect(sure.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
      }
    });

    it('the shortest ways', async () => {
      const beside = new Map(people.map(({ id }) => [id, new Set<number>()]));
      const links = new Map(people.map(({ id }) => [id, new Map<string, { coauthor: number; paper: number }>()]));
      const papers = people.flatMap((person) => person.papers.map(({ paper }) => paper));
      for (const { id: paper, authors, bylines, hiddenAuthors } of papers) {
        if (bylines.length + (hiddenAuthors ?? 0) > 25) continue;
        for (const a of authors)
          for (const b of authors) {
            if (a === b) continue;
            beside.get(a)?.add(b);
            links.get(a)?.set(`${b}|${paper}`, { coauthor: b, paper });
          }
      }
      const expand = async (ids: readonly number[]) =>
        new Map(ids.map((id) => [id, [...(links.get(id)?.values() ?? [])]]));
      let [ways, long] = [0, 0];
      for (const { id: from } of people.filter((_, at) => at % 4 === 0)) {
        const distances = plainDistances(from, beside);
        for (const { id: to } of people) {
          const found = await findPath(from, to, expand);
          const distance = distances.get(to) ?? Number.POSITIVE_INFINITY;
          expect(found.kind === 'path' ? found.steps.length - 1 : null).toBe(distance <= 6 ? distance : null);
          ways++;
          if (distance > 2 && distance <= 6) long++;
        }
      }
      expect(ways).toBe((each / 4) * each);
      expect(long).toBeGreaterThan(100);
    });
  });
});
