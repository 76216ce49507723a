import type { ExternalIds } from '../../model/external-ids.ts';
import type { Problem } from '../../model/problem.ts';
import type { Found, ImportContext } from '../types.ts';
import { type Place, recordsOf } from './json-records.ts';
import { limits } from './limits.ts';
import type { RecordSource } from './paper-record.ts';
import { problems } from './problems.ts';
import { profileOf, withPapers } from './profile.ts';
import type { Reading, ServiceFormat } from './service-format.ts';

/** Where an import's records come from. */
export function sourceOfImport(format: string, { label, url, capturedAt }: ImportContext): RecordSource {
  return { format, label, ...(url && { url }), observedAt: capturedAt };
}

/**
 * Reads a JSON text of a service. Papers that name an author of the same text go into the list of that author, and others
 * stand alone.
 */
export function* readService(text: string, context: ImportContext, format: ServiceFormat): Generator<Found> {
  if (text.length > limits.text) return yield refusal(problems.textTooLong(text.length));
  const source = sourceOfImport(format.id, context);
  const found: Found[] = [];
  const works: Works[] = [];
  for (const item of recordsOf(text)) {
    if ('problem' in item) found.push({ kind: 'problem', ...item });
    else {
      const reading = format.read(item.record, source);
      if (reading.kind === 'works') works.push({ ...reading, place: item.place });
      else found.push(...findsOf(reading, item.place, Object.keys(item.record), format));
    }
  }
  const all = withWorks(byPerson(found, format.idKind), works, source, format.idKind);
  yield* capped(all.length > 0 ? all : [remark(problems.noRecords(format.service))]);
}

type Works = Extract<Reading, { kind: 'works' }> & { place: Place };

function findsOf(
  reading: Exclude<Reading, { kind: 'works' }>,
  place: Place,
  fields: string[],
  { service }: ServiceFormat,
): Found[] {
  switch (reading.kind) {
    case 'profile': {
      const { profile, untitled } = reading;
      const remarks = untitled > 0 ? [remark(problems.untitledPapers(place, profile.name, untitled))] : [];
      return [...remarks, { kind: 'profile', profile }];
    }
    case 'paper':
      return [reading];
    case 'wrong':
      return [refusal(problems.wrongField(place, reading.field, reading.because))];
    case 'error':
      return [refusal(problems.serviceRefused(service, place, reading.words))];
    case 'unknown':
      return [refusal(problems.unknownRecord(service, place, fields))];
  }
}

/** Puts papers into the lists of the authors of the same input whom they name. */
function byPerson(found: Found[], kind: keyof ExternalIds): Found[] {
  const lists = new Map<string, Extract<Found, { kind: 'paper' }>['record'][]>();
  for (const item of found) {
    const id = item.kind === 'profile' ? item.profile.externalIds[kind] : undefined;
    if (id) lists.set(id, []);
  }
  const rest = found.filter((item) => {
    if (item.kind !== 'paper') return true;
    const ids = new Set(item.record.bylineIds?.flatMap((ids) => ids?.[kind] ?? []));
    const owners = [...ids].filter((id) => lists.has(id));
    for (const id of owners) lists.get(id)?.push(item.record);
    return owners.length === 0;
  });
  return rest.map((item) => {
    if (item.kind !== 'profile') return item;
    const list = lists.get(item.profile.externalIds[kind] ?? '') ?? [];
    return { ...item, profile: withPapers(item.profile, kind, list) };
  });
}

/** Puts lists of works to the profile of the person they are of, where it is in the same input. */
function withWorks(found: Found[], works: Works[], source: RecordSource, kind: keyof ExternalIds): Found[] {
  const all = [...found];
  for (const { owner, name, records, place } of works) {
    const index = all.findIndex((item) => item.kind === 'profile' && item.profile.externalIds[kind] === owner);
    const item = all[index];
    if (item?.kind === 'profile') all[index] = { ...item, profile: withPapers(item.profile, kind, records) };
    else if (name) {
      const profile = withPapers(profileOf(source, name, { [kind]: owner }), kind, records);
      all.push({ kind: 'profile', profile });
    } else if (records.length > 0) {
      all.push(remark(problems.listWithoutName(place, records.length)));
      all.push(...records.map((record): Found => ({ kind: 'paper', record })));
    }
  }
  return all;
}

/** A refusal counts, however many there are; remarks beyond a number are only counted. */
function* capped(found: Found[]): Generator<Found> {
  let remarks = 0;
  for (const item of found) {
    const isRemark = item.kind === 'problem' && !item.isRefusal;
    if (isRemark) remarks += 1;
    if (!isRemark || remarks <= limits.problems) yield item;
  }
  if (remarks > limits.problems) yield remark(problems.moreProblems(remarks - limits.problems));
}

function remark(problem: Problem): Found {
  return { kind: 'problem', problem, isRefusal: false };
}

function refusal(problem: Problem): Found {
  return { kind: 'problem', problem, isRefusal: true };
}
