import { fold, isBeyondAscii } from './fold.ts';
import { withoutTex } from './without-tex.ts';

// Scripts written without spaces, and Korean, whose particles hang on to the word: each character is a word of its own, and
// a run of them is found as a phrase.
const unspaced =
  /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}\p{scx=Bopo}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]+/gu;

/** The words of a text in order, folded. */
export function wordsOf(text: string): string[] {
  const folded = fold(withoutTex(text));
  if (!isBeyondAscii(folded)) return folded.match(/[a-z0-9]+/g) ?? [];
  return folded.replace(unspaced, (run) => ` ${[...run].join(' ')} `).match(/[\p{L}\p{N}]+/gu) ?? [];
}
