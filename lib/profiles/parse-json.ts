export type JsonObject = Record<string, unknown>;

/** A text as JSON, or why it is none: a text is nobody's exception. */
export function parseJson(text: string): { ok: true; value: unknown } | { ok: false; because: string } {
  try {
    return { ok: true, value: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch (error) {
    // Engines quote the text around the place; a problem quotes it itself.
    const said = error instanceof Error ? error.message : '';
    const place = /line \d+ column \d+/.exec(said)?.[0] ?? /position \d+/.exec(said)?.[0];
    return { ok: false, because: place ? `it cannot be read at ${place}` : 'it cannot be read to its end' };
  }
}

/** Whether a value of JSON is an object, and no list. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
