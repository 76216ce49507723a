import { expect, it } from 'vitest';
import { arxivAuthor } from '../../../lib/sites/arxiv-author.ts';
import { toDocument } from './load.ts';

it('takes no id of a paper for the owner’s', () => {
  const entry =
    '<dl id="articles"><dt><a title="Abstract">arXiv:2503.90051</a></dt><dd><div class="list-comments">' +
    '<p>by 0009-0003-1234-5671, https://arxiv.org/a/stranger_s_1</p></div></dd></dl>';
  const page = toDocument(`<body><div id="dlpage"><h1>Ann Ash's articles on arXiv</h1>${entry}</div></body>`);
  const { reading } = arxivAuthor.read(page, new URL('https://arxiv.org/a/ash_a_1'));
  expect(reading.owner).toEqual({ name: 'Ann Ash', externalIds: { arxivAuthor: 'ash_a_1' } });
});
