import type { CompareView, CompareYears } from '../../lib/view/compare-types.ts';
import { count } from '../../lib/view/words.ts';
import { Drawing } from './drawing.tsx';
import { peopleGraph } from './people-graph.ts';
import { filePalette, pagePalette, svgFile } from './svg.ts';
import type { CompareActions } from './types.ts';
import { yearsChart } from './years-chart.ts';

type OnPicture = CompareActions['onPicture'];

/** The chosen people and their joint papers, with the matrix beside it as its table. */
export function PeopleGraph({ view, onPicture }: { view: CompareView; onPicture: OnPicture }) {
  const drawing = peopleGraph(view, pagePalette);
  const joined = view.pairs.filter(({ joint }) => joint.length > 0).length;
  const label = `${view.people.map(({ name }) => name).join(', ')}: ${count(joined, 'pair')} of ${view.pairs.length} wrote together. The numbers are in the table of joint papers.`;
  const file = () =>
    svgFile(peopleGraph(view, filePalette), { title: 'Joint papers', description: label, notes: view.warnings });
  return (
    <figure class="compare-figure">
      <Drawing {...drawing} label={label} />
      <SaveButtons name="joint-papers" file={file} onPicture={onPicture} what="the graph" />
    </figure>
  );
}

/** Papers a year of everybody on one axis, with the same as a table. */
export function YearsChart({
  years,
  warnings,
  onPicture,
}: {
  years: CompareYears;
  warnings: string[];
  onPicture?: OnPicture;
}) {
  const drawing = yearsChart(years, pagePalette);
  const undated = years.series.filter((one) => one.undated > 0);
  const label = `Papers a year in your store, ${years.from} to ${years.to}, of ${years.series.map(({ name }) => name).join(', ')}. The numbers are in the table below.`;
  const file = () =>
    svgFile(yearsChart(years, filePalette), { title: 'Papers a year', description: label, notes: warnings });
  return (
    <figure class="compare-figure">
      <Drawing {...drawing} label={label} />
      <figcaption class="muted small">
        Dotted: no paper of that year in your store, which is not the same as none written.
        {undated.map(({ name, undated: papers }) => ` ${count(papers, 'paper')} of ${name} without a date.`)}
      </figcaption>
      <details>
        <summary>As a table</summary>
        <YearsTable years={years} />
      </details>
      {onPicture && <SaveButtons name="papers-a-year" file={file} onPicture={onPicture} what="the chart" />}
    </figure>
  );
}

function YearsTable({ years }: { years: CompareYears }) {
  const all = Array.from({ length: years.to - years.from + 1 }, (_, at) => at);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section class="compare-scroll" aria-label="Papers a year" tabIndex={0}>
      <table class="compare-plain">
        <thead>
          <tr>
            <th scope="col">Year</th>
            {years.series.map(({ authorId, name }) => (
              <th scope="col" key={authorId}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {all.map((at) => (
            <tr key={at}>
              <th scope="row">{years.from + at}</th>
              {years.series.map(({ authorId, counts }) => (
                <td key={authorId}>{counts[at] ?? <Unknown />}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Nothing known, which is not zero. */
export function Unknown() {
  return (
    <>
      <span aria-hidden="true">—</span>
      <span class="visually-hidden">not known</span>
    </>
  );
}

function SaveButtons({
  name,
  what,
  file,
  onPicture,
}: {
  name: string;
  what: string;
  file: () => string;
  onPicture: OnPicture;
}) {
  return (
    <p class="compare-save">
      {(['svg', 'png'] as const).map((kind) => (
        <button key={kind} type="button" class="button" onClick={() => onPicture(name, kind, file())}>
          {kind.toUpperCase()} <span class="visually-hidden">of {what}</span>
        </button>
      ))}
    </p>
  );
}
