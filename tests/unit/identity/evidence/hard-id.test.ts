import { expect, test } from 'vitest';
import { paperRecordSchema } from '../../../../lib/model/paper.ts';
import { derive } from '../../../../lib/resolve/derive.ts';
import { importFound } from '../../../../lib/resolve/import-found.ts';
import { resolvePage } from '../../../../lib/resolve/resolve-page.ts';
import type { Store } from '../../../../lib/store/db.ts';
import { aPage, aPaperReading, aProfile } from '../../support/builders.ts';
import { aStore, save } from '../../support/store.ts';

const names = ['Mei Ling', 'Wei Wang'];
const orcids = { hers: '0000-0002-1825-0097', another: '0000-0001-5109-3700' };
const label = { format: 'openalex', label: 'OpenAlex', at: '2026-11-02T00:00:00Z' };

/** A paper of which a source says who its second author is. */
async function withPaper(store: Store, orcid: string): Promise<void> {
  const source = { format: 'openalex', label: 'OpenAlex', observedAt: label.at };
  const paper = { source, title: 'Rivers of the far north', arxivId: '2401.00009', bylines: names };
  const record = paperRecordSchema.parse({ ...paper, bylineIds: [null, { orcid, openAlex: 'A1' }] });
  await importFound(store, [{ kind: 'paper', record }], label);
}

async function matchOfWang(store: Store) {
  const page = aPage(aPaperReading('2401.00009', 'Rivers of the far north', names));
  return (await resolvePage(store, page)).matches[0]?.[1];
}

test('a record that names a byline by the ORCID iD of the profile settles it', async () => {
  const store = await aStore();
  await save(store, { ...aProfile('Wei Wang'), externalIds: { orcid: orcids.hers } });
  expect((await matchOfWang(store))?.outcome).not.toBe('confirmed');
  await withPaper(store, orcids.hers);
  const match = await matchOfWang(store);
  expect(match?.outcome).toBe('confirmed');
  expect(match?.evidence.find(({ id }) => id === 'hard-id')?.because()).toBe(
    "OpenAlex names this author by the ORCID iD, 0000-0002-1825-0097, which is the profile's.",
  );
});

test('another ORCID iD there speaks against it', async () => {
  const store = await aStore();
  await save(store, { ...aProfile('Wei Wang'), externalIds: { orcid: orcids.hers } });
  await withPaper(store, orcids.another);
  expect((await matchOfWang(store))?.outcome).toBe('none');
});

test('the cluster that a service made of a name proves nothing of a paper', async () => {
  const store = await aStore();
  await save(store, { ...aProfile('Wei Wang'), externalIds: { openAlex: 'A1' } });
  await withPaper(store, orcids.another);
  expect((await matchOfWang(store))?.outcome).not.toBe('confirmed');
  expect(derive.idKeys({ openAlex: 'A1' })).toEqual(['openAlex:A1']);
});
