import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeWhole, notText, piecesOf, start } from '../../../../lib/resolve/import/pieces.ts';

async function piecesIn(text: string, size: number, from = start) {
  const pieces = [];
  for await (const piece of piecesOf(new Blob([text]), 'lines', from, size)) pieces.push(piece);
  return pieces;
}

const anyText = fc.string({ unit: fc.constantFrom('a', 'é', '漢', '😀', '\n', '\r\n', ' '), maxLength: 200 });

it('pieces are whole lines, and together they are the input, whatever their size', async () => {
  await fc.assert(
    fc.asyncProperty(anyText, fc.integer({ min: 1, max: 40 }), async (text, size) => {
      const pieces = await piecesIn(text, size);
      expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      for (const piece of pieces.slice(0, -1)) expect(piece.text.endsWith('\n')).toBe(true);
      pieces.forEach((piece, at) => {
        expect(piece.from).toEqual(at === 0 ? start : pieces[at - 1]?.to);
      });
    }),
  );
});

it('from any checkpoint on the rest comes, with the number of its first line', async () => {
  const text = 'one\ntwo\nthree\nfour';
  const pieces = await piecesIn(text, 5);
  for (const { to } of pieces.slice(0, -1)) {
    const rest = await piecesIn(text, 5, to);
    expect(rest[0]?.from).toEqual(to);
    expect(text.split('\n').slice(to.lines).join('\n')).toBe(rest.map((piece) => piece.text).join(''));
  }
});

it('a file in an older encoding is read, and said to be guessed', () => {
  const latin = Uint8Array.from([0x47, 0x75, 0xf6, 0x0a]);
  expect(decodeWhole(latin)).toEqual({ text: 'Guö\n', isGuessed: true });
  expect(decodeWhole(new TextEncoder().encode('Guö'))).toEqual({ text: 'Guö', isGuessed: false });
  expect(decodeWhole(Uint8Array.from([0xff, 0xfe, 0x47, 0x00]))).toEqual({ text: 'G', isGuessed: false });
});

it('archives and documents are named, not read', () => {
  expect(notText(Uint8Array.from([0x1f, 0x8b, 8, 0]))?.message).toContain('gzip');
  expect(notText(new TextEncoder().encode('PK\u0003\u0004'))?.message).toContain('zip');
  expect(notText(new TextEncoder().encode('@article{'))).toBeNull();
});
