import { describe, expect, it, vi } from 'vitest';
import { paperRecordSchema } from '../../../../lib/model/paper.ts';
import { profileSchema } from '../../../../lib/model/profile.ts';
import { headLength } from '../../../../lib/profiles/index.ts';
import { read, serviceImporters } from './read.ts';
import { areThere, type Recording, recordingsOf } from './recordings.ts';

// A busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 });

const folders = ['openalex-works', 'semantic-scholar', 'orcid', 'arxiv-atom', 'inspire'];

/** The importer that an answer is for; the old answer of Semantic Scholar among those of INSPIRE is its own. */
function importerOf({ name, body }: Recording) {
  const id = name.split('/')[0]?.replace('-works', '') ?? '';
  const known = serviceImporters.filter((importer) => importer.sniff(body.slice(0, headLength)));
  expect(known.length, `${name} is known by ${known.map((importer) => importer.id)}`).toBeLessThan(2);
  return known[0] ?? serviceImporters.find((importer) => importer.id === id);
}

/** Why a record may be refused: it has no title or name, or is no record at all. */
const agreed = /(?:“title” is missing or empty|names nobody|did not answer what was asked|is no author and no paper)/;

describe.skipIf(!areThere).each(folders)('what was recorded of %s', (folder) => {
  const recordings = recordingsOf(folder);

  it.each(recordings.map((recording) => [recording.name, recording] as const))(
    '%s is read, or refused with reason',
    (_, recording) => {
      const importer = importerOf(recording);
      if (!importer) throw new Error('no importer');
      const { profiles, papers, refusals, remarks } = read(importer, recording.body);
      expect(profiles.length + papers.length + refusals.length + remarks.length).toBeGreaterThan(0);
      for (const profile of profiles) expect(profileSchema.parse(profile)).toEqual(profile);
      for (const paper of papers) expect(paperRecordSchema.parse(paper)).toEqual(paper);
      for (const { message } of refusals) expect(message).toMatch(agreed);
      if (recording.status >= 400) expect([...profiles, ...papers]).toEqual([]);
    },
  );

  it('comes to something', () => {
    const finds = recordings.map((recording) => {
      const importer = importerOf(recording);
      return importer ? read(importer, recording.body) : null;
    });
    const found = finds.reduce((sum, one) => sum + (one ? one.papers.length + one.profiles.length : 0), 0);
    expect(found).toBeGreaterThan(
      { 'openalex-works': 30, 'semantic-scholar': 5_000, orcid: 25, 'arxiv-atom': 200, inspire: 100 }[folder] ?? 0,
    );
  });
});

describe.skipIf(!areThere)('by count', () => {
  it('every entry of a feed is one paper', () => {
    for (const { body } of recordingsOf('arxiv-atom')) {
      const importer = serviceImporters.find(({ id }) => id === 'arxiv-atom');
      if (!importer) throw new Error('no importer');
      const { papers, refusals } = read(importer, body);
      expect(papers.length + refusals.length).toBe(body.split('<entry>').length - 1);
      const names = papers.flatMap(({ bylines }) => bylines).length;
      expect(names + refusals.length).toBe(body.split('<name>').length - 1);
    }
  });
});
