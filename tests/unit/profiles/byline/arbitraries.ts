import fc from 'fast-check';
import type { Exported } from '../../../../lib/export/types.ts';
import { metricIds } from '../../../../lib/model/claim.ts';
import type { ExternalIds } from '../../../../lib/model/external-ids.ts';
import { type PaperRecord, paperRecordSchema } from '../../../../lib/model/paper.ts';
import { type Profile, profileSchema } from '../../../../lib/model/profile.ts';
import { readingPriorities, readingStatuses } from '../../../../lib/model/reading-entry.ts';
import { oneLine } from '../../../../lib/profiles/one-line.ts';

// What the store holds: names and titles without marks that nobody sees, ids in one form.
const seen = fc
  .string({ unit: 'grapheme', maxLength: 40 })
  .map(oneLine)
  .filter((text) => /[\p{L}\p{N}\p{P}\p{S}]/u.test(text));
const anyText = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 });
const moment = fc
  .date({ min: new Date('1991-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const day = moment.map((text) => text.slice(0, 10));
const maybe = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: undefined });

const source = fc.record({
  format: fc.constantFrom('profile-text', 'bibtex', 'arxiv-page'),
  label: seen,
  url: maybe(fc.webUrl()),
  observedAt: moment,
});

const ids: fc.Arbitrary<ExternalIds> = fc.record(
  {
    orcid: fc.constantFrom('0000-0002-1825-0097', '0000-0002-1694-233X'),
    arxivAuthor: fc.constantFrom('doe_j_1', "o'neil_k_12"),
    inspire: fc.constant('J.Doe.1'),
    openAlex: fc.nat().map((number) => `A${number}`),
    semanticScholar: fc.nat().map(String),
  },
  { requiredKeys: [] },
);

const claim = fc.record({
  metric: fc.constantFrom(...metricIds),
  value: fc.oneof(
    fc.nat(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => !Object.is(value, -0)),
  ),
  label: anyText,
  unit: fc.constantFrom('count' as const, 'percent' as const, 'points' as const),
  basis: fc.constantFrom('reported' as const, 'estimated' as const),
});

export const record: fc.Arbitrary<PaperRecord> = fc
  .record({
    source,
    title: seen,
    arxivId: maybe(fc.constantFrom('2309.13681', 'hep-th/9901001', '0704.0001')),
    version: maybe(fc.integer({ min: 1, max: 40 })),
    doi: maybe(fc.constantFrom('10.1000/182', '10.1016/s0370-2693(99)00001-2')),
    date: maybe(
      fc.record({
        value: fc.oneof(
          day,
          day.map((text) => text.slice(0, 7)),
          day.map((text) => text.slice(0, 4)),
        ),
        isYearInferred: fc.boolean(),
      }),
    ),
    categories: fc.array(fc.constantFrom('cs.LG', 'math-ph', 'physics.med-ph'), { maxLength: 3 }),
    badge: maybe(seen),
    bylines: fc.array(seen, { maxLength: 4 }),
    bylineIds: maybe(fc.array(fc.option(ids), { maxLength: 4 })),
    hiddenAuthors: fc.option(fc.nat(3_000)),
    abstract: maybe(anyText),
    comments: maybe(anyText),
    venue: maybe(seen),
    claims: maybe(fc.array(claim, { maxLength: 3 })),
  })
  .map((all) => paperRecordSchema.parse(all));

export const profile: fc.Arbitrary<Profile> = fc
  .record({
    source,
    name: seen,
    field: maybe(seen),
    externalIds: ids,
    claims: fc.array(claim, { maxLength: 4 }),
    papers: fc.array(fc.record({ record, position: fc.option(fc.integer({ min: 1, max: 3_000 })) }), { maxLength: 4 }),
  })
  .map((all) => profileSchema.parse(all));

export const exported: fc.Arbitrary<Exported> = fc.oneof(
  fc.record({ kind: fc.constant('author' as const), profile }),
  fc.record({
    kind: fc.constant('paper' as const),
    records: fc.array(record, { minLength: 1, maxLength: 3 }),
    reading: maybe(
      fc.record({
        status: fc.constantFrom(...readingStatuses),
        priority: fc.constantFrom(...readingPriorities),
        citeKey: maybe(fc.stringMatching(/^[a-z]{1,12}\d{4}[a-z]{0,12}$/)),
        tags: fc.array(anyText, { maxLength: 3 }),
        note: fc.string({ unit: 'grapheme' }),
        savedAt: moment,
        savedFrom: maybe(fc.webUrl()),
        versionSeen: maybe(fc.integer({ min: 1, max: 30 })),
      }),
    ),
  }),
);
