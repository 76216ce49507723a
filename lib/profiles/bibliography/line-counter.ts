/** Says in which line a place of a text stands; the places asked for must not go back. */
export type LineOf = (index: number) => number;

/** Line endings may be LF, CRLF or CR. */
export function lineCounter(text: string, firstLine = 1): LineOf {
  let line = firstLine;
  let counted = 0;
  return (index) => {
    for (; counted < index; counted += 1) {
      const code = text.charCodeAt(counted);
      if (code === 10 || (code === 13 && text.charCodeAt(counted + 1) !== 10)) line += 1;
    }
    return line;
  };
}
