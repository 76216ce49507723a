/** Families and given names as common as they are; enough of them that a listing meets some it knows. */
const families =
  'Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Gao Luo Kim Lee Park Choi Smith Johnson Brown Garcia Martinez Muller Schmidt Rossi Ferrari Kumar Singh Patel Nguyen Tran Sato Suzuki Tanaka Ivanov Petrov Silva Santos Kowalski Novak Jensen Hansen Dubois'.split(
    ' ',
  );
const syllables = 'an bo chen da en fei guo hao jia kai lan mei na ping qi ru shan tao wei xin yan zhi'.split(' ');

/** The text of a profile as the importer of profile text reads it, and `count` of them one after the other. */
export function profileTexts(count: number): string {
  return Array.from({ length: count }, (_, at) => profileText(at)).join('\n');
}

/** The same people every time. */
export function personName(at: number): string {
  const family = families[at % families.length] ?? '';
  const rest = Math.floor(at / families.length);
  const given = [rest % 22, Math.floor(rest / 22) % 22, Math.floor(rest / 484) % 22].map(
    (part) => syllables[part] ?? '',
  );
  const name = given.join('');
  return `${name.charAt(0).toUpperCase()}${name.slice(1)} ${family}`;
}

function profileText(at: number): string {
  return [personName(at), '', 'LG', `h-index${at % 60}`, `${4000 + at}citations`, ''].join('\n');
}
