import { type Ask, SourceProblem, type SourceRequest } from '../../../../lib/sources/types.ts';

export const now = '2026-05-01T12:00:00Z';

/** What a service answers at an address: JSON, a text, null for what it does not know, or trouble. */
export type Answers = Record<string, unknown>;

/** Asks nobody: answers as told, by the address without its parameters or by the whole of it, and writes down what was asked. */
export function fakeAsk(answers: Answers = {}): { ask: Ask; asked: SourceRequest[]; urls: () => string[] } {
  const asked: SourceRequest[] = [];
  const answerTo = (request: SourceRequest): unknown => {
    asked.push(request);
    const { url } = request;
    const answer = answers[url] ?? answers[url.split('?')[0] ?? ''] ?? null;
    if (answer instanceof Error) throw answer;
    return answer;
  };
  const ask: Ask = {
    async json(request, shape) {
      const answer = answerTo(request);
      if (answer === null) return null;
      const result = shape.safeParse(answer);
      if (!result.success) throw new SourceProblem('changed', 'The service answered in a shape that is not its own.');
      return result.data;
    },
    async text(request) {
      const answer = answerTo(request);
      return answer === null ? null : String(answer);
    },
  };
  return { ask, asked, urls: () => asked.map(({ url }) => url) };
}
