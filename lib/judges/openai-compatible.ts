import { z } from 'zod';
import type { JudgeSettings } from '../model/settings.ts';
import { buildPrompt, type JudgedText } from '../scores/judge/prompt.ts';
import { answerJsonSchema } from '../scores/judge/rubric.ts';
import { type Answered, fetchJson } from './fetch-json.ts';
import { parseServer, type ServerAddress } from './server-address.ts';
import { type JudgeKind, type JudgeProblem, type RawAnswer, unavailable, unusable } from './types.ts';

const listTimeoutMs = 10_000;
/** A small model without a graphics card takes its time. */
const answerTimeoutMs = 180_000;
/** An answer has about 300; the rest is for models that think first. */
const maxTokens = 2_000;

const modelList = z.object({ data: z.array(z.object({ id: z.string() })) });
const ollamaTags = z.object({ models: z.array(z.object({ name: z.string(), digest: z.string() })) });
const completion = z.object({
  choices: z
    .array(z.object({ message: z.object({ content: z.string().nullable() }), finish_reason: z.string().nullish() }))
    .min(1),
});

/** A server that speaks as OpenAI's does: Ollama, LM Studio, llama.cpp. https://platform.openai.com/docs/api-reference/chat */
export const openAiCompatible: JudgeKind = {
  id: 'server',
  label: 'A server of mine',
  about: 'Ollama, LM Studio, llama.cpp and others that speak alike.',
  open(settings) {
    const { model } = settings;
    return {
      provider: 'server',
      host: parseServer(settings.baseUrl)?.host ?? null,
      model,
      async availability() {
        const server = agreedServer(settings);
        if ('message' in server) return { isReady: false, why: server.message };
        if (model === '') return { isReady: false, why: `No model of ${server.host} is chosen yet.` };
        return { isReady: true };
      },
      stamp: (signal) => digestOf(mustAgree(settings), model, signal),
      askOnce: (paper, seed, signal) => complete(mustAgree(settings), { model, paper, seed }, signal),
    };
  },
};

/** The names of the models a server has. Throws a JudgeProblem. */
export async function listModels(settings: JudgeSettings, signal: AbortSignal): Promise<string[]> {
  const server = mustAgree(settings);
  const answered = await fetchJson({ url: `${server.base}/v1/models`, timeoutMs: listTimeoutMs, signal });
  if (answered.status !== 200) throw statusProblem(server, answered);
  const read = modelList.safeParse(answered.json);
  if (!read.success) throw unavailable(`What answers at ${server.base} is not a server of language models.`);
  return read.data.data.map(({ id }) => id);
}

/** Text goes to this machine, or to the one host the reader agreed to. */
function agreedServer({ baseUrl, confirmedHost }: JudgeSettings): ServerAddress | JudgeProblem {
  const server = parseServer(baseUrl);
  if (!server) return unavailable('The address of the server is not one of http or https.');
  if (server.isLoopback || server.host === confirmedHost) return server;
  return unavailable(`You did not agree yet that title and abstract are sent to ${server.host}.`);
}

function mustAgree(settings: JudgeSettings): ServerAddress {
  const server = agreedServer(settings);
  if ('message' in server) throw server;
  return server;
}

/** Ollama tells versions of a model apart by a digest; other servers do not say. */
async function digestOf({ base }: ServerAddress, model: string, signal: AbortSignal): Promise<string> {
  const asked = fetchJson({ url: `${base}/api/tags`, timeoutMs: listTimeoutMs, signal });
  const { json } = await asked.catch(() => ({ json: undefined }));
  const { data } = ollamaTags.safeParse(json);
  return data?.models.find(({ name }) => name === model || name === `${model}:latest`)?.digest ?? '';
}

interface Asked {
  model: string;
  paper: JudgedText;
  seed: number;
}

async function complete(server: ServerAddress, asked: Asked, signal: AbortSignal): Promise<RawAnswer> {
  const { system, user } = buildPrompt(asked.paper);
  const body = {
    model: asked.model,
    messages: [
      { role: 'system', content: system },
      { role: 'user', content: user },
    ],
    temperature: 0,
    seed: asked.seed,
    max_tokens: maxTokens,
    stream: false,
  };
  const format = { type: 'json_schema', json_schema: { name: 'judgement', strict: true, schema: answerJsonSchema } };
  const question = { url: `${server.base}/v1/chat/completions`, timeoutMs: answerTimeoutMs, signal };
  let answered = await fetchJson({ ...question, body: { ...body, response_format: format } });
  // Some servers know no form of answer; the instructions name it too.
  if (answered.status === 400) answered = await fetchJson({ ...question, body });
  if (answered.status !== 200) throw statusProblem(server, answered, asked.model);
  return { text: contentOf(server, answered), isShortened: false };
}

function contentOf(server: ServerAddress, { json }: Answered): string {
  const read = completion.safeParse(json);
  const [choice] = read.data?.choices ?? [];
  if (!choice) throw unavailable(`What answers at ${server.base} does not speak as a server of language models does.`);
  if (choice.finish_reason === 'length') throw unusable('The model’s answer was too long and was cut off.');
  return choice.message.content ?? '';
}

function statusProblem({ base }: ServerAddress, { status }: Answered, model?: string): JudgeProblem {
  // Browsers hide what a redirect says; others do not.
  if (status === 0 || (status >= 300 && status < 400)) {
    return unavailable(`The server at ${base} refers to another address. Enter that one if you trust it.`);
  }
  if (status === 403) {
    const origin = globalThis.location?.origin ?? 'the extension';
    return unavailable(
      `The server at ${base} refuses requests of Byline. If it is Ollama, start it with OLLAMA_ORIGINS=${origin}`,
    );
  }
  if (status === 401) return unavailable(`The server at ${base} wants a key; Byline keeps none.`);
  if (status === 404 && model)
    return unavailable(`The server at ${base} has no model “${model}”. Look for models again.`);
  if (status === 429) return unavailable(`The server at ${base} has too much to do. Try again later.`);
  if (status >= 500) return unavailable(`The server at ${base} failed (${status}). Its own log says why.`);
  return unavailable(`The server at ${base} refused the question (${status}).`);
}
