import { importPeople } from './import-people.ts';
import type { Bench } from './index.ts';
import { writeAgain } from './write-again.ts';

const people = 100_000;

/** Importing 100,000 authors, against the plain `bulkPut` of the rows that the import wrote. */
export const importAuthors: Bench = {
  id: 'import-authors',
  async measure({ context, id }) {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${id}/welcome.html`);
    const takenMs = await importPeople(page, people);
    const plainMs = await writeAgain(page, 'authors', 'sortName');
    await page.close();
    return [
      {
        what: `import of ${people.toLocaleString('en')} authors, parsing included`,
        value: takenMs / plainMs,
        bound: 2,
        unit: 'times',
        baseline: { what: `plain bulkPut of the same rows (${Math.round(plainMs)} ms)`, value: 1 },
      },
    ];
  },
};
