/** @jest-environment node */
import { readArticle } from '../read-article';

const listFacts = (text: string): readonly string[] =>
  readArticle(text)
    .relationships.filter(({ modality }) => modality === 'fact' || modality === 'past')
    .map(({ source, type, target }) => `${source} ${type} ${target}`);

describe('readText, of verbs that share what makes them unreal', () => {
  it.each([
    'Iran will host Jordan, meet Israel and arm Hamas.',
    'Iran might back Hamas and arm Hezbollah.',
    'Iran stopped short of condemning Israel or backing Hamas.',
    'Iran was suspected of arming Hamas and meeting Israel.',
    'Iran may have met Jordan, paid Hamas and armed Hezbollah.',
    'Ahmed Sorel was to have met Omar Fayed and spoken to Jordan.',
    'Iran has neither met Israel nor backed Hamas.',
    'Iran is suspected to have armed Hamas and trained Hezbollah.',
  ])('makes no fact of any: %s', (text) => {
    expect(listFacts(text)).toEqual([]);
  });

  it.each([
    ['Iran refused to meet Israel, and Jordan armed Hamas.', 'jordan arms hamas'],
    ['Iran has never met Israel, and armed Hamas.', 'iran arms hamas'],
    ['Iran will meet Israel, and Jordan and Chad fund Hamas.', 'jordan funds hamas'],
    ['Iran is supporting Hamas and arming Hezbollah.', 'iran arms hezbollah'],
  ])('leaves a clause of its own what it says: %s', (text, fact) => {
    expect(listFacts(text)).toContain(fact);
  });
});

describe('readText, of hearsay', () => {
  it.each([
    'Few believe Iran armed Hamas.',
    'Anyone who says Iran armed Hamas is lying.',
    'Ahmed Sorel lied that Iran had armed Hamas.',
    'Iran, it is feared, has armed Hamas.',
    'Iran reportedly met Israel.',
    'It is wrong to say that Iran armed Hamas.',
    'To say that Iran armed Hamas would be wrong.',
    'Not until Iran met Israel would Jordan back Hamas.',
    'The film shows Iran attacking Israel.',
    'In a hypothetical war, Iran attacks Israel.',
    'In theory, Iran arms Hamas.',
    'Iran talked about arming Hamas.',
    'Iran has every intention of arming Hamas.',
    'It is hard to imagine Iran meeting Israel.',
    'Analysts predict that Iran backs Hamas by 2030.',
  ])('makes no fact of it: %s', (text) => {
    expect(listFacts(text)).toEqual([]);
  });

  it('still makes a fact of what somebody says that they know', () => {
    expect(listFacts('Jordan said that Iran had armed Hamas.')).toContain('iran arms hamas');
  });
});
