import type { ContentScriptContext } from 'wxt/utils/content-script-context';

/**
 * Ends the script when the extension was updated or removed under the open page: browsers say nothing of it, so it is
 * asked (reading `isInvalid` ends the context) when the reader comes back to the page, and when an action fails.
 */
export function watchContext(ctx: ContentScriptContext): void {
  const check = () => void ctx.isInvalid;
  // The first three come up to the window.
  for (const event of ['visibilitychange', 'focusin', 'pointerover', 'focus']) {
    addEventListener(event, check, { signal: ctx.signal, passive: true });
  }
}
