type Value = string | number | readonly string[] | undefined;

/**
 * The properties on top of a note, in YAML. Texts stand in quotation marks as in JSON, which YAML reads the same, so that
 * nothing in them is taken for anything else; what is not known is left out.
 */
export function frontMatter(properties: Readonly<Record<string, Value>>): string {
  const lines = Object.entries(properties).flatMap(([name, value]) => lineOf(name, value));
  return ['---', ...lines, '---', ''].join('\n');
}

function lineOf(name: string, value: Value): string[] {
  if (value === undefined || value === '') return [];
  if (typeof value === 'string') return [`${name}: ${quoted(value)}`];
  if (typeof value === 'number') return [`${name}: ${value}`];
  return value.length === 0 ? [] : [`${name}:`, ...value.map((one) => `  - ${quoted(one)}`)];
}

/** JSON leaves a few marks as they are that YAML wants escaped. */
function quoted(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
