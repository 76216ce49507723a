import { importPeople } from './import-people.ts';
import type { Bench } from './index.ts';

const people = 100_000;

/** Importing 100,000 authors, against the plain `bulkPut` of the rows that the import wrote. */
export const importAuthors: Bench = {
  id: 'import-authors',
  async measure({ context, id }) {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${id}/welcome.html`);
    const takenMs = await importPeople(page, people);
    const plainMs = await page.evaluate(writeAgain);
    await page.close();
    return [
      {
        what: `import of ${people.toLocaleString('en')} authors, parsing included`,
        value: takenMs / plainMs,
        bound: 2,
        unit: 'times',
        baseline: { what: 'plain bulkPut of the same rows', value: 1 },
      },
    ];
  },
};

/** In the page: copies every author row into an empty store of the same shape. Returns the time writing took, in ms. */
async function writeAgain(): Promise<number> {
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const from = await done(indexedDB.open('byline'));
  const rows = await done(from.transaction('authors').objectStore('authors').getAll());
  const opening = indexedDB.open('baseline');
  opening.onupgradeneeded = () =>
    opening.result.createObjectStore('authors', { keyPath: 'id' }).createIndex('sortName', 'sortName');
  const to = await done(opening);
  const began = performance.now();
  const writing = to.transaction('authors', 'readwrite');
  for (const row of rows) writing.objectStore('authors').put(row);
  await new Promise((resolve) => {
    writing.oncomplete = resolve;
  });
  return performance.now() - began;
}
