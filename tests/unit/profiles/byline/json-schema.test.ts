import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { printSchema, schemaFile } from '../../../tools/json-schema.ts';

it('the JSON Schema says what the code says (node tests/tools/json-schema.ts writes it anew)', () => {
  expect(readFileSync(schemaFile, 'utf8')).toBe(printSchema());
});

it('every field has a description', () => {
  const { $defs } = JSON.parse(printSchema()) as {
    $defs: Record<
      string,
      { description?: string; properties?: Record<string, { description?: string; $ref?: string }> }
    >;
  };
  const bare = Object.entries($defs).flatMap(([name, { description, properties = {} }]) => [
    ...(description ? [] : [name]),
    ...Object.entries(properties).flatMap(([field, one]) =>
      JSON.stringify(one).includes('description') || JSON.stringify(one).includes('$ref') ? [] : [`${name}.${field}`],
    ),
  ]);
  expect(bare).toEqual([]);
});
