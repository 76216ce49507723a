/** All elements under `root` that match, in the page's order. */
export function all(root: ParentNode, selector: string): Element[] {
  return [...root.querySelectorAll(selector)];
}

/** The first element under `root` that matches; null also where there is no root. */
export function first(root: ParentNode | null, selector: string): Element | null {
  return root?.querySelector(selector) ?? null;
}

/** A text with its white space folded into single spaces. */
export function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

// Labels ("Title:"), and what MathJax 2 draws beside the <script type="math/tex"> in which it keeps the source.
const drawn = /(?:^|\s)(?:descriptor|MathJax|MJX|mjx)/;

/** The text of an element, folded: without labels, formulas as their TeX source. Empty where there is no element. */
export function text(element: Element | null): string {
  let words = '';
  // A stack instead of recursion: a page may nest deeper than a call stack reaches.
  const rest: Node[] = element ? [element] : [];
  for (let node = rest.pop(); node; node = rest.pop()) {
    if (node.nodeType === 3) words += node.nodeValue ?? '';
    if (!isElement(node)) continue;
    const name = node.localName;
    if (name === 'script') words += texOf(node);
    else if (name === 'br') words += ' ';
    else if (name !== 'style' && !drawn.test(node.getAttribute('class') ?? '')) {
      for (let child = node.lastChild; child; child = child.previousSibling) rest.push(child);
    }
  }
  return fold(words);
}

export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

function texOf(script: Element): string {
  return script.getAttribute('type')?.startsWith('math/tex') ? `$${script.textContent}$` : '';
}
