import { parseArxivId } from '../../ids/arxiv-id.ts';
import { parseDoi } from '../../ids/doi.ts';
import { parseOrcid } from '../../ids/orcid.ts';
import { all, fold, text } from '../dom.ts';
import type { CaptureFind, ProfilePageReader } from './types.ts';

type Author = Extract<CaptureFind, { kind: 'authors' }>['authors'][number];
type Listed = NonNullable<Author['papers']>[number];

const mostPeople = 5;
const mostWorks = 2_000;

/** A person described in the page's own elements: https://html.spec.whatwg.org/multipage/microdata.html */
export const microdata: ProfilePageReader = {
  id: 'microdata',
  label: 'schema.org person in microdata',
  matches: () => true,
  read(doc) {
    const items = all(doc, '[itemscope][itemtype]');
    // A person who is a property of something else is the author of an article, or the editor of a site.
    const people = items.filter(
      (item) => isA(item, /Person$/) && /^(?:|mainEntity)$/.test(item.getAttribute('itemprop') ?? ''),
    );
    const works = items
      .filter((item) => isA(item, /(?:ScholarlyArticle|Thesis|Chapter|Report|Book|CreativeWork)$/))
      .slice(0, mostWorks);
    const papers = works.flatMap(readWork);
    const authors = people.slice(0, mostPeople).flatMap((person) => readPerson(person, papers));
    return authors.length > 0 ? { kind: 'authors', authors } : null;
  },
};

function readPerson(person: Element, papers: readonly Listed[]): Author[] {
  const name = firstOf(person, 'name') || fold(`${firstOf(person, 'givenName')} ${firstOf(person, 'familyName')}`);
  if (!/\p{L}/u.test(name)) return [];
  const links = ['identifier', 'sameAs', 'url'].flatMap((property) => valuesOf(person, property));
  const orcids = new Set(
    links
      .filter((link) => /^(?:https?:\/\/orcid\.org\/)?(?:\d{4}-){3}/.test(link))
      .flatMap((link) => parseOrcid(link) ?? []),
  );
  const [orcid] = orcids;
  const own = papers.filter(({ bylines }) => bylines?.some((byline) => byline.toLowerCase() === name.toLowerCase()));
  return [{ name: name.slice(0, 500), ...(orcids.size === 1 && { ids: { orcid } }), papers: own }];
}

function readWork(work: Element): Listed[] {
  const title = firstOf(work, 'name') || firstOf(work, 'headline');
  if (!title) return [];
  const names = [...valuesOf(work, 'author'), ...valuesOf(work, 'creator')].filter((name) => /\p{L}/u.test(name));
  const links = ['identifier', 'sameAs', 'url']
    .flatMap((property) => valuesOf(work, property))
    .filter((link) => link.length <= 500);
  const doi = links
    .filter((link) => /^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:|10\.\d)/i.test(link))
    .map(parseDoi)
    .find(Boolean);
  const arxivId = links
    .filter((link) => /^(?:https?:\/\/(?:www\.)?arxiv\.org\/abs\/|arxiv:)/i.test(link))
    .map((link) => parseArxivId(link)?.id)
    .find(Boolean);
  const date = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?(?!\d)/.exec(
    firstOf(work, 'datePublished'),
  )?.[0];
  const venue = firstOf(work, 'isPartOf');
  return [
    {
      title: title.slice(0, 5_000),
      ...(doi && { doi }),
      ...(arxivId && { arxivId }),
      ...(date && { date }),
      ...(venue && { venue: venue.slice(0, 500) }),
      bylines: names.slice(0, 10_000).map((name) => name.slice(0, 500)),
      // One author alone is often no more than a way back to the person.
      hiddenAuthors: names.length > 1 ? 0 : null,
    },
  ];
}

function isA(item: Element, type: RegExp): boolean {
  const said = item.getAttribute('itemtype') ?? '';
  return said.split(/\s+/).some((one) => /^https?:\/\/schema\.org\//.test(one) && type.test(one));
}

function firstOf(item: Element, property: string): string {
  return valuesOf(item, property)[0] ?? '';
}

/** The values of a property of an item itself, not of the items within; of an item its name. */
function valuesOf(item: Element, property: string): string[] {
  return all(item, `[itemprop~="${property}"]`)
    .filter((element) => element.parentElement?.closest('[itemscope]') === item)
    .map((element) =>
      element.hasAttribute('itemscope') ? firstOf(element, 'name') || text(element) : shownBy(element),
    )
    .filter(Boolean);
}

function shownBy(element: Element): string {
  const said = element.getAttribute('content') ?? element.getAttribute('href') ?? element.getAttribute('datetime');
  return said === null ? text(element) : fold(said);
}
