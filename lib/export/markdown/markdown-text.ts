// As in Pandoc: "$5 and $10" is money, but `$\times$4` is not. The whole of a formula is left to whoever sets it.
const maths =
  /(\$\$[^$]{1,2000}\$\$|\$(?![\s$])(?:\\[\s\S]|[^$\\]){1,2000}?(?<!\s)\$(?:(?!\d)|(?<=\\[A-Za-z]{1,20}\$)))/;

/** A printed text in one line of Markdown: nothing in it is markup, its formulas apart. */
export function markdownText(text: string): string {
  return text
    .split(maths)
    .map((part, index) => (index % 2 === 1 ? formula(part) : escaped(part)))
    .join('');
}

function escaped(text: string): string {
  return text
    .replace(/[\\`*_[\]<>#|~$&=]/g, '\\$&')
    .replace(/^(\s*)([-+]|\d+[.)])(?=\s|$)/, (_, space, mark) => `${space}${mark.slice(0, -1)}\\${mark.slice(-1)}`);
}

/** A formula is no place for HTML. */
function formula(text: string): string {
  return text.replace(/<(?=[A-Za-z/!?])/g, '< ');
}

/** A tag as Obsidian takes it: no spaces, and not a number alone; empty where nothing of it may stand. */
export function tagWord(tag: string): string {
  const word = tag
    .trim()
    .replace(/^#+/, '')
    .replace(/\s+/g, '-')
    .replace(/[^\p{L}\p{M}\p{N}_/-]+/gu, '');
  return /^[\d/_-]+$/.test(word) && /\d/.test(word) ? `_${word}` : word;
}

/** The reader's own Markdown, with what it opens and never closes closed: it must not swallow what comes behind it. */
export function closedNote(note: string): string {
  let fence = '';
  for (const line of note.split('\n')) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1] ?? '';
    if (!fence) fence = mark;
    else if (mark.startsWith(fence) && /^[\s`~]*$/.test(line)) fence = '';
  }
  const withFence = fence ? `${note}\n${fence}` : note;
  const isComment = withFence.lastIndexOf('<!--') > withFence.lastIndexOf('-->');
  return isComment ? `${withFence}\n-->` : withFence;
}
