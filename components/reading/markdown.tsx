import { Marked, type MarkedToken, type Token, type Tokens } from 'marked';
import type { ComponentChildren } from 'preact';
import { Fragment } from 'preact';
import { useMemo } from 'preact/hooks';
import { TexText } from '../tex-text.tsx';

/** Longer notes, and quotes within quotes deeper than this, are shown as they were written. */
const longest = 30_000;
const deepest = 12;

// As in tex-pieces: "$5 and $10" is money. Without it, emphasis would be read inside formulas.
const mathsPattern = /^\$\$[^$]{1,2000}\$\$|^\$(?!\s)[^$\n]{1,500}(?<!\s)\$(?!\d)/;

const marked = new Marked({
  gfm: true,
  breaks: true,
  extensions: [
    {
      name: 'maths',
      level: 'inline',
      start: (text) => {
        const at = text.indexOf('$');
        return at < 0 ? undefined : at;
      },
      tokenizer: (text) => {
        const raw = mathsPattern.exec(text)?.[0];
        return raw === undefined ? undefined : { type: 'maths', raw };
      },
    },
  ],
});

/** A note as nodes of Preact. Markup in it stays text, and links lead to the web or a mailbox, or are text. */
export function Markdown({ text }: { text: string }) {
  const drawn = useMemo(
    () => (text.length > longest || nestsTooDeep(text) ? <pre>{text}</pre> : <Nodes tokens={marked.lexer(text)} />),
    [text],
  );
  return <div class="reading-markdown">{drawn}</div>;
}

/** Quotes and lists within one another are read by recursion, which a hostile note must not exhaust. */
function nestsTooDeep(text: string): boolean {
  return text.split('\n').some((line) => {
    const marks = /^(?:[ \t]{0,40}(?:>|[-*+]|\d{1,9}[.)]))+/.exec(line)?.[0] ?? '';
    return (marks.match(/>|[-*+]|[.)]/g) ?? []).length > deepest && !/^[ \t]*([-*_])(?:[ \t]*\1)+[ \t]*$/.test(line);
  });
}

function Nodes({ tokens = [], depth = 0 }: { tokens?: readonly Token[]; depth?: number }) {
  return (
    <>
      {tokens.map((token, index) => (
        <Fragment key={index}>{depth > 4 * deepest ? token.raw : <Node token={token} depth={depth + 1} />}</Fragment>
      ))}
    </>
  );
}

interface NodeProps {
  token: Token;
  depth: number;
}

function Node({ token, depth }: NodeProps) {
  if (token.type === 'maths') return <TexText text={token.raw} />;
  const known = token as MarkedToken;
  return <>{block(known, depth) ?? inline(known, depth)}</>;
}

function block(token: MarkedToken, depth: number): ComponentChildren | undefined {
  switch (token.type) {
    case 'paragraph':
      return (
        <p>
          <Nodes tokens={token.tokens} depth={depth} />
        </p>
      );
    case 'heading':
      // A note's headings are no headings of the page.
      return (
        <p class="reading-markdown-heading">
          <Nodes tokens={token.tokens} depth={depth} />
        </p>
      );
    case 'blockquote':
      return (
        <blockquote>
          <Nodes tokens={token.tokens} depth={depth} />
        </blockquote>
      );
    case 'list':
      return <List list={token} depth={depth} />;
    case 'code':
      return (
        <pre>
          <code>{token.text}</code>
        </pre>
      );
    case 'table':
      return <Table table={token} depth={depth} />;
    case 'hr':
      return <hr />;
    case 'space':
    case 'def':
      return null;
    default:
      return undefined;
  }
}

function inline(token: MarkedToken, depth: number): ComponentChildren {
  switch (token.type) {
    case 'strong':
      return (
        <strong>
          <Nodes tokens={token.tokens} depth={depth} />
        </strong>
      );
    case 'em':
      return (
        <em>
          <Nodes tokens={token.tokens} depth={depth} />
        </em>
      );
    case 'del':
      return (
        <del>
          <Nodes tokens={token.tokens} depth={depth} />
        </del>
      );
    case 'codespan':
      return <code>{token.text}</code>;
    case 'br':
      return <br />;
    case 'link':
      return <Link href={token.href} raw={token.raw} body={<Nodes tokens={token.tokens} depth={depth} />} />;
    case 'image':
      // Drawing it would tell its server that the note is read.
      return <Link href={token.href} raw={token.raw} body={token.text || token.href} />;
    case 'checkbox':
      return token.checked ? '☑ ' : '☐ ';
    case 'escape':
      return token.text;
    case 'text':
      return token.tokens ? <Nodes tokens={token.tokens} depth={depth} /> : token.text;
    default:
      return token.raw;
  }
}

function List({ list, depth }: { list: Tokens.List; depth: number }) {
  const items = list.items.map((item, index) => (
    <li key={index}>
      <Nodes tokens={item.tokens} depth={depth} />
    </li>
  ));
  if (!list.ordered) return <ul>{items}</ul>;
  return <ol start={list.start === '' ? 1 : list.start}>{items}</ol>;
}

function Table({ table, depth }: { table: Tokens.Table; depth: number }) {
  const cell = (one: Tokens.TableCell, index: number) => {
    const body = <Nodes tokens={one.tokens} depth={depth} />;
    return one.header ? (
      <th key={index} scope="col">
        {body}
      </th>
    ) : (
      <td key={index}>{body}</td>
    );
  };
  return (
    <table>
      <thead>
        <tr>{table.header.map(cell)}</tr>
      </thead>
      <tbody>
        {table.rows.map((row, index) => (
          <tr key={index}>{row.map(cell)}</tr>
        ))}
      </tbody>
    </table>
  );
}

/** A link to the web or to a mailbox; what leads anywhere else stays as it was written. */
function Link({ href, raw, body }: { href: string; raw: string; body: ComponentChildren }) {
  if (!/^(?:https?:\/\/|mailto:)[^\s\p{Cc}]+$/iu.test(href)) return <>{raw}</>;
  return (
    <a href={href} target="_blank" rel="noreferrer">
      {body}
    </a>
  );
}
