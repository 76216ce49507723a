import { expect, test } from 'vitest';
import { listingName } from '../../../lib/ids/listing-name.ts';

test.each([
  ['https://arxiv.org/list/cs.LG/new', 'cs.LG'],
  ['https://arxiv.org/list/cs.LG/pastweek?skip=25&show=50', 'cs.LG'],
  ['https://export.arxiv.org/list/hep-th/recent', 'hep-th'],
  ['https://arxiv.org/catchup/math.CO/2026-11-24?abs=True', 'math.CO'],
  ['https://arxiv.org/list/cs.LG', 'cs.LG'],
  ['https://arxiv.org/search/?query=flow&searchtype=all', 'search'],
  ['https://arxiv.org/search/cs?query=flow', 'search'],
  ['https://arxiv.org/list/', 'search'],
  ['https://arxiv.org/listing/cs.LG/new', 'search'],
])('%s is %s', (url, name) => expect(listingName(url)).toBe(name));

test('it is never longer than a setting may be called', () => {
  expect(listingName(`https://arxiv.org/list/${'x'.repeat(500)}/new`)).toHaveLength(100);
});
