import sheetText from '../../assets/styles/blind.css?inline';
import { createHost, schemeOf } from './host.ts';

/** Where arXiv prints who wrote a paper: on abstracts, listings, search pages, and papers as HTML (LaTeXML). */
const authorLines = 'div.authors, .list-authors, li.arxiv-result p.authors, .ltx_authors';
/** It names who submitted the paper. */
const alsoNames = '.submission-history';

/**
 * Hides who wrote what until the reader asks, paper by paper. Names keep their room and only cannot be seen, so nothing
 * moves; chips beside them are hidden with them, and screen readers pass all of it by.
 */
export class Blindfold {
  private readonly doc: Document;
  private readonly rule: HTMLStyleElement;
  private readonly shown = new Set<HTMLElement>();
  private readonly buttons = new Map<Element, HTMLElement>();
  private readonly watcher: IntersectionObserver;

  constructor(doc: Document) {
    this.doc = doc;
    this.rule = doc.createElement('style');
    this.rule.textContent = `${authorLines}, ${alsoNames} { visibility: hidden }`;
    // Only where the reader looks: a listing has thousands of lines.
    this.watcher = new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries) if (isIntersecting) this.offer(target as HTMLElement);
      },
      { rootMargin: '300px' },
    );
  }

  /** Hides at once, also before the page is parsed. */
  hide(): void {
    this.doc.documentElement.append(this.rule);
  }

  /** Puts a button in place of each hidden line near the screen; for a page that is parsed. */
  offerAll(): void {
    for (const line of this.doc.querySelectorAll(authorLines)) this.watcher.observe(line);
  }

  /** Shows everybody again, and leaves the page as it was. */
  remove(): void {
    this.watcher.disconnect();
    this.rule.remove();
    for (const button of this.buttons.values()) button.remove();
    for (const line of this.shown) {
      line.style.removeProperty('visibility');
      if (line.getAttribute('style') === '') line.removeAttribute('style');
    }
    this.buttons.clear();
    this.shown.clear();
  }

  private offer(line: HTMLElement): void {
    if (this.shown.has(line) || this.buttons.has(line)) return;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(sheetText);
    const { element, root } = createHost(this.doc, 'byline-blind', [sheet], schemeOf(this.doc, 'auto'));
    const button = this.doc.createElement('button');
    button.type = 'button';
    button.textContent = 'Authors hidden: show';
    button.addEventListener('click', ({ isTrusted }) => isTrusted && this.show(line));
    root.append(button);
    this.buttons.set(line, element);
    line.prepend(element);
  }

  private show(line: HTMLElement): void {
    this.buttons.get(line)?.remove();
    this.buttons.delete(line);
    const isOnly = this.doc.querySelectorAll(authorLines).length === 1;
    const more = isOnly ? this.doc.querySelectorAll<HTMLElement>(alsoNames) : [];
    for (const element of [line, ...more]) {
      element.style.setProperty('visibility', 'visible');
      this.shown.add(element);
    }
    line.querySelector<HTMLElement>('a[href]')?.focus();
  }
}
