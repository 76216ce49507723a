import type { ConnectorKind } from './types.ts';
import { zotero } from './zotero.ts';

/** Every program on this machine that Byline can hand papers to. */
export const connectors: readonly ConnectorKind[] = [zotero];
