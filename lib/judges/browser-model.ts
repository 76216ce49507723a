import { sentences } from '../scores/judge/instruction-like.ts';
import { buildPrompt, type JudgedText } from '../scores/judge/prompt.ts';
import { answerJsonSchema } from '../scores/judge/rubric.ts';
import { createSession, type ModelSession, type ModelState, modelState } from './prompt-api.ts';
import { type JudgeKind, type RawAnswer, unavailable, unusable } from './types.ts';

/** Tokens that the answer needs. */
const answerTokens = 500;

/** How it stands with the browser's model, in a sentence. */
export const stateWords: Record<ModelState, string> = {
  available: 'The browser’s model is ready.',
  unavailable: 'This browser has no language model of its own, or this machine is too small for it.',
  downloadable: 'The browser’s model is not downloaded yet: the library has a button for it, under Scores.',
  downloading: 'The browser’s model is still being downloaded.',
};

/** The model that the browser brings, on the reader's own machine. */
export const browserModel: JudgeKind = {
  id: 'browser-model',
  label: 'The browser’s own model',
  about: 'In Chrome, on this machine.',
  open: () => ({
    provider: 'browser-model',
    host: null,
    model: 'built-in model',
    async availability() {
      const state = await modelState();
      return state === 'available' ? { isReady: true } : { isReady: false, why: stateWords[state] };
    },
    // Browsers exchange their model without a word: their version is all there is to tell one from the next.
    stamp: async () => browserVersion(),
    askOnce: (paper, _seed, signal) => askOnce(paper, signal),
  }),
};

async function askOnce(paper: JudgedText, signal: AbortSignal): Promise<RawAnswer> {
  let session: ModelSession | undefined;
  try {
    session = await createSession(buildPrompt(paper).system, { signal });
    const fitting = await shorten(session, paper);
    const text = await answer(session, buildPrompt(fitting).user, signal);
    return { text, isShortened: fitting.abstract !== paper.abstract };
  } catch (error) {
    if (signal.aborted || !(error instanceof DOMException)) throw error;
    // What the model cannot bring into the form asked for, and what it has no room for, are of this paper.
    if (error.name === 'SyntaxError') throw unusable('The model did not answer in the form it was asked for.');
    if (error.name === 'QuotaExceededError') throw unusable('Title and abstract are too long for the model.');
    throw unavailable(`The browser’s model failed: ${error.message}`);
  } finally {
    session?.destroy();
  }
}

async function answer(session: ModelSession, text: string, signal: AbortSignal): Promise<string> {
  try {
    return await session.prompt(text, { responseConstraint: answerJsonSchema, signal });
  } catch (error) {
    // Some versions know no form of answer; the instructions name it too.
    if (error instanceof DOMException && error.name === 'NotSupportedError') return session.prompt(text, { signal });
    throw error;
  }
}

/** The paper, its abstract cut at the end of a sentence where the whole does not fit. */
async function shorten(session: ModelSession, paper: JudgedText): Promise<JudgedText> {
  const window = session.contextWindow ?? session.inputQuota ?? Number.POSITIVE_INFINITY;
  const room = window - (session.contextUsage ?? session.inputUsage ?? 0) - answerTokens;
  const parts = sentences(paper.abstract);
  for (let kept = parts.length; kept > 0; kept--) {
    const shorter = { ...paper, abstract: kept < parts.length ? parts.slice(0, kept).join('').trim() : paper.abstract };
    if ((await tokens(session, buildPrompt(shorter).user)) <= room) return shorter;
  }
  throw unusable('Title and abstract are too long for the model.');
}

async function tokens(session: ModelSession, text: string): Promise<number> {
  const options = { responseConstraint: answerJsonSchema };
  if (session.measureContextUsage) return session.measureContextUsage(text, options);
  if (session.measureInputUsage) return session.measureInputUsage(text, options);
  // A version that cannot say: prompting tells.
  return 0;
}

interface Brands {
  getHighEntropyValues(hints: string[]): Promise<{ fullVersionList?: { brand: string; version: string }[] }>;
}

/** "Google Chrome 148.0.7778.97". */
async function browserVersion(): Promise<string> {
  const { userAgentData, userAgent } = navigator as Navigator & { userAgentData?: Brands };
  const { fullVersionList = [] } = (await userAgentData?.getHighEntropyValues(['fullVersionList'])) ?? {};
  // One of the brands is made up on purpose: "Not;A=Brand".
  const real = fullVersionList.filter(({ brand }) => !/not.{0,3}a.{0,3}brand/i.test(brand)).at(-1);
  return real ? `${real.brand} ${real.version}` : (/\w+\/[\d.]+(?= Safari)|Firefox\/[\d.]+/.exec(userAgent)?.[0] ?? '');
}
