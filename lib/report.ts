const seen = new Set<string>();

// Said by browsers when the extension was updated under an open tab, or a tab closed in the middle: expected.
const harmless =
  /Extension context invalidated|Receiving end does not exist|message channel closed|message port closed/i;

/** The one exit for unexpected errors: to the console, once per stack, with nothing about the reader or the page. */
export function report(error: unknown, where: string): void {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  if (harmless.test(text) || seen.has(text)) return;
  seen.add(text);
  console.error(`Byline: unexpected error in ${where}. Please report it with the lines below.`, error);
}
