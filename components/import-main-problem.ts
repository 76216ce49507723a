import type { Problem } from '../lib/model/problem.ts';

/** The problem for which nothing was done: the first that refused something, else the first. */
export function mainProblem(problems: readonly Problem[]): Problem | undefined {
  return problems.find(({ severity }) => severity === 'error') ?? problems[0];
}
