const beyondAscii = /[\u0080-\uffff]/;

// Letters that Unicode does not take apart, and how people without them on their keyboard write them.
const spelled: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ς: 'σ',
};
const toSpell = new RegExp(`[${Object.keys(spelled).join('')}]`, 'g');

/** Whether a text holds more than ASCII: most do not, and are spared the work. */
export function isBeyondAscii(text: string): boolean {
  return beyondAscii.test(text);
}

/** Lower-case without accents: what two spellings of one word share. */
export function fold(text: string): string {
  if (!isBeyondAscii(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(toSpell, (letter) => spelled[letter] ?? letter)
    .normalize('NFC'); // Korean syllables were taken apart, too.
}
