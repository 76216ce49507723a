import { afterEach, expect, test, vi } from 'vitest';
import { listen } from '../../../entrypoints/background/listen.ts';
import { type Answers, ask } from '../../../lib/messages.ts';
import { createAttempting } from '../../../lib/surface/attempting.ts';
import { fullSentence } from '../../../lib/surface/full-disk.ts';

type Hear = (message: unknown, sender: object, answer: (reply: unknown) => void) => unknown;
const world = vi.hoisted(() => ({ hear: undefined as Hear | undefined }));
const sender = { id: 'byline', url: 'chrome-extension://byline/popup.html' };
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
      // As plain data: errors do not cross contexts.
      sendMessage: (message: unknown) =>
        new Promise((answer) => world.hear?.(message, sender, (reply) => answer(structuredClone(reply)))),
    },
    tabs: { query: async () => [] },
  },
}));

const errors = vi.spyOn(console, 'error').mockImplementation(() => undefined);
afterEach(() => errors.mockClear());

/** A background that fails so at saving. */
function failing(error: Error): void {
  const saveAddress = () => Promise.reject(error);
  listen({ saveAddress } as unknown as Answers);
}

test('that the disk is full is said, also where the background met it; the next thing that works takes it away', async () => {
  const { attempt, failure } = createAttempting('a test');
  failing(new DOMException('no room', 'QuotaExceededError'));
  attempt(ask('saveAddress', { address: 'https://arxiv.org/pdf/2601.00001' }));
  await vi.waitFor(() => expect(failure.value).toBe(fullSentence));
  attempt(Promise.resolve());
  expect(failure.value).toBeNull();
});

test('anything else is said as what did not work, without the words of the error', async () => {
  const { attempt, attemptSaid, failure } = createAttempting('a test');
  failing(new Error('TransactionInactiveError'));
  attemptSaid(ask('saveAddress', { address: '' }));
  await vi.waitFor(() => expect(errors).toHaveBeenCalledTimes(2));
  expect(failure.value).toBeNull();
  attempt(ask('saveAddress', { address: '' }));
  await vi.waitFor(() => expect(failure.value).toBe('This did not work. Try again.'));
});
