import { readFileSync } from 'node:fs';
import type { Profile } from '../../../lib/model/profile.ts';
import { type ReadText, readText } from '../../../lib/profiles/index.ts';

/** Imports a text as captured at noon of 1 May 2026. */
export function importText(text: string, capturedAt = '2026-05-01T12:00:00Z'): ReadText {
  return readText(text, { label: 'Pasted text', capturedAt });
}

export function importFixture(name: string): ReadText {
  return importText(readFileSync(new URL(`../../fixtures/profiles/${name}`, import.meta.url), 'utf8'));
}

/** The one profile of a text that must be right. */
export function profileOf(text: string, capturedAt?: string): Profile {
  const { profiles, problems } = importText(text, capturedAt);
  const [profile] = profiles;
  if (!profile || profiles.length > 1) throw new Error(`${profiles.length} profiles: ${JSON.stringify(problems)}`);
  return profile;
}

/** The codes of a text's problems, with their lines: `3 unknown-line`. */
export function problemsOf(text: string, capturedAt?: string): string[] {
  return importText(text, capturedAt).problems.map(({ line, code }) => `${line} ${code}`);
}
