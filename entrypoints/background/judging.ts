import type { Answers } from '../../lib/messages.ts';
import type { JudgeState } from '../../lib/model/judgement.ts';
import { queueId, textToJudge } from '../../lib/resolve/judge-text.ts';
import { seeds } from '../../lib/scores/judge/rubric.ts';
import type { Store } from '../../lib/store/db.ts';
import { clearStops, dequeue, enqueue, loadQueue, startOfDay, usedSince } from '../../lib/store/judgements.ts';
import { createJudgeQueue, type JudgeQueue, type JudgingWorld } from './judge-queue.ts';

type JudgingAnswers = Pick<Answers, 'judgePaper' | 'judgeState' | 'resumeJudging' | 'cancelJudging'>;

/** What the background answers about the reader's judge. */
export function createJudging(world: JudgingWorld): JudgingAnswers {
  const queue = createJudgeQueue(world);
  return {
    async judgePaper({ paper }) {
      const store = await world.openStore();
      const state = () => stateOf(world, store, queue, paper.arxivId);
      const { provider, perDay } = await world.settings();
      if (provider === 'off') return state();
      const text = await textToJudge(store, paper);
      if (!text) return { ...(await state()), stoppedBecause: noAbstract };
      const askedAt = world.now().toISOString();
      await enqueue(store, { ...text, askedAt }, { since: startOfDay(world.now()), perDay });
      await clearStops(store);
      queue.goOn(store);
      return state();
    },
    async judgeState({ arxivId }) {
      const store = await world.openStore();
      // The worker may have been stopped in the middle of it.
      if (queue.current() === null) queue.goOn(store);
      return stateOf(world, store, queue, arxivId);
    },
    async resumeJudging() {
      const store = await world.openStore();
      await clearStops(store);
      queue.goOn(store);
      return null;
    },
    async cancelJudging({ arxivId }) {
      const store = await world.openStore();
      const id = arxivId === null ? null : queueId(arxivId);
      await dequeue(store, id);
      queue.giveUp(id);
      queue.goOn(store);
      return null;
    },
  };
}

const noAbstract = 'This page does not show the abstract of the paper. Open the paper’s own page and ask there.';

async function stateOf(
  world: JudgingWorld,
  store: Store,
  queue: JudgeQueue,
  arxivId: string | null,
): Promise<JudgeState> {
  const settings = await world.settings();
  const waiting = await loadQueue(store);
  const at = waiting.findIndex(({ id }) => arxivId !== null && id === queueId(arxivId));
  const row = waiting[at];
  return {
    isOn: (await world.judge(settings)?.availability())?.isReady ?? false,
    queued: waiting.length,
    position: row ? at + 1 : null,
    running: row && row.run > 0 && queue.current() === row.id ? { run: row.run, of: seeds.length } : null,
    limitReached: (await usedSince(store, startOfDay(world.now()))) >= settings.perDay,
    stoppedBecause: waiting.find(({ stoppedBecause }) => stoppedBecause !== null)?.stoppedBecause ?? null,
  };
}
