import { fold } from '../fold.ts';
import type { FilterValue } from '../types.ts';

const lettersOf = (text: string): string => fold(text).replace(/[^a-z]+/g, '');

/**
 * The options a value means: the one it is (`toread`: to read), else those that begin with it (`re`: reading, read), else
 * those of which a word does (`aside`: set aside). Empty where it means none.
 */
export function chosen<Option extends string>({ text }: FilterValue, options: readonly Option[]): readonly Option[] {
  const typed = lettersOf(text);
  if (typed === '') return [];
  const same = options.filter((option) => lettersOf(option) === typed);
  if (same.length > 0) return same;
  const begun = options.filter((option) => lettersOf(option).startsWith(typed));
  if (begun.length > 0) return begun;
  return options.filter((option) => option.split(' ').some((word) => lettersOf(word).startsWith(typed)));
}

/** "to read, reading or read". */
export function eitherOf(options: readonly string[]): string {
  return options.length < 2 ? options.join('') : `${options.slice(0, -1).join(', ')} or ${options.at(-1)}`;
}
