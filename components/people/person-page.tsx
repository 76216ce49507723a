import type { ComponentChildren } from 'preact';
import type { PersonPageView } from '../../lib/view/person-types.ts';
import { count } from '../../lib/view/words.ts';
import { AuthorKin } from '../author-kin.tsx';
import { YearsChart } from '../compare/pictures.tsx';
import { CorrectionList } from '../correction-list.tsx';
import { DoubtList } from '../doubt-list.tsx';
import { EmptyState } from '../empty-state.tsx';
import { HistoryList } from '../history-list.tsx';
import { PaperList } from '../paper-list.tsx';
import { UndoBar } from '../undo-bar.tsx';
import { CoauthorList } from './coauthor-list.tsx';
import { NumberSeries } from './number-series.tsx';
import { PersonHead } from './person-head.tsx';
import { SourceClaims } from './source-claims.tsx';
import type { PersonActions } from './types.ts';

interface PersonPageProps {
  /** null where the store knows nobody of the address. */
  view: PersonPageView | null;
  knownGroups: string[];
  undoMessage: string | null;
  onUndo: () => void;
  actions: PersonActions;
}

/** The page of one author: all that is known, by whom, since when. */
export function PersonPage({ view, knownGroups, undoMessage, onUndo, actions }: PersonPageProps) {
  return (
    <article class="person">
      <p>
        <a href="#authors">All authors</a>
      </p>
      <UndoBar message={undoMessage} onUndo={onUndo} />
      {view === null ? (
        <EmptyState title="Your store does not know this author any more." />
      ) : (
        <>
          <PersonHead key={view.author.authorId} view={view} knownGroups={knownGroups} actions={actions} />
          <AuthorKin author={view.author} onOpen={actions.onOpen} />
          <Known view={view} onTakeBack={actions.onTakeBack} />
        </>
      )}
    </article>
  );
}

function Known({ view, onTakeBack }: { view: PersonPageView } & Pick<PersonActions, 'onTakeBack'>) {
  const { author, series, changes, claims, years, coauthors, leftOut, decisions } = view;
  const chart = years && {
    from: years.from,
    to: years.to,
    series: [{ authorId: author.authorId, name: author.name, counts: years.counts, undated: years.undated }],
  };
  return (
    <>
      <Section title="Reported numbers">
        <NumberSeries series={series} name={author.name} />
      </Section>
      <HistoryList changes={changes} />
      {author.doubts.length > 0 && (
        <Section title="Doubts">
          <DoubtList doubts={author.doubts} />
        </Section>
      )}
      {chart && (
        <Section title="Papers a year in your store">
          <YearsChart years={chart} warnings={[]} />
        </Section>
      )}
      <Section title={`Papers in your store (${author.papers.length})`}>
        <PaperList papers={author.papers} first={10} />
      </Section>
      <Section title={`Coauthors (${coauthors.length})`}>
        <CoauthorList coauthors={coauthors} leftOut={leftOut} />
      </Section>
      <Topics topics={view.topics} />
      <Section title="Source by source">
        <SourceClaims claims={claims} />
      </Section>
      {decisions.length > 0 && (
        <Section title="What you decided">
          <CorrectionList corrections={decisions} onTakeBack={onTakeBack} />
        </Section>
      )}
    </>
  );
}

function Section({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="person-section">
      <h3>{title}</h3>
      {children}
    </section>
  );
}

/** Worked out of the papers in the store; nothing where these say nothing. */
function Topics({ topics: { terms, categories, effective } }: Pick<PersonPageView, 'topics'>) {
  if (terms.length === 0 && categories.length === 0) return null;
  return (
    <Section title="Topics of these papers">
      {terms.length > 0 && <p>{terms.join(', ')}</p>}
      {categories.length > 0 && (
        <p class="small">
          {categories.map(({ category, papers }) => `${category}: ${count(papers, 'paper')}`).join(' · ')}
        </p>
      )}
      {effective !== null && <p class="muted small">As varied as {effective} equally common categories would be.</p>}
    </Section>
  );
}
