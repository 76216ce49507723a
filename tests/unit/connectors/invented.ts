import type { Handed } from '../../../lib/connectors/types.ts';
import type { PaperRecord } from '../../../lib/model/paper.ts';

/** A paper of nobody’s, as arXiv’s own page says it. */
export function record(more: Partial<PaperRecord> = {}): PaperRecord {
  return {
    source: {
      format: 'arxiv-abstract',
      label: 'arxiv.org',
      url: 'https://arxiv.org/abs/2401.00001',
      observedAt: '2026-03-04T05:06:07.890Z',
    },
    title: 'Lamps that wait',
    categories: [],
    bylines: [],
    hiddenAuthors: 0,
    ...more,
  };
}

export function handed(more: Partial<PaperRecord> = {}, reading?: Handed['reading']): Handed {
  return { records: [record(more)], ...(reading && { reading }) };
}

/** Many papers, each with a title of its own. */
export function many(count: number): Handed[] {
  return Array.from({ length: count }, (_, index) => handed({ title: `Lamp number ${index}`, bylines: ['Ada Quill'] }));
}
