import { h, type VNode } from 'preact';
import type { SvgNode } from './svg.ts';

/** A drawing on the page; what it shows is said by its label, and stands in a table beside it. */
export function Drawing({
  node,
  width,
  height,
  label,
}: {
  node: SvgNode;
  width: number;
  height: number;
  label: string;
}) {
  return (
    <svg class="compare-drawing" role="img" aria-label={label} viewBox={`0 0 ${width} ${height}`} width={width}>
      <title>{label}</title>
      {element(node)}
    </svg>
  );
}

function element({ tag, attributes, children }: SvgNode): VNode {
  return h(
    tag,
    attributes,
    children.map((child) => (typeof child === 'string' ? child : element(child))),
  );
}
