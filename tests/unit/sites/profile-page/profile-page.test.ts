import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { captureSchema } from '../../../../lib/model/capture.ts';
import type { Profile } from '../../../../lib/model/profile.ts';
import { bylineJson } from '../../../../lib/profiles/byline-json.ts';
import { profileText } from '../../../../lib/profiles/profile-text.ts';
import { schemaPerson } from '../../../../lib/profiles/schema-person.ts';
import { type CapturedText, readCapture } from '../../../../lib/resolve/read-capture.ts';
import { profilePageReaders, readProfilePage } from '../../../../lib/sites/profile-page/index.ts';
import { toDocument } from '../load.ts';

vi.setConfig({ testTimeout: 60_000 });

const capturedAt = '2026-11-24T09:30:00.000Z';
const orcid = '0000-0002-1825-0097';

function fixture(name: string): string {
  return readFileSync(new URL(`../../../fixtures/profile-pages/${name}.html`, import.meta.url), 'utf8');
}

/** What the import screen gets of a page: always what its schema lets through. */
function captured(html: string, url = 'https://people.example/mira'): CapturedText | null {
  const capture = readProfilePage(toDocument(html), new URL(url), capturedAt);
  expect(captureSchema.safeParse(capture).error).toBeUndefined();
  return readCapture(structuredClone(capture));
}

function imported(capture: CapturedText | null): Profile[] {
  const importer = [bylineJson, profileText, schemaPerson].find(({ id }) => id === capture?.importerId);
  if (!capture || !importer) return [];
  return [...importer.read(capture.text, capture)].flatMap((found) =>
    found.kind === 'profile' ? [found.profile] : [],
  );
}

describe('a page', () => {
  it('with numbers and papers is read as the text a reader would copy', () => {
    const capture = captured(fixture('numbers-and-papers'));
    const [profile, ...others] = imported(capture);
    expect(capture).toMatchObject({ importerId: 'profile-text', label: 'Mira Fennick | Papers' });
    expect(others).toEqual([]);
    expect(profile?.name).toBe('Mira Fennick');
    expect(profile?.claims.map(({ metric, value }) => [metric, value])).toEqual([
      ['hIndex', 7],
      ['papers', 2],
      ['citations', 310],
      ['novelty', 41],
    ]);
    expect(profile?.papers.map(({ record, position }) => [record.title, position])).toEqual([
      ['Counting ferns from far above', 1],
      ['Kites that see in the dark', 2],
    ]);
    expect(capture?.text).not.toContain('Made by nobody');
    expect(profile?.source).toEqual({
      format: 'profile-text',
      label: 'Mira Fennick | Papers',
      url: 'https://people.example/mira',
      observedAt: capturedAt,
    });
  });

  it('with numbers and papers is read whole, and nothing around it, wherever its heading stands', () => {
    const whole = imported(captured(fixture('numbers-and-papers')))[0];
    const html = fixture('numbers-and-papers');
    const inHeader = html
      .replace('<main>', '<div>')
      .replace('</main>', '</div>')
      .replace('<h2>2 Papers', '</section><section><h2>2 Papers');
    const afterNavigation = html.replace('<main>', '<main><p>All people</p><p>Sign in</p>');
    for (const page of [inHeader, afterNavigation]) {
      const [profile] = imported(captured(page));
      expect(profile?.claims).toEqual(whole?.claims);
      expect(profile?.papers).toEqual(whole?.papers);
    }
  });

  it.each(['http://127.0.0.1:8080/mira', 'http://localhost/mira', 'https://[::1]/', 'https://people.example/mira#top'])(
    'may lie anywhere: %s',
    (url) => {
      expect(captured(fixture('microdata'), url)?.url).toBe(url);
    },
  );

  it('with something selected is read there first', () => {
    const doc = toDocument('<h1>People</h1><p>h-index1</p><p>h-index2</p>');
    const selection = 'Mira Fennick\n\nh-index7\n2papers\n';
    Object.assign(doc, { getSelection: () => ({ toString: () => selection }) });
    const capture = readCapture(readProfilePage(doc, new URL('https://people.example/mira'), capturedAt));
    expect(capture).toMatchObject({ importerId: 'profile-text', text: selection });
  });

  it('of ORCID is read with the iD of its address and the works it shows', () => {
    const [profile] = imported(captured(fixture('orcid-record'), `https://orcid.org/${orcid}`));
    expect(profile).toMatchObject({ name: 'Mira Fennick', externalIds: { orcid } });
    expect(
      profile?.papers.map(({ record }) => [
        record.title,
        record.doi,
        record.arxivId,
        record.date?.value,
        record.venue,
        record.bylines,
        record.hiddenAuthors,
      ]),
    ).toEqual([
      [
        'Counting ferns from far above',
        '10.1000/ferns.7',
        undefined,
        '2024-03-09',
        'Journal of Invented Ferns',
        ['Mira Fennick', 'Oswin Tarrant'],
        null,
      ],
      ['Kites that see in the dark', undefined, '2301.90007', '2023', undefined, [], null],
    ]);
  });

  it('of ORCID with a wrong iD in its address, or on another host, is none of ORCID', () => {
    expect(captured(fixture('orcid-record'), 'https://orcid.org/0000-0002-1825-0098')).toBeNull();
    expect(captured(fixture('orcid-record'), `https://orcid.org.example/${orcid}`)).toBeNull();
  });

  it('with JSON-LD keeps it as it is', () => {
    const capture = captured(fixture('json-ld'));
    const [profile] = imported(capture);
    expect(capture?.importerId).toBe('schema-person');
    expect(profile).toMatchObject({ name: 'Mira Fennick', externalIds: { orcid } });
    expect(profile?.papers.map(({ record, position }) => [record.title, record.doi, position])).toEqual([
      ['Counting ferns from far above', '10.1000/ferns.7', 1],
    ]);
  });

  it('with microdata is read item by item', () => {
    const [profile] = imported(captured(fixture('microdata')));
    expect(profile).toMatchObject({ name: 'Mira Fennick', externalIds: { orcid } });
    expect(profile?.papers).toMatchObject([
      {
        position: 2,
        record: {
          title: 'Counting ferns from far above',
          doi: '10.1000/ferns.7',
          date: { value: '2024-03-09' },
          venue: 'Journal of Invented Ferns',
          bylines: ['Oswin Tarrant', 'Mira Fennick'],
        },
      },
    ]);
  });

  it('of an author on arXiv is read with its ids', () => {
    const html = readFileSync(new URL('../../../fixtures/pages/author-orcid.html', import.meta.url), 'utf8');
    const capture = captured(html, 'https://arxiv.org/a/brook_p_2');
    const [profile] = imported(capture);
    expect(capture?.importerId).toBe('byline-json');
    expect(profile).toMatchObject({
      name: 'Philippa Brook',
      externalIds: { orcid: '0009-0003-1234-5671', arxivAuthor: 'brook_p_2' },
    });
    expect(profile?.papers).toMatchObject([
      { position: 1, record: { arxivId: '2503.90051', bylines: ['Philippa Brook', 'Ousmane Ndiaye'] } },
    ]);
  });

  it.each([
    ['nothing', ''],
    [
      'an article with authors',
      '<script type="application/ld+json">{"@type": "NewsArticle", "author": {"@type": "Person", "name": "Ann Ash"}}</script>',
    ],
    [
      'an article in microdata',
      '<div itemscope itemtype="https://schema.org/Article"><b itemprop="author" itemscope itemtype="https://schema.org/Person"><i itemprop="name">Ann Ash</i></b></div>',
    ],
    ['a calendar', '<h1>Events</h1><main><p>Mar 9, 2024</p><p>10 papers</p></main>'],
    [
      'a person without a name',
      '<script type="application/ld+json">{"@type": "Person"}</script><div itemscope itemtype="https://schema.org/Person"></div>',
    ],
  ])('with %s says nothing of a person', (_, html) => {
    expect(captured(html)).toBeNull();
  });
});

describe('a page that means no good', () => {
  const script = '<img src=x onerror=alert(1)><script>alert(1)</script>';
  const quoted = script.replaceAll('<', '\\u003c');

  it('has a script for a name: it stays text', () => {
    const [profile] = imported(
      captured(`<script type="application/ld+json">{"@type": "Person", "name": "${quoted}"}</script>`),
    );
    expect(profile?.name).toBe(script);
    const html = fixture('microdata').replace('Mira   Fennick', script.replaceAll('<', '&lt;'));
    expect(imported(captured(html))[0]?.name).toBe(script);
  });

  it.each([
    [
      'visible text',
      `<main><h1>Ann Ash</h1><p>h-index7</p><p>3 papers</p><p>${'very long '.repeat(1_000_000)}</p></main>`,
    ],
    [
      'JSON-LD',
      `<script type="application/ld+json">{"@type": "Person", "name": "${'Ann '.repeat(2_500_000)}"}</script>`,
    ],
    [
      'microdata',
      `<div itemscope itemtype="https://schema.org/Person"><b itemprop="name">Ann ${'x'.repeat(10_000_000)}</b></div>`,
    ],
    [
      'works',
      `<title>Ann Ash (${orcid}) - ORCID</title>${'<app-work-stack><h4 class="work-title">On ferns</h4></app-work-stack>'.repeat(6_000)}`,
    ],
    ['items', '<div itemscope itemtype="https://schema.org/Person">'.repeat(3_000)],
    [
      'depth',
      `<h1>Ann</h1>${'<div itemscope itemtype="https://schema.org/ScholarlyArticle"><b itemprop="name">A</b>'.repeat(500)}`,
    ],
  ])('says far too much in %s, and is read within limits and in time', (_, html) => {
    const started = performance.now();
    captured(html, `https://orcid.org/${orcid}`);
    expect(performance.now() - started).toBeLessThan(20_000);
  });

  const pages = readdirSync(new URL('../../../fixtures/profile-pages/', import.meta.url)).map((file) =>
    file.replace('.html', ''),
  );

  it.each(pages)('breaks off anywhere: %s', (name) => {
    const html = fixture(name);
    for (let end = 0; end < html.length; end += 97) captured(html.slice(0, end), `https://orcid.org/${orcid}`);
  });

  it.each(pages)('loses any of its tags: %s', (name) => {
    const html = fixture(name);
    for (const tag of new Set(html.match(/<[^>]+>/g))) captured(html.replaceAll(tag, ''), `https://orcid.org/${orcid}`);
  });
});

it('every reader has its file’s name for an id, and no two the same', () => {
  const files = readdirSync(new URL('../../../../lib/sites/profile-page/', import.meta.url)).filter(
    (file) => !/^(?:index|types)\.ts$/.test(file),
  );
  expect(profilePageReaders.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort());
});

const shared = new URL('../../../../../shared/pages/', import.meta.url);
const authorPages = [
  ['arxiv/author/guo_l_1', 'guo_l_1'],
  ['official/author/gurevych_i_1', 'gurevych_i_1'],
] as const;
if (!existsSync(shared)) console.log('../shared/pages is not here: author pages of arXiv are left to the fixtures');

it.skipIf(!existsSync(shared)).each(authorPages)('%s is read whole', (file, id) => {
  const html = readFileSync(new URL(`${file}.html`, shared), 'utf8');
  const [profile] = imported(captured(html, `https://arxiv.org/a/${id}`));
  expect(profile?.externalIds.arxivAuthor).toBe(id);
  expect(profile?.papers.length).toBe(html.split('<dt>').length - 1);
  expect(profile?.papers.filter(({ position }) => position !== null).length).toBeGreaterThan(
    (profile?.papers.length ?? 0) / 2,
  );
});
