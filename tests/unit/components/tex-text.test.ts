import { parseHTML } from 'linkedom';
import { h, render } from 'preact';
import { beforeAll, describe, expect, test } from 'vitest';
import { drawMaths } from '../../../components/draw-maths.ts';
import { Maths } from '../../../components/maths.ts';
import { readTexWords } from '../../../components/tex-pieces.ts';
import { TexText } from '../../../components/tex-text.tsx';

let root: HTMLElement;

beforeAll(() => {
  const { document, DOMParser } = parseHTML('<!doctype html><html><body></body></html>');
  Object.assign(globalThis, { document, DOMParser });
});

function draw(text: string): HTMLElement {
  root = document.createElement('div');
  render(h(Maths.Provider, { value: drawMaths, children: h(TexText, { text }) }), root);
  return root;
}

describe('TexText', () => {
  test('mathematics becomes MathML', () => {
    const drawn = draw('Up to $1\\sim 2 \\times$ faster');
    expect(drawn.querySelectorAll('math')).toHaveLength(1);
    expect(drawn.textContent).toBe('Up to 1∼2× faster');
  });

  test('a subscript after a word is drawn beside it', () => {
    expect(draw('BERT$_{\\rm BASE}$ and \\(x^2\\)').querySelectorAll('math')).toHaveLength(2);
  });

  test('a script in a title stays text', () => {
    const drawn = draw('<script>alert(1)</script> and $\\text{<img src=x onerror=alert(1)>}$');
    expect(drawn.querySelector('script, img')).toBeNull();
    expect(drawn.textContent).toContain('<script>alert(1)</script>');
  });

  test('links in mathematics are not made', () => {
    const drawn = draw('$\\href{javascript:alert(1)}{x}$');
    expect(drawn.querySelector('a, [href]')).toBeNull();
  });

  test('what is not understood stays as it was written', () => {
    expect(draw('a $\\frac{1$ b').textContent).toBe('a $\\frac{1$ b');
  });

  test('money is not mathematics', () => {
    const drawn = draw('from $5 to $10 each');
    expect(drawn.querySelector('math')).toBeNull();
    expect(drawn.textContent).toBe('from $5 to $10 each');
  });
});

describe('readTexWords', () => {
  test.each([
    ['Measuring {\\it skills}', 'Measuring skills'],
    ['\\textit{In vivo} R\\&D', 'In vivo R&D'],
    ["Erd\\H{o}s--R\\'enyi", 'Erdős–Rényi'],
    ['Schr\\"{o}dinger', 'Schrödinger'],
    ["``quoted'' text", '“quoted” text'],
    ['65\\% of \\$5', '65% of $5'],
    ['plain {GAN}s', 'plain GANs'],
  ])('%s reads %s', (source, words) => {
    expect(readTexWords(source)).toBe(words);
  });
});
