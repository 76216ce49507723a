import { parseHTML } from 'linkedom';
import { type ComponentChild, render } from 'preact';

/** Draws a component in a document of its own. */
export function draw(node: ComponentChild): HTMLElement {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  Object.assign(globalThis, { document });
  const root = document.createElement('div');
  render(node, root);
  return root;
}
