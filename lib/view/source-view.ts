import type { SourceId, SourceSettings } from '../model/lookup.ts';
import type { SourceState } from '../model/source-memory.ts';
import type { SourceKeyView, SourceView } from './lookup-types.ts';
import { count } from './words.ts';

/** A service as it describes itself (lib/sources/types.ts). */
export interface DescribedSource {
  id: SourceId;
  label: string;
  origins: string[];
  about: Pick<SourceView, 'offers' | 'sends' | 'limits' | 'terms' | 'credit'>;
  key?: Omit<SourceKeyView, 'shown'>;
  quota?(hasKey: boolean): { perDay: number; unit: string };
  author?: unknown;
}

/** Where one service stands with the reader. */
export interface SourceStanding {
  settings: SourceSettings;
  /** The end of the reader's key; null where they have none. */
  keyEnd: string | null;
  /** undefined where it was never asked. */
  state: SourceState | undefined;
  /** Origins the browser gives with the installation. */
  ownOrigins: readonly string[];
  now: Date;
}

/** A service as its card shows it. */
export function sourceView(source: DescribedSource, standing: SourceStanding): SourceView {
  const { settings, keyEnd, ownOrigins } = standing;
  const { id, label, about, origins, key } = source;
  return {
    id,
    label,
    ...about,
    hosts: origins.map(hostOf),
    isOn: settings.isOn,
    refreshes: source.author ? settings.refreshes : null,
    key: key ? keyView(key, keyEnd) : null,
    used: usedWords(source.quota?.(keyEnd !== null), standing),
    isForGood: origins.every((origin) => ownOrigins.includes(origin)),
  };
}

function keyView({ label, why, url, isNeeded }: Omit<SourceKeyView, 'shown'>, end: string | null): SourceKeyView {
  return { label, why, url, isNeeded, shown: end === null ? null : `••••${end}` };
}

/** As much of a key as may be seen again: enough to tell two apart, too little to use. */
export function endOfKey(key: string): string {
  return key.length >= 12 ? key.slice(-4) : '';
}

function usedWords(quota: { perDay: number; unit: string } | undefined, { state, now }: SourceStanding): string {
  const isToday = state?.day === now.toISOString().slice(0, 10);
  const [requests, cost] = isToday ? [state.requests, state.cost] : [0, 0];
  if (!quota) return `${count(requests, 'request')} today.`;
  const used = cost.toLocaleString('en', { maximumFractionDigits: 2 });
  return `${used} of ${quota.perDay.toLocaleString('en')} ${quota.unit} today.`;
}

/** "api.openalex.org" of `https://api.openalex.org/*`. */
function hostOf(origin: string): string {
  return origin.replace(/^\w+:\/\//, '').replace(/\/.*$/, '');
}
