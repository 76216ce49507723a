import { arxivAbsUrl } from '../../ids/arxiv-id.ts';
import type { Lookup, SoughtByline, SoughtPaper } from '../../model/lookup.ts';
import type { PaperReading } from '../../model/page-reading.ts';
import type { Paper, PaperRecord } from '../../model/paper.ts';
import { compareNames } from '../../names/compare.ts';
import { parseName } from '../../names/parse.ts';
import { type MergedPaper, mergeRecords } from '../../papers/merge-records.ts';
import { isPaperOf } from '../../papers/same-paper.ts';

/** Id of the row that stands for a paper which the store does not know. */
const standIn = -1;

/**
 * The paper of a byline that is looked up, to weigh people by: as the open page shows it, else as the store has it, else
 * as a service that was asked lists it, else with nothing but the names that were asked for.
 */
export function soughtReading(
  byline: SoughtByline,
  known: { onPage: PaperReading | undefined; stored: Paper | undefined; lookups: readonly Lookup[] },
): PaperReading {
  const { onPage, stored, lookups } = known;
  const described = [...(stored ? [mergeRecords(stored)] : []), ...listed(byline, lookups)];
  return onPage ?? readingOf(byline, described) ?? bareReading(byline, lookups);
}

/** A row for a paper that the store does not know. */
export function standInPaper(paper: SoughtPaper): Paper {
  return { id: standIn, records: [soughtRecord(paper, new Date(0).toISOString())], authors: [] };
}

/** What the look-up itself says of its paper. It names no authors: of one name alone, the place cannot be counted. */
export function soughtRecord({ arxivId, doi, title }: SoughtPaper, observedAt: string): PaperRecord {
  const url = arxivId ? arxivAbsUrl(arxivId) : undefined;
  return {
    source: { format: 'arxiv-page', label: 'arxiv.org', ...(url && { url }), observedAt },
    title: title || (arxivId ?? 'A paper without a title'),
    ...(arxivId && { arxivId }),
    ...(doi && { doi }),
    categories: [],
    bylines: [],
    hiddenAuthors: null,
  };
}

/** Descriptions of this very paper among what services list. */
function listed({ arxivId, doi, title }: SoughtByline, lookups: readonly Lookup[]): PaperRecord[] {
  const records = lookups.flatMap(({ answer }) => [
    ...(answer?.papers ?? []),
    ...(answer?.profiles ?? []).flatMap(({ papers }) => papers.map(({ record }) => record)),
  ]);
  return records.filter((record) => isPaperOf([record], { arxivId, doi, title }));
}

/** The first that has the byline's name at its place. */
function readingOf(byline: SoughtByline, papers: readonly MergedPaper[]): PaperReading | undefined {
  const name = parseName(byline.name);
  const found = papers.find(({ bylines }) => {
    const printed = bylines[byline.position - 1];
    return printed !== undefined && compareNames(parseName(printed), name) !== 'conflict';
  });
  if (!found) return undefined;
  const { version, doi, date, categories, abstract } = found;
  return {
    ...{ version, doi, date, categories, abstract },
    title: byline.title || found.title,
    arxivId: byline.arxivId ?? found.arxivId ?? '',
    bylines: found.bylines.map((printed, at) => ({ name: printed, position: at + 1 })),
    hiddenAuthors: found.hiddenAuthors ?? 1,
  };
}

/** With the names of the same paper that were asked for, each at its place. */
function bareReading(byline: SoughtByline, lookups: readonly Lookup[]): PaperReading {
  const { arxivId = '', doi, title } = byline;
  const asked = lookups.flatMap(({ question }) => (question.kind === 'find-author' ? question.byline : []));
  const places = new Map([...asked, byline].map(({ name, position }) => [position, { name, position }]));
  const bylines = [...places.values()].sort((a, b) => a.position - b.position);
  return { arxivId, title, ...(doi && { doi }), bylines, hiddenAuthors: 1, categories: [] };
}
