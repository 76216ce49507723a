const newline = 0x0a;

/** One line of a file, with the bytes it stands in. */
export interface Line {
  /** 1-based. */
  number: number;
  /** With the newline, which the last line may lack. */
  bytes: Uint8Array;
}

/**
 * The lines of a stream of bytes, one at a time.
 * @param tooLong what to throw where a line exceeds `most` bytes: a hostile file must not fill the memory
 */
export async function* linesOf(
  stream: ReadableStream<Uint8Array>,
  most: number,
  tooLong: (line: number) => Error,
): AsyncGenerator<Line> {
  let number = 1;
  let held: Uint8Array[] = [];
  let size = 0;
  const reader = stream.getReader();
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      const chunk = part.value;
      let from = 0;
      for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, from)) {
        held.push(chunk.subarray(from, end + 1));
        if (size + end - from > most) throw tooLong(number);
        yield { number, bytes: joined(held) };
        [number, held, size, from] = [number + 1, [], 0, end + 1];
      }
      if (from < chunk.length) held.push(chunk.subarray(from));
      size += chunk.length - from;
      if (size > most) throw tooLong(number);
    }
    if (size > 0) yield { number, bytes: joined(held) };
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const [first] = parts;
  if (parts.length === 1 && first) return first;
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
