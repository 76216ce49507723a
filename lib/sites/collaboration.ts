// A group by its last word ("the ATLAS Collaboration", "Gemma Team") or as "Team Cohere". Words that are family
// names as well ("Lab", "Array") are left out: a group taken for a person gets no match, a person taken for a group is lost.
const group =
  /^team\s|\b(?:collaborations?|consorti(?:um|a)|team|group|initiative|community|contributors|committee|alliance|task force|project|network|labs)$/i;
// "A. Ash on behalf of the ATLAS Collaboration" is A. Ash.
const spokesperson = /\S\s+(?:on behalf of|for)\s/i;
const several = /\bcollaborations$/i;

/**
 * Which of the names of one author line are no persons, by index. Where arXiv splits a list of groups ("The CMS, LHCb
 * Collaborations"), the single words directly before the plural are groups too.
 */
export function collaborations(names: readonly string[]): Set<number> {
  const found = new Set<number>();
  names.forEach((name, index) => {
    if (!group.test(name) || spokesperson.test(name)) return;
    found.add(index);
    if (several.test(name)) for (let at = index - 1; isWord(names[at]); at--) found.add(at);
  });
  return found;
}

function isWord(name: string | undefined): boolean {
  return name !== undefined && /^(?:the\s)?\S+$/i.test(name);
}
