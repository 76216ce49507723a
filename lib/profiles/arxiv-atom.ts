import { entryRecord, isError } from './services/arxiv-atom/entry.ts';
import { arxivFeed } from './services/arxiv-atom/feed.ts';
import { feedProfile, ownerOf } from './services/arxiv-atom/owner.ts';
import { limits } from './services/limits.ts';
import { problems } from './services/problems.ts';
import { sourceOfImport } from './services/read-service.ts';
import type { Found, ImportContext, Importer } from './types.ts';

/** Feeds of arXiv: what its API answers, and the pages of authors. https://info.arxiv.org/help/api/user-manual.html */
export const arxivAtom: Importer = {
  id: 'arxiv-atom',
  label: 'arXiv Atom feed',
  brings: 'Papers with all authors, abstract, categories and the date of the first version',
  input: 'whole',
  sniff(head) {
    if (!/^[\uFEFF\s]*</.test(head) || !/<feed[\s>]/.test(head)) return null;
    const sign = /\barxiv\.org\/(?:abs\/|api\/|a\/|schemas\/atom)/i.exec(head)?.[0];
    return sign ? { certainty: 0.95, because: `it is an Atom feed with “${sign}”` } : null;
  },
  read,
};

function* read(text: string, context: ImportContext): Generator<Found> {
  if (text.length > limits.text) return yield refusal(problems.textTooLong(text.length));
  const feed = arxivFeed(text);
  if ('because' in feed) return yield refusal(problems.noFeed(feed.because));
  const source = sourceOfImport('arxiv-atom', context);
  if (!feed.isWhole) yield { kind: 'problem', problem: problems.cutOff('arXiv'), isRefusal: false };
  const owner = ownerOf(feed);
  const records = [];
  for (const [index, entry] of feed.entries.entries()) {
    const place = { number: index + 1 };
    if (isError(entry)) yield refusal(problems.serviceRefused('arXiv', place, entry.summary ?? ''));
    else {
      const record = entryRecord(entry, source, owner !== null);
      if ('field' in record) yield refusal(problems.wrongField(place, record.field, record.because));
      else records.push(record);
    }
  }
  if (owner) yield { kind: 'profile', profile: feedProfile(owner, records, source) };
  else yield* records.map((record): Found => ({ kind: 'paper', record }));
  if (feed.entries.length === 0 && !owner) {
    yield { kind: 'problem', problem: problems.noRecords('arXiv'), isRefusal: false };
  }
}

function refusal(problem: Extract<Found, { kind: 'problem' }>['problem']): Found {
  return { kind: 'problem', problem, isRefusal: true };
}
