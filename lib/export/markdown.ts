import { doiUrl } from '../ids/doi.ts';
import { frontMatter } from './markdown/front-matter.ts';
import { closedNote, markdownText, tagWord } from './markdown/markdown-text.ts';
import type { Exported, Exporter } from './types.ts';
import { wholeName } from './work/author.ts';
import { type Work, worksOf } from './work/work.ts';

/**
 * A note as Obsidian keeps them. One paper is one note, its facts on top as properties; many are one note with a heading for
 * each, since properties may only open a file. A file for each of many: `paperNotes`.
 */
export const markdown: Exporter = {
  id: 'markdown',
  label: 'Markdown',
  extension: 'md',
  mime: 'text/markdown',
  takes: 'papers',
  *print(things, at) {
    const works = worksOf(things);
    const [only] = works;
    if (only && works.length === 1) return yield noteOf(only);
    yield `${frontMatter({ title: 'Reading list', date: at.slice(0, 10), papers: works.length })}\n# Reading list\n`;
    for (const work of works) yield section(work);
  },
};

/** Each paper as a note of its own, with the name of its file. */
export function paperNotes(things: Iterable<Exported>): { name: string; text: string }[] {
  const taken = new Set<string>();
  return worksOf(things).map((work) => {
    const base = work.citeKey.replace(/[:/]+/g, '-');
    let name = base;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${base}-${number}`;
    taken.add(name.toLowerCase());
    return { name: `${name}.md`, text: noteOf(work) };
  });
}

function noteOf(work: Work): string {
  const { title, citeKey, arxivId, doi, url, venue, categories, reading } = work;
  const properties = frontMatter({
    title,
    citekey: citeKey,
    authors: work.authors.map(wholeName),
    'authors-left-out': leftOut(work),
    date: dayOf(work),
    'year-is-inferred': work.date?.isYearInferred ? 'yes' : undefined,
    venue,
    arxiv: arxivId,
    categories,
    doi,
    url,
    status: reading?.status,
    priority: reading?.priority,
    saved: reading?.savedAt,
    comments: work.comments,
    tags: tagsOf(work),
  });
  return `${properties}\n# ${markdownText(title)}\n${bodyOf(work, '##')}`;
}

function section(work: Work): string {
  const { citeKey, arxivId, doi, url, venue, reading, date } = work;
  const many = work.hiddenAuthors === 0 ? [] : ['et al.'];
  const facts: [string, string | undefined][] = [
    ['Authors', [...work.authors.map((author) => markdownText(wholeName(author))), ...many].join(', ')],
    ['Date', date && `${dayOf(work)}${date.isYearInferred ? ' (the year is inferred)' : ''}`],
    ['Venue', venue && markdownText(venue)],
    ['arXiv', arxivId && url && `[${markdownText(arxivId)}](<${address(url)}>)`],
    ['DOI', doi && `[${markdownText(doi)}](<${doiUrl(doi)}>)`],
    ['Cite key', `\`${citeKey}\``],
    [
      'Status',
      reading &&
        [reading.status, reading.priority !== 'normal' && `${reading.priority} priority`].filter(Boolean).join(', '),
    ],
    ['Comments', work.comments && markdownText(work.comments)],
    [
      'Tags',
      tagsOf(work)
        .map((tag) => `#${tag}`)
        .join(' '),
    ],
  ];
  const lines = facts.flatMap(([name, value]) => (value ? [`- ${name}: ${value}\n`] : []));
  return `\n## ${markdownText(work.title)}\n\n${lines.join('')}${bodyOf(work, '###')}`;
}

function bodyOf({ abstract, note }: Work, heading: string): string {
  const parts: [string, string | undefined][] = [
    ['Abstract', abstract && markdownText(abstract)],
    ['Note', note && closedNote(note)],
  ];
  return parts.map(([name, text]) => (text ? `\n${heading} ${name}\n\n${text}\n` : '')).join('');
}

function dayOf({ date }: Work): string | undefined {
  return date && [date.year, date.month, date.day].filter(Boolean).join('-');
}

function leftOut({ hiddenAuthors }: Work): string | number | undefined {
  if (hiddenAuthors === 0) return undefined;
  return hiddenAuthors ?? 'not known how many';
}

function tagsOf({ tags }: Work): string[] {
  return [...new Set(tags.map(tagWord).filter(Boolean))];
}

/** An address between angle brackets. */
function address(text: string): string {
  return text.replace(/[\s<>\\]/g, encodeURIComponent);
}
