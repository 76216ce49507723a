import type { Problem } from '../../model/problem.ts';
import { type AuthorList, parseAuthorList } from './author-list.ts';
import { limits } from './limits.ts';
import { problems as words } from './problems.ts';
import { isProfileStart } from './profile-start.ts';
import type { Stamp } from './stamp.ts';
import type { Token, Tokens } from './tokens.ts';

/** A paper as the text gives it. */
export interface PrintedPaper {
  stampLine: Token;
  stamp: Stamp;
  titleLine: Token;
  /** Null where the text names no authors. */
  authors: AuthorList | null;
  authorLine?: Token;
  /** Paragraphs apart by an empty line. */
  abstract?: string;
}

/** Reads the paper whose stamp comes next; null after reporting an error. */
export function parsePaper(tokens: Tokens, problems: Problem[]): PrintedPaper | null {
  const stampLine = tokens.next();
  if (stampLine?.kind !== 'stamp') return null;
  const titleLine = isAtEndOfPaper(tokens) ? undefined : tokens.next();
  if (!titleLine) {
    problems.push(words.missingTitle(stampLine));
    return null;
  }
  const authorLine = isAtEndOfPaper(tokens) ? undefined : tokens.peek();
  const authors = authorLine ? parseAuthorList(authorLine.text) : null;
  if (authors) tokens.next();
  const abstract = parseAbstract(tokens);
  const refusal = lengthRefusal(titleLine, abstract);
  if (refusal) {
    problems.push(refusal);
    return null;
  }
  return {
    stampLine,
    stamp: stampLine.stamp,
    titleLine,
    authors,
    ...(authors && { authorLine }),
    ...(abstract && { abstract: abstract.text }),
  };
}

function isAtEndOfPaper(tokens: Tokens): boolean {
  const token = tokens.peek();
  return !token || token.kind === 'stamp' || isProfileStart(tokens);
}

function parseAbstract(tokens: Tokens): { first: Token; text: string } | null {
  const first = isAtEndOfPaper(tokens) ? undefined : tokens.next();
  if (!first) return null;
  let text = first.text;
  // A text that is too long is refused: reading on would only cost time.
  while (text.length <= limits.abstract && !isAtEndOfPaper(tokens)) {
    const token = tokens.next();
    if (token) text += `${token.isAfterGap ? '\n\n' : ' '}${token.text}`;
  }
  return { first, text };
}

function lengthRefusal(title: Token, abstract: { first: Token; text: string } | null): Problem | null {
  if (title.text.length > limits.title) return words.tooLong('title', title, limits.title);
  if (abstract && abstract.text.length > limits.abstract) {
    return words.tooLong('abstract', abstract.first, limits.abstract);
  }
  return null;
}
