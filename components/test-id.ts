declare const __BYLINE_TEST__: boolean;

/** Attributes by which tests find a piece; none outside test builds, so that pages learn nothing from them. */
export function testId(name: string, data: Record<string, string> = {}): Record<string, string> {
  if (typeof __BYLINE_TEST__ === 'undefined' || !__BYLINE_TEST__) return {};
  const attributes: Record<string, string> = { 'data-testid': name };
  for (const [key, value] of Object.entries(data)) attributes[`data-${key}`] = value;
  return attributes;
}
