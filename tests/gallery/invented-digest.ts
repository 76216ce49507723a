import type { DigestActions, DigestState } from '../../components/digest/types.ts';
import type { DigestLine } from '../../lib/view/digest-types.ts';

const nothing = () => {};

export const digestActions: DigestActions = {
  onDay: nothing,
  onSave: nothing,
  onUnsave: nothing,
  onSeen: nothing,
  onUndo: nothing,
  onForget: nothing,
  onShowAuthors: nothing,
  onKeepVisits: nothing,
};

function line(number: number, title: string, why: string, more: Partial<DigestLine> = {}): DigestLine {
  const arxivId = `2411.0000${number}`;
  return {
    arxivId,
    title,
    url: `https://arxiv.org/abs/${arxivId}`,
    category: 'cs.LG',
    bylines: ['Ada Quill', 'Maya Hart', 'Lin Guo'],
    hiddenAuthors: 0,
    why,
    saved: false,
    isSeen: false,
    ...more,
  };
}

const many = 'Ada Maya Lin Bo Kai Mei Hui Jun Tao Wen'.split(' ').map((given) => `${given} Quill-Hartington`);

/** A digest that stands still. */
export function aDigest(isEmpty: boolean): DigestState {
  const state: DigestState = {
    view: null,
    isEmpty: true,
    day: null,
    isBlind: false,
    keepsVisits: !isEmpty,
    undoMessage: null,
    news: '',
  };
  if (isEmpty) return state;
  return {
    ...state,
    isEmpty: false,
    day: '2026-11-24',
    undoMessage: 'Saved “Counting $n$ sheep by starlight”',
    view: {
      day: 'Tue 24 Nov 2026',
      days: [
        { id: '2026-11-24', label: 'Tue 24 Nov 2026' },
        { id: '2026-11-23', label: 'Mon 23 Nov 2026' },
      ],
      met: '612 papers on cs.LG and cs.CL',
      parts: [
        {
          id: 'followed',
          heading: 'By authors you follow',
          about: 'Confirmed or likely to be theirs, as on the pages.',
          lines: [
            line(1, 'Counting $n$ sheep by starlight', 'by Ada Quill, whom you follow (likely)', { saved: true }),
            line(2, 'Electroencephalographically-controlled sheepdogs', 'by Maya Hart, whom you follow', {
              bylines: many,
              hiddenAuthors: 31,
              isSeen: true,
            }),
          ],
          empty: '',
        },
        {
          id: 'close',
          heading: 'Close to what you saved',
          about: 'At least 18% alike with a paper of your list, by the words of title and abstract; the nearest 20.',
          lines: [
            line(3, 'Goats that do not want to be counted', '31% alike: “Wool in $\\mathbb{R}^3$”, saved 3 Nov 2026', {
              near: { paperId: 1, title: 'Wool in $\\mathbb{R}^3$', url: 'https://arxiv.org/abs/2309.00001' },
            }),
          ],
          empty: '',
        },
        {
          id: 'far',
          heading: 'Far from what was there before',
          about: 'Text novelty of 80 or more with medium or high confidence, estimated by Byline.',
          lines: [],
          empty: 'Estimating: 240 of 612 looked at…',
        },
      ],
    },
  };
}
