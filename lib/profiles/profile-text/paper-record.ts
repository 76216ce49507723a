import { categoriesOfBadge } from '../../ids/category.ts';
import type { PaperDate } from '../../model/paper.ts';
import type { Problem } from '../../model/problem.ts';
import type { Profile } from '../../model/profile.ts';
import { positionsOf } from './own-position.ts';
import type { PrintedPaper } from './paper.ts';
import { paperDate } from './paper-date.ts';
import { problems as words } from './problems.ts';

/** A printed paper as the model keeps it, with the place of `name` among its authors; reports what is odd. */
export function paperRecord(
  paper: PrintedPaper,
  name: string,
  source: Profile['source'],
  problems: Problem[],
): Profile['papers'][number] {
  const { badge } = paper.stamp;
  return {
    record: {
      source,
      title: paper.titleLine.text,
      date: dateOf(paper, source.observedAt, problems),
      badge,
      categories: wholeCategories(badge),
      bylines: paper.authors?.names ?? [],
      hiddenAuthors: paper.authors?.hasMore === false ? 0 : null,
      abstract: paper.abstract,
    },
    position: ownPosition(paper, name, problems),
  };
}

function dateOf({ stamp, stampLine }: PrintedPaper, capturedAt: string, problems: Problem[]): PaperDate | undefined {
  const date = paperDate(stamp, capturedAt);
  if (!date) problems.push(words.invalidDate(stampLine, stamp.said));
  else if (date.isYearInferred && date.value > capturedAt.slice(0, 10)) {
    problems.push(words.dateAhead(stampLine, stamp.said, date.value));
  }
  return date ?? undefined;
}

/** Several archives share some tails (`AP`): then the badge stays and nobody guesses. */
function wholeCategories(badge: string | undefined): string[] {
  const candidates = badge ? categoriesOfBadge(badge) : [];
  return candidates.length === 1 ? candidates : [];
}

function ownPosition({ authors, authorLine }: PrintedPaper, name: string, problems: Problem[]): number | null {
  if (!authors || !authorLine) return null;
  const places = positionsOf(name, authors.names);
  if (places.length > 1) problems.push(words.nameTwice(authorLine, name));
  if (places.length === 0 && !authors.hasMore) problems.push(words.notAmongAuthors(authorLine, name));
  return places.length === 1 ? (places[0] ?? null) : null;
}
