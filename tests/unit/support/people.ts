import type { Author } from '../../../lib/model/author.ts';
import type { Store } from '../../../lib/store/db.ts';
import { aProfile } from './builders.ts';
import { save } from './store.ts';

/** A store's author of this name; of several the one with the most papers of their own. */
export async function authorNamed(store: Store, name: string): Promise<Author> {
  const found = (await store.authors.toArray()).filter((author) => author.profiles[0]?.name === name);
  const [author] = found.sort((a, b) => b.papers.length - a.papers.length);
  if (!author) throw new Error(`Nobody is called ${name}.`);
  return author;
}

/** The paper of this title. */
export async function paperTitled(store: Store, title: string): Promise<number> {
  const found = (await store.papers.toArray()).find((paper) => paper.records.some((record) => record.title === title));
  if (!found) throw new Error(`No paper is called ${title}.`);
  return found.id;
}

/** The titles of an author's papers. */
export async function titlesOf(store: Store, id: number): Promise<string[]> {
  const papers = (await store.authors.get(id))?.papers ?? [];
  const rows = await store.papers.bulkGet(papers.map(({ paper }) => paper));
  return rows.map((row) => row?.records[0]?.title ?? 'gone');
}

export const titles = {
  light: 'Image fusion in low light',
  laws: 'Fusion by human cognitive laws',
  skin: 'Proteins of the human skin',
  cells: 'Ageing of epidermal cells',
  graphs: 'Colouring of random graphs',
};

/** A profile that mixes several people called Lin Guo. */
export const mixedProfile = aProfile(
  'Lin Guo',
  [
    { title: titles.light, names: ['Xu Wang', 'Lin Guo'], arxivId: '2309.00001' },
    { title: titles.laws, names: ['Xu Wang', 'Mei Ling', 'Bo Zhou'], hidden: null, position: null },
    { title: titles.skin, names: ['Lin Guo', 'Q. Wu'] },
    { title: titles.cells, names: ['Q. Wu', 'Lin Guo'], arxivId: '2104.00004' },
  ],
  { hIndex: 35, papers: 4 },
);

/** Another Lin Guo, and somebody else. */
export const otherProfiles = [
  aProfile('Lin Guo', [{ title: titles.graphs, names: ['Lin Guo', 'Ada Byron'], arxivId: '2401.00005' }], {
    hIndex: 3,
  }),
  aProfile('Ada Byron', [{ title: titles.graphs, names: ['Lin Guo', 'Ada Byron'], arxivId: '2401.00005' }]),
];

/** A store with all of them. Returns the ids of the mixed author, the other of that name, and Ada Byron. */
export async function saveLinGuos(store: Store): Promise<{ mixed: number; other: number; ada: number }> {
  const [mixed = 0] = (await save(store, mixedProfile)).authorIds;
  const [other = 0, ada = 0] = (await save(store, ...otherProfiles)).authorIds;
  return { mixed, other, ada };
}
