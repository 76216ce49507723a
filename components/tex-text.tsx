import { Fragment } from 'preact';
import { useContext } from 'preact/hooks';
import { Maths } from './maths.ts';
import { readTexPieces } from './tex-pieces.ts';

/** Text that may hold TeX: mathematics as MathML, words as words, what is not understood as it was written. */
export function TexText({ text }: { text: string }) {
  const drawMaths = useContext(Maths);
  return (
    <>
      {readTexPieces(text).map((piece, index) => (
        <Fragment key={index}>
          {piece.kind === 'text' ? piece.text : (drawMaths(piece.tex, piece.isDisplay) ?? piece.source)}
        </Fragment>
      ))}
    </>
  );
}
