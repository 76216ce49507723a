import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { builds } from './launch.ts';

interface Line {
  what: string;
  bytes: number;
  bound: number;
}

/** Sizes of the production build against their bounds (DESIGN section 10), and bytes that Chromium would refuse. */
function measure(): { lines: Line[]; refused: string[] } {
  const files = readdirSync(builds.production, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  const contentScripts = files.filter((file) => file.includes(`content-scripts${path.sep}`));
  // Debian's Chromium loads no extension whose content script holds U+FFFE or U+FFFF, and says nothing.
  const refused = contentScripts.filter((file) => /[\uFFFE\uFFFF]/.test(readFileSync(file, 'utf8')));
  const total = (list: string[], pack: (data: Buffer) => Buffer) =>
    list.reduce((sum, file) => sum + pack(readFileSync(file)).length, 0);
  return {
    refused,
    lines: [
      { what: 'content script, gzip', bytes: total(contentScripts, (data) => gzipSync(data)), bound: 25_000 },
      { what: 'whole extension, zipped', bytes: total(files, (data) => deflateRawSync(data)), bound: 2_000_000 },
    ],
  };
}

const { lines, refused } = measure();
for (const { what, bytes, bound } of lines) {
  const share = Math.round((100 * bytes) / bound);
  console.log(`${bytes <= bound ? 'ok  ' : 'OVER'} ${what}: ${bytes} bytes of ${bound} (${share}%)`);
}
for (const file of refused) console.error(`OVER ${file} holds U+FFFE or U+FFFF: Chromium would refuse the extension.`);
if (refused.length > 0 || lines.some(({ bytes, bound }) => bytes > bound)) process.exitCode = 1;
