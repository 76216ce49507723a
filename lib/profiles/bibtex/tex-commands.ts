import unicode from '@citation-js/plugin-bibtex/lib-mjs/input/unicode.json' with { type: 'json' };

const table: {
  diacritics: Record<string, string>;
  commands: Record<string, string | null>;
  mathCommands: Record<string, string>;
} = unicode;

/** TeX's accent commands, each with its combining mark. */
export const accents: ReadonlyMap<string, string> = new Map(Object.entries(table.diacritics));

/** Commands that are a character each. */
export const characters: ReadonlyMap<string, string> = new Map([
  ...Object.entries(table.mathCommands),
  ...Object.entries(table.commands).flatMap(([name, character]): [string, string][] =>
    character && !accents.has(name) ? [[name, character]] : [],
  ),
  ...Object.entries({
    aa: 'å',
    AA: 'Å',
    TeX: 'TeX',
    LaTeX: 'LaTeX',
    BibTeX: 'BibTeX',
    LaTeXe: 'LaTeX2e',
    eTeX: 'eTeX',
    dots: '…',
    ldots: '…',
    textsuperscript: '',
    S: '§',
    P: '¶',
    pounds: '£',
    dag: '†',
    ddag: '‡',
    slash: '/',
    space: ' ',
    quad: ' ',
    qquad: ' ',
    newline: ' ',
    linebreak: ' ',
    par: '\n\n',
    item: '\n- ',
    hyphen: '-',
    nobreakdash: '',
    relax: '',
    allowbreak: '',
    textlangle: '⟨',
    textrangle: '⟩',
    textordmasculine: 'º',
    textcompwordmark: '',
    guillemotleft: '«',
    guillemotright: '»',
    glqq: '„',
    grqq: '“',
    glq: '‚',
    grq: '‘',
    flqq: '«',
    frqq: '»',
    i: 'ı',
    j: 'ȷ',
    bibstring: '',
    enquote: '',
    infty: '∞',
    times: '×',
    pm: '±',
    rightarrow: '→',
    to: '→',
    leq: '≤',
    geq: '≥',
    neq: '≠',
    sim: '∼',
    approx: '≈',
    cdot: '·',
    ell: 'ℓ',
    dh: 'ð',
    DH: 'Ð',
  }),
]);
