import {
  type BylineAuthor,
  type BylineListedPaper,
  type BylinePaper,
  type BylineReading,
  type BylineSource,
  bylineVersion,
} from '../model/byline-record.ts';
import type { PaperRecord } from '../model/paper.ts';
import type { Profile } from '../model/profile.ts';
import type { Source } from '../model/source.ts';
import type { Exported, ExportedReading, Exporter } from './types.ts';

/** Byline's own format (lib/model/byline-record.ts): nothing that was said is lost but which import brought it. */
export const bylineJsonLines: Exporter = {
  id: 'byline-json-lines',
  label: 'Byline, JSON Lines',
  extension: 'byline.jsonl',
  mime: 'application/jsonl',
  takes: 'store',
  *print(things, at) {
    yield line({ exportedAt: at });
    for (const thing of things) {
      if (thing.kind === 'author') yield line({ author: authorOf(thing.profile) });
      else for (const paper of papersOf(thing)) yield line({ paper });
    }
  },
};

/** Every line names its version, so that it stands for itself. */
function line(record: object): string {
  return `${JSON.stringify({ byline: bylineVersion, ...record })}\n`;
}

function authorOf({ source, name, field, externalIds, claims, isPartial, papers }: Profile): BylineAuthor {
  return {
    name,
    field,
    ...(Object.keys(externalIds).length > 0 && { ids: externalIds }),
    ...(claims.length > 0 && { claims }),
    ...(isPartial && { isPartial }),
    papers: papers.map(({ record, position }): BylineListedPaper => ({ ...paperOf(record), position })),
    source: sourceOf(source),
  };
}

/** A line for each source; the reading list's word goes with the first. */
function papersOf({ records, reading }: Extract<Exported, { kind: 'paper' }>): BylinePaper[] {
  return records.map((record, index) => ({
    ...paperOf(record),
    ...(index === 0 && reading && { reading: readingOf(reading) }),
  }));
}

function readingOf({ savedFrom, versionSeen, citeKey, ...reading }: ExportedReading): BylineReading {
  return {
    ...reading,
    ...(savedFrom && { savedFrom }),
    ...(versionSeen && { versionSeen }),
    ...(citeKey && { citeKey }),
  };
}

function paperOf({ source, date, categories, bylines, ...rest }: PaperRecord): BylinePaper {
  return {
    ...rest,
    ...(date && { date: date.value, ...(date.isYearInferred && { isYearInferred: true }) }),
    ...(categories.length > 0 && { categories }),
    ...(bylines.length > 0 && { bylines }),
    source: sourceOf(source),
  };
}

function sourceOf({ format, label, url, observedAt }: Source): BylineSource {
  return { format, label, url, observedAt };
}
