import type { Claim } from '../../model/claim.ts';
import type { Problem } from '../../model/problem.ts';
import { limits } from './limits.ts';
import { problems as words } from './problems.ts';
import { isProfileStart } from './profile-start.ts';
import type { Token, Tokens } from './tokens.ts';

/** What stands above the papers. */
export interface Header {
  name: string;
  /** 1-based line of the name. */
  line: number;
  field?: string;
  claims: Claim[];
}

/** Reads a name, the field's badge and the numbers, the latter in any order; null after reporting an error. */
export function parseHeader(tokens: Tokens, problems: Problem[]): Header | null {
  const first = tokens.next();
  const refusal = nameRefusal(first);
  if (!first || refusal) {
    if (refusal) problems.push(refusal);
    return null;
  }
  const header: Header = { name: first.text, line: first.number, claims: [] };
  for (let token = tokens.peek(); token && token.kind !== 'stamp'; token = tokens.peek()) {
    if (token.kind === 'badge' && !header.field) header.field = token.text;
    else if (token.kind === 'number') addClaim(header, token.claim, token, problems);
    else if (header.claims.length > 0 && isProfileStart(tokens)) return header;
    else problems.push(words.unknownLine(token, header.name));
    if (problems.at(-1)?.severity === 'error') return null;
    tokens.next();
  }
  if (header.claims.length > 0 || tokens.peek()) return header;
  problems.push(words.nameAlone(first));
  return null;
}

function nameRefusal(token: Token | undefined): Problem | null {
  if (!token) return words.emptyText();
  if (token.kind === 'number' || token.kind === 'stamp') return words.missingName(token);
  return token.text.length > limits.name ? words.tooLong('name', token, limits.name) : null;
}

function addClaim(header: Header, claim: Claim, token: Token, problems: Problem[]): void {
  const earlier = header.claims.find(({ metric }) => metric === claim.metric);
  if (!earlier) header.claims.push(claim);
  else if (earlier.value === claim.value) return;
  // The page counts papers twice, as a number of the author ("10papers") and as the heading of a list ("10 Papers").
  else if (claim.metric === 'papers') problems.push(words.paperCountsDiffer(token, earlier.value, claim.value));
  else problems.push(words.numberTwice(token, earlier));
}
