/**
 * Writes assets/weights/identity.ts and prints what it learned:
 *   node tests/tools/learn/identity.ts ../shared/data
 * From people of machine learning venues whose ids are known (only numbers are kept of them) and from arXiv's metadata
 * (CC0); how well it does on names it has not seen says `npm run eval:identity`.
 */
import { writeFileSync } from 'node:fs';
import { labelledByName, readDistinct } from './identity/labelled.ts';
import { simulatedNamesakes } from './identity/simulated.ts';
import { train } from './identity/train.ts';

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('Say where the data is: node tests/tools/learn/identity.ts ../shared/data');
const real = [...labelledByName(readDistinct([`${folder}/identity.jsonl.zst`, `${folder}/papers.jsonl.zst`])).values()];
const simulated = simulatedNamesakes(folder, 6_000);
console.log(`${real.length} names of ${real.flat().length} mentions; ${simulated.flat().length} simulated mentions`);
const weights = train({ real, simulated }, new Date().toISOString().slice(0, 10));
const text = `import type { Weights } from '../../lib/identity/weights.ts';

/** How much each reason for a match weighs. Learned by tests/tools/learn/identity.ts. */
export const learnedWeights: Weights = ${JSON.stringify(weights, null, 2).replace(/\[\s+(-?[\d.]+),\s+(-?[\d.]+)\s+\]/g, '[$1, $2]')};
`;
writeFileSync(new URL('../../../assets/weights/identity.ts', import.meta.url), text);
console.log(text);
