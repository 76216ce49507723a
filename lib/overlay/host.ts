declare const __BYLINE_TEST__: boolean;

/** An element of ours in the page: its insides are closed to the page's scripts. */
export interface Host {
  element: HTMLElement;
  root: ShadowRoot;
}

/** Makes a host with the given shared sheets. Not attached; nothing of the store stands in its attributes. */
export function createHost(doc: Document, name: `byline-${string}`, sheets: CSSStyleSheet[], scheme: Scheme): Host {
  const element = doc.createElement(name);
  const root = element.attachShadow({ mode: __BYLINE_TEST__ ? 'open' : 'closed' });
  root.adoptedStyleSheets = sheets;
  setScheme(element, scheme);
  return { element, root };
}

export type Scheme = 'light' | 'dark';

/** Colours to draw in. */
export function setScheme(element: HTMLElement, scheme: Scheme): void {
  element.dataset.scheme = scheme;
}

/**
 * The scheme of what is behind the chips: arXiv's page is white whatever the system prefers, unless something darkens it.
 * @param choice the reader's own, where it is not `auto`
 */
export function schemeOf(doc: Document, choice: 'auto' | Scheme): Scheme {
  if (choice !== 'auto') return choice;
  for (const element of [doc.body, doc.documentElement]) {
    const [red = 0, green = 0, blue = 0, alpha = 1] =
      getComputedStyle(element)
        .backgroundColor.match(/[\d.]+/g)
        ?.map(Number) ?? [];
    // Relative luminance, roughly: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance
    if (alpha > 0) return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 110 ? 'dark' : 'light';
  }
  const declared = getComputedStyle(doc.documentElement).colorScheme;
  return declared === 'dark' ? 'dark' : 'light';
}
