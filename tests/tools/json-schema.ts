import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { bylineJsonSchema } from '../../lib/model/byline-record.ts';

/** Where the JSON Schema of Byline's own format lies, for editors and scripts. */
export const schemaFile = new URL('../../seeds/byline-json.schema.json', import.meta.url);

/** The JSON Schema as lib/model/byline-record.ts says it. */
export function printSchema(): string {
  const { $schema, ...schema } = z.toJSONSchema(bylineJsonSchema, { io: 'input' });
  const about = {
    title: 'Byline’s own format',
    description: 'A file is one “document” (.json), or one “line” after the other (JSON Lines).',
  };
  const text = JSON.stringify({ $schema, ...about, ...schema }, null, 2);
  // As the formatter wants them: lists of words in one line.
  return `${text.replace(/\[\s*("[^[\]{}]*")\s*\]/g, (list) => list.replace(/\s*\n\s*/g, ' ').replace(/\[ | \]/g, (end) => end.trim()))}\n`;
}

if (process.argv[1] === import.meta.filename) {
  const before = readFileSync(schemaFile, { encoding: 'utf8', flag: 'a+' });
  writeFileSync(schemaFile, printSchema());
  console.log(before === printSchema() ? 'The JSON Schema was up to date.' : 'The JSON Schema is written anew.');
}
