import { bylineJsonLines } from './byline-json-lines.ts';
import type { Exporter } from './types.ts';

/** Every format that Byline can export to. */
export const exporters: readonly Exporter[] = [bylineJsonLines];

/** The exporter of this id; undefined where there is none. */
export function exporterOf(id: string): Exporter | undefined {
  return exporters.find((exporter) => exporter.id === id);
}
