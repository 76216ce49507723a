import { type WorkAuthor, wholeName } from '../work/author.ts';

/** `Jean-Pierre W.` is J.-P. W.; a half behind a hyphen that is written small is no name of its own. */
export function initialsOf(given: string): string {
  return given
    .replace(/\.(?=[^\s.-])/g, '. ')
    .split(/\s+/)
    .map((word) => word.split('-').flatMap(initialOf).join('-'))
    .filter(Boolean)
    .join(' ');
}

function initialOf(part: string, place: number): string[] {
  const letter = /\p{L}\p{M}*/u.exec(part)?.[0];
  if (!letter || (place > 0 && /^\p{Ll}/u.test(part))) return [];
  return [`${letter.toUpperCase()}.`];
}

/** `Smith, J. A., Jr.` */
export function familyFirst(author: WorkAuthor): string {
  if (author.kind === 'whole') return author.name;
  const { family, given, suffix } = author;
  return [family, initialsOf(given), suffix].filter(Boolean).join(', ');
}

/** `J. A. Smith Jr.` */
export function initialsFirst(author: WorkAuthor): string {
  if (author.kind === 'whole') return author.name;
  const { family, given, suffix } = author;
  return [initialsOf(given), family, suffix].filter(Boolean).join(' ');
}

/** `Smith, John A., Jr.` */
export function fullFamilyFirst(author: WorkAuthor): string {
  if (author.kind === 'whole') return author.name;
  const { family, given, suffix } = author;
  return [family, given, suffix].filter(Boolean).join(', ');
}

/** `John A. Smith Jr.` */
export const fullName = wholeName;
