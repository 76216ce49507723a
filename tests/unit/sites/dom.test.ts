import { describe, expect, it } from 'vitest';
import { first, text } from '../../../lib/sites/dom.ts';
import { toDocument } from './load.ts';

function textOf(html: string): string {
  return text(first(toDocument(`<body>${html}</body>`), 'h1'));
}

describe('text', () => {
  it('folds white space, also the unbreakable', () => {
    expect(textOf('<h1>\n  Two&nbsp; <em>words</em>\n</h1>')).toBe('Two words');
  });

  it('keeps words apart that only a line break parts', () => {
    expect(textOf('<h1>Two<br>words</h1>')).toBe('Two words');
  });

  it('leaves the label out', () => {
    expect(textOf('<h1><span class="descriptor">Title:</span>Rings</h1>')).toBe('Rings');
  });

  it('leaves scripts and styles out', () => {
    expect(textOf('<h1>Rings<script>var a = "b";</script><style>h1 { color: red }</style></h1>')).toBe('Rings');
  });

  it('takes a formula’s source where MathJax has drawn it', () => {
    const drawn =
      '<span class="MathJax_Preview" style="color: inherit;"></span>' +
      '<span class="MathJax" id="MathJax-Element-1-Frame"><nobr><span class="math">ℓ<span>1</span></span></nobr>' +
      '<span class="MJX_Assistive_MathML">ℓ1</span></span>' +
      '<script type="math/tex" id="MathJax-Element-1">\\ell_1</script>';
    expect(textOf(`<h1>With ${drawn} noise</h1>`)).toBe('With $\\ell_1$ noise');
  });

  it('keeps what a search has highlighted, also as "mathjax" to come', () => {
    expect(textOf('<h1>A <span class="search-hit mathjax">hit</span></h1>')).toBe('A hit');
  });

  it('reads any depth', () => {
    const deep = 20_000;
    expect(textOf(`<h1>${'<b>'.repeat(deep)}core${'</b>'.repeat(deep)}</h1>`)).toBe('core');
  });

  it('is empty for a missing element', () => {
    expect(text(null)).toBe('');
  });
});
