import type { Answer, Question } from '../model/lookup.ts';
import type { Source } from '../model/source.ts';
import type { Asking } from '../sources/client/types.ts';
import { SourceProblem, type SourceService } from '../sources/types.ts';

/** What a service answered, and when: with the date of the oldest thing it was put together from. */
export interface Answered {
  answer: Answer;
  /** ISO 8601, UTC. */
  at: string;
  /** Why it is older than it should be; null where it is not. */
  outdated: SourceProblem | null;
}

/** Whether a service can be asked this. */
export function canAnswer(service: SourceService, question: Question): boolean {
  switch (question.kind) {
    case 'find-author':
      return service.findAuthors !== undefined;
    case 'author':
      return service.author !== undefined && (service.knows?.(question.ids) ?? false);
    case 'paper':
      return service.paper !== undefined;
  }
}

/** Asks a service. Throws a SourceProblem where it does not answer. */
export async function askSource(
  service: SourceService,
  question: Question,
  asking: Asking,
  now: () => number,
): Promise<Answered> {
  const at = new Date(now()).toISOString();
  const answer = await trusted(asking, () => answerOf(service, question, asking, at));
  const outdated = asking.outdated();
  // A refresh is there to bring what is new.
  if (outdated && question.kind === 'author') throw outdated;
  const oldest = new Date(asking.oldest() ?? now()).toISOString();
  return { answer: dated(answer, at, oldest), at: oldest, outdated };
}

/** "Rate exceeded", sent as if it were an answer, must not be taken for one for a week. */
async function trusted<T>(asking: Asking, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof SourceProblem) await asking.distrust(error);
    throw error;
  }
}

async function answerOf(service: SourceService, question: Question, asking: Asking, at: string): Promise<Answer> {
  switch (question.kind) {
    case 'find-author':
      return { profiles: (await service.findAuthors?.(question.byline, asking, at)) ?? [], papers: [] };
    case 'author':
      return { profiles: listed(await service.author?.(question.ids, asking, at)), papers: [] };
    case 'paper':
      return { profiles: [], papers: listed(await service.paper?.(question.paper, asking, at)) };
  }
}

function listed<T>(one: T | null | undefined): T[] {
  return one ? [one] : [];
}

/** Services date what they read by when they were asked; what was kept from before was observed before. */
function dated(answer: Answer, asked: string, observedAt: string): Answer {
  const redated = <S extends Omit<Source, 'importId'>>(source: S): S =>
    source.observedAt === asked ? { ...source, observedAt } : source;
  const paper = <P extends Answer['papers'][number]>(record: P): P => ({ ...record, source: redated(record.source) });
  return {
    papers: answer.papers.map(paper),
    profiles: answer.profiles.map((profile) => ({
      ...profile,
      source: redated(profile.source),
      papers: profile.papers.map((listed) => ({ ...listed, record: paper(listed.record) })),
    })),
  };
}
