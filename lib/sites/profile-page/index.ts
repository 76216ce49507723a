import type { Capture } from '../../model/capture.ts';
import { first, text } from '../dom.ts';
import { arxivAuthorPage } from './arxiv-author-page.ts';
import { jsonLd } from './json-ld.ts';
import { microdata } from './microdata.ts';
import { orcidRecordPage } from './orcid-record-page.ts';
import type { ProfilePageReader } from './types.ts';
import { visibleText } from './visible-text.ts';

/** Every way of reading a profile off a page, the surest first. */
export const profilePageReaders: readonly ProfilePageReader[] = [
  arxivAuthorPage,
  orcidRecordPage,
  visibleText,
  jsonLd,
  microdata,
];

/** What a page says of a person, in every way that finds something. */
export function readProfilePage(doc: Document, url: URL, capturedAt: string): Capture {
  const finds = profilePageReaders.flatMap((reader) => (reader.matches(url) ? (reader.read(doc, url) ?? []) : []));
  return { url: url.href.slice(0, 2_000), title: text(first(doc, 'title')).slice(0, 500), capturedAt, finds };
}
