import { inspireAuthor, inspireAuthorShape } from './services/inspire/author.ts';
import { inspirePaper, inspirePaperShape } from './services/inspire/literature.ts';
import { oldInspirePaper, oldInspirePaperShape } from './services/inspire/old-literature.ts';
import type { JsonObject } from './services/json-records.ts';
import { readService } from './services/read-service.ts';
import { missing, readAs, readPaper, type ServiceFormat } from './services/service-format.ts';
import { type Sign, sniffJson } from './services/sniff.ts';
import type { Importer } from './types.ts';

/** Literature and authors as the API of INSPIRE gives them. https://github.com/inspirehep/rest-api-doc */
export const inspire: Importer = {
  id: 'inspire',
  label: 'INSPIRE JSON',
  brings: 'Papers of high-energy physics with authors, arXiv id and citations, and authors with their identifiers',
  input: 'whole',
  sniff: (head) => sniffJson(head, signs),
  read: (text, context) => readService(text, context, format),
};

const signs: Sign[] = [
  { looksLike: /"schema"\s*:\s*"INSPIRE (?:BAI|ID)"/, called: 'identifiers of INSPIRE', certainty: 0.95 },
  {
    looksLike: /"(?:arxiv_eprints|texkeys|control_number|citation_count_without_self_citations)"\s*:\s*[[\d]/,
    called: 'the fields of INSPIRE',
    certainty: 0.9,
  },
  {
    looksLike: /"titles"\s*:\s*\[\s*\{\s*"(?:title|source)"/,
    called: 'titles as INSPIRE lists them',
    certainty: 0.8,
  },
  {
    looksLike: /"(?:number_of_citations|number_of_reviews|thesaurus_terms)"\s*:\s*[[\d{]/,
    called: 'the fields that INSPIRE had before 2020',
    certainty: 0.9,
  },
];

const format: ServiceFormat = {
  id: 'inspire',
  service: 'INSPIRE',
  idKind: 'inspire',
  read(hit, source) {
    const record = metadataOf(hit);
    if ('titles' in record || 'arxiv_eprints' in record) {
      return readAs(inspirePaperShape, record, (paper) => readPaper(inspirePaper(paper, source), 'titles'));
    }
    if ('number_of_citations' in record || 'number_of_authors' in record) {
      return readAs(oldInspirePaperShape, record, (paper) => readPaper(oldInspirePaper(paper, source), 'title'));
    }
    if ('name' in record) {
      return readAs(inspireAuthorShape, record, (author) => {
        const profile = inspireAuthor(author, source);
        return profile ? { kind: 'profile', profile, untitled: 0 } : { kind: 'wrong', field: 'name', because: missing };
      });
    }
    return typeof record.message === 'string' ? { kind: 'error', words: record.message } : { kind: 'unknown' };
  },
};

/** The record proper: an answer wraps it, an export need not. */
function metadataOf(record: JsonObject): JsonObject {
  const metadata = record.metadata;
  return typeof metadata === 'object' && metadata !== null ? (metadata as JsonObject) : record;
}
