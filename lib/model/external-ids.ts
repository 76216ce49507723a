import { z } from 'zod';

/** Identifiers that name one person and nobody else, each as far as its issuer tells people apart. */
export const externalIdsSchema = z.object({
  /** `0000-0002-1825-0097`: claimed by the person. */
  orcid: z.string().optional(),
  /** arXiv's public author id, `guo_l_1`: claimed by the person. */
  arxivAuthor: z.string().optional(),
  /** INSPIRE's BAI, `L.Guo.1`. */
  inspire: z.string().optional(),
  /** `A5023888391`: a cluster that OpenAlex made. */
  openAlex: z.string().optional(),
  /** `1741101`: a cluster that Semantic Scholar made. */
  semanticScholar: z.string().optional(),
});
export type ExternalIds = z.infer<typeof externalIdsSchema>;

/** The kinds of identifiers, the surest first. */
export const externalIdKinds = ['orcid', 'arxivAuthor', 'inspire', 'openAlex', 'semanticScholar'] as const;
