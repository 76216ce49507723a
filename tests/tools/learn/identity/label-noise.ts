import type { Labelled } from './labelled.ts';

/** So many coauthors in common, and two ids of one printed name are taken for one person's. */
const fewestShared = 2;

/** Two ids that look like one person's. */
export interface Twins {
  papers: [number, number];
  sharedCoauthors: number;
  perMillion: number;
}

/**
 * The labels are profile ids, and people make a second one when they change jobs. Ids of one printed name whose papers
 * share two coauthors or more are joined here, by a rule that knows nothing of what was learned: how Byline does on
 * these labels lies between what it says on the raw ones and on these.
 */
export function withoutTwins(mentions: readonly Labelled[]): { mentions: Labelled[]; twins: Twins[] } {
  const people = [...Map.groupBy(mentions, ({ person }) => person)].map(([person, own]) => {
    return {
      person,
      papers: own.length,
      coauthors: new Set(own.flatMap(({ others }) => others.map(({ hash }) => hash))),
    };
  });
  const oneOf = new Map(people.map(({ person }) => [person, person]));
  const twins: Twins[] = [];
  people.forEach((a, at) => {
    for (const b of people.slice(at + 1)) {
      const shared = [...a.coauthors].filter((hash) => b.coauthors.has(hash)).length;
      if (shared < fewestShared) continue;
      const [from, to] = [oneOf.get(b.person), oneOf.get(a.person)];
      for (const [person, one] of oneOf) if (one === from && to) oneOf.set(person, to);
      const perMillion = mentions[0]?.rarity.fullPerMillion ?? 0;
      twins.push({ papers: [a.papers, b.papers], sharedCoauthors: shared, perMillion });
    }
  });
  const joined = mentions.map((mention) => ({ ...mention, person: oneOf.get(mention.person) ?? mention.person }));
  return { mentions: joined, twins };
}
