import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordsOf } from '../../../lib/search/words.ts';
import { anyText } from './papers.ts';

test.each([
  ['$\\alpha$-divergence', 'alpha divergence'],
  ['BERT$_{\\rm BASE}$', 'bert base'],
  ['Fr{\\"u}hwirth and Erd\\H{o}s', 'fruhwirth and erdos'],
  ['S\\o ren, {\\o}re, \\v{S}ime', 'soren ore sime'],
  ["caf\\'{\\i} \\'ecole", 'cafi ecole'],
  ['a {\\it skilled} hand', 'a skilled hand'],
  ['$k$NN and $O(n\\log n)$', 'knn and o n log n'],
  ['\\mathcal{O}(1), \\textbf{bold}ly', 'o 1 boldly'],
  ['$1\\sim 2 \\times$ faster, 65\\%', '1 sim 2 times faster 65'],
  ['state-of-the-art: don’t', 'state of the art don t'],
  ['GPT模型 的研究', 'gpt 模 型 的 研 究'],
  ['データ解析', 'テ ー タ 解 析'],
  ['한국어 모델은', '한 국 어 모 델 은'],
  ['😀 — !', ''],
])('the words of %s are %s', (text, words) => {
  expect(wordsOf(text).join(' ')).toBe(words);
});

test('words are not empty and hold nothing but letters and digits, whatever the text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const word of wordsOf(text)) expect(word).toMatch(/^[\p{L}\p{N}]+$/u);
    }),
  );
});

test.each(['\\', '{', '\\"', '$', '\\a{', '}{', '\\v{', '漢', '"', 'a', '\\\\o '])(
  'a long run of %s costs no more than its length',
  (piece) => {
    const start = performance.now();
    wordsOf(piece.repeat(200_000 / piece.length));
    expect(performance.now() - start).toBeLessThan(4_000);
  },
);
