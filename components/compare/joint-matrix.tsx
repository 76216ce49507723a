import { useState } from 'preact/hooks';
import type { ComparePair, CompareView } from '../../lib/view/compare-types.ts';
import { count } from '../../lib/view/words.ts';
import { PaperList } from '../paper-list.tsx';
import { TexText } from '../tex-text.tsx';
import { Unknown } from './pictures.tsx';

/** Who wrote how much with whom; each number opens what lies between the two. */
export function JointMatrix({ view }: { view: CompareView }) {
  const [openAt, open] = useState<string | null>(null);
  const pairOf = (a: number, b: number) =>
    view.pairs.find((pair) => (pair.a === a && pair.b === b) || (pair.a === b && pair.b === a));
  const shown =
    view.pairs.find((pair) => keyOf(pair) === openAt) ?? (view.pairs.length === 1 ? view.pairs[0] : undefined);
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section class="compare-scroll" aria-label="Joint papers" tabIndex={0}>
        <table class="compare-plain compare-matrix">
          <caption class="visually-hidden">Joint papers in your store</caption>
          <thead>
            <tr>
              <td />
              {view.people.map(({ authorId, name }) => (
                <th scope="col" key={authorId}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {view.people.map((row) => (
              <tr key={row.authorId}>
                <th scope="row">{row.name}</th>
                {view.people.map((column) => {
                  const pair = pairOf(row.authorId, column.authorId);
                  return (
                    <td key={column.authorId}>
                      {pair ? (
                        <PairButton
                          pair={pair}
                          isOpen={pair === shown}
                          onOpen={() => open(keyOf(pair))}
                          between={`${row.name} and ${column.name}`}
                        />
                      ) : (
                        <span aria-hidden="true">·</span>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {shown && <Between pair={shown} view={view} />}
    </>
  );
}

function keyOf({ a, b }: ComparePair): string {
  return `${a}|${b}`;
}

function PairButton({
  pair,
  isOpen,
  onOpen,
  between,
}: {
  pair: ComparePair;
  isOpen: boolean;
  onOpen: () => void;
  between: string;
}) {
  return (
    <button type="button" class="link-button" aria-pressed={isOpen} onClick={onOpen}>
      {pair.isKnown ? pair.joint.length : <Unknown />}
      <span class="visually-hidden">
        {!pair.isKnown && ':'} joint papers of {between}: what lies between them
      </span>
    </button>
  );
}

function Between({ pair, view }: { pair: ComparePair; view: CompareView }) {
  const nameOf = (id: number) => view.people.find(({ authorId }) => authorId === id)?.name ?? '';
  const papers = pair.joint.flatMap((id) => view.papers[id] ?? []);
  return (
    <section class="compare-between">
      <h3>
        {nameOf(pair.a)} and {nameOf(pair.b)}
      </h3>
      <dl>
        <dt>Papers together</dt>
        <dd>
          {pair.jointText}
          {papers.length > 0 && <PaperList papers={papers} first={10} />}
        </dd>
        <dt>Shared coauthors</dt>
        <dd>
          {pair.coauthorsText ?? 'not known: the author lists of one are not in your store'}
          {pair.sharedCoauthors.length > 0 && (
            <details>
              <summary>{count(pair.sharedCoauthors.length, 'name')}</summary>
              {pair.sharedCoauthors.join(', ')}
            </details>
          )}
        </dd>
        <dt>Topic overlap</dt>
        <dd>
          {pair.topicText} <span class="muted small">cosine of their terms by rarity, 0 to 1</span>
        </dd>
        <dt>Path</dt>
        <dd>
          {pair.path.text}
          {pair.path.steps.length > 0 && (
            <ol class="compare-path">
              {pair.path.steps.map((step) => (
                <li key={step.authorId ?? step.name}>
                  {step.name}
                  {step.paper && (
                    <span class="muted small">
                      {' '}
                      with the next: <TexText text={step.paper.title} /> {step.paper.date}
                    </span>
                  )}
                </li>
              ))}
            </ol>
          )}
        </dd>
      </dl>
    </section>
  );
}
