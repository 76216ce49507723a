import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { bylineJsonLines as exporter } from '../../../lib/export/byline-json-lines.ts';
import type { Exported } from '../../../lib/export/types.ts';
import { bylineJson } from '../../../lib/profiles/byline-json.ts';
import { bylineJsonLines as importer } from '../../../lib/profiles/byline-json-lines.ts';
import type { Found } from '../../../lib/profiles/types.ts';
import { exported, profile } from '../profiles/byline/arbitraries.ts';

// Thousands of texts take a busy machine a while.
vi.setConfig({ testTimeout: 60_000 });

const context = { label: 'byline.jsonl', capturedAt: '2026-11-24T00:00:00Z' };
const at = '2026-11-24T09:30:00Z';

/** What an import of the export must find. */
function expected(thing: Exported): Found[] {
  if (thing.kind === 'author') return [{ kind: 'profile', profile: thing.profile }];
  const shelf = thing.reading && { ...thing.reading, isOwnList: true };
  return thing.records.map((record, index) => ({ kind: 'paper', record, shelf: index === 0 ? shelf : undefined }));
}

it('what was exported comes back exactly as it was', () => {
  fc.assert(
    fc.property(fc.array(exported, { maxLength: 6 }), (things) => {
      const text = [...exporter.print(things, at)].join('');
      expect([...importer.read(text, context)]).toEqual(things.flatMap(expected));
    }),
    { numRuns: 300 },
  );
});

it('an exported author, put into a document, reads the same', () => {
  fc.assert(
    fc.property(profile, (one) => {
      const [, line = ''] = [...exporter.print([{ kind: 'author', profile: one }], at)];
      const text = JSON.stringify({ byline: 1, authors: [JSON.parse(line).author] });
      expect([...bylineJson.read(text, context)]).toEqual([{ kind: 'profile', profile: one }]);
    }),
  );
});

it('files that were joined, or cut between lines, read like one', () => {
  fc.assert(
    fc.property(fc.array(exported, { minLength: 1, maxLength: 5 }), fc.nat(), (things, cut) => {
      const lines = [...exporter.print(things, at)];
      const place = cut % lines.length;
      const [head, tail] = [lines.slice(0, place).join(''), lines.slice(place).join('')];
      const whole = [...importer.read(lines.join(''), context)];
      expect([...importer.read(head, context), ...importer.read(tail, { ...context, firstLine: place + 1 })]).toEqual(
        whole,
      );
      expect([...importer.read(lines.join('') + lines.join(''), context)]).toEqual([...whole, ...whole]);
    }),
  );
});

it('names no import of the store it came from', () => {
  fc.assert(
    fc.property(profile, (one) => {
      const source = { ...one.source, importId: 77_123 };
      const thing: Exported = { kind: 'author', profile: { ...one, source } };
      expect([...exporter.print([thing], at)].join('')).not.toContain('importId');
    }),
  );
});

it('prints one line for each thing as it is asked for, and no more', () => {
  let asked = 0;
  function* endless(): Generator<Exported> {
    for (;;) {
      asked += 1;
      yield {
        kind: 'author',
        profile: {
          source: { format: 'a', label: 'b', observedAt: at },
          name: 'Ann Ash',
          externalIds: {},
          claims: [],
          papers: [],
        },
      };
    }
  }
  const lines = exporter.print(endless(), at)[Symbol.iterator]();
  for (let count = 0; count < 4; count += 1) expect(lines.next().value).toMatch(/^\{"byline":1,.*\}\n$/);
  expect(asked).toBe(3);
});
