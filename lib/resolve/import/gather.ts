import { checkProfile } from '../../metrics/checks/index.ts';
import { profileFacts } from '../../metrics/checks/profile-facts.ts';
import type { ImportOptions } from '../../model/import.ts';
import type { Problem } from '../../model/problem.ts';
import type { Profile } from '../../model/profile.ts';
import type { Found, Shelf } from '../../profiles/types.ts';
import type { LoosePaper, Portion } from '../../store/save-chunk.ts';

/** Remarks of one portion that are kept; the counts go on. */
const mostProblems = 5_000;

/** Gathers finds until they are written. */
export class Gathering {
  portion: Portion = { profiles: [], papers: [] };
  problems: Problem[] = [];
  refused = 0;
  passedOver = 0;
  /** Authors and papers gathered. */
  size = 0;
  readonly #said = new Set<string>();
  readonly #options: Pick<ImportOptions, 'toReadingList' | 'capturedAt' | 'url'>;

  constructor(options: Pick<ImportOptions, 'toReadingList' | 'capturedAt' | 'url'>) {
    this.#options = options;
  }

  add(found: Found): void {
    switch (found.kind) {
      case 'profile':
        this.portion.profiles.push(found.profile);
        this.size += 1 + found.profile.papers.length;
        for (const problem of contradictions(found.profile)) this.#remark(problem);
        break;
      case 'paper':
        this.portion.papers.push(this.#loose(found));
        this.size += 1;
        break;
      case 'problem':
        if (found.isRefusal) this.refused += 1;
        this.#remark(found.problem);
        break;
      case 'passed-over':
        this.passedOver += found.count;
        break;
    }
  }

  #remark(problem: Problem): void {
    // What is said of a piece of an input as a whole is said again of the next one.
    const isSaid = problem.line === undefined && this.#said.has(`${problem.code} ${problem.message}`);
    if (isSaid || this.problems.length >= mostProblems) return;
    this.#said.add(`${problem.code} ${problem.message}`);
    this.problems.push(problem);
  }

  #loose({ record, shelf }: Extract<Found, { kind: 'paper' }>): LoosePaper {
    if (!this.#options.toReadingList && !shelf?.isOwnList) return { record };
    return { record, reading: this.#reading(record.version, shelf) };
  }

  #reading(version: number | undefined, shelf: Shelf = {}): LoosePaper['reading'] {
    const { capturedAt } = this.#options;
    const [savedFrom, versionSeen] = [shelf.savedFrom ?? this.#options.url, shelf.versionSeen ?? version];
    return {
      status: shelf.status ?? 'to read',
      priority: shelf.priority ?? 'normal',
      tags: shelf.tags ?? [],
      note: shelf.note ?? '',
      ...(shelf.citeKey && { citeKey: shelf.citeKey }),
      savedAt: shelf.savedAt ?? capturedAt,
      ...(savedFrom && { savedFrom }),
      ...(versionSeen && { versionSeen }),
      snapshot: [],
    };
  }
}

/** What the profile's own numbers say against each other, as remarks. */
export function contradictions(profile: Profile): Problem[] {
  return checkProfile(profileFacts(profile, profile.source.observedAt)).map(({ id, level, message, means }) => ({
    code: id,
    severity: level === 'impossible' ? 'warning' : 'note',
    message: `${profile.name}: ${message}`,
    todo: means,
  }));
}

/** Remarks on no line in particular, each once. */
function withoutRepeats(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>();
  return problems.filter(({ line, code, message }) => {
    const isNew = line !== undefined || !seen.has(`${code} ${message}`);
    seen.add(`${code} ${message}`);
    return isNew;
  });
}

const mostKept = 200;
const weight: Record<Problem['severity'], number> = { error: 0, warning: 1, note: 2 };

/** As many remarks as somebody may read, what was refused first, with the number of the rest. */
export function mostImportant(all: readonly Problem[]): Problem[] {
  const problems = withoutRepeats(all);
  if (problems.length <= mostKept) return problems;
  const rest = problems.length - mostKept;
  const message = `${rest.toLocaleString('en')} more are not listed here; the report that can be downloaded has them.`;
  const first = problems.toSorted((a, b) => weight[a.severity] - weight[b.severity]).slice(0, mostKept);
  return [...first, { code: 'more-problems', severity: 'note', message }];
}
