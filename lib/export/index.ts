import { bibtex } from './bibtex.ts';
import { bylineJsonLines } from './byline-json-lines.ts';
import { cslJson } from './csl-json.ts';
import { csv } from './csv.ts';
import { markdown } from './markdown.ts';
import { ris } from './ris.ts';
import type { Exporter } from './types.ts';

/** Every format that Byline can export to. */
export const exporters: readonly Exporter[] = [bibtex, ris, cslJson, markdown, csv, bylineJsonLines];

/** The exporter of this id; undefined where there is none. */
export function exporterOf(id: string): Exporter | undefined {
  return exporters.find((exporter) => exporter.id === id);
}
