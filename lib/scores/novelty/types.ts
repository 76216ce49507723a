/** An earlier paper that is near, with what it has in common. */
export interface NearPaper {
  /** `arxiv:2309.13681`. */
  key: string;
  title: string;
  /** Days since 1970-01-01. */
  day: number;
  /** Cosine of the two papers' terms: 0 to 1. */
  similarity: number;
  /** Terms that both have, the rarest first, as the paper writes them. */
  shared: string[];
}

/** What a score rests on, to be looked at by whoever doubts it. */
export interface Explanation {
  /** The nearest first. */
  nearest: NearPaper[];
  /** Terms that no earlier paper has, nor any on arXiv before the paper's year: those of the title first. */
  newTerms: string[];
}

export type Confidence = 'low' | 'medium' | 'high';

/** How far a paper is from earlier ones: a percentile among papers like it. Distance, not quality. */
export interface NoveltyScore {
  kind: 'score';
  /** 0 to 100. */
  value: number;
  /** The doubt about it: what two halves of the corpus, each alone, would say about apart. 0 to 100. */
  low: number;
  high: number;
  confidence: Confidence;
  /** It says of itself that it surveys the work of others: its new terms are not counted. */
  isSurvey: boolean;
  /** The earlier paper that this one repeats nearly word by word; its value is then 5 at most. */
  copyOf: NearPaper | null;
  explanation: Explanation;
  /** How many earlier papers it was held against, and with how many of which kind it is compared. */
  earlier: number;
  references: { papers: number; of: string };
  method: string;
}

/** What a paper lacks for a score. */
export type NoveltyLack =
  | 'abstract'
  | 'date'
  | 'terms'
  | 'earlier papers'
  | 'papers of its field'
  | 'related papers'
  | 'papers to compare with';

/** There is not enough to say how far a paper is from others. */
export interface NoveltyRefusal {
  kind: 'refused';
  lacks: NoveltyLack;
  has: number;
  needs: number;
  explanation: Explanation;
}

export type Novelty = NoveltyScore | NoveltyRefusal;
