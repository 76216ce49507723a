/** A second reading of arXiv's pages, by patterns over their source: what the adapters are held against. */

export interface RawPaper {
  id: string;
  title: string;
  /** Texts of the author links, in order. */
  links: string[];
  hidden: number;
  categories: string[];
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', ndash: '–' };

/** Text of a piece of source: no tags, entities as letters, white space folded. */
export function plain(html: string): string {
  return html
    .replace(/<script[\s\S]*?<\/script>|<[^>]*>/g, '')
    .replace(/&(#x?)?(\w+);/g, (whole, number: string | undefined, name: string) => {
      if (number) return String.fromCodePoint(Number.parseInt(name, number === '#' ? 10 : 16));
      return entities[name] ?? whole;
    })
    .replace(/\s+/g, ' ')
    .trim();
}

/** Contents of the metas of a name. */
export function rawMetas(html: string, name: string): string[] {
  return captures(html, new RegExp(`<meta name="${name}" content="([^"]*)"`, 'g'));
}

/** The papers of a listing or an author page, from one `<dt>` to the next. */
export function rawEntries(html: string): RawPaper[] {
  return html
    .split('<dt>')
    .slice(1)
    .map((source) => {
      const authors = between(source, "class='list-authors'>", '</div>');
      return {
        id: capture(source, /id="([^"]+)">\s*arXiv:/),
        title: plain(between(source, "<div class='list-title", '</div>').replace(/^[^>]*>.*?<\/span>/, '')),
        links: captures(authors, /<a [^>]*searchtype=author[^>]*>([\s\S]*?)<\/a>/g),
        hidden: Number(capture(authors, /\((\d+) additional authors/)),
        categories: captures(between(source, "class='list-subjects'>", '</div>'), /\(([\w.-]+)\)/g),
      };
    });
}

/** The papers of a search, from one `<li class="arxiv-result">` to the next. */
export function rawResults(html: string): RawPaper[] {
  return html
    .split('<li class="arxiv-result">')
    .slice(1)
    .map((source) => {
      const authors = between(source, '<p class="authors">', '</p>');
      return {
        id: capture(source, />arXiv:([^<]+)</),
        title: plain(between(source, '<p class="title is-5 mathjax">', '</p>')),
        links: captures(authors, /<a [^>]*>([\s\S]*?)<\/a>/g).filter((name) => /\p{L}/u.test(name)),
        hidden: Number(capture(authors, /\((\d+) additional authors/)),
        categories: captures(source, /data-tooltip="[^"]*">([^<]+)</g),
      };
    });
}

export function captures(source: string, pattern: RegExp): string[] {
  return [...source.matchAll(pattern)].map((match) => plain(match[1] ?? ''));
}

/** What a pattern's group caught, else ''. */
export function capture(source: string, pattern: RegExp): string {
  return plain(pattern.exec(source)?.[1] ?? '');
}

function between(source: string, start: string, end: string): string {
  const from = source.indexOf(start);
  return from < 0 ? '' : source.slice(from + start.length, source.indexOf(end, from));
}
