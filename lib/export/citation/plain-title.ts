import { readTexAccents } from '../../names/tex-accents.ts';

const symbols: Record<string, string> = Object.fromEntries(
  `alpha α beta β gamma γ delta δ epsilon ε varepsilon ε zeta ζ eta η theta θ kappa κ lambda λ mu μ nu ν xi ξ pi π rho ρ
  sigma σ tau τ phi φ varphi φ chi χ psi ψ omega ω Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Phi Φ Psi Ψ Omega Ω
  times × sim ∼ approx ≈ pm ± leq ≤ le ≤ geq ≥ ge ≥ neq ≠ ne ≠ to → rightarrow → infty ∞ ell ℓ cdot · ldots … dots … in ∈
  circ ° star ⋆ ast * log log exp exp max max min min`
    .split(/\s+/)
    .flatMap((word, index, words) => (index % 2 === 0 ? [[word, words[index + 1] ?? '']] : [])),
);

// As in Pandoc: "$5 and $10" is money, but `$\times$4` is not.
const maths = /\$(?![\s$])((?:\\[\s\S]|[^$\\]){1,500}?)(?<!\s)\$(?:(?!\d)|(?<=\\[A-Za-z]{1,20}\$))/g;
const typeface =
  /\\(?:math(?:rm|bf|it|cal|bb|sf|tt|frak|scr)|text(?:rm|bf|it|sf|tt|sc|up)?|operatorname|rm|bf|it|tt|sf|cal|boldsymbol)(?![A-Za-z])\s?/g;

/** A title as plain text: accents as letters, and what formulas can be said without TeX; all others stay as printed. */
export function plainTitle(title: string): string {
  if (!/[\\${}`']|--/.test(title)) return title;
  const parts: string[] = [];
  let done = 0;
  for (const { 0: whole, 1: formula = '', index } of title.matchAll(maths)) {
    parts.push(readTexAccents(withoutEscapes(withSigns(title.slice(done, index)))), plainFormula(formula) ?? whole);
    done = index + whole.length;
  }
  return [...parts, readTexAccents(withoutEscapes(withSigns(title.slice(done))))].join('').replace(/\s+/g, ' ').trim();
}

/** What TeX prints as one sign: quotation marks and dashes; `C--` and `--help` are none. */
function withSigns(text: string): string {
  return text
    .replace(/(?<!\\)``/g, '“')
    .replace(/(?<!\\)''/g, '”')
    .replace(/(?<=[^\s-]\s?)---(?=\s?[^\s-])/g, '—')
    .replace(/(?<=\s)--(?=\s)|(?<=\w)--(?=\w)/g, '–');
}

function withoutEscapes(text: string): string {
  return text.replace(/\\([&%#_$])/g, '$1');
}

function plainFormula(formula: string): string | null {
  const said = withoutEscapes(formula)
    .replace(typeface, '')
    .replace(/\\[,;:! ]/g, ' ')
    .replace(/\\([A-Za-z]+)\s*/g, (all, name: string) => symbols[name] ?? all);
  return said.includes('\\') ? null : said.replace(/[{}]/g, '');
}
