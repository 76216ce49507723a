import type { JudgedItem, Judgement } from '../model/judgement.ts';
import { formatDay } from './format.ts';

/** What one judge said of a paper, in words for a panel. */
export interface JudgementView {
  id: string;
  /** 0 to 100; null where it was refused. */
  novelty: number | null;
  /** What stands in the place of the AI score: the mean of soundness and clarity, 0 to 100. */
  ai: number | null;
  /** "3 runs: novelty 50 to 70, soundness 50, clarity 80"; empty where it was refused. */
  spread: string;
  /** "sheep:2b on 127.0.0.1:11434, version abc123". */
  model: string;
  /** Day it was judged: "2026-11-24". */
  day: string;
  /** The words of title and abstract that it rests on. */
  quotes: string[];
  /** What to know of it, in sentences; the first says why there is no value where there is none. */
  notes: string[];
}

/** What every judge said of a paper, newest first: never one number out of several. */
export function judgementViews(judgements: readonly Judgement[]): JudgementView[] {
  return judgements.toSorted((a, b) => b.at.localeCompare(a.at)).map(judgementView);
}

function judgementView(judgement: Judgement): JudgementView {
  const { id, values, quotes, at } = judgement;
  const { novelty, soundness, clarity } = values;
  return {
    id,
    novelty,
    ai: soundness === null || clarity === null ? null : Math.round((soundness + clarity) / 2),
    spread: spreadWords(judgement),
    model: modelWords(judgement),
    day: formatDay(at),
    quotes,
    notes: notes(judgement),
  };
}

function spreadWords({ status, spread, runs }: Judgement): string {
  if (status === 'refused') return '';
  const words = (item: JudgedItem) => {
    const [least, most] = spread[item] ?? [0, 0];
    return least === most ? `${item} ${least}` : `${item} ${least} to ${most}`;
  };
  return `${runs.good} runs: ${words('novelty')}, ${words('soundness')}, ${words('clarity')}`;
}

function modelWords({ provider, model, host, stamp }: Judgement): string {
  const version = stamp === '' ? '' : `, version ${/^[0-9a-f]{32,}$/.test(stamp) ? stamp.slice(0, 12) : stamp}`;
  if (provider === 'browser-model') return `the browser’s own model${stamp === '' ? '' : `, ${stamp}`}`;
  return `${model} on ${host}${version}`;
}

function notes({ reason, suspicious, isShortened, runs, status }: Judgement): string[] {
  const bad = runs.asked - runs.good;
  return [
    ...(reason === null ? [] : [reason]),
    'A language model’s opinion, from title and abstract alone.',
    ...(suspicious ? ['The abstract holds words that read like an instruction to a language model.'] : []),
    ...(isShortened ? ['The end of the abstract was left out: it did not fit the model.'] : []),
    ...(status === 'ok' && bad > 0 ? [`${bad} of ${runs.asked} answers could not be used.`] : []),
  ];
}
