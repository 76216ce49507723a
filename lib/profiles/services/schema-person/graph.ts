import type { JsonObject } from '../json-records.ts';

/** A thing as JSON-LD describes it. */
export type Thing = JsonObject;

/** The things of a JSON-LD text, those that have an `@id` put together from all that is said of them. */
export interface Graph {
  /** What the text is about: things at its top, and the main entity of its pages. */
  roots: Thing[];
  /** Every thing, however deep. */
  things: Thing[];
  /** The thing that a value is or names; null where it is none. */
  thing(value: unknown): Thing | null;
}

/** @param json what was parsed; contexts are not fetched: fields have schema.org's names, with a prefix or without */
export function graphOf(json: unknown): Graph {
  const found = thingsIn(json);
  const said = new Map<string, Thing[]>();
  for (const thing of found) {
    const id = idOf(thing);
    if (id !== undefined) said.set(id, [...(said.get(id)?.slice(0, mostOfOne - 1) ?? []), thing]);
  }
  const whole = new Map<string, Thing>();
  // Not Object.assign: a field named __proto__ stays a field.
  for (const [id, things] of said) whole.set(id, Object.fromEntries(things.flatMap((thing) => Object.entries(thing))));
  const thing = (value: unknown): Thing | null => {
    if (typeof value === 'string') return whole.get(value) ?? null;
    return isThing(value) ? (whole.get(idOf(value) ?? '') ?? value) : null;
  };
  const top = [json].flat().flatMap((value) => (isThing(value) ? [value, ...valuesOf(value, '@graph')] : []));
  const roots = top.flatMap((value) => [value, ...(isThing(value) ? valuesOf(value, 'mainEntity') : [])]);
  return { roots: distinct(roots, thing), things: distinct(found, thing), thing };
}

/** Of one thing no more is put together than this many pieces. */
const mostOfOne = 50;

const prefixes = ['', 'schema:', 'http://schema.org/', 'https://schema.org/'];

/** What a thing has under a field, as a list. */
export function valuesOf(thing: Thing, field: string): unknown[] {
  return prefixes.flatMap((prefix) => {
    const name = `${prefix}${field}`;
    return Object.hasOwn(thing, name) ? unwrapped(thing[name]) : [];
  });
}

/** The texts a thing has under a field. */
export function textsOf(thing: Thing, field: string): string[] {
  return valuesOf(thing, field).flatMap((value) => textOf(value) ?? []);
}

export function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  return isThing(value) && typeof value['@value'] === 'string' ? value['@value'] : undefined;
}

export function idOf(thing: Thing): string | undefined {
  return typeof thing['@id'] === 'string' ? thing['@id'] : undefined;
}

/** Whether a thing is of a type of schema.org. */
export function isA(thing: Thing, types: ReadonlySet<string>): boolean {
  return [thing['@type']].flat().some((type) => typeof type === 'string' && types.has(type.replace(/^.*[/#:]/, '')));
}

function unwrapped(value: unknown): unknown[] {
  const list = isThing(value) ? (value['@list'] ?? value['@set'] ?? value) : value;
  return Array.isArray(list) ? list : [list];
}

function thingsIn(json: unknown): Thing[] {
  const things: Thing[] = [];
  // A stack instead of recursion: a text may nest deeper than a call stack reaches.
  const rest: unknown[] = [json];
  while (rest.length > 0) {
    const value = rest.pop();
    if (typeof value !== 'object' || value === null) continue;
    if (isThing(value)) things.push(value);
    for (const inner of Object.values(value).reverse()) rest.push(inner);
  }
  return things;
}

function distinct(values: unknown[], thing: (value: unknown) => Thing | null): Thing[] {
  return [...new Set(values.map(thing))].filter((one) => one !== null);
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
