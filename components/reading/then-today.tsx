import type { ReadingDetailsView } from '../../lib/view/reading-types.ts';

type Line = ReadingDetailsView['scores'][number];

/** The numbers when the paper was saved, and today; nothing where there never were any. */
export function ThenAndToday({ details }: { details: ReadingDetailsView }) {
  const { authorNumbers, scores, savedOn } = details;
  if (authorNumbers.length === 0 && scores.length === 0) return null;
  return (
    <table class="reading-then">
      <caption class="visually-hidden">The numbers when it was saved, and today</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{savedOn}</th>
          <th scope="col">Today</th>
        </tr>
      </thead>
      {authorNumbers.map(({ authorId, name, doubt, rows }) => (
        <Group key={authorId} title={name} about={doubt} lines={rows} />
      ))}
      {scores.length > 0 && <Group title="This paper" about="estimated percentiles" lines={scores} isEstimated />}
    </table>
  );
}

interface GroupProps {
  title: string;
  about: string;
  lines: Line[];
  isEstimated?: boolean;
}

function Group({ title, about, lines, isEstimated = false }: GroupProps) {
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={3}>
          {title} {about !== '' && <span class={isEstimated ? 'muted' : 'reading-doubt'}>{about}</span>}
        </th>
      </tr>
      {lines.map(({ label, before, now }) => (
        <tr key={label}>
          <th scope="row">{label}</th>
          <td>{numberText(before, isEstimated)}</td>
          <td data-changed={before !== null && now !== null && before !== now}>{numberText(now, isEstimated)}</td>
        </tr>
      ))}
    </tbody>
  );
}

/** Missing is not zero. */
function numberText(value: number | null, isEstimated: boolean): string {
  if (value === null) return 'not known';
  const text = value.toLocaleString('en', { maximumFractionDigits: 1 });
  return isEstimated ? `≈${text}` : text;
}
