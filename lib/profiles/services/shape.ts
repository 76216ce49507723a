import { z } from 'zod';

/** A field that may be missing, null or of another kind: it falls away alone. */
export function maybe<T>(shape: z.ZodType<T>): z.ZodType<T | undefined> {
  return shape
    .nullish()
    .transform((value) => value ?? undefined)
    .catch(undefined);
}

/** A list whose elements fall away alone, where none has a place that counts. */
export function listOf<T>(shape: z.ZodType<T>): z.ZodType<T[]> {
  return inPlace(shape).transform((items) => items.filter((item) => item !== null));
}

/** A list in which an element that is not understood stays as null: the places of the others count. */
export function inPlace<T>(shape: z.ZodType<T>): z.ZodType<(T | null)[]> {
  return z
    .array(shape.nullable().catch(null))
    .nullish()
    .transform((items) => items ?? [])
    .catch([]);
}

export const text = maybe(z.string());

/** How many there are of something. */
export const count = maybe(z.number().int().nonnegative());
