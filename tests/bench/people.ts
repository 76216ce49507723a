/** Families and given names as common as they are; enough of them that a listing meets some it knows. */
const families =
  'Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Gao Luo Kim Lee Park Choi Smith Johnson Brown Garcia Martinez Muller Schmidt Rossi Ferrari Kumar Singh Patel Nguyen Tran Sato Suzuki Tanaka Ivanov Petrov Silva Santos Kowalski Novak Jensen Hansen Dubois'.split(
    ' ',
  );
const syllables = 'an bo chen da en fei guo hao jia kai lan mei na ping qi ru shan tao wei xin yan zhi'.split(' ');

interface PeopleOptions {
  /** People whose papers are listed too: one in so many; none by default. */
  papersOfOneIn?: number;
  /** Names for the first of them, in place of invented ones. */
  names?: readonly string[];
}

/** The text of `count` profiles as the importer of profile text reads it, one after the other. */
export function profileTexts(
  count: number,
  { papersOfOneIn = Number.POSITIVE_INFINITY, names = [] }: PeopleOptions = {},
): string {
  const nameOf = (at: number) => names[at] ?? personName(at);
  return Array.from({ length: count }, (_, at) => profileText(at, nameOf, at % papersOfOneIn === 0)).join('\n');
}

/** The same people every time. One in four has a given name of two syllables, as the people of a real listing have. */
export function personName(at: number): string {
  const family = families[at % families.length] ?? '';
  const rest = Math.floor(at / families.length);
  const given = [rest % 22, Math.floor(rest / 22) % 22, Math.floor(rest / 484) % 22].map(
    (part) => syllables[part] ?? '',
  );
  const name = (rest % 4 === 0 ? given.slice(1) : given).join('');
  return `${name.charAt(0).toUpperCase()}${name.slice(1)} ${family}`;
}

function profileText(at: number, nameOf: (at: number) => string, hasPapers: boolean): string {
  const papers = hasPapers ? [paperText(at, 1, nameOf), paperText(at, 2, nameOf)] : [];
  const count = hasPapers ? ['2 Papers', ''] : [];
  return [nameOf(at), '', 'LG', `h-index${at % 60}`, `${4000 + at}citations`, '', ...count, ...papers].join('\n');
}

function paperText(at: number, nth: number, nameOf: (at: number) => string): string {
  const authors = [nameOf(at), nameOf(at + nth), nameOf(at + 7 * nth)].join(', ');
  return [
    `LGSep ${nth}, 2024`,
    `Learning of invented graphs number ${at} in part ${nth}`,
    '',
    authors,
    '',
    'An abstract.',
    '',
  ].join('\n');
}
