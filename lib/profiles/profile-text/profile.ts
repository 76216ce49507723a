import { paperKeys } from '../../ids/paper-key.ts';
import type { Problem } from '../../model/problem.ts';
import { type Profile, profileSchema } from '../../model/profile.ts';
import type { ImportContext } from '../types.ts';
import { type Header, parseHeader } from './header.ts';
import { type PrintedPaper, parsePaper } from './paper.ts';
import { paperRecord } from './paper-record.ts';
import { problems as words } from './problems.ts';
import type { Tokens } from './tokens.ts';

/** Reads the profile whose name comes next, with all its papers; null after reporting an error. */
export function parseProfile(tokens: Tokens, context: ImportContext, problems: Problem[]): Profile | null {
  const header = parseHeader(tokens, problems);
  const printed = header && parsePapers(tokens, problems);
  if (!header || !printed) return null;
  const { label, url, capturedAt } = context;
  const source = { format: 'profile-text', label, ...(url && { url }), observedAt: capturedAt };
  const papers = withoutRepeats(printed, problems).map((paper) => paperRecord(paper, header.name, source, problems));
  return checked({ source, name: header.name, field: header.field, claims: header.claims, papers }, header, problems);
}

function parsePapers(tokens: Tokens, problems: Problem[]): PrintedPaper[] | null {
  const papers: PrintedPaper[] = [];
  while (tokens.peek()?.kind === 'stamp') {
    const paper = parsePaper(tokens, problems);
    if (!paper) return null;
    papers.push(paper);
  }
  return papers;
}

/** A title of a word or two has no key, and names no paper for sure: such papers all stay. */
function withoutRepeats(papers: PrintedPaper[], problems: Problem[]): PrintedPaper[] {
  const firstLines = new Map<string, number>();
  return papers.filter(({ titleLine }) => {
    const [key] = paperKeys({ title: titleLine.text });
    const firstLine = key === undefined ? undefined : firstLines.get(key);
    if (key !== undefined && firstLine === undefined) firstLines.set(key, titleLine.number);
    if (firstLine !== undefined) problems.push(words.paperTwice(titleLine, firstLine));
    return firstLine === undefined;
  });
}

function checked(profile: unknown, { name, line }: Header, problems: Problem[]): Profile | null {
  const result = profileSchema.safeParse(profile);
  if (result.success) return result.data;
  const because = result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ');
  problems.push(words.impossibleProfile(line, name, because));
  return null;
}
