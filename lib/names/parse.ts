/** A personal name taken apart. */
export interface PersonName {
  kind: 'person' | 'mononym' | 'collaboration';
  /** Family name without particles, as printed. */
  family: string;
  /** Given names in order; initials as single letters. */
  given: string[];
  particles: string[];
  suffix?: string;
  printed: string;
}

const particles = new Set('van von der den de del della di da dos du la le el al bin ibn ter ten af zu'.split(' '));
const suffixes = /^(jr|sr|ii|iii|iv|phd|md)\.?$/i;
const collaborative = /\b(collaborations?|consortium|team|group|project)\b/i;

/** Takes a printed name apart, "First Last" or "Last, First"; `hint` is what the page itself tells apart. */
export function parseName(printed: string, hint: { family?: string; given?: string } = {}): PersonName {
  const text = printed.replace(/\([^)]*\)/g, ' ').replace(/\s+/g, ' ').trim();
  if (collaborative.test(text)) return { kind: 'collaboration', family: text, given: [], particles: [], printed };
  const [before = '', after] = hint.family ? [hint.family, hint.given ?? ''] : text.split(/,\s*/, 2);
  const tokens = before.split(' ').filter((token) => token && !suffixes.test(token));
  const suffix = before.split(' ').find((token) => suffixes.test(token));
  const familyTokens = after === undefined ? lastName(tokens) : tokens;
  const given = (after === undefined ? tokens.slice(0, tokens.length - familyTokens.length) : after.split(' ')).flatMap(initials);
  const own = familyTokens.filter((token) => !particles.has(token.toLowerCase()));
  return {
    kind: given.length === 0 ? 'mononym' : 'person',
    family: own.join(' ') || familyTokens.join(' '),
    given,
    particles: familyTokens.filter((token) => own.length > 0 && particles.has(token.toLowerCase())),
    suffix,
    printed,
  };
}

function lastName(tokens: string[]): string[] {
  let at = tokens.length - 1;
  while (at > 1 && particles.has((tokens[at - 1] ?? '').toLowerCase())) at--;
  return tokens.slice(Math.max(at, 0));
}

/** "J.W.F." is three initials, "Xiao-Ming" one name. */
function initials(token: string): string[] {
  return token.includes('.') ? token.split(/[.-]+/).filter(Boolean) : [token].filter(Boolean);
}
