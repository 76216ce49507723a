import { parseOrcid } from '../../ids/orcid.ts';
import type { NamedAuthor } from '../bibliography/bylines.ts';
import { readDate } from '../bibliography/date.ts';
import type { Entry } from '../bibliography/entry.ts';
import { readExtra } from '../bibliography/extra.ts';
import { keywordsIn } from '../bibliography/tags.ts';
import type { CslDate, CslItem, CslName } from './item.ts';

/** An item in no format's words. */
export function toEntry(item: CslItem, line: number): Entry {
  const extra = readExtra(item.note ?? '');
  const { keyword, issued } = item;
  return {
    place: { line, key: item.id ?? '' },
    title: item.title,
    authors: (item.author ?? []).flatMap((name) => (name ? [authorOf(name)] : [])),
    date: issued === undefined ? undefined : dateOf(issued),
    dois: [item.DOI, extra.fields.get('doi'), item.URL && /doi/i.test(item.URL) ? item.URL : undefined],
    arxiv: {
      eprint: extra.fields.get('arxiv') ?? extra.fields.get('eprint') ?? extra.fields.get('tex.eprint'),
      archive: 'arXiv',
      primaryClass: extra.fields.get('primaryclass') ?? extra.fields.get('tex.primaryclass'),
      texts: [
        item.number,
        item.URL,
        item['container-title'],
        item.archive_location,
        item.archive,
        labelled(extra.fields.get('arxiv')),
      ],
      remarks: [extra.remarks],
    },
    venues: [item['container-title'], item['event-title'], item.event],
    abstract: item.abstract,
    keywords: typeof keyword === 'string' ? keywordsIn(keyword) : keyword,
    notes: [item.annote, extra.remarks],
  };
}

/** So that the categories in brackets behind it are found. */
export function labelled(arxiv: string | undefined): string | undefined {
  return arxiv && `arXiv:${arxiv}`;
}

function authorOf(name: CslName): NamedAuthor {
  const { given, family, suffix, literal, name: whole } = name;
  const parts = [given, name['dropping-particle'], name['non-dropping-particle'], family, suffix];
  const said = [name.ORCID, name._orcid].find(Boolean);
  const orcid = said ? parseOrcid(said) : null;
  return { name: literal ?? (parts.filter(Boolean).join(' ') || whole || ''), ids: orcid ? { orcid } : undefined };
}

function dateOf(issued: Exclude<CslDate, undefined>): Entry['date'] {
  if (typeof issued === 'string') return { said: issued, ...readDate(issued) };
  const { raw, literal, year, month, day } = issued;
  const parts = issued['date-parts']?.[0]?.filter((part) => part !== null && part !== '') ?? [year, month, day];
  const said = parts.filter((part) => part !== undefined).join('-') || raw || literal;
  return said ? { said, ...readDate(said) } : undefined;
}
