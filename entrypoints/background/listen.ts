import { browser } from 'wxt/browser';
import type { Answers, Reply, Verb } from '../../lib/messages.ts';
import { report } from '../../lib/report.ts';
import { fullSentence, isFull } from '../../lib/surface/full-disk.ts';
import { flashFailure } from './badge.ts';
import { requestSchemas } from './requests.ts';

const readHosts = new Set(['arxiv.org', 'www.arxiv.org', 'export.arxiv.org']);

/** Answers our content scripts and our own pages: only from pages we read, only what the schema of the verb allows. */
export function listen(answers: Answers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, sendResponse) => {
    if (sender.id !== browser.runtime.id || !(isReadPage(sender.url) || isOwnPage(sender.url))) return undefined;
    void reply(answers, message, { tabId: sender.tab?.id, url: sender.url }).then(sendResponse);
    // Keeps the channel open for the answer; a promise is not understood by every browser we run in.
    return true;
  });
}

/** What a reader does on a page, where there is no room to say that it did not work. */
const wanted: ReadonlySet<Verb> = new Set(['savePapers', 'unsavePapers', 'setOnList', 'markSeen', 'follow']);

type Sender = Parameters<Answers['wake']>[1];

async function reply(answers: Answers, message: unknown, sender: Sender): Promise<Reply<unknown>> {
  const { verb, request } = (message ?? {}) as { verb?: unknown; request?: unknown };
  if (typeof verb !== 'string' || !Object.hasOwn(answers, verb))
    return refuse('unknown-message', 'Byline does not know this request.');
  const known = verb as Verb;
  const parsed = requestSchemas[known].safeParse(request);
  if (!parsed.success) return refuse('malformed-message', 'Byline could not read what this page sent.');
  try {
    const answer = answers[known] as (request: unknown, sender: Sender) => unknown;
    return { ok: true, value: await answer(parsed.data, sender) };
  } catch (error) {
    report(error, `background: ${known}`);
    if (wanted.has(known) && sender.tabId !== undefined) flashFailure(sender.tabId, error);
    if (isFull(error)) return refuse('full', fullSentence);
    return refuse('unexpected', error instanceof Error ? error.message : 'Something went wrong in Byline.');
  }
}

function refuse(code: string, message: string): Reply<never> {
  return { ok: false, problem: { code, severity: 'error', message } };
}

function isOwnPage(url: string | undefined): boolean {
  return url?.startsWith(browser.runtime.getURL('/')) ?? false;
}

function isReadPage(url: string | undefined): boolean {
  return url !== undefined && URL.canParse(url) && readHosts.has(new URL(url).hostname);
}
