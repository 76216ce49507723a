import { type ReadonlySignal, signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import type { ExportScope, ZoteroView } from '../../../components/reading/types.ts';
import type { Connector, Shipment } from '../../connectors/types.ts';
import { zotero } from '../../connectors/zotero.ts';
import type { ExportedPaper } from '../../resolve/export-papers.ts';

/** What was packed of which papers, so that sending them again after a break sends nothing twice. */
interface Packed {
  ids: string;
  shipment: Shipment;
}

/** Sends papers to the Zotero of this machine: may Byline reach it, does it run, where to, then off they go. */
export function createZoteroSending(
  idsOf: (scope: ExportScope) => number[],
  papersOf: (ids: readonly number[]) => Promise<ExportedPaper[]>,
  attempt: (work: Promise<unknown>) => void,
): { view: ReadonlySignal<ZoteroView>; send: (scope: ExportScope, place?: string) => void } {
  const view = signal<ZoteroView>({ kind: 'idle' });
  const connector = zotero.open({ fetch: (...asked) => fetch(...asked), newSession: () => crypto.randomUUID() });
  let broken: Packed | null = null;
  const ship = async (scope: ExportScope, target: string) => {
    // What is ticked or found may be others by now.
    const asked = idsOf(scope);
    const ids = asked.join();
    const shipment = broken?.ids === ids ? broken.shipment : connector.pack(await papersOf(asked));
    view.value = { kind: 'sending', done: 0, total: shipment.portions.flatMap(({ items }) => items).length };
    const onProgress = (done: number, total: number) => {
      view.value = { kind: 'sending', done, total };
    };
    const sent = await connector.send(shipment, { target, onProgress });
    broken = sent.ok ? null : { ids, shipment };
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
