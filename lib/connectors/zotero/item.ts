import { arxivAbsUrl } from '../../ids/arxiv-id.ts';
import { doiUrl } from '../../ids/doi.ts';
import type { PaperRecord } from '../../model/paper.ts';
import { type MergedPaper, mergeRecords } from '../../papers/merge-records.ts';
import { oneLine, plainText } from '../plain-text.ts';
import type { Handed } from '../types.ts';
import { creatorOf, type ZoteroCreator } from './creators.ts';
import { extraOf } from './extra.ts';
import { noteOf } from './note.ts';

/** A work in the JSON of Zotero's translators. Fields: https://www.zotero.org/support/dev/web_api/v3/types_and_fields */
export interface ZoteroItem {
  itemType: 'preprint' | 'journalArticle' | 'conferencePaper' | 'document';
  title: string;
  creators: ZoteroCreator[];
  tags: { tag: string }[];
  notes: { note: string }[];
  /** Zotero keeps neither files nor pages of what Byline hands over. */
  attachments: [];
  date?: string;
  DOI?: string;
  url?: string;
  accessDate?: string;
  abstractNote?: string;
  publicationTitle?: string;
  proceedingsTitle?: string;
  repository?: string;
  archiveID?: string;
  libraryCatalog?: string;
  extra?: string;
}

/** A paper as a Zotero item. Pure; what is not known is left out. */
export function itemOf({ records, reading }: Handed): ZoteroItem {
  const paper = mergeRecords({ records: [...records] });
  const type = typeOf(paper);
  // A document has no field for it.
  const doi = paper.doi && oneLine(paper.doi);
  const extra = extraOf(paper, reading?.citeKey, type === 'document' ? doi : undefined);
  return {
    itemType: type,
    title: oneLine(paper.title),
    creators: paper.bylines.map(creatorOf).filter((creator) => creator !== null),
    tags: tagsOf(reading?.tags ?? []),
    notes: notesOf(paper.comments, reading?.note),
    attachments: [],
    ...(paper.date && { date: paper.date.value }),
    ...(doi && type !== 'document' && { DOI: doi }),
    ...(paper.abstract?.trim() && { abstractNote: plainText(paper.abstract).trim() }),
    ...whereItIs(paper, type),
    ...howItWasSeen(paper, records),
    ...(extra && { extra }),
  };
}

/** Words that only conferences have in their names; "Proceedings of the Academy" is a journal. */
const conference =
  /\b(?:conf(?:erence)?|symp(?:osium)?|workshop|colloquium|PMLR|NeurIPS|NIPS|ICML|ICLR|CVPR|ICCV|ECCV|ACL|EMNLP|NAACL|AAAI|IJCAI)\b|advances in neural information processing|proceedings of machine learning research/i;

/** Services write these where a journal would stand. */
const server = /^\s*(?:(?:ar|bior|medr|chemr|psyar|socar|engr)xiv|corr)\b/i;

/** What was published says where; a preprint is on a server; of the rest nobody knows, and Byline does not guess. */
function typeOf({ arxivId, venue }: MergedPaper): ZoteroItem['itemType'] {
  if (venue && server.test(venue)) return 'preprint';
  if (venue?.trim()) return conference.test(venue) ? 'conferencePaper' : 'journalArticle';
  return arxivId ? 'preprint' : 'document';
}

function whereItIs({ arxivId, venue }: MergedPaper, type: ZoteroItem['itemType']): Partial<ZoteroItem> {
  if (type === 'preprint' && arxivId) return { repository: 'arXiv', archiveID: `arXiv:${arxivId}` };
  if (type === 'preprint') return { repository: oneLine(venue ?? '') };
  if (type === 'conferencePaper') return { proceedingsTitle: oneLine(venue ?? '') };
  return type === 'journalArticle' ? { publicationTitle: oneLine(venue ?? '') } : {};
}

/** Its address, and when a source was last seen to speak of it: that is not the moment of handing it over. */
function howItWasSeen({ arxivId, doi }: MergedPaper, records: readonly PaperRecord[]): Partial<ZoteroItem> {
  const url = arxivId ? arxivAbsUrl(arxivId) : doi && doiUrl(oneLine(doi));
  const [last] = [...records].sort((a, b) => b.source.observedAt.localeCompare(a.source.observedAt));
  const isOfArxiv = records.some(({ source }) => source.format.startsWith('arxiv-'));
  const catalog = isOfArxiv ? 'arXiv.org' : oneLine(last?.source.label ?? '');
  return {
    ...(url && { url, ...(last && { accessDate: `${last.source.observedAt.slice(0, 19)}Z` }) }),
    ...(catalog && { libraryCatalog: catalog }),
  };
}

/**
 * Zotero keeps them as automatic tags, and none at all where its reader wants no automatic tags (translate_item.js,
 * `_cleanTags`); a session's own tags would be for all its items.
 */
function tagsOf(tags: readonly string[]): { tag: string }[] {
  const words = tags.map(oneLine).filter((tag) => tag !== '');
  return [...new Set(words)].map((tag) => ({ tag }));
}

/** The reader's own words first; arXiv's comments as Zotero itself keeps them. */
function notesOf(comments: string | undefined, note: string | undefined): { note: string }[] {
  return [note, comments?.trim() && `Comment: ${oneLine(comments)}`]
    .map((text) => noteOf(text ?? ''))
    .filter((html) => html !== '')
    .map((html) => ({ note: html }));
}
