/** The recorded answers in ../shared/api. The folder stays outside the project: where it is absent, there are none. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';

const root = new URL('../../../../../shared/api/', import.meta.url);

export const areThere = existsSync(root);
if (!areThere)
  console.warn(`SKIPPED: no recordings in ${root.pathname}; what services answer is tested on fixtures only`);

export interface Recording {
  /** `semantic-scholar/test_get_paper.yaml 0`. */
  name: string;
  url: string;
  status: number;
  body: string;
}

/** Every conversation of a folder of recordings, in order. */
export function recordingsOf(folder: string): Recording[] {
  if (!areThere) return [];
  const files = readdirSync(new URL(`${folder}/`, root)).filter((file) => !file.startsWith('LICENSE'));
  return files.sort().flatMap((file) => {
    const text = readFileSync(new URL(`${folder}/${file}`, root), 'utf8');
    const found = file.endsWith('.json') ? [ofJson(text)] : ofYaml(text);
    return found.map((recording, index) => ({ ...recording, name: `${folder}/${file} ${index}` }));
  });
}

function ofJson(text: string): Omit<Recording, 'name'> {
  const { url, status_code, body } = JSON.parse(text);
  return typeof body === 'string' ? { url, status: status_code, body } : { url: '', status: 200, body: text };
}

/** Enough of YAML for these files: an address on one line, a body in single quotes or as a block. */
function ofYaml(text: string): Omit<Recording, 'name'>[] {
  return text
    .split(/^- request:$/m)
    .slice(1)
    .map((part) => {
      const [request = '', response = ''] = part.split(/^ {2}response:$/m);
      const url = /uri: (\S+(?:\n {6,}\S+)*)/.exec(request)?.[1]?.replace(/\s+/g, '') ?? '';
      const status = Number(/(?:^| )(?:status_code|code): '?(\d{3})/m.exec(response)?.[1]);
      return { url, status, body: bodyOf(response) };
    });
}

function bodyOf(response: string): string {
  const [, quoted] = /^ +(?:string|content): '((?:[^']|'')*)'$/m.exec(response) ?? [];
  if (quoted !== undefined) return unfolded(quoted).replaceAll("''", "'");
  const [, indent = '', first = ''] = /string: \|-\n( +)(.*(?:\n\1.*|\n *$)*)/m.exec(response) ?? [];
  return first
    .split('\n')
    .map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line))
    .join('\n');
}

/** A line break within quotes is a space, and an empty line is a line break. */
function unfolded(quoted: string): string {
  return quoted.replace(
    /[ \t]*\n((?:[ \t]*\n)*)[ \t]*/g,
    (_, empty: string) => '\n'.repeat(empty.split('\n').length - 1) || ' ',
  );
}
