import { describe, expect, it } from 'vitest';
import { adapterFor, sites } from '../../../lib/sites/index.ts';
import { loadAdapterFiles } from './load.ts';

const files = await loadAdapterFiles();

const strangers = [
  'https://arxiv.org/',
  'https://arxiv.org/?searchtype=author&query=Guo',
  'https://arxiv.org/abs/',
  'https://arxiv.org/abs',
  'https://arxiv.org/abs/help',
  'https://arxiv.org/pdf/2309.13681',
  'https://arxiv.org/pdf/2309.13681v1.pdf',
  'https://arxiv.org/html/2309.13681v1',
  'https://arxiv.org/format/2309.13681',
  'https://arxiv.org/help',
  'https://arxiv.org/list/',
  'https://arxiv.org/list/cs.LG',
  'https://arxiv.org/list/cs.LG/',
  'https://arxiv.org/list/cs.LG/newest',
  'https://arxiv.org/archive/cs',
  'https://arxiv.org/catchup',
  'https://arxiv.org/catchup/cs',
  'https://arxiv.org/a/',
  'https://arxiv.org/a/guo_l_1.atom2',
  'https://arxiv.org/auth/show-endorsers/2309.13681',
  'https://arxiv.org/searching/',
  'https://arxiv.org/search/advanced/more',
  'https://arxiv.org:8443/abs/2309.13681',
  'ftp://arxiv.org/abs/2309.13681',
  'https://info.arxiv.org/abs/2309.13681',
  'https://evil-arxiv.org/abs/2309.13681',
  'https://arxiv.org.evil.com/abs/2309.13681',
  'https://example.com/arxiv.org/abs/2309.13681',
];

describe('every adapter', () => {
  it('is in the registry, and nothing else is', () => {
    expect(files.map(({ adapter }) => adapter.id).sort()).toEqual(sites.map(({ id }) => id).sort());
  });

  it.each(files)('$name has its file name as id, a label and examples', ({ name, adapter, examples }) => {
    expect(adapter.id).toBe(name);
    expect(adapter.label).not.toBe('');
    expect(examples.length, `give ${name}.ts an example of an address it owns`).toBeGreaterThan(0);
    expect(
      examples.some(({ fixture }) => fixture),
      `give one example of ${name}.ts a fixture`,
    ).toBe(true);
  });

  it('has an id of its own', () => {
    expect(new Set(sites.map(({ id }) => id)).size).toBe(sites.length);
  });
});

describe('every address has one owner or none', () => {
  const examples = files.flatMap(({ name, examples }) => examples.map(({ url }) => ({ url, owner: name })));
  const table = files.flatMap(({ adapter }) => examples.map((example) => ({ adapter, ...example })));

  it.each(table)('$adapter.id and $url', ({ adapter, url, owner }) => {
    const owns = adapter.hosts.includes(new URL(url).host) && adapter.matches(new URL(url));
    const question = `is ${url} of the kind "${adapter.label}"? yes: fix matches; no: remove it from the examples`;
    expect(owns, question).toBe(adapter.id === owner);
  });

  it.each(examples)('$url is read by $owner', ({ url, owner }) => {
    expect(adapterFor(new URL(url))?.id).toBe(owner);
  });

  it.each(strangers)('%s is nobody’s', (url) => {
    const owner = adapterFor(new URL(url));
    expect(
      owner?.id,
      `is ${url} of the kind "${owner?.label}"? yes: make it an example; no: fix matches`,
    ).toBeUndefined();
  });
});
