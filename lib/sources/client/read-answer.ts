import type { z } from 'zod';
import { SourceProblem } from '../types.ts';
import { retryAfter } from './retry-after.ts';
import type { Answered } from './transport.ts';

/** What a status says of the answer; a SourceProblem where it says that there is none. */
export function readStatus(
  { status, headers }: Answered,
  { label, hasKey, now }: { label: string; hasKey: boolean; now: number },
): 'found' | 'nothing' | 'unchanged' {
  if (status >= 200 && status < 300) return 'found';
  if (status === 304) return 'unchanged';
  if (status === 404 || status === 410) return 'nothing';
  const retryAt = retryAfter(headers.get('retry-after'), now);
  if (status === 429) throw new SourceProblem('over-quota', `${label} says that it is asked too often.`, retryAt);
  if (status >= 500 || status === 408) {
    throw new SourceProblem('down', `${label} is out of order (${status}).`, retryAt);
  }
  if (status === 401 || status === 403) {
    const why = hasKey ? 'refuses the key, or the question' : 'refuses to answer';
    throw new SourceProblem('refused', `${label} ${why} (${status}).`);
  }
  if (status >= 400) throw new SourceProblem('bad-question', `${label} does not understand the question (${status}).`);
  throw new SourceProblem('changed', `${label} answered in a way that Byline does not know (${status}).`);
}

/** The value that JSON stands for, in the shape that is expected. */
export function readJson<T>(text: string, shape: z.ZodType<T>, label: string): T {
  const trimmed = text.replace(/^\uFEFF/, '').trim();
  if (trimmed.startsWith('<')) throw webPage(label);
  const read = shape.safeParse(parse(trimmed, label));
  if (read.success) return read.data;
  const field = read.error.issues[0]?.path.map(String).join('.').slice(0, 100);
  throw new SourceProblem('changed', `${label} has changed what it answers: ${field || 'all of it'}.`);
}

/** A text that is no web page; feeds begin with `<`, too. */
export function readText(text: string, label: string): string {
  if (/^\uFEFF?\s*(?:<!doctype html|<html)/i.test(text)) throw webPage(label);
  return text;
}

function parse(text: string, label: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const isCut = text === '' || (/^[[{]/.test(text) && !/[\]}]$/.test(text));
    // The next answer may be whole.
    if (isCut) throw new SourceProblem('down', `${label} sent half an answer.`);
    throw new SourceProblem('changed', `${label} answered with something that is not JSON.`);
  }
}

function webPage(label: string): SourceProblem {
  return new SourceProblem('changed', `${label} sent a web page in place of data: it may want to see a person there.`);
}
