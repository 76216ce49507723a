import type { ConflictAnswer, ConflictView } from '../../view/conflict-types.ts';
import { plain } from './plain.ts';

/** An answer to a check for conflicts as Markdown, with everything that must be read with it. */
export function conflictMarkdown({ summary, conflicts, undated, caveats }: ConflictAnswer): string {
  const lines = [
    '# Conflict check',
    '',
    plain(summary),
    ...listed(conflicts),
    ...(undated.length > 0 ? ['', '## Without a date', ...listed(undated)] : []),
    ...(caveats.length > 0 ? ['', '## Read with this', '', ...caveats.map((caveat) => `- ${plain(caveat)}`)] : []),
  ];
  return `${lines.join('\n')}\n`;
}

function listed(conflicts: readonly ConflictView[]): string[] {
  if (conflicts.length === 0) return [];
  return [
    '',
    ...conflicts.flatMap(({ these, those, text, papers }) => [
      `- ${plain(these)} and ${plain(those)}: ${plain(text)}`,
      ...papers.map(
        ({ title, date, url }) => `  - ${[plain(title), date && plain(date), url].filter(Boolean).join(', ')}`,
      ),
    ]),
  ];
}
