import type { JudgeSettings } from '../model/settings.ts';
import { browserModel } from './browser-model.ts';
import { openAiCompatible } from './openai-compatible.ts';
import type { Judge, JudgeKind } from './types.ts';

/** Every kind of judge a reader can choose. */
export const judgeKinds: readonly JudgeKind[] = [browserModel, openAiCompatible];

/** The judge that the reader set up, or null where they have none. */
export function chosenJudge(settings: JudgeSettings): Judge | null {
  return judgeKinds.find(({ id }) => id === settings.provider)?.open(settings) ?? null;
}
