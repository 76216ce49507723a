import fc from 'fast-check';
import { lexer, type Tokens } from 'marked';
import { expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { markdown, paperNotes } from '../../../lib/export/markdown.ts';
import { at, author, bare, paper, whole } from './things.ts';

// A busy machine takes a while for hundreds of texts.
vi.setConfig({ testTimeout: 60_000 });

const print = (things: Parameters<typeof markdown.print>[0]) => [...markdown.print(things, at)].join('');
const headingsOf = (body: string) => lexer(body).filter((token): token is Tokens.Heading => token.type === 'heading');
const split = (text: string) => {
  const [, yaml = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  return { properties: parse(yaml, { strict: true, version: '1.1' }), body };
};

it('one paper is one note with its facts on top', () => {
  const { properties, body } = split(print([whole, author]));
  expect(properties).toEqual({
    title: 'BERT$_{\\rm BASE}$ & friends: $65\\%$ less for {all}',
    citekey: 'ash2023bert',
    authors: ['Ann Mary Ash', 'Laurens van der Birch', 'The Rivers Collaboration', '郭林', 'John A. Elm Jr.'],
    'authors-left-out': 3,
    date: '2023-09-25',
    arxiv: '2309.13681',
    categories: ['cs.LG', 'stat.ML'],
    doi: '10.5555/tides_1',
    url: 'https://arxiv.org/abs/2309.13681',
    status: 'to read',
    priority: 'high',
    saved: at,
    comments: '12 pages, 3 figures',
    tags: ['deep-learning', 'C', '_2023'],
  });
  expect(body).toBe(`
# BERT$_{\\rm BASE}$ \\& friends: $65\\%$ less for {all}

## Abstract

We measure 100% of C\\# \\& F\\_1 {sic} \\~ 3^2 \\\\ more.

## Note

Read *twice*.

- costs $5 & 10%
- a < b
`);
});

it('says nothing of what is not known', () => {
  expect(split(print([bare]))).toEqual({
    properties: { title: 'Über Gezeiten', citekey: 'anonuber' },
    body: '\n# Über Gezeiten\n',
  });
});

it('many are one note, a heading for each', () => {
  const { properties, body } = split(print([whole, bare]));
  expect(properties).toEqual({ title: 'Reading list', date: '2026-11-24', papers: 2 });
  expect(headingsOf(body).map(({ depth }) => depth)).toEqual([1, 2, 3, 3, 2]);
  expect(body).toContain('\n- Tags: #deep-learning #C #_2023\n');
  expect(body).toContain(
    '\n- Authors: Ann Mary Ash, Laurens van der Birch, The Rivers Collaboration, 郭林, John A. Elm Jr., et al.\n',
  );
});

it('or a file for each, named by its key', () => {
  const notes = paperNotes([
    whole,
    author,
    paper({ title: 'Tides' }, { citeKey: 'a/b' }),
    paper({}, { citeKey: 'A:b' }),
  ]);
  expect(notes.map(({ name }) => name)).toEqual(['ash2023bert.md', 'a-b.md', 'A-b-2.md']);
  expect(notes[0]?.text).toBe(print([whole]));
});

it.each(['```\ncode', '~~~~\ncode\n~~~', 'a <!-- b'])('%j swallows nothing behind it', (note) => {
  const { body } = split(print([paper({}, { note }), paper({ title: 'Rivers' })]));
  expect(headingsOf(body).filter(({ depth }) => depth === 2).length).toBe(2);
});

it('properties hold any text, and a title is a heading whatever is in it', () => {
  const any = fc
    .array(
      fc.oneof(
        fc.constantFrom('---', '\n', ': ', '- ', '#', '"', "'", '<script>', '`', '```', '[[', '\u2028', '\u0085'),
        fc.string({ unit: 'binary', maxLength: 4 }),
      ),
    )
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(any, any, (a, b) => {
      const text = print([paper({ title: `x${a}`, bylines: [b, `y${a}`], abstract: b }, { tags: [a] })]);
      const { properties, body } = split(text);
      const title = properties.title as string;
      expect(title.startsWith('x')).toBe(true);
      expect(title).not.toMatch(/[\n\r]/);
      for (const tag of properties.tags ?? []) expect(tag).toMatch(/^[\p{L}\p{M}\p{N}_/-]+$/u);
      expect(lexer(body).some((token) => token.type === 'html')).toBe(false);
      expect(headingsOf(body).filter(({ depth }) => depth === 1).length).toBe(1);
    }),
    { numRuns: 300 },
  );
});
