import { beforeEach, expect, test, vi } from 'vitest';
import { listen } from '../../../entrypoints/background/listen.ts';
import type { Answers } from '../../../lib/messages.ts';
import { fullSentence } from '../../../lib/surface/full-disk.ts';

type Hear = (message: unknown, sender: object, answer: (reply: unknown) => void) => unknown;
const world = vi.hoisted(() => ({ hear: undefined as Hear | undefined, badge: [] as string[] }));
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      id: 'byline',
      getURL: (path: string) => `chrome-extension://byline${path}`,
      onMessage: {
        addListener(hear: Hear) {
          world.hear = hear;
        },
      },
    },
    action: {
      getBadgeText: async () => '',
      setBadgeText: async ({ text }: { text: string }) => void world.badge.push(text),
      setBadgeBackgroundColor: async () => undefined,
      setTitle: async ({ title }: { title: string }) => void world.badge.push(title),
    },
  },
}));

const markSeen = vi.fn(async (): Promise<null> => null);
const request = { arxivIds: ['2601.00001'], isSeen: true };
const page = { id: 'byline', url: 'https://arxiv.org/list/cs.LG/new' };

beforeEach(() => {
  markSeen.mockClear();
  listen({ markSeen } as unknown as Answers);
});

/** What somebody is answered; undefined where nobody listens to them. */
function tell(message: unknown, sender: object): Promise<unknown> {
  return new Promise((resolve) => {
    if (!world.hear?.(message, sender, resolve)) resolve(undefined);
  });
}

test.each([
  page,
  { ...page, url: 'https://www.arxiv.org/search/?query=flow' },
  { ...page, url: 'chrome-extension://byline/popup.html' },
])('pages that are read and our own are answered: %o', async (sender) => {
  expect(await tell({ verb: 'markSeen', request }, sender)).toEqual({ ok: true, value: null });
  expect(markSeen).toHaveBeenCalledWith(request, expect.anything());
});

test.each([
  { ...page, id: 'another' },
  { ...page, url: 'https://arxiv.org.example.org/list/cs.LG/new' },
  { ...page, url: 'https://example.org/?https://arxiv.org/' },
  { ...page, url: 'chrome-extension://bylined/popup.html' },
  { id: 'byline' },
])('nobody else is: %o', async (sender) => {
  expect(await tell({ verb: 'markSeen', request }, sender)).toBeUndefined();
  expect(markSeen).not.toHaveBeenCalled();
});

test.each([
  [null, 'unknown-message'],
  [{ verb: 7 }, 'unknown-message'],
  [{ verb: 'toString', request: null }, 'unknown-message'],
  [{ verb: '__proto__', request: null }, 'unknown-message'],
  [{ verb: 'markSeen', request: { arxivIds: '2601.00001', isSeen: true } }, 'malformed-message'],
])('what is not asked as agreed is refused: %o', async (message, code) => {
  expect(await tell(message, page)).toMatchObject({ ok: false, problem: { code } });
  expect(markSeen).not.toHaveBeenCalled();
});

test('that the disk was full is answered, and said on the toolbar where a page asked', async () => {
  const errors = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  markSeen.mockRejectedValueOnce(new DOMException('no room', 'QuotaExceededError'));
  const answer = await tell({ verb: 'markSeen', request }, { ...page, tab: { id: 3 } });
  expect(answer).toMatchObject({ ok: false, problem: { message: fullSentence } });
  await vi.waitFor(() => expect(world.badge).toEqual(['!', `Byline: ${fullSentence}`]));
  errors.mockRestore();
});
