import type { Problem } from '../model/problem.ts';
import type { Profile } from '../model/profile.ts';
import { lineWithInvisible } from './lines.ts';
import { limits } from './profile-text/limits.ts';
import { problems as words } from './profile-text/problems.ts';
import { parseProfile } from './profile-text/profile.ts';
import { tokensOf } from './profile-text/tokens.ts';
import type { ImportContext, Importer, ParsedProfiles } from './types.ts';

/** What a reader gets when copying an author page: name, numbers, papers. DESIGN section 5 describes it. */
export const profileText: Importer = {
  id: 'profile-text',
  label: 'Profile text',
  sniff(head) {
    const tokens = tokensOf(head);
    let hasNumber = false;
    let hasStamp = false;
    for (let token = tokens.next(); token; token = tokens.next()) {
      hasNumber ||= token.kind === 'number';
      hasStamp ||= token.kind === 'stamp';
    }
    return (hasNumber ? 0.5 : 0) + (hasStamp ? 0.4 : 0);
  },
  parse(text, context) {
    return text.length > limits.text ? refused([words.textTooLong(text.length)]) : parseAll(text, context);
  },
};

function parseAll(text: string, context: ImportContext): ParsedProfiles {
  const problems: Problem[] = [];
  const profiles: Profile[] = [];
  const tokens = tokensOf(text);
  do {
    const profile = parseProfile(tokens, context, problems);
    if (!profile) return refused(problems);
    profiles.push(profile);
  } while (tokens.peek());
  const line = lineWithInvisible(text);
  if (line) problems.unshift(words.invisibleMarks(line));
  return { profiles, problems: capped(problems) };
}

/** All or nothing: what was kept of other lines no longer matters. */
function refused(problems: Problem[]): ParsedProfiles {
  return { profiles: [], problems: problems.filter((problem) => problem.severity === 'error') };
}

function capped(problems: Problem[]): Problem[] {
  if (problems.length <= limits.problems) return problems;
  return [...problems.slice(0, limits.problems), words.moreProblems(problems.length - limits.problems)];
}
