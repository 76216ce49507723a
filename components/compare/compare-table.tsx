import { useState } from 'preact/hooks';
import type { CompareCell, CompareGroup, CompareRow, CompareView } from '../../lib/view/compare-types.ts';
import { count } from '../../lib/view/words.ts';
import { DoubtMark } from '../doubt-mark.tsx';
import { MixedMark } from '../mixed-mark.tsx';
import { PaperList } from '../paper-list.tsx';
import { Unknown } from './pictures.tsx';
import type { CompareActions } from './types.ts';

interface CompareTableProps {
  view: CompareView;
  /** The rows to show; all of them unless told. */
  only?: readonly string[];
  /** Absent where columns stay as they are. */
  onMove?: CompareActions['onMove'];
  onRemove?: CompareActions['onRemove'];
}

/** People side by side, each number with its source, its date and how many papers it rests on. */
export function CompareTable(props: CompareTableProps) {
  const { view, only } = props;
  const groups = view.groups
    .map((group) => ({ ...group, rows: group.rows.filter(({ id }) => !only || only.includes(id)) }))
    .filter(({ rows }) => rows.length > 0);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section class="compare-scroll" aria-label="Comparison" tabIndex={0} style={{ '--people': view.people.length }}>
      <table class="compare-table">
        <caption class="visually-hidden">{view.people.map(({ name }) => name).join(', ')}, side by side</caption>
        <Head {...props} />
        {groups.map((group) => (
          <Group key={group.id} group={group} view={view} />
        ))}
      </table>
    </section>
  );
}

function Head({ view, onMove, onRemove }: CompareTableProps) {
  return (
    <thead>
      <tr>
        <td class="compare-corner" />
        {view.people.map((person, at) => (
          <th scope="col" key={person.authorId}>
            {person.name} {person.field !== undefined && <span class="badge">{person.field}</span>}
            <MixedMark author={person} />
            {onMove && onRemove && (
              <span class="compare-column-keys">
                <Key
                  label={`Move ${person.name} left`}
                  sign="‹"
                  isOff={at === 0}
                  onPress={() => onMove(person.authorId, -1)}
                />
                <Key
                  label={`Move ${person.name} right`}
                  sign="›"
                  isOff={at === view.people.length - 1}
                  onPress={() => onMove(person.authorId, 1)}
                />
                <Key
                  label={`Remove ${person.name} from the comparison`}
                  sign="✕"
                  isOff={false}
                  onPress={() => onRemove(person.authorId)}
                />
              </span>
            )}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function Key({ label, sign, isOff, onPress }: { label: string; sign: string; isOff: boolean; onPress: () => void }) {
  return (
    <button type="button" class="button button-quiet" aria-label={label} disabled={isOff} onClick={onPress}>
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}

function Group({ group, view }: { group: CompareGroup; view: CompareView }) {
  return (
    <tbody>
      <tr class="compare-group">
        <th scope="rowgroup" colSpan={view.people.length + 1}>
          <span>
            {group.heading}
            {group.note !== undefined && <span class="muted small"> {group.note}</span>}
          </span>
        </th>
      </tr>
      {group.rows.map((row) => (
        <Row key={row.id} row={row} view={view} />
      ))}
    </tbody>
  );
}

function Row({ row, view }: { row: CompareRow; view: CompareView }) {
  const [opened, open] = useState<number | null>(null);
  const [isExplained, explain] = useState(false);
  const cell = opened === null ? undefined : row.cells[opened];
  return (
    <>
      <tr>
        <th scope="row">
          <button type="button" class="compare-about" aria-expanded={isExplained} onClick={() => explain(!isExplained)}>
            {row.label}
          </button>
          {isExplained && <span class="muted small compare-why">{row.about}</span>}
        </th>
        {row.cells.map((one, at) => (
          <Cell
            key={view.people[at]?.authorId ?? at}
            cell={one}
            label={`${row.label}, ${view.people[at]?.name}`}
            isOpen={opened === at}
            onToggle={() => open(opened === at ? null : at)}
          />
        ))}
      </tr>
      {cell?.paperIds && (
        <tr class="compare-papers">
          <td />
          <td colSpan={view.people.length}>
            <strong>{view.people[opened ?? 0]?.name}</strong>, {row.label}: {count(cell.paperIds.length, 'paper')}
            <PaperList papers={cell.paperIds.flatMap((id) => view.papers[id] ?? [])} first={8} />
          </td>
        </tr>
      )}
    </>
  );
}

/** What speaks against a number: one reason at once, several when asked for, so that numbers stay beside each other. */
function Doubts({ doubts }: { doubts: readonly string[] }) {
  if (doubts.length === 0) return null;
  if (doubts.length === 1) return <span class="compare-origin compare-doubt">{doubts[0]}</span>;
  return (
    <details class="compare-origin compare-doubt">
      <summary>{count(doubts.length, 'doubt')}</summary>
      {doubts.map((doubt) => (
        <p key={doubt}>{doubt}</p>
      ))}
    </details>
  );
}

interface CellProps {
  cell: CompareCell;
  label: string;
  isOpen: boolean;
  onToggle: () => void;
}

function Cell({ cell, label, isOpen, onToggle }: CellProps) {
  if (cell.text === null) {
    return (
      <td data-state={cell.notComparable ? 'not-comparable' : 'missing'}>
        <Unknown />
        <span class="compare-origin">{cell.notComparable ?? cell.why}</span>
      </td>
    );
  }
  return (
    <td data-state={cell.notComparable ? 'not-comparable' : undefined}>
      <span class="compare-value">
        {cell.text}
        {cell.doubts.length > 0 && (
          <>
            {' '}
            <DoubtMark />
          </>
        )}
      </span>
      {cell.notComparable && <span class="compare-origin compare-not">{cell.notComparable}</span>}
      <Doubts doubts={cell.doubts} />
      <span class="compare-origin">
        {cell.source} · <span class="compare-day">{cell.observedOn}</span>
        {cell.n !== null && (cell.paperIds === undefined || cell.paperIds.length === 0) && ` · ${cell.n}`}
      </span>
      {cell.n !== null && cell.paperIds !== undefined && cell.paperIds.length > 0 && (
        <button type="button" class="link-button compare-n" aria-expanded={isOpen} onClick={onToggle}>
          {cell.n}
          <span class="visually-hidden"> behind {label}</span>
        </button>
      )}
    </td>
  );
}
