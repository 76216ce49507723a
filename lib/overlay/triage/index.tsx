import { render } from 'preact';
import sheetText from '../../../assets/styles/triage.css?inline';
import { TriageBar, type TriageBarActions, type TriagePanel } from '../../../components/triage-bar.tsx';
import type { TriageChoice } from '../../model/triage.ts';
import { type Arrangement, arrange, isPlain, plainChoice, withoutAuthors } from '../../triage/arrange.ts';
import { barView, sayEntry } from '../../triage/bar-view.ts';
import { entriesOf, knownPeople } from '../../triage/entries.ts';
import type { TriageEntry } from '../../triage/types.ts';
import type { TriageAnswer, TriageBarView, TriageKey } from '../../view/triage-types.ts';
import { createHost, type Host, schemeOf, setScheme } from '../host.ts';
import { isFaint } from '../is-faint.ts';
import type { SharedPage } from '../shared-page.ts';
import { choosing } from './choosing.ts';
import { Cursor } from './cursor.ts';
import { keepWriting, onTriageKey } from './keys.ts';
import { Listing } from './listing.ts';
import { followPage } from './page-events.ts';

/** What the bar can do besides arranging the page. */
export interface TriageDoes {
  /** Remembers how the reader wants this listing. */
  keep(choice: TriageChoice): void;
  markSeen(arxivId: string, isSeen: boolean): void;
  compare(people: { authorId: number; outcome: 'confirmed' | 'likely' }[]): void;
}

/** Sorting and filtering of one page: the bar, the order of the entries, the keys. Nothing moves until it is asked to. */
export class Triage {
  private readonly listing: Listing;
  private readonly cursor: Cursor;
  private readonly actions: TriageBarActions;
  private host: Host | undefined;
  private answer: TriageAnswer | undefined;
  private entries: TriageEntry[] = [];
  private choice = plainChoice(false);
  private shown: Arrangement | undefined;
  private isStale = false;
  private view: TriageBarView | undefined;
  private panel: TriagePanel | null = null;
  private said = '';
  private pointed: number | null = null;
  /** Whether the reader has begun to read: then nothing is moved by itself, however the listing was left. */
  private isTouched: () => boolean;
  private readonly doc: Document;
  private readonly page: SharedPage;
  private readonly does: TriageDoes;

  constructor(doc: Document, page: SharedPage, does: TriageDoes, signal: AbortSignal) {
    this.doc = doc;
    this.page = page;
    this.does = does;
    this.listing = new Listing(page.anchors);
    this.cursor = new Cursor(this.listing, () => this.barHeight());
    this.actions = {
      ...choosing(
        () => this.choice,
        (choice) => this.choose(choice),
      ),
      onReset: () => this.choose(plainChoice(this.choice.isDimming)),
      onAgain: () => this.apply(this.choice),
      onAsBefore: () => this.answer && this.choose(this.answer.choice),
      onPanel: (panel) => this.openPanel(panel),
    };
    onTriageKey(doc, (key) => this.answer && this.press(key), signal);
    this.isTouched = followPage(doc, this.listing, (index) => this.pointAt(index), signal);
    signal.addEventListener('abort', () => this.leave());
  }

  /** What is known of the entries came, or came anew. */
  show(answer: TriageAnswer): void {
    const isFirst = this.answer === undefined;
    const isJustHidden = answer.isBlind && !this.answer?.isBlind;
    this.answer = answer.isBlind ? { ...answer, choice: withoutAuthors(answer.choice) } : answer;
    this.host ??= this.attach();
    setScheme(this.host.element, schemeOf(this.doc, answer.colourScheme));
    if (isFirst) this.choice = plainChoice(answer.choice.isDimming);
    if (isFirst && !this.isTouched()) this.apply(this.answer.choice);
    else if (isFirst) this.apply(this.choice);
    // The order itself would tell.
    else if (isJustHidden) this.apply(withoutAuthors(this.choice));
    else this.factsCame();
  }

  /** Views or scores of the page changed. What stands stays where it is, unless the reader has not begun to read. */
  numbersCame(): void {
    if (!this.answer) return;
    this.entries = entriesOf(this.page, this.answer);
    this.isStale = this.isOutdated();
    if (this.isStale && !this.isTouched()) this.apply(this.choice);
    else this.draw();
  }

  /** What was seen elsewhere is dimmed here, too: that moves nothing. */
  private factsCame(): void {
    this.numbersCame();
    this.looks();
  }

  /** The page as arXiv made it, without a bar. */
  leave(): void {
    this.cursor.leave();
    this.listing.restore();
    this.host?.element.remove();
    this.host = undefined;
    this.answer = undefined;
    this.shown = undefined;
  }

  /** The reader wants it so from now on. */
  private choose(choice: TriageChoice): void {
    const isSorted = choice.sort !== this.choice.sort;
    if (this.answer) this.answer = { ...this.answer, choice };
    this.does.keep(choice);
    this.apply(choice);
    // Whoever sorts wants to see what comes first.
    const { top } = this.listing;
    if (isSorted && top && top.getBoundingClientRect().top < 0) top.scrollIntoView();
  }

  private apply(choice: TriageChoice): void {
    this.choice = choice;
    // Numbers may have come since they were last looked at.
    if (this.answer) this.entries = entriesOf(this.page, this.answer);
    const arranged = arrange(this.entries, choice);
    this.shown = arranged;
    this.isStale = false;
    this.looks();
    void this.listing.place(arranged.order);
    this.draw();
  }

  private looks(): void {
    const { isDimming } = this.choice;
    this.listing.show((index) => {
      if (this.shown?.isOut[index]) return isDimming ? 'dim' : 'hidden';
      return this.entries[index]?.isSeen ? 'dim' : 'plain';
    });
    // It stands in an entry (../bar.tsx), and says how to take back what is no longer seen.
    const bar = this.doc.querySelector('byline-bar');
    if (bar && isFaint(bar)) this.doc.body.append(bar);
  }

  private isOutdated(): boolean {
    if (!this.shown || isPlain(this.choice)) return false;
    const { order, isOut } = arrange(this.entries, this.choice);
    return order.join() !== this.shown.order.join() || isOut.join() !== this.shown.isOut.join();
  }

  private press(key: TriageKey): void {
    const at = this.cursor.at ?? this.pointed;
    this.said = '';
    if (key === 'next') this.cursor.move(1);
    if (key === 'previous') this.cursor.move(-1);
    if (key === 'open') this.open(at);
    if (key === 'seen') this.markSeen(at);
    if (key === 'compare') this.compare(at);
    if (key === 'filter') this.openPanel('filter');
    if (key === 'help') this.openPanel(this.panel === 'help' ? null : 'help');
    if (key === 'close') this.close();
    if (key === 'seen') this.draw();
    else this.drawAt();
  }

  private open(at: number | null): void {
    const link = at === null ? undefined : this.listing.linkOf(at);
    // The listing stays where the reader is in it.
    if (link) globalThis.open(link.href, '_blank', 'noopener');
  }

  private markSeen(at: number | null): void {
    const [entry, paper] = at === null ? [] : [this.entries[at], this.page.reading.papers[at]];
    if (at === null || !entry || !paper || !this.answer) return;
    const isSeen = !entry.isSeen;
    // It may stand in two parts of a page: new one day, replaced on another.
    const isIt = (index: number) => this.page.reading.papers[index]?.arxivId === paper.arxivId;
    const papers = this.answer.papers.map((facts, index) => (isIt(index) ? { ...facts, isSeen } : facts));
    this.answer = { ...this.answer, papers };
    this.entries = entriesOf(this.page, this.answer);
    this.does.markSeen(paper.arxivId, isSeen);
    this.looks();
    this.isStale = this.isOutdated();
    this.said = isSeen ? 'Seen' : 'Not seen any more';
    if (isSeen && this.cursor.at === at) this.cursor.move(1);
  }

  private compare(at: number | null): void {
    const people = at === null ? [] : knownPeople(this.page.views.get(at));
    if (this.answer?.isBlind) this.said = 'Authors are hidden here.';
    else if (people.length < 2) this.said = 'Fewer than two of its authors are known.';
    else this.does.compare(people);
  }

  private openPanel(panel: TriagePanel | null): void {
    this.panel = panel;
    this.drawAt();
    const first = panel === 'filter' ? '.triage-panel input[type="search"]' : null;
    if (first) this.host?.root.querySelector<HTMLElement>(first)?.focus();
  }

  private close(): void {
    if (this.panel === null) this.cursor.leave();
    this.panel = null;
  }

  private pointAt(index: number | null): void {
    if (this.pointed === index || !this.answer) return;
    this.pointed = index;
    if (this.saysTopics()) this.drawAt();
  }

  /** With its panel, and on a narrow screen in several rows: its host does not grow with them. */
  private barHeight(): number {
    return this.host?.root.querySelector('.triage')?.getBoundingClientRect().height ?? 0;
  }

  private saysTopics(): boolean {
    return this.choice.sort === 'topics' || this.choice.only.includes('mine');
  }

  private attach(): Host {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(sheetText);
    const host = createHost(this.doc, 'byline-triage', [sheet], 'light');
    host.element.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || this.panel === null) return;
      event.stopPropagation();
      const opener = this.panel;
      this.openPanel(null);
      host.root.querySelector<HTMLElement>(`[data-panel="${opener}"]`)?.focus();
    });
    keepWriting(host.root);
    this.doc.body.append(host.element);
    return host;
  }

  /** Draws the bar after something changed. */
  private draw(): void {
    const { answer, choice } = this;
    if (!answer) return;
    this.view = barView({
      entries: this.entries,
      answer,
      choice,
      fit: this.shown?.fit ?? this.entries.length,
      isWaiting: this.page.scores.size < this.entries.length,
      isStale: this.isStale,
      isOffered: isPlain(choice) && !isPlain(answer.choice),
    });
    this.drawAt();
  }

  /** Draws it where only the entry is another: a pointer crosses many. */
  private drawAt(): void {
    const { host, answer, view } = this;
    if (!host || !answer || !view) return;
    const at = this.cursor.at ?? (this.saysTopics() ? this.pointed : null);
    const said = this.said || (at === null ? '' : (sayEntry(this.entries, answer, at) ?? ''));
    render(<TriageBar view={view} panel={this.panel} said={said} actions={this.actions} />, host.root);
  }
}
