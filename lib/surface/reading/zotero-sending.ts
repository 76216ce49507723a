import { type ReadonlySignal, signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import type { ExportScope, ZoteroView } from '../../../components/reading/types.ts';
import type { Connector, Shipment } from '../../connectors/types.ts';
import { zotero } from '../../connectors/zotero.ts';
import type { ExportedPaper } from '../../resolve/export-papers.ts';

/** What was packed for whom, so that sending again after a break sends nothing twice. */
interface Packed {
  scope: string;
  shipment: Shipment;
}

/** Sends papers to the Zotero of this machine: may Byline reach it, does it run, where to, then off they go. */
export function createZoteroSending(
  papersOf: (scope: ExportScope) => Promise<ExportedPaper[]>,
  attempt: (work: Promise<unknown>) => void,
): { view: ReadonlySignal<ZoteroView>; send: (scope: ExportScope, place?: string) => void } {
  const view = signal<ZoteroView>({ kind: 'idle' });
  const connector = zotero.open({ fetch: (...asked) => fetch(...asked), newSession: () => crypto.randomUUID() });
  let broken: Packed | null = null;
  const ship = async (scope: ExportScope, target: string) => {
    const key = JSON.stringify(scope);
    const shipment = broken?.scope === key ? broken.shipment : connector.pack(await papersOf(scope));
    view.value = { kind: 'sending', done: 0, total: shipment.portions.flatMap(({ items }) => items).length };
    const onProgress = (done: number, total: number) => {
      view.value = { kind: 'sending', done, total };
    };
    const sent = await connector.send(shipment, { target, onProgress });
    broken = sent.ok ? null : { scope: key, shipment };
    view.value = sent.ok ? { kind: 'done', papers: sent.sent, library: sent.into } : refusal(sent.message);
  };
  return {
    view,
    send(scope, place) {
      // Asked for within the click: afterwards the browser would refuse to ask.
      const permitted = browser.permissions.request({ origins: [...zotero.origins] });
      view.value = { kind: 'asking' };
      attempt(place === undefined ? choose(permitted, connector, view) : ship(scope, place));
    },
  };
}

async function choose(permitted: Promise<boolean>, connector: Connector, view: { value: ZoteroView }): Promise<void> {
  if (!(await permitted)) {
    view.value = refusal(
      'Byline may not reach the Zotero on this machine, so nothing was sent. Allow it, or save a file.',
    );
    return;
  }
  const found = await connector.find();
  const places = found.isRunning ? await connector.targets() : { ok: false as const, message: found.message };
  view.value = places.ok
    ? {
        kind: 'choosing',
        places: places.targets.map(({ id, name, level }) => ({ id, name, level })),
        open: places.selected.id,
      }
    : refusal(places.message);
}

function refusal(message: string): ZoteroView {
  return { kind: 'refused', message, todo: '' };
}
