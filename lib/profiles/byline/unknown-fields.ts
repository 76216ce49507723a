/**
 * Adds the names of the fields that a schema left out when it read `said` into `read`: `author.papers.colour`. Both are
 * JSON, and `read` is no deeper than its schema.
 */
export function addUnknownFields(said: unknown, read: unknown, path: string, names: Set<string>): void {
  if (!isObject(said) || !isObject(read)) return;
  if (Array.isArray(said) && Array.isArray(read)) {
    said.forEach((one, index) => {
      addUnknownFields(one, read[index], path, names);
    });
    return;
  }
  for (const [name, value] of Object.entries(said)) {
    const inner = `${path}.${name}`;
    if (Object.hasOwn(read, name)) addUnknownFields(value, read[name], inner, names);
    else names.add(inner);
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
