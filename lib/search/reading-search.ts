import { DocumentTable } from './document-table.ts';
import { facetsOf } from './facets.ts';
import { find } from './find.ts';
import { parseQuery } from './parse-query.ts';
import { sortIds } from './sort-ids.ts';
import { suggest } from './suggest.ts';
import { Tallies } from './tallies.ts';
import type { ReadingSearch } from './types.ts';

/** An empty reading list to be searched; `put` fills it. */
export function createSearch(): ReadingSearch {
  const table = new DocumentTable();
  const tallies = new Tallies();
  const { documents } = table;
  const forget = (id: number) => {
    const before = documents.get(id);
    if (before) tallies.take(before);
  };
  return {
    documents,
    put(added) {
      for (const document of added) {
        forget(document.id);
        tallies.add(document);
        table.put(document);
      }
    },
    remove(ids) {
      for (const id of ids) {
        forget(id);
        table.remove(id);
      }
    },
    find: (text, now) => find(table, parseQuery(text), Date.parse(now)),
    suggest: (text, caret) => suggest(text, caret, tallies),
    facets: (ids, text) => facetsOf(ids, documents, text),
    sorted: (ids, sort) => sortIds(ids, documents, sort),
  };
}
