import fc from 'fast-check';
import type { Claim } from '../../../lib/model/claim.ts';
import type { Profile } from '../../../lib/model/profile.ts';

/** A profile text without its source, which comes from the import. */
export interface PrintedProfile extends Pick<Profile, 'name' | 'field' | 'claims'> {
  papers: {
    badge?: string;
    date: string;
    title: string;
    names: string[];
    hasMore: boolean;
    abstract: string[];
  }[];
}

const monthNames = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

export function printProfile({ name, field, claims, papers }: PrintedProfile): string {
  return [
    name,
    ...(field ? [field] : []),
    ...claims.map(printClaim),
    ...papers.flatMap(({ badge = '', date, title, names, hasMore, abstract }) => [
      `${badge}${printDate(date)}`,
      title,
      ...(names.length > 0 ? [`${names.join(', ')}${hasMore ? ' et al.' : ''}`] : []),
      ...abstract,
    ]),
  ].join('\n\n');
}

function printClaim({ metric, label, value, unit }: Claim): string {
  if (metric === 'papers' || metric === 'citations') return `${value.toLocaleString('en')}${label}`;
  return `${label}${value}${unit === 'percent' ? '%' : ''}`;
}

function printDate(date: string): string {
  const [year, month = 1, day] = date.split('-').map(Number);
  return `${monthNames[month - 1]} ${day}, ${year}`;
}

const word = fc.stringMatching(/^[a-zé]{1,9}$/);
const personName = fc
  .tuple(fc.constantFrom('Ada', 'J.-P.', '雨', 'Øystein', 'سارا'), fc.constantFrom('van der ', '', "O'"), word)
  .map(([given, particle, family]) => `${given} ${particle}${family.charAt(0).toUpperCase()}${family.slice(1)}`);
/** A sentence: starts lower-case and ends in a full stop, so that nobody takes it for names. */
const sentence = fc
  .array(fc.oneof(word, fc.constantFrom('$x^2$', String.raw`{\it a}`, '40%', 'BERT', '<b>', '10', 'h-index35')), {
    minLength: 1,
  })
  .map((words) => `we show ${words.join(' ')}.`);
const field = fc.constantFrom('LG', 'CV', 'MED-PH', 'AP', 'HEP-TH', 'MA');
/** Also those that arXiv does not know, and that end as a month begins. */
const badge = fc.oneof(field, fc.constantFrom('JU', 'XQZ', 'SEP'));
const date = fc
  .date({ min: new Date('1991-08-01'), max: new Date('2026-04-30'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));

function claimOf(metric: Claim['metric'], label: string, unit: Claim['unit'], max: number): fc.Arbitrary<Claim> {
  return fc.integer({ min: 0, max }).map((value) => ({ metric, value, label, unit, basis: 'reported' as const }));
}
const claims = fc
  .tuple(
    fc.option(claimOf('papers', 'papers', 'count', 99_999)),
    fc.option(claimOf('citations', 'citations', 'count', 9_999_999)),
    fc.option(claimOf('novelty', 'Novelty', 'percent', 100)),
    fc.option(claimOf('aiScore', 'AI Score', 'points', 100)),
    claimOf('hIndex', 'h-index', 'count', 300),
  )
  .map((all) => all.filter((claim) => claim !== null));

const papers = fc.uniqueArray(
  fc.record({
    badge: fc.option(badge, { nil: undefined }),
    date,
    title: sentence,
    names: fc.array(personName, { maxLength: 3 }),
    hasMore: fc.boolean(),
    abstract: fc.array(sentence, { maxLength: 3 }),
  }),
  { selector: ({ title }) => title.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''), maxLength: 6 },
);

/** Profiles of people who do not exist. */
export const anyProfile: fc.Arbitrary<PrintedProfile> = fc.record({
  name: personName,
  field: fc.option(field, { nil: undefined }),
  claims,
  papers,
});
