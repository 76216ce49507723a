import type { ComponentChild, VNode } from 'preact';
import { h } from 'preact';
import temml from 'temml';

/** All that may come out of a title: presentation MathML, without links, actions, scripts or styles. */
const elements = new Set(
  (
    'math mrow mi mn mo mtext ms mspace msub msup msubsup munder mover munderover mmultiscripts mprescripts none ' +
    'mfrac msqrt mroot mpadded mphantom mstyle mtable mtr mtd menclose merror'
  ).split(' '),
);
const attributes = new Set(
  (
    'display displaystyle scriptlevel mathvariant stretchy fence form separator lspace rspace symmetric largeop ' +
    'movablelimits minsize maxsize accent accentunder linethickness width height depth voffset columnalign notation'
  ).split(' '),
);

function copyNode(node: Node): ComponentChild {
  if (node.nodeType === 3) return node.textContent;
  if (node.nodeType !== 1) return null;
  return copyElement(node as Element);
}

function copyElement(element: Element): ComponentChild {
  const name = element.localName;
  const children = [...element.childNodes].map(copyNode);
  if (!elements.has(name)) return h('mtext', null, children);
  const props: Record<string, string> = {};
  for (const { name: key, value } of element.attributes) if (attributes.has(key)) props[key] = value;
  return h(name, props, children);
}

/** TeX as MathML nodes of Preact, never as markup; null where temml does not understand it. */
export function drawMaths(tex: string, isDisplay: boolean): VNode | null {
  try {
    const markup = temml.renderToString(tex, { displayMode: isDisplay, throwOnError: true, trust: false });
    const root = new DOMParser().parseFromString(markup, 'text/xml').documentElement;
    return root.localName === 'math' ? (copyElement(root) as VNode) : null;
  } catch {
    return null;
  }
}
