import { describe, expect, it } from 'vitest';
import { parseName } from './parse-name.ts';

describe('parseName', () => {
  it('reads four words as given, father, grandfather, family', () => {
    expect(parseName('محمد خالد محمود الشامي')).toMatchObject({
      given: 'محمد',
      father: 'خالد',
      grandfather: 'محمود',
      family: 'شامي',
      alternatives: [],
    });
  });

  it('keeps the other readings where position cannot tell', () => {
    const parsed = parseName('Khaled Mahmoud');
    expect(parsed).toMatchObject({ given: 'khaled', family: 'mahmoud', father: null });
    expect(parsed.alternatives).toContainEqual({
      given: 'khaled',
      father: 'mahmoud',
      grandfather: null,
      family: null,
    });
  });

  it('lets "son of" say who the father is', () => {
    expect(parseName('خالد بن محمود')).toMatchObject({
      given: 'خالد',
      father: 'محمود',
      family: null,
    });
  });

  it('sets kunya and titles apart', () => {
    expect(parseName('أبو محمد خالد الشامي')).toMatchObject({
      kunya: 'ابومحمد',
      given: 'خالد',
      family: 'شامي',
    });
    expect(parseName('د. خالد الشامي')).toMatchObject({ titles: ['د'], given: 'خالد' });
  });

  it('answers on nothing', () => {
    expect(parseName('')).toMatchObject({ given: null, family: null, alternatives: [] });
  });
});
