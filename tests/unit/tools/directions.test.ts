import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { directions } from './directions.ts';

// The rule of directions lives in biome.json; without these proofs a wrong pattern would forbid nothing and say nothing.
const repo = path.resolve(import.meta.dirname, '../../..');

const folder = mkdtempSync(path.join(tmpdir(), 'byline-directions-'));
afterAll(() => rmSync(folder, { recursive: true }));
const refused = refusedLines();

/** Every example in one run of Biome, under our own overrides: the lines it refused, as `file: line`. */
function refusedLines(): string[] {
  const { overrides } = JSON.parse(readFileSync(path.join(repo, 'biome.json'), 'utf8'));
  writeFileSync(path.join(folder, 'biome.json'), JSON.stringify({ overrides }));
  for (const { file, forbidden, allowed } of directions) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), [...forbidden, ...allowed].join('\n'));
  }
  const biome = path.join(repo, 'node_modules/@biomejs/biome/bin/biome');
  const options = ['lint', '--only=style/noRestrictedImports', '--reporter=json', '--max-diagnostics=none', '.'];
  const { stdout } = spawnSync(process.execPath, [biome, ...options], { cwd: folder, encoding: 'utf8' });
  const { diagnostics } = JSON.parse(stdout) as {
    diagnostics: { location: { path: string; start: { line: number } } }[];
  };
  const lines = diagnostics.map(({ location: { path: file, start } }) => {
    const direction = directions.find((one) => one.file === file.replaceAll('\\', '/'));
    return `${file}: ${[...(direction?.forbidden ?? []), ...(direction?.allowed ?? [])][start.line - 1]}`;
  });
  return [...new Set(lines)];
}

for (const { file, forbidden } of directions) {
  test(`${file} imports what its folder may, and nothing else`, () => {
    const said = refused.filter((line) => line.startsWith(`${file}: `));
    expect(said.toSorted()).toEqual(forbidden.map((line) => `${file}: ${line}`).toSorted());
  });
}

test('every folder and file of lib has a rule with a proof', () => {
  const unproven = readdirSync(path.join(repo, 'lib')).filter(
    (name) => !directions.some(({ file }) => file === `lib/${name}` || file.startsWith(`lib/${name}/`)),
  );
  expect(unproven).toEqual([]);
});
