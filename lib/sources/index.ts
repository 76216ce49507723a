import type { SourceId } from '../model/lookup.ts';
import { arxiv } from './arxiv.ts';
import { inspire } from './inspire.ts';
import { openAlex } from './openalex.ts';
import { orcid } from './orcid.ts';
import { semanticScholar } from './semantic-scholar.ts';
import type { SourceService } from './types.ts';

/** Every service that can be asked, in the order in which its word on identity counts. */
export const sources: readonly SourceService[] = [orcid, arxiv, inspire, openAlex, semanticScholar];

/** The service of this id; undefined where there is none (any more). */
export function sourceOf(id: SourceId): SourceService | undefined {
  return sources.find((source) => source.id === id);
}
