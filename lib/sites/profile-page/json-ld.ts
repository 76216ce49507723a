import { all } from '../dom.ts';
import type { ProfilePageReader } from './types.ts';

const mostTexts = 50;
const longest = 2_000_000;

/** What a page describes to machines in JSON-LD, where that is a person: https://schema.org/ProfilePage */
export const jsonLd: ProfilePageReader = {
  id: 'json-ld',
  label: 'schema.org person in JSON-LD',
  matches: () => true,
  read(doc) {
    const texts: string[] = [];
    let [isOfPerson, length] = [false, 0];
    for (const script of all(doc, 'script[type="application/ld+json"]').slice(0, mostTexts)) {
      const words = script.textContent ?? '';
      length += words.length;
      if (length > longest) break;
      const json = parsed(words);
      if (json === undefined) continue;
      texts.push(words);
      isOfPerson ||= isAboutPerson(json, 0);
    }
    return isOfPerson ? { kind: 'json-ld', texts } : null;
  },
};

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // A page may say anything; what is no JSON says nothing of a person.
    return undefined;
  }
}

/** Whether a person stands at the top of it: the authors of an article are no profiles. */
function isAboutPerson(json: unknown, depth: number): boolean {
  if (typeof json !== 'object' || json === null || depth > 4) return false;
  if (Array.isArray(json)) return json.some((value) => isAboutPerson(value, depth + 1));
  const thing = json as Record<string, unknown>;
  const isPerson = [thing['@type']].flat().some((type) => typeof type === 'string' && /(?:^|[/#:])Person$/.test(type));
  return isPerson || isAboutPerson(thing['@graph'], depth + 1) || isAboutPerson(thing.mainEntity, depth + 1);
}
