import { readFileSync } from 'node:fs';
import { useTopics } from '../../lib/topics/term-table.ts';

/** Where what was learned about topics lies. */
export const topicsFile = new URL('../../assets/public/weights/topics.bin', import.meta.url);

/** Hands it over, as the extension does when it starts. Tests and tools that weigh people import this file first. */
export function readTopics(): void {
  useTopics(readFileSync(topicsFile));
}
