/** A drawing as plain data: what is on the screen and what is saved as a file are made from the same. */
export interface SvgNode {
  tag: string;
  attributes: Record<string, string | number>;
  children: readonly (SvgNode | string)[];
}

export function svg(tag: string, attributes: SvgNode['attributes'] = {}, children: SvgNode['children'] = []): SvgNode {
  return { tag, attributes, children };
}

/** The colours of a drawing. */
export interface Palette {
  paper: string;
  ink: string;
  soft: string;
  line: string;
  mark: string;
}

/** On a page of ours: follows its scheme. */
export const pagePalette: Palette = {
  paper: 'var(--by-surface)',
  ink: 'var(--by-text)',
  soft: 'var(--by-muted)',
  line: 'var(--by-edge)',
  mark: 'var(--by-accent)',
};

/** In a file: dark on white, wherever it is put. */
export const filePalette: Palette = {
  paper: '#ffffff',
  ink: '#182023',
  soft: '#546064',
  line: '#87969a',
  mark: '#0a615d',
};

/** A name in so many letters at most, the wide ones of East Asia counted twice. */
export function shortened(name: string, most: number): string {
  let room = most;
  const kept: string[] = [];
  for (const letter of name) {
    room -= /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff01-\uff60]/u.test(letter) ? 2 : 1;
    if (room < 0) return `${kept.slice(0, -1).join('').trimEnd()}…`;
    kept.push(letter);
  }
  return name;
}

const font = 'system-ui, -apple-system, "Segoe UI", Roboto, sans-serif';

/** A file that stands alone: title and description for whoever cannot see it, and below it what must be read with it. */
export function svgFile(
  drawing: { node: SvgNode; width: number; height: number },
  about: { title: string; description: string; notes: readonly string[] },
): string {
  const lines = about.notes.flatMap((note) => wrapped(note, Math.floor(drawing.width / 6.2)));
  const height = drawing.height + 16 * lines.length + 16;
  const notes = lines.map((line, at) =>
    svg('text', { x: 8, y: drawing.height + 16 * (at + 1), 'font-size': 11, fill: filePalette.soft }, [line]),
  );
  const root = svg(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: drawing.width,
      height,
      viewBox: `0 0 ${drawing.width} ${height}`,
      role: 'img',
      'font-family': font,
    },
    [
      svg('title', {}, [about.title]),
      svg('desc', {}, [about.description]),
      svg('rect', { width: drawing.width, height, fill: filePalette.paper }),
      drawing.node,
      ...notes,
    ],
  );
  return printSvg(root);
}

function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** As text; whatever a name holds stays text. */
export function printSvg({ tag, attributes, children }: SvgNode): string {
  const pairs = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(String(value))}"`);
  const inside = children.map((child) => (typeof child === 'string' ? escaped(child) : printSvg(child)));
  return `<${tag}${pairs.join('')}>${inside.join('')}</${tag}>`;
}

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escaped(text: string): string {
  // XML 1.0 knows no control characters but these three: https://www.w3.org/TR/xml/#charsets
  return [...text]
    .filter((sign) => sign >= ' ' || sign === '\t' || sign === '\n' || sign === '\r')
    .map((sign) => signs[sign] ?? sign)
    .join('');
}
