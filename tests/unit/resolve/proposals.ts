import type { Lookup, SourceId } from '../../../lib/model/lookup.ts';
import type { PaperReading } from '../../../lib/model/page-reading.ts';
import { type Paper, type PaperRecord, paperRecordSchema, paperSchema } from '../../../lib/model/paper.ts';
import { type Profile, profileSchema } from '../../../lib/model/profile.ts';

/** Invented people whom invented services name. */
export const at = '2026-11-24T10:00:00Z';
const source = { format: 'test', label: 'A test', observedAt: at };

export const labels: Record<SourceId, string> = {
  orcid: 'ORCID',
  arxiv: 'arXiv',
  inspire: 'INSPIRE',
  openalex: 'OpenAlex',
  'semantic-scholar': 'Semantic Scholar',
};

export const reading: PaperReading = {
  arxivId: '2611.00001',
  title: 'Counting sheep with two orthogonal cameras',
  bylines: [
    { name: 'Maja Okonsdottir', position: 1 },
    { name: 'Ilmar Quist', position: 2 },
    { name: 'Wendeline Achterberg', position: 3 },
  ],
  hiddenAuthors: 0,
  abstract: 'We count sheep with two cameras at a right angle. The count is wrong by two animals in a hundred.',
  date: { value: '2026-11-02', isYearInferred: false },
  categories: ['cs.CV'],
};

/** The paper as its page says it, as a row of the store. */
export const paper: Paper = paperSchema.parse({
  id: 7,
  records: [{ source, ...reading, bylines: reading.bylines.map(({ name }) => name) }],
});

export function aRecord(title: string, bylines: string[], more: Partial<PaperRecord> = {}): PaperRecord {
  return paperRecordSchema.parse({ source, title, bylines, ...more });
}

/** This very paper, as a service lists it. */
export const thisRecord = aRecord(reading.title, ['M. Okonsdottir', 'Ilmar Quist', 'W. Achterberg'], {
  arxivId: reading.arxivId,
});

export function aProfile(
  name: string,
  papers: [record: PaperRecord, position: number | null][],
  more: Partial<Profile> = {},
): Profile {
  const listed = papers.map(([record, position]) => ({ record, position }));
  return profileSchema.parse({ source, name, papers: listed, ...more });
}

/** What a service answered about the author at place 2. */
export function answered(service: SourceId, ...profiles: Profile[]): Lookup {
  const { arxivId, title } = reading;
  const byline = { name: 'Ilmar Quist', position: 2, arxivId, title };
  return {
    id: `${service}|find-author|arxiv:${arxivId}|2`,
    source: service,
    question: { kind: 'find-author', byline },
    askedAt: at,
    state: 'answered',
    tries: 1,
    answeredAt: at,
    answer: { profiles, papers: [] },
  };
}
