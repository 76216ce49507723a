import { paperKeys } from '../ids/paper-key.ts';
import type { StoredProfile } from '../model/author.ts';
import type { AuthorAnchor, Decision, PaperAnchor } from '../model/decision.ts';
import type { PaperRecord } from '../model/paper.ts';
import type { Derive } from './derive.ts';

/** Authors whom decisions name: one who was taken away and comes back is the same again. Each is recognised once. */
export class AuthorMemory {
  #anchors: AuthorAnchor[];
  #derive: Derive;

  constructor(decisions: readonly Decision[], derive: Derive) {
    this.#anchors = decisions.toReversed().flatMap((decision) => decision.authors);
    this.#derive = derive;
  }

  /** The id under which the author of a profile was known; of two, theirs with more papers in common. */
  idOf(profile: StoredProfile, keys: ReadonlySet<string>): number | undefined {
    const common = ({ paperKeys: own }: AuthorAnchor) => own.filter((key) => keys.has(key)).length;
    const [best] = this.#anchors
      .filter((anchor) => this.#derive.isAnchored(anchor, profile, keys))
      .sort((a, b) => common(b) - common(a));
    if (best) this.#anchors = this.#anchors.filter(({ id }) => id !== best.id);
    return best?.id;
  }
}

/** The same for papers. */
export class PaperMemory {
  #byKey = new Map<string, PaperAnchor[]>();

  constructor(decisions: readonly Decision[]) {
    const anchors = new Map(decisions.flatMap((decision) => decision.papers).map((anchor) => [anchor.id, anchor]));
    for (const anchor of anchors.values()) {
      for (const key of anchor.keys) this.#byKey.set(key, [...(this.#byKey.get(key) ?? []), anchor]);
    }
  }

  /** The id under which a paper was known. */
  idOf(record: PaperRecord): number | undefined {
    const found = paperKeys(record)
      .flatMap((key) => this.#byKey.get(key) ?? [])
      .find((anchor) => !isOther(anchor, record));
    if (found) for (const key of found.keys) this.#forget(key, found);
    return found?.id;
  }

  #forget(key: string, anchor: PaperAnchor): void {
    const left = this.#byKey.get(key)?.filter((one) => one !== anchor) ?? [];
    this.#byKey.set(key, left);
  }
}

/** Different arXiv ids are different papers, whatever their titles. */
function isOther({ keys }: PaperAnchor, { arxivId }: PaperRecord): boolean {
  return arxivId !== undefined && keys.some((key) => key.startsWith('arxiv:')) && !keys.includes(`arxiv:${arxivId}`);
}
