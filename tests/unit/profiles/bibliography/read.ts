import { readFileSync } from 'node:fs';
import type { PaperRecord } from '../../../../lib/model/paper.ts';
import type { Problem } from '../../../../lib/model/problem.ts';
import type { Found, ImportContext, Importer, Shelf } from '../../../../lib/profiles/types.ts';

/** What an importer made of a text. */
export interface Read {
  records: PaperRecord[];
  shelves: (Shelf | undefined)[];
  refusals: Problem[];
  remarks: Problem[];
  found: Found[];
}

/** Reads a text, captured at noon of 1 May 2026. */
export function read(importer: Importer, text: string, context: Partial<ImportContext> = {}): Read {
  const found = [...importer.read(text, { label: 'invented', capturedAt: '2026-05-01T12:00:00Z', ...context })];
  const papers = found.filter((one) => one.kind === 'paper');
  const problems = found.filter((one) => one.kind === 'problem');
  return {
    records: papers.map(({ record }) => record),
    shelves: papers.map(({ shelf }) => shelf),
    refusals: problems.filter(({ isRefusal }) => isRefusal).map(({ problem }) => problem),
    remarks: problems.filter(({ isRefusal }) => !isRefusal).map(({ problem }) => problem),
    found,
  };
}

/** `11 missing-title`. */
export function linesAndCodes(problems: readonly Problem[]): string[] {
  return problems.map(({ line, code }) => `${line} ${code}`);
}

export function fixture(name: string): string {
  return readFileSync(new URL(`../../../fixtures/bibliography/${name}`, import.meta.url), 'utf8');
}
