import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

// Text of pages and files must never become markup or code. Preact itself holds the word innerHTML, so that the built
// script cannot be searched for it; our sources can.
const repo = path.resolve(import.meta.dirname, '../../..');
const dangers =
  /\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|createContextualFragment|setHTMLUnsafe)\b|\bdocument\.write|\beval\(|\bnew Function\b/;

test('no source of the extension makes markup or code from text', () => {
  const sources = ['lib', 'components', 'entrypoints'].flatMap((folder) =>
    readdirSync(path.join(repo, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => path.join(folder, name)),
  );
  expect(sources.length).toBeGreaterThan(50);
  expect(sources.filter((file) => dangers.test(readFileSync(path.join(repo, file), 'utf8')))).toEqual([]);
});
