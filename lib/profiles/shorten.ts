/** A text as a problem may quote it: at most 80 characters. */
export function shorten(text: string): string {
  // A cut may leave half a character behind.
  return text.length <= 80 ? text : `${text.slice(0, 79).replace(/\p{Cs}$/u, '')}…`;
}
