import { idOf, type Thing, textOf, textsOf, valuesOf } from './graph.ts';

/** An identifier as a thing gives it. */
export interface Identifier {
  /** What sort the thing says it is, lower-case: `doi`; undefined where it does not. */
  kind: string | undefined;
  text: string;
}

/** Everything a thing says to be identified by: its `@id`, and what it has under some fields. */
export function identifiersOf(thing: Thing, fields: readonly string[]): Identifier[] {
  const id = idOf(thing);
  const others = fields.flatMap((field) => valuesOf(thing, field)).flatMap(asIdentifiers);
  return [...(id === undefined ? [] : [{ kind: undefined, text: id }]), ...others].filter(
    ({ text }) => text.length <= 500,
  );
}

/** An address, a text, or schema.org's PropertyValue: `{ "propertyID": "doi", "value": "10.1000/182" }`. */
function asIdentifiers(value: unknown): Identifier[] {
  const text = textOf(value);
  if (text !== undefined) return [{ kind: undefined, text: text.trim() }];
  if (typeof value !== 'object' || value === null) return [];
  const thing = value as Thing;
  const [kind] = [...textsOf(thing, 'propertyID'), ...textsOf(thing, 'name')];
  const texts = [...textsOf(thing, 'value'), ...textsOf(thing, 'url'), ...(idOf(thing) ?? [])];
  return texts.map((one) => ({ kind: kind?.toLowerCase().replace(/^.*[/#:]/, ''), text: one.trim() }));
}
