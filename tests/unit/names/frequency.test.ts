import { describe, expect, it } from 'vitest';
import { nameRarity } from '../../../lib/names/frequency.ts';
import { parseName } from '../../../lib/names/parse.ts';

const rarity = (printed: string): ReturnType<typeof nameRarity> => nameRarity(parseName(printed));

describe('how common a name is', () => {
  it('Wei Wang is far more common than Lin Guo, and that than Zhancheng Zhang', () => {
    expect(rarity('Wei Wang').fullPerMillion).toBeGreaterThan(10 * rarity('Lin Guo').fullPerMillion);
    expect(rarity('Lin Guo').fullPerMillion).toBeGreaterThan(10 * rarity('Zhancheng Zhang').fullPerMillion);
  });
  it('Wei Wang is printed some 270 times in a million, counted by hand in the two arXiv files', () => {
    expect(rarity('Wei Wang').fullPerMillion).toBeGreaterThan(270 / 2);
    expect(rarity('Wei Wang').fullPerMillion).toBeLessThan(270 * 2);
  });
  it('an initial is as common as all it may stand for', () => {
    expect(rarity('L. Guo').isInitialOnly).toBe(true);
    expect(rarity('L. Guo').fullPerMillion).toBeGreaterThan(10 * rarity('Lin Guo').fullPerMillion);
  });
  it('given names count within their tradition', () => {
    expect(rarity('Minjun Kim').fullPerMillion).toBeGreaterThan(50 * rarity('Minjun Smith').fullPerMillion);
  });
  it('the order of a name that can be read both ways does not make it rare', () => {
    expect(rarity('Guo Xiaoming')).toEqual(rarity('Xiaoming Guo'));
  });
  it('accents and hyphens do not make a name rare', () => {
    expect(rarity('Thomas Müller')).toEqual(rarity('Thomas Muller'));
    expect(rarity('Min-Jun Kim')).toEqual(rarity('Minjun Kim'));
  });
  it('what the table does not list is rare, but not unique', () => {
    expect(rarity('Qwertzu Asdfgh').familyPerMillion).toBe(10);
    expect(rarity('Qwertzu Asdfgh').fullPerMillion).toBeLessThan(0.01);
  });
  it('a collaboration has no rarity', () => {
    expect(rarity('ATLAS Collaboration').fullPerMillion).toBe(0);
  });
});
