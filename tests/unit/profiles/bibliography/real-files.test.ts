import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readBibliographies, totalsByFormat } from '../../../tools/bibliographies.ts';

const folder = join(import.meta.dirname, '../../../../../shared/bib');

test.skipIf(!existsSync(folder))(
  'files of real users: nothing throws, and no fewer are read than were (needs ../shared)',
  () => {
    const reports = readBibliographies(folder);
    const totals = totalsByFormat(reports);
    const [bibtex, ris, json] = [totals.get('bibtex'), totals.get('ris'), totals.get('json')];
    expect(bibtex?.whole).toBeGreaterThanOrEqual(1484);
    expect(bibtex?.entriesKept).toBeGreaterThanOrEqual(3666);
    expect(ris?.whole).toBeGreaterThanOrEqual(17);
    expect(ris?.entriesKept).toBeGreaterThanOrEqual(18);
    expect(json?.entriesKept).toBeGreaterThanOrEqual(44);
    // All else that is refused has no title, or is no entry at all.
    const unreadable = reports.flatMap(({ refused }) => refused.filter(({ code }) => code === 'unreadable-entry'));
    expect(unreadable.length).toBeLessThanOrEqual(2);
    const known = reports.filter(
      ({ format, recognised }) => format === recognised || (format === 'json' && recognised),
    );
    expect(known.length).toBeGreaterThanOrEqual(1555);
    expect(Math.max(...reports.map(({ milliseconds }) => milliseconds))).toBeLessThan(10_000);
  },
  120_000,
);
