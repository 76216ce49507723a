import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseHTML } from 'linkedom';
import { adapterFor } from '../../lib/sites/index.ts';
import { repo } from '../tools/launch.ts';
import type { Bench } from './index.ts';

/** Reading the demo's abstract page, parsing left out; under Node, so an upper bound. */
export const readAbstract: Bench = {
  id: 'read-abstract',
  async measure() {
    const html = readFileSync(path.join(repo, 'seeds/demo.html'), 'utf8');
    const url = new URL('https://arxiv.org/abs/2309.13681');
    const adapter = adapterFor(url);
    const times: number[] = [];
    for (let round = 0; round < 20; round++) {
      const { document } = parseHTML(html);
      const began = performance.now();
      adapter?.read(document as unknown as Document, url);
      times.push(performance.now() - began);
    }
    return [{ what: 'reading an abstract page', value: times.sort((a, b) => a - b)[10] ?? 0, bound: 50, unit: 'ms' }];
  },
};
