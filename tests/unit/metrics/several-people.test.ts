import { describe, expect, it } from 'vitest';
import { severalPeople } from '../../../lib/metrics/checks/several-people.ts';
import { facts } from './facts.ts';

const fields = ['cs.LG', 'math.AG', 'q-bio.NC', 'econ.EM', 'cs.RO', 'hep-th'];
const paper = (field: string, ...bylines: string[]) => ({ categories: [field], bylines, hiddenAuthors: null });
/** Six papers in six fields, each with coauthors of its own. */
const strangers = fields.map((field, index) => paper(field, 'Ada Brook', `Bo ${index}eron`, `Cy ${index}gret`));

describe('a profile of several people', () => {
  it('is found where papers of many fields share no coauthor', () => {
    expect(severalPeople.find(facts({ hIndex: 3, novelty: 40 }, strangers))).toEqual({
      metrics: ['hIndex', 'novelty'],
      message:
        'The 6 listed papers fall into 6 groups that share no coauthor, in 6 fields; only the first three authors of each are known.',
      means: expect.stringMatching(/several people/),
    });
  });

  it('is not told from fewer than four papers', () => {
    expect(severalPeople.find(facts({}, strangers.slice(0, 4)))).not.toBeNull();
    expect(severalPeople.find(facts({}, strangers.slice(0, 3)))).toBeNull();
  });

  it('is not found in a small profile with coauthors who come again', () => {
    const three = ['cs.LG', 'cs.CV', 'cs.LG'].map((field) => paper(field, 'Ada Brook', 'Bo Heron'));
    expect(severalPeople.find(facts({}, three))).toBeNull();
  });

  it('is not found where a coauthor links more than a third of the papers, however spelt', () => {
    const linked = (...names: string[]) =>
      strangers.map((one, index) => ({ ...one, bylines: [...one.bylines, names[index] ?? `Di ${index}unlin`] }));
    expect(severalPeople.find(facts({}, linked('Guo-Qing Teal', 'Guoqing Teal')))).not.toBeNull();
    expect(severalPeople.find(facts({}, linked('Guo-Qing Teal', 'Guoqing Teal', 'GUOQING TEÁL')))).toBeNull();
  });

  it('is not found within few fields', () => {
    const oneField = strangers.map((one, index) => ({ ...one, categories: [fields[index % 3] ?? ''] }));
    expect(severalPeople.find(facts({}, oneField))).toBeNull();
  });

  it('is not denied because the author stands on every paper, by name or by place', () => {
    const abbreviated = strangers.map((one) => ({
      ...one,
      bylines: ['A. Brook', ...one.bylines.slice(1)],
      position: 1,
    }));
    expect(severalPeople.find(facts({}, abbreviated))).not.toBeNull();
  });

  it('leaves papers out that print nobody else, and says what is known', () => {
    const alone = { ...paper('cs.LG', 'Ada Brook'), hiddenAuthors: 0 };
    const whole = strangers.map((one) => ({ ...one, hiddenAuthors: 0 }));
    const messageOf = (papers: typeof whole) => severalPeople.find(facts({}, papers))?.message;
    expect(messageOf([...whole, alone])).toBe(
      '6 of the 7 listed papers fall into 6 groups that share no coauthor, in 6 fields.',
    );
    expect(severalPeople.find(facts({}, [...whole.slice(1), ...strangers.slice(0, 1)]))?.message).toMatch(
      /; of 1, only the first three authors are known\.$/,
    );
    expect(severalPeople.find(facts({}, [alone, alone, alone, alone]))).toBeNull();
  });
});
