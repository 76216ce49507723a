import type { TriageChoice } from '../model/triage.ts';
import type { TriageAnswer, TriageBarView, TriageOption } from '../view/triage-types.ts';
import { countCategories, countOnly, isPlain, ofAuthors } from './arrange.ts';
import type { Only, Sort, TriageEntry } from './types.ts';

/** What the bar is drawn from. */
export interface BarState {
  entries: readonly TriageEntry[];
  answer: TriageAnswer;
  /** As the page stands. */
  choice: TriageChoice;
  /** How many entries fit. */
  fit: number;
  /** Some entries still wait for their numbers. */
  isWaiting: boolean;
  isStale: boolean;
  isOffered: boolean;
}

const mostCategories = 24;

/** What the bar over a listing shows. */
export function barView(state: BarState): TriageBarView {
  const { entries, answer, choice, fit } = state;
  const isNew = entries.filter((entry) => entry.isNew).length;
  return {
    says: fit === entries.length ? countEntries(fit) : `${fit.toLocaleString('en')} of ${countEntries(entries.length)}`,
    news: answer.lastVisit === null ? null : `${isNew.toLocaleString('en')} new since ${answer.lastVisit}`,
    sorts: sortOptions(state),
    only: onlyOptions(state),
    sections: sectionOptions(entries, choice),
    categories: countCategories(entries)
      .filter(({ category }, at) => at < mostCategories || choice.categories.includes(category))
      .map(({ category, entries: count }) => ({
        id: category,
        label: category,
        entries: count,
        isOn: choice.categories.includes(category),
        whyNot: null,
      })),
    words: choice.words,
    isDimming: choice.isDimming,
    active:
      choice.only.length + choice.sections.length + choice.categories.length + (choice.words.trim() === '' ? 0 : 1),
    isPlain: isPlain(choice),
    isStale: state.isStale,
    isOffered: state.isOffered,
    topicTerms: answer.topicTerms,
  };
}

function countEntries(count: number): string {
  return count === 1 ? '1 entry' : `${count.toLocaleString('en')} entries`;
}

const sortLabels: Record<Sort, string> = {
  arxiv: 'arXiv’s order',
  known: 'Followed, then known authors',
  novelty: 'Novelty',
  attention: 'Attention',
  topics: 'My topics',
};

function sortOptions(state: BarState): TriageOption<Sort>[] {
  const { entries, choice, answer } = state;
  const numbered: Record<Sort, number> = {
    arxiv: entries.length,
    known: entries.filter(({ known }) => known > 0).length,
    novelty: entries.filter(({ novelty }) => novelty !== null).length,
    attention: entries.filter(({ attention }) => attention !== null).length,
    topics: entries.filter(({ topic }) => topic !== null).length,
  };
  return (Object.keys(sortLabels) as Sort[])
    .filter((id) => id !== 'known' || !answer.isBlind)
    .map((id) => ({
      id,
      label: sortLabels[id],
      entries: numbered[id],
      isOn: choice.sort === id,
      whyNot: numbered[id] > 0 ? null : whyNoNumber(id, state),
    }));
}

function whyNoNumber(sort: Sort, { answer, isWaiting }: BarState): string {
  if (sort === 'topics') return answer.noTopics ?? 'no entry has a number';
  if (sort === 'known') return 'no known author here';
  return isWaiting ? 'numbers are being worked out' : 'no entry has a number';
}

const onlyWords: Record<Only, { label: string; about: string }> = {
  followed: { label: 'Followed', about: 'By somebody you follow' },
  known: { label: 'Known', about: 'By somebody in your store, confirmed or likely' },
  new: { label: 'New', about: 'Not on any listing you visited before' },
  unseen: { label: 'Not seen', about: 'Not marked as seen' },
  saved: { label: 'Saved', about: 'On your reading list' },
  novel: { label: 'Novel', about: 'The upper third here by novelty' },
  noticed: { label: 'Attention', about: 'The upper third here by estimated attention' },
  mine: { label: 'My topics', about: 'The upper third here by my topics' },
};

function onlyOptions({ entries, choice, answer }: BarState): TriageOption<Only>[] {
  const shown = (Object.keys(onlyWords) as Only[]).filter((id) => !answer.isBlind || !ofAuthors.includes(id));
  const counts = countOnly(entries, shown);
  return shown.map((id) => {
    const count = counts.get(id) ?? 0;
    const whyNot = count > 0 ? null : id === 'mine' ? (answer.noTopics ?? 'none here') : 'none here';
    return { id, ...onlyWords[id], entries: count, isOn: choice.only.includes(id), whyNot };
  });
}

const sectionLabels = { new: 'New submissions', cross: 'Cross-lists', replaced: 'Replacements' } as const;

/** The parts of an announcement; none where a page has no parts. */
function sectionOptions(entries: readonly TriageEntry[], { sections }: TriageChoice): TriageBarView['sections'] {
  return (Object.keys(sectionLabels) as (keyof typeof sectionLabels)[]).flatMap((id) => {
    const count = entries.filter(({ section }) => section === id).length;
    const option = { id, label: sectionLabels[id], entries: count, isOn: sections.includes(id), whyNot: null };
    return count > 0 ? [option] : [];
  });
}

/** Why an entry stands where it stands, in one line. */
export function sayEntry(entries: readonly TriageEntry[], answer: TriageAnswer, at: number): string | null {
  const [entry, facts] = [entries[at], answer.papers[at]];
  if (!entry || !facts) return null;
  const topics = entry.topic === null ? '' : `My topics ${Math.round(entry.topic)} of 100`;
  const why = facts.why.length === 0 ? '' : `: ${facts.why.join(', ')}`;
  const parts = [topics && `${topics}${why}`, entry.isSeen && 'seen', entry.isSaved && 'saved'].filter(Boolean);
  return parts.length === 0 ? null : parts.join(' · ');
}
