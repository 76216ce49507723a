import { type Browser, browser } from 'wxt/browser';
import { report } from '../../lib/report.ts';
import { libraryAddress } from '../../lib/surface/open-library.ts';

/** A paper as the address bar proposes it. */
export interface ListHit {
  title: string;
  /** Where it is read. */
  url: string;
  /** "To read · Ada Quill et al. · 2023" */
  about: string;
}

/** Searches the reading list while somebody types. */
export interface ListSearch {
  /** Somebody is about to type: what is read from now on is the list of now. */
  begin(): unknown;
  searchList(text: string, limit: number): Promise<ListHit[]>;
}

// Chrome shows no more.
const limit = 8;

/** Answers the keyword `by` in the address bar: papers of the reading list, or the library's search. */
export function listenToOmnibox(search: ListSearch): void {
  const { omnibox } = browser;
  omnibox.setDefaultSuggestion({ description: 'Search Byline’s reading list' });
  omnibox.onInputStarted.addListener(() => search.begin());
  omnibox.onInputChanged.addListener((text, suggest) => {
    search
      .searchList(text, limit)
      .then((hits) => suggest(hits.map((hit) => suggestion(hit, import.meta.env.FIREFOX))))
      .catch((error: unknown) => report(error, 'background: address bar'));
  });
  omnibox.onInputEntered.addListener((text, disposition) => {
    open(addressOf(text), disposition).catch((error: unknown) => report(error, 'background: address bar'));
  });
}

/** A hit as the browser takes it: Chrome reads XML, Firefox plain text. */
export function suggestion({ title, url, about }: ListHit, isPlain: boolean): { content: string; description: string } {
  const [name, more] = [title, about].map(oneLine);
  if (isPlain) return { content: url, description: `${name} · ${more}` };
  return { content: url, description: `${escapeXml(name ?? '')} <dim>${escapeXml(more ?? '')}</dim>` };
}

/** What was entered: the address of a paper that was proposed, or words to search the library for. */
export function addressOf(text: string): string {
  const isAddress = URL.canParse(text) && /^(?:https:|chrome-extension:|moz-extension:)/.test(text);
  return isAddress ? text : listAddress(text);
}

/** The library's reading list with a search. */
export function listAddress(query: string): string {
  return libraryAddress(`#list=${encodeURIComponent(wellFormed(query.trim()))}`);
}

/** Half a character cannot stand in an address. */
function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, '');
}

async function open(url: string, disposition: `${Browser.omnibox.OnInputEnteredDisposition}`): Promise<void> {
  if (disposition === 'currentTab') await browser.tabs.update({ url });
  else await browser.tabs.create({ url, active: disposition === 'newForegroundTab' });
}

/** Without what no line shows and XML forbids. */
function oneLine(text: string): string {
  return text
    .slice(0, 300)
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim();
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? '');
}
