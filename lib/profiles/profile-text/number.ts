import type { Claim, MetricId } from '../../model/claim.ts';

const count = String.raw`(?<value>\d{1,3}(?:,\d{3})+|\d{1,12})`;
const score = String.raw`(?<value>[-−]?\d{1,12}(?:\.\d{1,12})?)`;

// Spaces and a colon between label and number come and go with the browser that copied. A page prints a hyphen in three ways.
const shapes: { metric: MetricId; unit: Claim['unit']; shape: RegExp }[] = [
  { metric: 'hIndex', unit: 'count', shape: labelled('h[-‐‑ ]?index', count) },
  { metric: 'i10', unit: 'count', shape: labelled('i10(?:[-‐‑ ]?index|(?=[ :]))', count) },
  { metric: 'gIndex', unit: 'count', shape: labelled('g[-‐‑ ]?index', count) },
  { metric: 'papers', unit: 'count', shape: new RegExp(`^${count} ?(?<label>papers?)$`, 'i') },
  { metric: 'citations', unit: 'count', shape: new RegExp(`^${count} ?(?<label>citations?)$`, 'i') },
  { metric: 'novelty', unit: 'percent', shape: labelled('Novelty', `${score} ?%`) },
  { metric: 'aiScore', unit: 'points', shape: labelled('AI ?Score', score) },
];

/** The claim that a line makes (`h-index35`, `1,234citations`, `Novelty48%`), as large as it says, or null. */
export function parseNumber(line: string): Claim | null {
  for (const { metric, unit, shape } of shapes) {
    const { label, value } = shape.exec(line)?.groups ?? {};
    if (label && value) {
      return { metric, value: Number(value.replaceAll(',', '').replace('−', '-')), label, unit, basis: 'reported' };
    }
  }
  return null;
}

function labelled(label: string, value: string): RegExp {
  return new RegExp(`^(?<label>${label}) ?:? ?${value}$`, 'i');
}
