import { categoriesOfBadge } from '../../ids/category.ts';
import type { Tokens } from './tokens.ts';

/** Whether a profile starts at the next line: a name, which a number follows or a field with a number or paper after it. */
export function isProfileStart(tokens: Tokens): boolean {
  const name = tokens.peek();
  const second = tokens.peek(1);
  if (!second || (name?.kind !== 'text' && name?.kind !== 'badge')) return false;
  if (second.kind === 'number') return true;
  // Capitals that arXiv does not know are the name themselves, and the line before ends an abstract.
  if (second.kind !== 'badge' || categoriesOfBadge(second.text).length === 0) return false;
  const third = tokens.peek(2)?.kind;
  return third === 'number' || third === 'stamp';
}
