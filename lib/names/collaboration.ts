/** Groups that print one word, as they print it: Alice is a person, ALICE is not. */
const known = new Set(
  `ALICE ATLAS BABAR BaBar BESIII CDF CMS DESI DUNE HERA IceCube KAGRA KamLAND LHCb LIGO LSST MAGIC NANOGrav OPERA SDSS
  STAR T2K VERITAS Virgo XENON ZEUS`.split(/\s+/),
);
const groupWord =
  /\b(?:collaborations?|consorti(?:um|a)|team|group|workgroup|committee|initiative|task force|network|project|community|organization|foundation|institute|university|laboratory)\b/i;
const gluedGroup = /\p{Ll}(?:Team|Group|Consortium|Collaboration)$/u;
const fillers = /\b(?:the|for|on behalf of|and|collaborations?|consortium|team|group)\b/gi;
const behalf = /\s(?:for|on behalf of|representing)\s.*/i;

/** Whether a printed name is a group's: "for the X Collaboration", "Gemini Team", "ATLAS". */
export function isCollaborationName(printed: string): boolean {
  const text = printed.trim();
  if (!text.includes(' ')) return known.has(text) || gluedGroup.test(text);
  if (!groupWord.test(text)) return false;
  // "Ada Smith for the X Collaboration" and "Ada Smith (X Collaboration)" are a person's bylines.
  const outside = text.replace(/\([^()]*\)/g, ' ').trim();
  const front = outside.replace(behalf, '');
  return groupWord.test(front.includes(' ') || front === outside ? front || text : text);
}

/** What tells one group from another: the words without "the", "for", "Collaboration" ... */
export function collaborationWords(printed: string): string {
  const words = printed.replace(/[()[\]{}]/g, ' ').replace(/(\p{Ll})(Team|Group|Consortium|Collaboration)$/u, '$1 $2');
  const bare = words
    .replace(fillers, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return (bare === '' ? words.trim() : bare).toLowerCase();
}
