import { checkProfile } from '../metrics/checks/index.ts';
import { profileFacts } from '../metrics/checks/profile-facts.ts';
import type { Import } from '../model/import.ts';
import type { Problem } from '../model/problem.ts';
import type { Profile } from '../model/profile.ts';
import { parseProfiles } from '../profiles/index.ts';
import type { ImportContext } from '../profiles/types.ts';
import type { Store } from '../store/db.ts';
import { saveProfiles } from '../store/save-profiles.ts';
import { derive } from './derive.ts';

/** What became of a text: an import with its oddities, or the reasons why nothing was stored. */
export type ImportResult = { import: Import } | { refused: Problem[] };

/** Reads a text in whichever format it is and saves what it says: all of it or nothing. */
export async function importText(store: Store, text: string, context: ImportContext): Promise<ImportResult> {
  const { profiles, problems, importer } = parseProfiles(text, context);
  if (!importer || profiles.length === 0) return { refused: problems };
  const label = {
    format: importer.id,
    label: context.label,
    at: context.capturedAt,
    problems: mostImportant([...problems, ...profiles.flatMap(contradictions)]),
  };
  return { import: await saveProfiles(store, profiles, label, derive) };
}

/** What the profile's own numbers say against each other, as problems of the import. */
function contradictions(profile: Profile): Problem[] {
  return checkProfile(profileFacts(profile, profile.source.observedAt)).map(({ id, level, message, means }) => ({
    code: id,
    severity: level === 'impossible' ? 'warning' : 'note',
    message: `${profile.name}: ${message}`,
    todo: means,
  }));
}

const mostKept = 500;

/** As many as somebody may read, with the number of the rest; the numbers themselves stay marked wherever they stand. */
function mostImportant(problems: Problem[]): Problem[] {
  if (problems.length <= mostKept) return problems;
  const rest = problems.length - mostKept;
  const message = `${rest.toLocaleString('en')} more of the same kinds are not listed here.`;
  return [...problems.slice(0, mostKept), { code: 'more-problems', severity: 'note', message }];
}
