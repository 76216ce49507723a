import { z } from 'zod';
import type { PaperRecord } from '../../../model/paper.ts';
import type { Profile } from '../../../model/profile.ts';
import { countsOf } from '../counts.ts';
import { nameOf } from '../fields.ts';
import type { RecordSource } from '../paper-record.ts';
import { personIds } from '../person-ids.ts';
import { profileOf, withPapers } from '../profile.ts';
import { missing, type Reading } from '../service-format.ts';
import { count, listOf, maybe } from '../shape.ts';
import { semanticScholarPaper, semanticScholarPaperShape } from './paper.ts';

/** An author of Semantic Scholar, as far as we read one. Every field but those asked for is missing, and any may be null. */
export const semanticScholarAuthorShape = z.object({
  authorId: z.string(),
  name: z.string(),
  externalIds: maybe(
    z.object({ ORCID: maybe(z.union([z.string(), z.array(z.string()).transform(([first]) => first)])) }),
  ),
  paperCount: count,
  citationCount: count,
  hIndex: count,
  papers: listOf(semanticScholarPaperShape),
});
export type SemanticScholarAuthor = z.infer<typeof semanticScholarAuthorShape>;

/** A profile of an author of Semantic Scholar, with the papers it came with and others; null where the name is empty. */
export function semanticScholarAuthor(
  author: SemanticScholarAuthor,
  source: RecordSource,
  papers: readonly PaperRecord[] = [],
): Profile | null {
  const name = nameOf(author.name);
  if (!name) return null;
  const ids = personIds({ orcid: author.externalIds?.ORCID, semanticScholar: author.authorId });
  const claims = countsOf(
    ['papers', author.paperCount, 'Paper count'],
    ['citations', author.citationCount, 'Citation count'],
    ['hIndex', author.hIndex, 'h-index'],
  );
  const own = author.papers.flatMap((paper) => semanticScholarPaper(paper, source) ?? []);
  return withPapers(profileOf(source, name, ids, claims), 'semanticScholar', [...own, ...papers]);
}

/** The same for an importer, which says what it left out. */
export function readSemanticScholarAuthor(author: SemanticScholarAuthor, source: RecordSource): Reading {
  const profile = semanticScholarAuthor(author, source);
  if (!profile) return { kind: 'wrong', field: 'name', because: missing };
  const untitled = author.papers.filter((paper) => !semanticScholarPaper(paper, source)).length;
  return { kind: 'profile', profile, untitled };
}
