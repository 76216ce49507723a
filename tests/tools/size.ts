import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { builds } from './launch.ts';

/** `npm run size`: the production build against its bounds (DESIGN section 10), and against what Chromium refuses. */

const files = readdirSync(builds.production, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => path.join(entry.parentPath, entry.name));
const contentScripts = files.filter((file) => file.includes(`content-scripts${path.sep}`));

/** A zip's own bytes for each file: two headers and the name, twice. */
const zipEntry = (file: string) => 76 + 2 * path.relative(builds.production, file).length;

function bytes(of: string[], pack: (file: string) => number): number {
  return of.reduce((sum, file) => sum + pack(file), 0);
}

function script(name: string, what: string, bound: number) {
  const own = contentScripts.filter((file) => path.basename(file) === `${name}.js`);
  // Without its file the measure would be of nothing.
  const size = own.length === 1 ? bytes(own, (file) => gzipSync(readFileSync(file)).length) : Number.POSITIVE_INFINITY;
  return { what: `${what}, minified + gzip`, bytes: size, bound };
}

const budget = [
  script('content', 'content script', 25_000),
  script('triage', 'script of listings and searches, after the page', 17_000),
  script('blind', 'script that hides authors', 3_000),
  {
    what: 'whole extension, zipped',
    bytes: bytes(files, (file) => deflateRawSync(readFileSync(file)).length + zipEntry(file)),
    bound: 2_000_000,
  },
];

/** What no content script may hold. Their sources are searched for innerHTML and its like in no-markup.test.ts. */
const refused = [
  // Chromium loads no extension with such a content script, and Playwright does not say why (vite's minifier, Dexie).
  { what: 'U+FFFE or U+FFFF', pattern: /[\uFFFE\uFFFF]/ },
  { what: 'code made from text', pattern: /\beval\(|\bnew Function\b|\bFunction\(/ },
];

let isOk = contentScripts.length > 0;
if (!isOk) console.error(`FAIL  no content script in ${builds.production}`);
for (const line of budget) {
  const isWithin = line.bytes <= line.bound;
  const share = ((100 * line.bytes) / line.bound).toFixed(0);
  console.log(`${isWithin ? 'ok   ' : 'OVER '} ${line.what}: ${kilo(line.bytes)} of ${kilo(line.bound)} (${share}%)`);
  isOk &&= isWithin;
}
for (const file of contentScripts)
  for (const { what, pattern } of refused) {
    if (!pattern.test(readFileSync(file, 'utf8'))) continue;
    console.error(`FAIL  ${path.basename(file)} holds ${what}`);
    isOk = false;
  }
process.exitCode = isOk ? 0 : 1;

function kilo(count: number): string {
  return `${(count / 1000).toFixed(1)} kB`;
}
