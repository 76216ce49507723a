import type { Problem } from '../model/problem.ts';
import { parseJson } from './parse-json.ts';
import { limits } from './services/limits.ts';
import { problems as words } from './services/problems.ts';
import { sourceOfImport } from './services/read-service.ts';
import { graphOf } from './services/schema-person/graph.ts';
import { workRecord } from './services/schema-person/work.ts';
import { readGraph } from './services/schema-person/works-of.ts';
import type { Found, Importer } from './types.ts';

const id = 'schema-person';

/** People as pages describe them to machines, and as ORCID answers in JSON-LD. https://schema.org/Person */
export const schemaPerson: Importer = {
  id,
  label: 'schema.org person (JSON-LD)',
  brings: 'A person with their identifiers and works, as a page describes them to machines',
  input: 'whole',
  sniff(head) {
    if (!/^[\uFEFF\s]*[[{]/.test(head) || !/"@(?:context|type)"\s*:/.test(head)) return null;
    const isPerson = /"(?:[^"\s]{0,30}[/:#])?Person"/.test(head);
    const isSchema = /schema\.org/.test(head);
    if (!isPerson && !isSchema) return null;
    return {
      certainty: isPerson && isSchema ? 0.9 : 0.5,
      because: `it has ${isPerson ? 'a Person' : 'the context'} of schema.org`,
    };
  },
  *read(text, context) {
    if (text.length > limits.text) return yield refused(words.textTooLong(text.length));
    const json = parseJson(text);
    if (!json.ok) return yield refused(words.noJson(json.because, text.slice(0, 80)));
    const source = sourceOfImport(id, context);
    const graph = graphOf(json.value);
    const { profiles, nameless, works } = readGraph(graph, source);
    if (nameless > 0) yield refused(withoutName(nameless));
    for (const { profile, untitled } of profiles) {
      if (untitled > 0) yield remark(words.untitledPapers({ number: 1 }, profile.name, untitled));
      yield { kind: 'profile', profile };
    }
    const records = works.flatMap((work) => workRecord(work, graph, source) ?? []);
    for (const record of records) yield { kind: 'paper', record };
    if (profiles.length + records.length + nameless === 0) yield refused(nobody);
  },
};

function withoutName(count: number): Problem {
  return {
    code: 'missing-name',
    severity: 'error',
    message: `${count === 1 ? 'A person has' : `${count} people have`} no name, and ${count === 1 ? 'was' : 'were'} left out.`,
  };
}

const nobody: Problem = {
  code: 'no-person',
  severity: 'error',
  message: 'It describes no person and no paper: nothing was imported.',
};

function refused(problem: Problem): Found {
  return { kind: 'problem', problem, isRefusal: true };
}

function remark(problem: Problem): Found {
  return { kind: 'problem', problem, isRefusal: false };
}
