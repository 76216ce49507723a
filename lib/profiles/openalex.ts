import { openAlexAuthor, openAlexAuthorShape } from './services/openalex/author.ts';
import { openAlexWork, openAlexWorkShape } from './services/openalex/work.ts';
import { readService } from './services/read-service.ts';
import { missing, readAs, readPaper, type ServiceFormat } from './services/service-format.ts';
import { type Sign, sniffJson } from './services/sniff.ts';
import type { Importer } from './types.ts';

/** Authors and works as the API of OpenAlex gives them. https://developers.openalex.org */
export const openAlex: Importer = {
  id: 'openalex',
  label: 'OpenAlex JSON',
  brings: 'Authors with their numbers, and works with authors, abstract, venue and citations',
  input: 'whole',
  sniff: (head) => sniffJson(head, signs),
  read: (text, context) => readService(text, context, format),
};

const signs: Sign[] = [
  {
    looksLike: /"id"\s*:\s*"https?:\\?\/\\?\/openalex\.org\\?\/[AW]\d/,
    called: 'ids of OpenAlex',
    certainty: 0.95,
  },
  { looksLike: /"x_query"\s*:\s*\{/, called: 'the head of a page of OpenAlex', certainty: 0.6 },
];

const format: ServiceFormat = {
  id: 'openalex',
  service: 'OpenAlex',
  idKind: 'openAlex',
  read(record, source) {
    const id = typeof record.id === 'string' ? /(?:^|\/)([AW])\d+$/i.exec(record.id)?.[1]?.toUpperCase() : undefined;
    if (id === 'W' || 'authorships' in record) {
      return readAs(openAlexWorkShape, record, (work) => readPaper(openAlexWork(work, source), 'title'));
    }
    if (id === 'A' || 'works_count' in record) {
      return readAs(openAlexAuthorShape, record, (author) => {
        const profile = openAlexAuthor(author, source);
        return profile
          ? { kind: 'profile', profile, untitled: 0 }
          : { kind: 'wrong', field: 'display_name', because: missing };
      });
    }
    const { error, message } = record;
    if (typeof error === 'string') return { kind: 'error', words: typeof message === 'string' ? message : error };
    return { kind: 'unknown' };
  },
};
