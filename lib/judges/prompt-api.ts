import { z } from 'zod';

/** What the browser says of its model. */
export const modelStates = ['unavailable', 'downloadable', 'downloading', 'available'] as const;
export type ModelState = (typeof modelStates)[number];

/** The parts of the Prompt API that we use. https://developer.chrome.com/docs/ai/prompt-api */
export interface LanguageModelApi {
  availability(options: object): Promise<string>;
  create(options: object): Promise<ModelSession>;
}

export interface ModelSession {
  prompt(text: string, options: { responseConstraint?: object; signal?: AbortSignal }): Promise<string>;
  destroy(): void;
  /** Tokens that a prompt would take; under its older name in older versions. */
  measureContextUsage?(text: string, options: { responseConstraint?: object }): Promise<number>;
  measureInputUsage?(text: string, options: { responseConstraint?: object }): Promise<number>;
  contextWindow?: number;
  inputQuota?: number;
  contextUsage?: number;
  inputUsage?: number;
}

const english = [{ type: 'text', languages: ['en'] }];
const common = { expectedInputs: english, expectedOutputs: english };

/** The same words of one choosing, newest first: what one version does not know, it answers with a TypeError. */
const predictable = [
  { ...common, samplingMode: 'most-predictable' },
  { ...common, topK: 1, temperature: 0 },
];

function api(): LanguageModelApi | undefined {
  return (globalThis as { LanguageModel?: LanguageModelApi }).LanguageModel;
}

/** What the browser says of its model; unavailable where it has none. */
export async function modelState(): Promise<ModelState> {
  const model = api();
  if (!model) return 'unavailable';
  const said = await withPredictable((options) => model.availability(options));
  return z.enum(modelStates).catch('unavailable').parse(said);
}

/**
 * A session with the browser's model, instructed. Downloads the model where it must, which browsers allow in a click only.
 * @param onProgress the downloaded share, 0 to 1
 */
export async function createSession(
  system: string | null,
  { signal, onProgress }: { signal?: AbortSignal; onProgress?: (share: number) => void },
): Promise<ModelSession> {
  const model = api();
  if (!model) throw new TypeError('This browser has no language model.');
  const monitor = (download: EventTarget) =>
    download.addEventListener('downloadprogress', (event) => onProgress?.(Number((event as ProgressEvent).loaded)));
  const initialPrompts = system === null ? [] : [{ role: 'system', content: system }];
  return withPredictable((options) => model.create({ ...options, initialPrompts, signal, monitor }));
}

async function withPredictable<T>(work: (options: object) => Promise<T>): Promise<T> {
  const [newest, older] = predictable;
  try {
    return await work(newest ?? common);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return work(older ?? common);
  }
}
