import { topicOf } from '../topics/topic.ts';
import { namePage } from './named-byline.ts';

const given =
  'Wei Anna Jean-Pierre Xiaoming J. María Min-jun Lars Ngoc Priya Olga B. Hans Yi Ahmed Zhancheng S.-Y. Ravi Emma Kenji'.split(
    ' ',
  );
const families =
  'Li Smith Müller Kim García van der Berg Nguyen Rao Ivanova Sato O’Neill Øster Wang Zhang de Souza Chen Park Rossi Kowalski Al-Sayed Jones Guo Dubois Novák'.split(
    / (?=\p{Lu})/u,
  );

/**
 * Does once what the first page would wait for: the tables of names and terms are unpacked, and the engine compiles what
 * takes names apart. Call it while there is time.
 */
export function warmUp(): void {
  const names = given.flatMap((first) => families.map((last) => `${first} ${last}`));
  const bylines = names.map((name, at) => ({ name, position: at + 1 }));
  const papers = [{ arxivId: '', title: '', bylines, hiddenAuthors: 0, categories: [] }];
  namePage({ site: 'none', kind: 'abstract', url: '', papers });
  topicOf({ title: 'network learning' });
}
