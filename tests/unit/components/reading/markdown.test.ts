import { parseHTML } from 'linkedom';
import { h, render } from 'preact';
import { beforeAll, describe, expect, test } from 'vitest';
import { drawMaths } from '../../../../components/draw-maths.ts';
import { Maths } from '../../../../components/maths.ts';
import { Markdown } from '../../../../components/reading/markdown.tsx';

beforeAll(() => {
  const { document, DOMParser } = parseHTML('<!doctype html><html><body></body></html>');
  Object.assign(globalThis, { document, DOMParser });
});

function draw(text: string): HTMLElement {
  const root = document.createElement('div');
  render(h(Maths.Provider, { value: drawMaths, children: h(Markdown, { text }) }), root);
  return root;
}

describe('a note in Markdown', () => {
  test('emphasis, lists, code, tables and line breaks are drawn', () => {
    const drawn = draw('# Why\n**bold** *thin* ~~gone~~ `a < b`\nnext\n\n1. one\n2. two\n\n|a|b|\n|-|-|\n|1|2|');
    expect(drawn.querySelectorAll('strong, em, del, code, br, ol, table')).toHaveLength(7);
    expect(drawn.querySelector('code')?.textContent).toBe('a < b');
    expect(drawn.querySelector('h1')).toBeNull();
  });

  test('an ordered list begins where the reader began it, and tasks keep their boxes', () => {
    expect(draw('3. three').querySelector('ol')?.getAttribute('start')).toBe('3');
    expect(draw('- [x] done\n- [ ] open').textContent).toContain('☑');
    expect(draw('- [x] done\n- [ ] open').querySelector('input')).toBeNull();
  });

  test('a formula is mathematics, and what is inside it is no emphasis', () => {
    const drawn = draw('With $a*b*c$ and $$x_1$$, for $5 and $10.');
    expect(drawn.querySelectorAll('math')).toHaveLength(2);
    expect(drawn.querySelector('em')).toBeNull();
    expect(drawn.textContent).toContain('$5 and $10.');
  });

  test.each([
    '<script>alert(1)</script>',
    'a <img src=x onerror=alert(1)> b',
    '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
    '<div onclick="alert(1)">\n\n**x**\n\n</div>',
    '<style>*{display:none}</style>',
    '<!-- <b>hidden</b> -->',
    '<math><mtext></form><form><mglyph><svg><mtext><textarea><path id="</textarea><img onerror=alert(1) src=1>">',
  ])('markup stays text: %s', (text) => {
    const drawn = draw(text);
    expect(drawn.querySelector('script, img, iframe, style, svg, form, b, [onclick], [onerror]')).toBeNull();
    const markup = text.split('\n')[0] ?? '';
    expect(drawn.textContent).toContain(markup);
  });

  test.each([
    '[x](javascript:alert(1))',
    '[x](JaVaScRiPt:alert(1))',
    '[x](&#106;avascript:alert(1))',
    '[x](data:text/html,<script>alert(1)</script>)',
    '[x](vbscript:x)',
    '[x](file:///etc/passwd)',
    '[x](//evil.example)',
    '[x](/options.html)',
    '[x](chrome-extension://abc/options.html)',
    '![x](javascript:alert(1))',
    '[x]: javascript:alert(1)\n\n[x]',
    '<javascript:alert(1)>',
  ])('a link that leads elsewhere than to the web is none: %s', (text) => {
    expect(draw(text).querySelector('a, img')).toBeNull();
  });

  test('links open apart and do not say where they come from', () => {
    const drawn = draw('[a](https://papers.example/1) <me@papers.example> https://papers.example/2');
    const links = [...drawn.querySelectorAll('a')];
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      'https://papers.example/1',
      'mailto:me@papers.example',
      'https://papers.example/2',
    ]);
    expect(links.every((link) => link.getAttribute('rel') === 'noreferrer')).toBe(true);
    expect(links.every((link) => link.getAttribute('target') === '_blank')).toBe(true);
  });

  test('an image is a link: drawing it would be a request', () => {
    const drawn = draw('![a plot](https://papers.example/plot.png)');
    expect(drawn.querySelector('img')).toBeNull();
    expect(drawn.querySelector('a')?.textContent).toBe('a plot');
  });

  test.each([
    ['quotes', '>'.repeat(20_000)],
    ['quotes with spaces', '> '.repeat(20_000)],
    ['lists', '- '.repeat(10_000)],
    ['nested lists', Array.from({ length: 300 }, (_, at) => `${' '.repeat(2 * at)}- a`).join('\n')],
    ['brackets', '['.repeat(20_000)],
    ['brackets in pairs', '[a]('.repeat(10_000)],
    ['stars', '*'.repeat(20_000)],
    ['stars and letters', '*a_ '.repeat(10_000)],
    ['dollars', '$ $'.repeat(20_000)],
    ['formulas', '$a'.repeat(20_000)],
    ['backticks', '`'.repeat(20_000)],
    ['tags', '<a '.repeat(20_000)],
    ['bars', `${'|'.repeat(5_000)}\n${'|-'.repeat(5_000)}`],
    ['length', 'a'.repeat(200_000)],
  ])('a hostile note of %s is drawn within a second', (_, text) => {
    const start = performance.now();
    draw(text);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
