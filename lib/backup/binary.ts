/** Columns of numbers as JSON: `{"$type":"Uint32Array","$bytes":"<base64>"}`, little-endian as every machine has them. */
const kinds = {
  Int8Array,
  Uint8Array,
  Int16Array,
  Uint16Array,
  Int32Array,
  Uint32Array,
  Float32Array,
  Float64Array,
};
export type Kind = keyof typeof kinds;

/**
 * A row as one line of JSON. An object that happens to have a key of ours is wrapped in `$plain`, so that whatever a
 * reader called a tag is read back as they wrote it.
 */
export function rowToJson(row: unknown): string {
  const wrapped = new WeakSet<object>();
  return JSON.stringify(row, (_, value: unknown) => {
    if (typeof value !== 'object' || value === null) return value;
    if (ArrayBuffer.isView(value)) return packed(value);
    if (!isReserved(value) || wrapped.has(value)) return value;
    wrapped.add(value);
    return { $plain: value };
  });
}

/** Turns what `rowToJson` wrote, once parsed, into the row again; in place. Null: no column of a kind we know. */
export function unpack(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Object.hasOwn(value, '$plain')) return unpackEach((value as { $plain: unknown }).$plain);
  if (Object.hasOwn(value, '$bytes')) return unpacked(value as { $type?: unknown; $bytes?: unknown });
  return unpackEach(value);
}

function unpackEach(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const holder = value as Record<string, unknown>;
  for (const key of Object.keys(holder)) {
    const inner = holder[key];
    // An own `__proto__`, which JSON can hold, is assigned like any other.
    if (typeof inner === 'object' && inner !== null) holder[key] = unpack(inner);
  }
  return holder;
}

function isReserved(value: object): boolean {
  return Object.hasOwn(value, '$bytes') || Object.hasOwn(value, '$plain');
}

/** By its name, for a column may come out of another window’s hands. */
export function kindOf(value: unknown): Kind | undefined {
  const name = Object.prototype.toString.call(value).slice('[object '.length, -1);
  return isKind(name) ? name : undefined;
}

function isKind(name: unknown): name is Kind {
  return typeof name === 'string' && Object.hasOwn(kinds, name);
}

function packed(view: ArrayBufferView): { $type: Kind; $bytes: string } {
  const kind = kindOf(view);
  if (!kind) throw new Error('A row holds binary data of a kind that backups do not know.');
  return { $type: kind, $bytes: toBase64(new Uint8Array(view.buffer, view.byteOffset, view.byteLength)) };
}

function unpacked({ $type, $bytes }: { $type?: unknown; $bytes?: unknown }): unknown {
  const kind = isKind($type) ? $type : undefined;
  if (!kind || typeof $bytes !== 'string') return null;
  const bytes = fromBase64($bytes);
  if (!bytes || bytes.length % kinds[kind].BYTES_PER_ELEMENT !== 0) return null;
  return new kinds[kind](bytes.buffer);
}

// As many arguments as a call takes everywhere.
const slice = 0x2000;

function toBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += slice) {
    parts.push(String.fromCharCode(...bytes.subarray(at, at + slice)));
  }
  return btoa(parts.join(''));
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> | null {
  try {
    const binary = atob(text);
    const bytes = new Uint8Array(binary.length);
    for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
    return bytes;
  } catch {
    return null;
  }
}
