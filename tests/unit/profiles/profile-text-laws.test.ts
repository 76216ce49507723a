import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Profile, profileSchema } from '../../../lib/model/profile.ts';
import { importText } from './import-text.ts';
import { anyProfile, type PrintedProfile, printProfile } from './print-profile.ts';

it('what is printed is read back, however many profiles stand in one text', () => {
  fc.assert(
    fc.property(fc.array(anyProfile, { minLength: 1, maxLength: 4 }), (printed) => {
      expect(importText(printed.map(printProfile).join('\n\n')).profiles.map(asPrinted)).toEqual(
        printed.map((profile) => ({ ...profile, papers: profile.papers.map(withoutEmptyEtAl) })),
      );
    }),
  );
});

it('line endings, blank lines and spaces at the edges change nothing', () => {
  const edges = fc.constantFrom('\r\n', '\n \n', '\n\t\n\n', '\r', '\n\u00a0');
  fc.assert(
    fc.property(anyProfile, edges, (printed, edge) => {
      const text = printProfile({ ...printed, papers: printed.papers.map((paper) => ({ ...paper, abstract: [] })) });
      const other = importText(`\ufeff${edge}${text.replaceAll('\n\n', edge)}${edge}`);
      expect(other.profiles).toEqual(importText(text).profiles);
      expect(other.profiles).toHaveLength(1);
    }),
  );
});

it('any text at all gives profiles that the model knows, or errors and no profile', () => {
  const pieces = fc.constantFrom(
    'Ada Brook',
    'LG',
    'h-index35',
    '10papers',
    'LGMay 2',
    'XXFeb 31, 2020',
    'A, B et al.',
    '',
  );
  const lines = fc.array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 20 })), { maxLength: 12 });
  let kept = 0;
  fc.assert(
    fc.property(
      fc.oneof(
        lines.map((all) => all.join('\n')),
        fc.string({ unit: 'binary' }),
      ),
      (text) => {
        const { profiles, problems } = importText(text);
        const isRefused = problems.some(({ severity }) => severity === 'error');
        expect(profiles.length === 0).toBe(isRefused);
        for (const profile of profiles) expect(profileSchema.parse(profile)).toEqual(profile);
        for (const { said = '', line = 0 } of problems) {
          expect(said.length).toBeLessThanOrEqual(80);
          expect(line).toBeGreaterThanOrEqual(1);
        }
        kept += profiles.length;
      },
    ),
    { numRuns: 1_000 },
  );
  // The law would hold for an importer that refuses everything.
  expect(kept).toBeGreaterThan(10);
});

function asPrinted({ name, field, claims, papers }: Profile): PrintedProfile {
  return {
    name,
    field,
    claims,
    papers: papers.map(({ record }) => ({
      badge: record.badge,
      date: record.date?.value ?? '',
      title: record.title,
      names: record.bylines,
      hasMore: record.hiddenAuthors === null,
      abstract: record.abstract?.split('\n\n') ?? [],
    })),
  };
}

/** A paper that prints no authors hides them all. */
function withoutEmptyEtAl(paper: PrintedProfile['papers'][number]) {
  return { ...paper, hasMore: paper.hasMore || paper.names.length === 0 };
}
