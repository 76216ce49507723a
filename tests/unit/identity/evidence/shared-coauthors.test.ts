import { expect, test } from 'vitest';
import { aBearer, aMention, bitsOf, evidenceOf } from '../../support/mentions.ts';

const id = 'shared-coauthors';
const [rare, lessRare, common] = ['Ottoline Quibberwick', 'Xu Wang', 'Wei Wang'];
const strangers = ['Ada Byron', 'Bo Zhou', 'Carla Rossi', 'Dmitri Orlov', 'Esra Kaya', 'Femi Adeyemi'];

/** They come again on no other side. */
const five = ['Hana Sato', 'Ivo Novak', 'Jana Kim', 'Karl Weber', 'Lena Fischer'];

/** With one of the two others in common, on both sides. */
const sharing = (name: string) =>
  bitsOf(id, { beside: [name, 'Ada Byron'] }, [{ beside: [name, 'Bo Zhou'] }]) ?? Number.NaN;

test('a shared coauthor speaks for one person', () => {
  for (const name of [rare, lessRare, common]) expect(sharing(name)).toBeGreaterThan(0);
});

test('a rare coauthor weighs more than a common one', () => {
  expect(sharing(rare)).toBeGreaterThan(sharing(lessRare));
  expect(sharing(lessRare)).toBeGreaterThan(sharing(common));
});

test('two shared coauthors weigh more than one', () => {
  const both = bitsOf(id, { beside: [rare, 'Ada Byron'] }, [{ beside: [rare, 'Ada Byron'] }]);
  expect(both).toBeGreaterThan(sharing(rare));
});

test('one shared among many weighs less than one shared among few', () => {
  const many = bitsOf(id, { beside: [rare, ...strangers] }, [{ beside: [rare, 'Gita Rao'] }, { beside: five }]);
  expect(many).toBeGreaterThan(0);
  expect(many).toBeLessThan(sharing(rare));
});

test('none of many weighs against, the more so the more there are', () => {
  const none = (count: number) =>
    bitsOf(id, { beside: strangers.slice(0, count) }, [{ beside: [rare, lessRare, common, 'Gita Rao'] }]) ?? Number.NaN;
  expect(none(6)).toBeLessThan(0);
  expect(none(6)).toBeLessThan(none(3));
  expect(none(3)).toBeLessThan(none(1));
});

test('a coauthor is known however the name is printed, and from any of the papers', () => {
  const known = [{ beside: strangers }, { beside: ['Jürgen Quibberwick'] }];
  expect(bitsOf(id, { beside: ['Quibberwick, Jurgen'] }, known)).toBe(
    bitsOf(id, { beside: ['Jürgen Quibberwick'] }, known),
  );
  expect(bitsOf(id, { beside: ['Jürgen Quibberwick'] }, known)).toBeGreaterThan(0);
});

test('where either side has no coauthor there is nothing to go by', () => {
  expect(bitsOf(id, { beside: [] }, [{ beside: [rare] }])).toBeUndefined();
  expect(bitsOf(id, { beside: [rare] }, [{ beside: [] }])).toBeUndefined();
  expect(bitsOf(id, { beside: [rare] }, [])).toBeUndefined();
});

test('the sentence names three of those in common and counts the rest', () => {
  const said = (shared: string[]) => {
    const mention = aMention('Lin Guo', { beside: shared });
    return evidenceOf(id, mention, aBearer(mention, 'Lin Guo', [{ beside: shared }]))?.because();
  };
  expect(said([rare])).toBe('Shares a coauthor with this profile: Ottoline Quibberwick.');
  expect(said(strangers.slice(0, 5))).toBe(
    'Shares coauthors with this profile: Ada Byron, Bo Zhou, Carla Rossi and 2 more.',
  );
});
