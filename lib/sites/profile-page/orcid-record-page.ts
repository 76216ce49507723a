import { parseArxivId } from '../../ids/arxiv-id.ts';
import { parseDoi } from '../../ids/doi.ts';
import { parseOrcid } from '../../ids/orcid.ts';
import { all, first, text } from '../dom.ts';
import type { CaptureFind, ProfilePageReader } from './types.ts';

type Author = Extract<CaptureFind, { kind: 'authors' }>['authors'][number];
type Listed = NonNullable<Author['papers']>[number];

const mostWorks = 5_000;

/** A record at orcid.org: the iD in the address, the name in the title, works as far as the page shows them. */
export const orcidRecordPage: ProfilePageReader = {
  id: 'orcid-record-page',
  label: 'ORCID record',
  matches: (url) => /^(?:www\.)?orcid\.org$/.test(url.hostname) && /^\/(?:\d{4}-){3}\d{3}[\dX]\/?$/i.test(url.pathname),
  read(doc, url) {
    const orcid = parseOrcid(url.pathname);
    const name = nameOn(doc);
    if (!orcid || !name) return null;
    const papers = workElements(doc).slice(0, mostWorks).flatMap(readWork);
    return { kind: 'authors', authors: [{ name: name.slice(0, 500), ids: { orcid }, papers }] };
  },
};

/** "Ann Ash (0000-0002-1825-0097) - ORCID"; the heading has it, too. */
function nameOn(doc: Document): string {
  const title = text(first(doc, 'title')).slice(0, 500);
  const end = title.search(/\((?:\d{4}-){3}\d{3}[\dX]\)/i);
  return end > 0 ? title.slice(0, end).trim() : text(first(doc, 'app-names h1, main h1, h1.name'));
}

/** ORCID stacks what several sources say of one work: the topmost is shown. */
function workElements(doc: Document): Element[] {
  const stacks = all(doc, 'app-work-stack');
  if (stacks.length > 0) return stacks;
  return all(doc, '.work-title').map((title) => title.closest('app-panel, section, li, article') ?? title);
}

function readWork(work: Element): Listed[] {
  const title = text(first(work, '.work-title, [header], h4, h3, h2') ?? work);
  if (!title) return [];
  const lines = all(work, '.general-data').map(text);
  const dated = lines.findIndex((line) => dateShape.test(line));
  const date = dateShape.exec(lines[dated] ?? '')?.[1];
  const venue = dated > 0 ? lines[0] : undefined;
  return [
    {
      title: title.slice(0, 5_000),
      ...idsOn(work),
      ...(date && { date }),
      ...(venue && { venue: venue.slice(0, 500) }),
      ...contributors(lines),
    },
  ];
}

const dateShape = /^(\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?)(?: \||$)/;

/** Who is named need not be all of them, nor be in order of the paper; "+ 3 more" may follow. */
function contributors(lines: readonly string[]): Pick<Listed, 'bylines' | 'hiddenAuthors' | 'position'> {
  const line = lines.find((one) => /^contributors:/i.test(one));
  const names = (line ?? '')
    .replace(/^[^:]*:/, '')
    .replace(/\+ \d+ \S+$/, '')
    .split(';');
  const bylines = names.map((name) => name.trim().slice(0, 500)).filter((name) => /\p{L}/u.test(name));
  return { ...(bylines.length > 0 && { bylines }), hiddenAuthors: null };
}

/** A work may be part of another that has identifiers, too: where two are named, neither is taken. */
function idsOn(work: Element): Pick<Listed, 'doi' | 'arxivId'> {
  const links = all(work, 'a[href]')
    .map((link) => link.getAttribute('href') ?? '')
    .filter((link) => link.length <= 500);
  const doi = only(links.filter((link) => /^https?:\/\/(?:dx\.)?doi\.org\//i.test(link)).map(parseDoi));
  const arxivId = only(
    links.filter((link) => /^https?:\/\/(?:www\.)?arxiv\.org\/abs\//i.test(link)).map((link) => parseArxivId(link)?.id),
  );
  return { ...(doi && { doi }), ...(arxivId && { arxivId }) };
}

function only<T>(found: readonly T[]): T | undefined {
  const different = new Set(found);
  return different.size === 1 ? found[0] : undefined;
}
