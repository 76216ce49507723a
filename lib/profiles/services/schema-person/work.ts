import type { PaperRecord } from '../../../model/paper.ts';
import { bylinesOf, type NamedPerson } from '../bylines.ts';
import { abstractOf, arxivIdOf, doiOf, titleOf, venueOf } from '../fields.ts';
import { paperDate } from '../paper-date.ts';
import { paperRecord, type RecordSource } from '../paper-record.ts';
import { type Graph, isA, type Thing, textOf, textsOf, valuesOf } from './graph.ts';
import { identifiersOf } from './identifiers.ts';
import { personIdsOf, personName } from './person.ts';

const papers = new Set([
  'ScholarlyArticle',
  'MedicalScholarlyArticle',
  'Thesis',
  'Chapter',
  'Report',
  'Book',
  'CreativeWork',
]);

/** Whether a thing is a paper: news and weblogs have authors, too, but no DOI. */
export function isPaper(thing: Thing): boolean {
  if (isA(thing, papers)) return true;
  return textsOf(thing, 'headline').length + textsOf(thing, 'name').length > 0 && workIds(thing).doi !== undefined;
}

/** The people who wrote a work, in their order, as it names them. */
export function authorsOf(work: Thing): unknown[] {
  const authors = valuesOf(work, 'author');
  return authors.length > 0 ? authors : valuesOf(work, 'creator');
}

/** A record of a work; null where it has no title. */
export function workRecord(work: Thing, graph: Graph, source: RecordSource): PaperRecord | null {
  const people = authorsOf(work).map((author): NamedPerson => {
    const person = graph.thing(author);
    return { name: personName(person ?? author), ids: person ? personIdsOf(person) : {} };
  });
  return paperRecord(source, titleOf(textsOf(work, 'name')[0] ?? textsOf(work, 'headline')[0]), {
    ...workIds(work),
    date: paperDate(textsOf(work, 'datePublished')[0]?.slice(0, 40)),
    // One author alone is often no more than a way back to the person.
    ...bylinesOf(people, people.length > 1 ? 0 : null),
    abstract: abstractOf(textsOf(work, 'abstract')[0]),
    venue: venueOf(venueName(work, graph)),
  });
}

function workIds(work: Thing): Pick<PaperRecord, 'arxivId' | 'doi'> {
  const said = identifiersOf(work, ['identifier', 'sameAs', 'url']);
  const dois = said
    .filter(({ kind, text }) => kind === 'doi' || /^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:|10\.\d)/i.test(text))
    .map(({ text }) => doiOf(text));
  const arxivIds = said
    .filter(
      ({ kind, text }) => kind === 'arxiv' || /^(?:https?:\/\/(?:www\.)?arxiv\.org\/(?:abs|pdf)\/|arxiv:)/i.test(text),
    )
    .map(({ text }) => arxivIdOf(text));
  const arxivId = [...arxivIds, ...dois.map((found) => found.arxivId)].find(Boolean);
  const doi = dois.find((found) => found.doi)?.doi;
  return { ...(arxivId && { arxivId }), ...(doi && { doi }) };
}

/** The name of the journal or book: an issue is part of a volume, and that of a journal. */
function venueName(work: Thing, graph: Graph): string | undefined {
  let name: string | undefined;
  let part: Thing | null = work;
  for (let depth = 0; part && depth < 4; depth += 1) {
    const [whole]: unknown[] = valuesOf(part, 'isPartOf');
    part = graph.thing(whole);
    name = (part ? textsOf(part, 'name')[0] : textOf(whole)) ?? name;
  }
  return name;
}
