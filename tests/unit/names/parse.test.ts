import { describe, expect, it } from 'vitest';
import { parseName } from '../../../lib/names/parse.ts';

/** Printed, given names, particles, family name, suffix. */
const people: [string, string, string, string, string?][] = [
  ['Lin Guo', 'Lin', '', 'Guo'],
  ['Guo, Lin', 'Lin', '', 'Guo'],
  ['GUO Lin', 'Lin', '', 'GUO'],
  ['Lin GUO', 'Lin', '', 'GUO'],
  ['郭林', '林', '', '郭'],
  ['郭 小明', '小明', '', '郭'],
  ['司马相如', '相如', '', '司马'],
  ['김민준', '민준', '', '김'],
  ['Kim Min-jun', 'Min-jun', '', 'Kim'],
  ['J.W.F. Valle', 'J W F', '', 'Valle'],
  ['JWF Valle', 'J W F', '', 'Valle'],
  ['A.H. Welsh', 'A H', '', 'Welsh'],
  ['J.Smith', 'J', '', 'Smith'],
  ['J.-P. Serre', 'J P', '', 'Serre'],
  ['C. -C. Jay Ko', 'C C Jay', '', 'Ko'],
  ['Xiao - Ming Guo', 'Xiao-Ming', '', 'Guo'],
  ['Yu. I. Petrov', 'Y I', '', 'Petrov'],
  ['Smith J. A.', 'J A', '', 'Smith'],
  ['van der Berg L.', 'L', 'van der', 'Berg'],
  ['Scott D. Stone', 'Scott D', '', 'Stone'],
  ['Susan T. Stone', 'Susan T', '', 'Stone'],
  ['Ashwin TS', 'T S', '', 'Ashwin'],
  ['Eduardo MAM Mendes', 'Eduardo M A M', '', 'Mendes'],
  ['Dianlong YU', 'Dianlong', '', 'YU'],
  ['MA Xiaoli', 'Xiaoli', '', 'MA'],
  ['MA Hakim Newton', 'M A Hakim', '', 'Newton'],
  ['MD Zadid Khan', 'MD Zadid', '', 'Khan'],
  ['MD Zadid KHAN', 'MD Zadid', '', 'KHAN'],
  ['Patrick DE LA TOUR', 'Patrick', 'DE LA', 'TOUR'],
  ['Laurens van der Maaten', 'Laurens', 'van der', 'Maaten'],
  ['van der Maaten, Laurens', 'Laurens', 'van der', 'Maaten'],
  ['Maaten, Laurens van der', 'Laurens', 'van der', 'Maaten'],
  ["Jan van 't Hof", 'Jan', "van 't", 'Hof'],
  ['Leonardo Di Caprio', 'Leonardo', 'Di', 'Caprio'],
  ['Xiao Di Wang', 'Xiao Di', '', 'Wang'],
  ['Bin Li', 'Bin', '', 'Li'],
  ['Mohamed El-Sayed', 'Mohamed', 'El', 'Sayed'],
  ['Khloud AL Jallad', 'Khloud', 'AL', 'Jallad'],
  ['Ahmed Abd al-Rahman', 'Ahmed', '', 'Abd al Rahman'],
  ['Nir Ben-David', 'Nir', '', 'Ben-David'],
  ['José Ortega y Gasset', 'José', '', 'Ortega y Gasset'],
  ['Nguyễn Văn An', 'Văn An', '', 'Nguyễn'],
  ['An Nguyen Van', 'An Van', '', 'Nguyen'],
  ["Pat O' Brien", 'Pat', '', "O'Brien"],
  ['Michel D’Haene', 'Michel', '', "D'Haene"],
  ["Nicolo' Bruno", 'Nicolo', '', 'Bruno'],
  ['Smith, John, Jr.', 'John', '', 'Smith', 'Jr.'],
  ['Smith, Jr., John', 'John', '', 'Smith', 'Jr.'],
  ['John Smith Jr.', 'John', '', 'Smith', 'Jr.'],
  ['John Smith, III', 'John', '', 'Smith', 'III'],
  ['John Smith, PhD', 'John', '', 'Smith'],
  ['John Smith, M.D., Ph.D.', 'John', '', 'Smith'],
  ['Kenneth A. Stone II', 'Kenneth A', '', 'Stone', 'II'],
  ['Prof. Dr. Eva Stone', 'Eva', '', 'Stone'],
  ['Fr{\\"u}hwald, R.', 'R', '', 'Frühwald'],
  ["P. \\v{S}ev\\v{c}\\'ik", 'P', '', 'Ševčík'],
  ["\\'Alvarez, J.", 'J', '', 'Álvarez'],
  ['Lin Guo (Example University)', 'Lin', '', 'Guo'],
  ['Lin Guo [1, 2]', 'Lin', '', 'Guo'],
  ['Lin Guo1,2', 'Lin', '', 'Guo'],
  ['William "Bill" Stone', 'William', '', 'Stone'],
  ['and Lin Guo', 'Lin', '', 'Guo'],
  ['YiqunLiu', 'Yiqun', '', 'Liu'],
  ['Ada Berg for the ALICE Collaboration', 'Ada', '', 'Berg'],
  ['Ada Berg (LIGO Scientific Collaboration)', 'Ada', '', 'Berg'],
];

describe('people', () => {
  it.each(people)('%s', (printed, given, particles, family, suffix) => {
    const name = parseName(printed);
    expect(name).toMatchObject({ kind: 'person', printed, family });
    expect(name.given.join(' ')).toBe(given);
    expect(name.particles.join(' ')).toBe(particles);
    expect(name.suffix).toBe(suffix);
  });
});

describe('hints', () => {
  it('a hint tells the double surname that the print does not', () => {
    const name = parseName('Gabriel García Márquez', { family: 'García Márquez', given: 'Gabriel' });
    expect(name).toMatchObject({ family: 'García Márquez', given: ['Gabriel'] });
  });
  it.each([
    ['GUO Lin', 'Lin', 'GUO', 'GUO'],
    ['Kim Min-jun', 'Min-jun', 'Kim', 'Kim'],
    ['Ashwin TS', 'TS', 'Ashwin', 'Ashwin'],
    ['Nguyen Van An', 'An', 'Nguyen Van', 'Nguyen'],
    ['Guo Lin', 'Guo', 'Lin', 'Guo'],
    ['Kim Min-jun', 'Kim', 'Min-jun', 'Kim'],
  ])('%s with the hint %s, %s: the family name is %s', (printed, family, given, expected) => {
    expect(parseName(printed, { family, given }).family).toBe(expected);
  });
  it('a hint with a family name alone changes nothing', () => {
    expect(parseName('Lin Guo', { family: 'Guo' })).toEqual(parseName('Lin Guo'));
  });
  it('a page may know that a name is a group', () => {
    expect(parseName('DeepThought', { isCollaboration: true }).kind).toBe('collaboration');
  });
});

describe('groups', () => {
  it.each([
    'ATLAS Collaboration',
    'The CMS Collaboration',
    'ATLAS',
    'for the ATLAS Collaboration',
    'LIGO Scientific Collaboration',
    '(Belle Collaboration)',
    'Gemini Team',
    'Team Gemini',
    'KimiTeam',
    'the Human Genome Consortium',
    'International Consortium for Better Names Working Group',
  ])('%s', (printed) => expect(parseName(printed).kind).toBe('collaboration'));
});

describe('mononyms', () => {
  it.each(['Alice', 'Sukarno', 'Aristotle', 'SUKARNO', 'J.', '', '...', ',', '123', '\\'])('%j', (printed) =>
    expect(parseName(printed)).toMatchObject({ kind: 'mononym', given: [] }),
  );
});
