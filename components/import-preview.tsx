import type { ComponentChildren } from 'preact';
import type { ImportPreviewView, PreviewState } from '../lib/view/import-types.ts';
import { DoubtMark } from './doubt-mark.tsx';
import { ImportRemarks } from './import-remarks.tsx';
import { SamePeople } from './import-same-people.tsx';
import { TexText } from './tex-text.tsx';

/** How many rows stand outside the fold. */
const shownRows = 5;

type TotalKind = ImportPreviewView['totals'][number]['kind'];

/** The shape that says the same as the word beside it, where colour cannot be seen. */
const glyphs: Record<TotalKind, string> = {
  new: '+',
  changed: '±',
  known: '=',
  contradictory: '!',
  refused: '✕',
  'passed-over': '»',
};

function Glyph({ kind }: { kind: TotalKind }) {
  return (
    <span class={`import-glyph import-glyph-${kind}`} aria-hidden="true">
      {glyphs[kind]}
    </span>
  );
}

function StateBadge({ state }: { state: PreviewState }) {
  return (
    <span class="import-state">
      <Glyph kind={state} /> {state}
    </span>
  );
}

/** A few rows at once, the others behind a fold. */
function Rows({ title, rows }: { title: string; rows: ComponentChildren[] }) {
  if (rows.length === 0) return null;
  const more = rows.slice(shownRows);
  return (
    <div class="import-rows">
      <h4 class="heading">{title}</h4>
      <ul class="bare-list">{rows.slice(0, shownRows)}</ul>
      {more.length > 0 && (
        <details class="import-fold">
          <summary>{more.length} more</summary>
          <ul class="bare-list">{more}</ul>
        </details>
      )}
    </div>
  );
}

function AuthorRow({ author }: { author: ImportPreviewView['authors'][number] }) {
  return (
    <li class="import-row">
      <StateBadge state={author.state} />
      <div>
        <strong>{author.name}</strong> <span class="muted">{author.about}</span>
        {author.doubts.map((doubt) => (
          <p key={doubt} class="import-doubt">
            <DoubtMark /> <span>{doubt}</span>
          </p>
        ))}
      </div>
    </li>
  );
}

function PaperRow({ paper }: { paper: ImportPreviewView['papers'][number] }) {
  return (
    <li class="import-row">
      <StateBadge state={paper.state} />
      <div>
        <TexText text={paper.title} />
        <p class="muted small">{paper.about}</p>
        {paper.changes.length > 0 && <p class="import-changes">{paper.changes.join('; ')}</p>}
      </div>
    </li>
  );
}

/** What an import would bring: counts, then a few of the rows themselves. */
export function ImportPreview({ preview }: { preview: ImportPreviewView }) {
  const { totals, authors, papers, samePeople, problems } = preview;
  return (
    <div class="import-preview">
      <ul class="bare-list import-totals" aria-label="In all">
        {totals.map(({ kind, text }) => (
          <li key={text}>
            <Glyph kind={kind} /> {text}
          </li>
        ))}
      </ul>
      <Rows title="Authors" rows={authors.map((author, at) => <AuthorRow key={at} author={author} />)} />
      <Rows title="Papers" rows={papers.map((paper, at) => <PaperRow key={at} paper={paper} />)} />
      <SamePeople people={samePeople} />
      <ImportRemarks problems={problems} />
    </div>
  );
}
