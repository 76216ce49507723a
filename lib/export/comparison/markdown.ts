import type { CompareCell, CompareView } from '../../view/compare-types.ts';
import { pathWords } from './path.ts';
import { plain } from './plain.ts';
import type { ComparisonPrinter } from './types.ts';

/** Tables of GitHub's Markdown, which most note programs read. */
export const markdown: ComparisonPrinter = {
  id: 'markdown',
  label: 'Markdown',
  extension: 'md',
  mime: 'text/markdown',
  print: (view) => `${[...head(view), ...tables(view), ...between(view), ...perYear(view)].join('\n')}\n`,
};

function head({ people, warnings, madeOn }: CompareView): string[] {
  return [
    `# ${people.map(({ name }) => plain(name)).join(', ')}`,
    '',
    `Compared on ${madeOn}.`,
    '',
    ...warnings.map((warning) => `- ${plain(warning)}`),
  ];
}

function tables({ groups, people }: CompareView): string[] {
  return groups.flatMap(({ heading, note, rows }) => [
    '',
    `## ${plain(heading)}`,
    '',
    ...(note ? [plain(note), ''] : []),
    row(['', ...people.map(({ name }) => name)]),
    rule(people.length + 1),
    ...rows.map(({ label, cells }) => row([label, ...cells.map(cellText)])),
  ]);
}

function cellText({ text, why, source, observedOn, n, notComparable, doubts }: CompareCell): string {
  if (text === null) return `— (${[why ?? 'not known', notComparable].filter(Boolean).join('; ')})`;
  const about = [source, observedOn, n, notComparable, ...doubts].filter((one) => one !== null && one !== '');
  return `${text} (${about.join('; ')})`;
}

function between({ pairs, people, papers }: CompareView): string[] {
  const nameOf = new Map(people.map(({ authorId, name }) => [authorId, name]));
  return pairs.flatMap(({ a, b, joint, jointText, coauthorsText, sharedCoauthors, topicText, path }) => [
    '',
    `## ${plain(`${nameOf.get(a)} and ${nameOf.get(b)}`)}`,
    '',
    `- Papers together: ${plain(jointText)}`,
    ...joint.map((id) => `  - ${plain([papers[id]?.title, papers[id]?.date].filter(Boolean).join(', '))}`),
    `- Shared coauthors: ${plain([coauthorsText ?? 'not known', ...sharedCoauthors].join(', '))}`,
    `- Topic overlap: ${plain(topicText)}`,
    `- Path: ${plain(pathWords(path))}`,
  ]);
}

function perYear({ years }: CompareView): string[] {
  if (!years) return [];
  const names = years.series.map(({ name }) => name);
  const all = Array.from({ length: years.to - years.from + 1 }, (_, at) => at);
  return [
    '',
    '## Papers a year in your store',
    '',
    row(['Year', ...names]),
    rule(names.length + 1),
    ...all.map((at) =>
      row([String(years.from + at), ...years.series.map(({ counts }) => counts[at]?.toString() ?? '—')]),
    ),
    ...(years.series.some(({ undated }) => undated > 0)
      ? [row(['Without a date', ...years.series.map(({ undated }) => String(undated))])]
      : []),
  ];
}

function row(cells: readonly string[]): string {
  return `| ${cells.map(plain).join(' | ')} |`;
}

function rule(columns: number): string {
  return `|${' --- |'.repeat(columns)}`;
}
