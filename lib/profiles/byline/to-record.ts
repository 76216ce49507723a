import { parseArxivId } from '../../ids/arxiv-id.ts';
import { parseDoi } from '../../ids/doi.ts';
import type { BylineClaim, BylinePaper, BylineReading, BylineSource } from '../../model/byline-record.ts';
import type { Claim, MetricId } from '../../model/claim.ts';
import type { PaperRecord } from '../../model/paper.ts';
import type { Profile } from '../../model/profile.ts';
import { oneLine, oneLineOrNone } from '../one-line.ts';
import type { Shelf } from '../types.ts';
import { personIds } from './person-ids.ts';

export type RecordSource = Profile['source'];

/** Is told what was said and what it should have been: “an ORCID iD”. */
export type RefuseId = (said: string, what: string) => void;

/** A source as told, the rest of it as of what it stands in. */
export function toSource(told: BylineSource | null | undefined, around: RecordSource): RecordSource {
  if (!told) return around;
  // A source of its own has its own address, or none.
  const url = told.url ?? (told.label ? undefined : around.url);
  return {
    format: told.format ?? around.format,
    label: told.label ?? around.label,
    ...(url && { url }),
    observedAt: told.observedAt ? toMoment(told.observedAt) : around.observedAt,
  };
}

const usual: Record<MetricId, Pick<Claim, 'label' | 'unit'>> = {
  hIndex: { label: 'h-index', unit: 'count' },
  papers: { label: 'papers', unit: 'count' },
  citations: { label: 'citations', unit: 'count' },
  novelty: { label: 'Novelty', unit: 'percent' },
  aiScore: { label: 'AI Score', unit: 'points' },
  i10: { label: 'i10-index', unit: 'count' },
  gIndex: { label: 'g-index', unit: 'count' },
};

/** A number with its label and unit, the usual ones where none are told. */
export function toClaim({ metric, value, label, unit, basis }: BylineClaim): Claim {
  const { label: usualLabel, unit: usualUnit } = usual[metric];
  return { metric, value, label: label ?? usualLabel, unit: unit ?? usualUnit, basis: basis ?? 'reported' };
}

/** A paper as the model keeps it. */
export function toRecord(paper: Omit<BylinePaper, 'reading'>, around: RecordSource, refuse: RefuseId): PaperRecord {
  const bylines = (paper.bylines ?? []).map(oneLine);
  const doi = paper.doi ? parseDoi(paper.doi) : undefined;
  if (doi === null) refuse(paper.doi ?? '', 'a DOI');
  return {
    source: toSource(paper.source, around),
    title: oneLine(paper.title),
    ...arxivId(paper, refuse),
    ...(doi && { doi }),
    ...(paper.date && { date: { value: paper.date, isYearInferred: paper.isYearInferred ?? false } }),
    categories: paper.categories ?? [],
    badge: oneLineOrNone(paper.badge),
    bylines,
    bylineIds: paper.bylineIds?.map((ids) => ids && personIds(ids, refuse)),
    hiddenAuthors: paper.hiddenAuthors === undefined && bylines.length > 0 ? 0 : (paper.hiddenAuthors ?? null),
    abstract: paper.abstract ?? undefined,
    comments: paper.comments ?? undefined,
    venue: oneLineOrNone(paper.venue),
    claims: paper.claims?.map(toClaim),
  };
}

function arxivId(paper: Pick<BylinePaper, 'arxivId' | 'version'>, refuse: RefuseId) {
  const read = paper.arxivId ? parseArxivId(paper.arxivId) : undefined;
  if (read === null) refuse(paper.arxivId ?? '', 'an arXiv id');
  const version = paper.version ?? read?.version;
  return { ...(read && { arxivId: read.id }), ...(version && { version }) };
}

/** How a paper stands on a reading list of Byline's. */
export function toShelf(told: BylineReading): Shelf {
  const { status, priority, tags, note, citeKey, savedAt, savedFrom, versionSeen } = told;
  return {
    status: status ?? 'to read',
    ...(priority && { priority }),
    tags: tags ?? [],
    note: note ?? '',
    ...(citeKey && { citeKey }),
    ...(savedAt && { savedAt: toMoment(savedAt) }),
    ...(savedFrom && { savedFrom }),
    ...(versionSeen && { versionSeen }),
    isOwnList: true,
  };
}

const isUtc = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;

/** A moment in UTC, as the model wants it. */
function toMoment(told: string): string {
  return isUtc.test(told) ? told : new Date(told).toISOString();
}
