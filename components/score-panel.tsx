import type { NearPaperView, ScorePanelView, ScoreSectionView } from '../lib/view/score-types.ts';
import { count } from '../lib/view/words.ts';
import { DoubtList } from './doubt-list.tsx';
import { TexText } from './tex-text.tsx';

interface ScorePanelProps {
  panel: ScorePanelView;
  onAskJudge: () => void;
}

/** Earlier papers shown at first. */
const firstNear = 3;

function PlaceBar({ value, low, high }: NonNullable<ScoreSectionView['place']>) {
  return (
    <div class="score-bar" aria-hidden="true">
      <span style={{ left: `${low}%`, width: `${high - low}%` }} />
      <i style={{ left: `${value}%` }} />
    </div>
  );
}

function Terms({ label, terms }: { label: string; terms: string[] }) {
  if (terms.length === 0) return null;
  return (
    <p class="score-terms">
      {label}: <b>{terms.join(', ')}</b>
    </p>
  );
}

function NearPapers({ papers }: { papers: NearPaperView[] }) {
  return (
    <ol class="paper-list">
      {papers.map(({ title, url, date, likeness, shared }) => (
        <li key={`${url} ${title}`}>
          {url === undefined ? (
            <TexText text={title} />
          ) : (
            <a href={url} target="_blank" rel="noreferrer">
              <TexText text={title} />
            </a>
          )}{' '}
          <span class="paper-list-about">{[date, likeness].join(' · ')}</span>
          {shared.length > 0 && <span class="score-shared">both: {shared.join(', ')}</span>}
        </li>
      ))}
    </ol>
  );
}

function Nearest({ papers }: { papers: NearPaperView[] }) {
  if (papers.length === 0) return null;
  const rest = papers.slice(firstNear);
  return (
    <>
      <h4 class="heading">Nearest earlier papers</h4>
      <NearPapers papers={papers.slice(0, firstNear)} />
      {rest.length > 0 && (
        <details>
          <summary>and {count(rest.length, 'more', 'more')}</summary>
          <NearPapers papers={rest} />
        </details>
      )}
    </>
  );
}

function Section({ section }: { section: ScoreSectionView }) {
  const { heading, basis, value, place, sentence, notes, quotes, provenance } = section;
  return (
    <section class="score-section">
      <h3>
        <span>{heading}</span>
        {value !== null && <span class={`score-value score-value-${basis}`}>{value}</span>}
      </h3>
      {place !== null && <PlaceBar {...place} />}
      <p>
        <TexText text={sentence} />
      </p>
      {notes.map((note) => (
        <p key={note} class="muted">
          <TexText text={note} />
        </p>
      ))}
      {quotes.map((quote) => (
        <blockquote key={quote}>{quote}</blockquote>
      ))}
      <Terms label="New here" terms={section.newTerms} />
      <Terms label="Raise it" terms={section.forTerms} />
      <Terms label="Lower it" terms={section.againstTerms} />
      <Nearest papers={section.nearest} />
      <p class="score-provenance">
        {basis === 'reported' ? 'Reported by' : basis === 'judge' ? 'Said by' : 'Estimated by'} {provenance}
      </p>
    </section>
  );
}

function AskJudge({ judge, onAskJudge }: { judge: NonNullable<ScorePanelView['judge']>; onAskJudge: () => void }) {
  return (
    <p class="score-judge">
      {judge.canAsk && (
        <button type="button" class="button" onClick={onAskJudge}>
          Ask my judge
        </button>
      )}
      <span role="status">{judge.status}</span>
    </p>
  );
}

/** All that is known of a paper's scores: each number with whoever says it and what it rests on, and what none of them is. */
export function ScorePanel({ panel: { sections, doubts, isNot, judge }, onAskJudge }: ScorePanelProps) {
  return (
    <div class="score-panel">
      {sections.map((section) => (
        <Section key={`${section.heading} ${section.provenance}`} section={section} />
      ))}
      <DoubtList doubts={doubts} />
      {judge !== null && <AskJudge judge={judge} onAskJudge={onAskJudge} />}
      <ul class="score-is-not">
        {isNot.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  );
}
