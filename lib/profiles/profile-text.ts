import type { Problem } from '../model/problem.ts';
import type { Profile } from '../model/profile.ts';
import { lineWithInvisible } from './lines.ts';
import { limits } from './profile-text/limits.ts';
import { problems as words } from './profile-text/problems.ts';
import { parseProfile } from './profile-text/profile.ts';
import { tokensOf } from './profile-text/tokens.ts';
import { shorten } from './shorten.ts';
import type { Found, ImportContext, Importer } from './types.ts';

/** What a reader gets when copying an author page: name, numbers, papers. DESIGN section 5 describes it. */
export const profileText: Importer = {
  id: 'profile-text',
  label: 'Profile text',
  brings: 'Authors with their numbers and papers, as copied from an author page',
  input: 'whole',
  sniff(head) {
    const tokens = tokensOf(head.slice(0, sniffed));
    let [number, stamp] = ['', ''];
    for (let token = tokens.next(); token; token = tokens.next()) {
      if (token.kind === 'number') number ||= token.text;
      if (token.kind === 'stamp') stamp ||= token.text;
    }
    const seen = [number, stamp].filter(Boolean).map((text) => `“${shorten(text)}”`);
    if (seen.length === 0) return null;
    return {
      certainty: (number ? 0.5 : 0) + (stamp ? 0.4 : 0),
      because: `it has ${seen.join(' and ')} on a line of its own`,
    };
  },
  read(text, context) {
    return text.length > limits.text ? refused([words.textTooLong(text.length)]) : readAll(text, context);
  },
};

const sniffed = 4_000;

/** All or nothing: where one line is not understood, whose the lines after it are is not known. */
function readAll(text: string, context: ImportContext): Found[] {
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
  const remarks = capped(problems).map((problem): Found => ({ kind: 'problem', problem, isRefusal: false }));
  return [...remarks, ...profiles.map((profile): Found => ({ kind: 'profile', profile }))];
}

function refused(problems: Problem[]): Found[] {
  const errors = problems.filter((problem) => problem.severity === 'error');
  return errors.map((problem) => ({ kind: 'problem', problem, isRefusal: true }));
}

function capped(problems: Problem[]): Problem[] {
  if (problems.length <= limits.problems) return problems;
  return [...problems.slice(0, limits.problems), words.moreProblems(problems.length - limits.problems)];
}
