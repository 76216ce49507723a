const symbolAccent = /\\["'`^~=.]\{?\\?(\p{L})\}?/gu;
const letterAccent = /\\[uvHrcdbkt]\{\\?(\p{L})\}/gu;
const letterCommand = /\\(ss|ae|AE|oe|OE|aa|AA|o|O|l|L|i|j)(?![A-Za-z])\s?/g;
const fontCommand =
  /\\(?:math(?:rm|bf|it|cal|bb|sf|tt|frak|scr)|text(?:rm|bf|it|sf|tt|sc|up)?|operatorname|emph|boldsymbol|ensuremath|left|right|rm|bf|it|em|sf|tt|sc|cal)(?![A-Za-z])\s?/g;

/**
 * TeX as people would say it: `$\alpha$-divergence` is alpha-divergence, `BERT$_{\rm BASE}$` is BERT BASE, `Fr{\"u}hwirth`
 * is Fruhwirth. Marks of mathematics are left for whoever splits words.
 */
export function withoutTex(text: string): string {
  if (!/[\\{}$]/.test(text)) return text;
  return text
    .replace(symbolAccent, '$1')
    .replace(letterAccent, '$1')
    .replace(letterCommand, '$1')
    .replace(fontCommand, '')
    .replace(/\\([A-Za-z]+)/g, ' $1 ')
    .replaceAll('}{', ' ')
    .replace(/[{}$]/g, '');
}
