import { createRareKeys } from '../rare-people.ts';
import { arxivFiles, type PaperLine, readPapers, sameRandoms } from '../read-papers.ts';
import { type Labelled, mentionAt, traitsOfLine } from './labelled.ts';

const groupSizes = [2, 2, 3, 4, 6];
const mostPapers = 12;

/**
 * Namesakes that are none: people of arXiv whose names are so rare that their papers are surely theirs, several at a
 * time taken as if they carried one name. They have what the labelled data lack: abstracts, categories, thirty years.
 * Half of the texts are cut to their titles, for listings print no more.
 */
export function simulatedNamesakes(folder: string, people: number): Labelled[][] {
  const lines: PaperLine[] = [];
  const own = new Map<string, { line: number; at: number }[]>();
  const rareKey = createRareKeys();
  for (const file of arxivFiles(folder))
    readPapers(file, (line) => {
      lines.push(line);
      if (line.authors.length > 40) return;
      line.authors.forEach((author, at) => {
        const key = rareKey(author);
        if (!key) return;
        const places = own.get(key);
        if (places) places.push({ line: lines.length - 1, at });
        else own.set(key, [{ line: lines.length - 1, at }]);
      });
    });
  const random = sameRandoms(3);
  const several = [...own].filter(([, places]) => places.length >= 2 && places.length <= 40);
  const chosen = several.filter(() => random() < people / several.length);
  const labelled = chosen.map(([person, places]) => {
    return places.slice(0, mostPapers).flatMap(({ line: number, at }): Labelled[] => {
      const line = lines[number];
      if (!line) return [];
      const traits = traitsOfLine(line, { withAbstract: random() < 0.5 });
      return [{ ...mentionAt(line, at, traits), paper: number, person }];
    });
  });
  return grouped(shuffled(labelled, random), random);
}

function grouped(people: readonly Labelled[][], random: () => number): Labelled[][] {
  const groups: Labelled[][] = [];
  for (let at = 0; at < people.length; ) {
    const size = groupSizes[Math.floor(random() * groupSizes.length)] ?? 2;
    groups.push(people.slice(at, at + size).flat());
    at += size;
  }
  return groups;
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  return items
    .map((item) => ({ item, order: random() }))
    .sort((a, b) => a.order - b.order)
    .map(({ item }) => item);
}
