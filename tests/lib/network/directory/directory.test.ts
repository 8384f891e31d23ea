/** @jest-environment node */
import { readFileSync } from 'node:fs';
import { foldText } from '@/lib/graph/search/fold-text';
import {
  createKnownActorIndex,
  findKnownActors,
  suggestKnownActors,
} from '@/lib/graph/search/known-actor-index';
import { isCountryCode } from '@/lib/network/country-codes';
import { directorySchema, parseDirectory } from '@/lib/network/directory/directory-data';
import type { KnownActor, KnownNameUse } from '@/lib/network/directory/known-actor';
import { readDirectory, readDirectoryData } from '@/lib/network/directory/read-directory';

const LANGUAGES = ['en', 'ar', 'he', 'fr', 'ru'];
const actors = readDirectory();
const index = createKnownActorIndex(actors);
const { ambiguous } = directorySchema.parse(readDirectoryData());

const readIds = (file: string) =>
  (JSON.parse(readFileSync(`data/directory/${file}.json`, 'utf8')) as { id: string }[]).map(({ id }) => id);
const pick = (file: string) => readIds(file).map((id) => index.actors.get(id) as KnownActor);
const listTexts = ({ names }: KnownActor, use: KnownNameUse, language: string) =>
  names.filter((name) => name.use === use && name.language === language).map(({ text }) => text);
const find = (text: string) => findKnownActors(index, text).map(({ actor, name }) => [actor.id, name.use]);

describe('the directory of known actors', () => {
  it('gives each actor an id of its own, a name among its forms, and an identifier', () => {
    expect(new Set(actors.map(({ id }) => id)).size).toBe(actors.length);
    for (const actor of actors) {
      expect(actor.names.map(({ text }) => text)).toContain(actor.name);
      expect(actor.identifiers).toEqual({ directory: actor.id });
    }
  });

  it('has the 193 members of the United Nations and five more, each by one code', () => {
    const codes = pick('states').map(({ country }) => country ?? '');
    expect(new Set(codes).size).toBe(198);
    expect(codes.every(isCountryCode)).toBe(true);
    expect(codes).toEqual(expect.arrayContaining(['VA', 'PS', 'XK', 'TW', 'EH']));
  });

  it('has each state in five languages, with a demonym and a capital', () => {
    const lacking = pick('states').flatMap((state) => [
      ...LANGUAGES.filter((language) => listTexts(state, 'name', language).length === 0),
      ...(['demonym', 'capital'] as const).filter((use) => listTexts(state, use, 'en').length === 0),
    ]);
    expect(lacking).toEqual([]);
  });

  it('has each form once in its actor and use, and none without a word', () => {
    for (const { names } of actors) {
      const keys = names.map(({ use, language, text }) => `${use} ${language} ${text}`);
      expect(keys).toEqual([...new Set(keys)]);
      expect(names.filter(({ text }) => foldText(text) === '' || text.trim() !== text)).toEqual([]);
    }
  });

  it('leads from no form to two actors unless that is declared', () => {
    const declared = new Map(
      ambiguous.filter((each) => each.actors.length > 0).map((each) => [foldText(each.text), each.actors]),
    );
    const found = [...index.forms].flatMap(([form, matches]) => {
      const ids = matches.map(({ actor }) => actor.id).sort();
      return ids.length > 1 ? [[form, ids] as const] : [];
    });
    expect(found.sort()).toEqual([...declared].sort());
  });

  it('declares as ambiguous only what it has', () => {
    const texts = new Set(actors.flatMap(({ names }) => names.map(({ text }) => text)));
    expect(ambiguous.filter(({ text }) => !texts.has(text)).map(({ text }) => text)).toEqual([]);
    expect(ambiguous.filter(({ actors: ids, also }) => ids.length < 2 && !also)).toEqual([]);
  });
});

describe('findKnownActors', () => {
  it.each([
    ['U.S.', [['united-states', 'short']]],
    ['UAE', [['united-arab-emirates', 'short']]],
    ['the White House', []],
    ['White House', [['united-states', 'seat']]],
    ['Elysee', [['france', 'seat']]],
    ['KREMLIN', [['russia', 'seat']]],
    ['Lebanese', [['lebanon', 'demonym']]],
    ['Niger', [['niger', 'name']]],
    ['Nigerien', [['niger', 'demonym']]],
    ['Nigerian', [['nigeria', 'demonym']]],
    ['Guinea', [['guinea', 'name']]],
    ['Equatorial Guinea', [['equatorial-guinea', 'name']]],
    ['لبنان', [['lebanon', 'name']]],
    ['ايران', [['iran', 'name']]],
    ['חיזבאללה', [['hezbollah', 'name']]],
    ['ארה״ב', [['united-states', 'name']]],
    ['Сирия', [['syria', 'name']]],
    ['ООН', [['united-nations', 'name']]],
    ['Royaume-Uni', [['united-kingdom', 'name']]],
    ['Hizbullah', [['hezbollah', 'name']]],
    ['حزب الله', [['hezbollah', 'name']]],
    ['nobody at all', []],
    ['', []],
  ])('finds %s', (text, expected) => {
    expect(find(text)).toEqual(expected);
  });

  it('returns all that a text may mean', () => {
    expect(find('Congo').map(([id]) => id)).toEqual([
      'democratic-republic-of-the-congo',
      'republic-of-the-congo',
    ]);
    expect(find('Brussels')).toEqual([
      ['belgium', 'capital'],
      ['european-union', 'seat'],
      ['nato', 'seat'],
    ]);
  });

  it('says what else is called so', () => {
    expect(findKnownActors(index, 'Georgia')[0]?.name.also).toBe('a state of the United States');
    expect(findKnownActors(index, 'Lebanon')[0]?.name.also).toBeUndefined();
  });
});

describe('suggestKnownActors', () => {
  const suggest = (text: string) => suggestKnownActors(index, text, 3).map(({ actor }) => actor.id);

  it('suggests by a beginning in any script, a whole form first', () => {
    expect(suggest('leb')[0]).toBe('lebanon');
    expect(suggest('لبن')[0]).toBe('lebanon');
    expect(suggest('ЦАХ')).toEqual(['israel-defense-forces']);
    expect(suggest('niger')).toEqual(['niger', 'nigeria', 'mend']);
    expect(suggest('downing')).toEqual(['united-kingdom']);
  });

  it('suggests each actor once, and no more than are wanted', () => {
    expect(suggestKnownActors(index, 'united', 100).map(({ actor }) => actor.id)).toEqual(
      expect.arrayContaining(['united-states', 'united-kingdom', 'united-arab-emirates', 'united-nations']),
    );
    expect(suggest('a')).toHaveLength(3);
    expect(suggest(' . ')).toEqual([]);
  });
});

describe('parseDirectory', () => {
  const state = { id: 'a', kind: 'state', name: 'A', country: null, names: { en: ['A'] } };

  it('reads what is sent', () => {
    expect(parseDirectory(JSON.parse(JSON.stringify(readDirectoryData())))).toEqual(actors);
  });

  it.each([
    ['a list', []],
    ['an id that is none', { actors: [{ ...state, id: 'A b' }], ambiguous: [] }],
    ['a country that is none', { actors: [{ ...state, country: 'ZZ' }], ambiguous: [] }],
    ['a kind that is none', { actors: [{ ...state, kind: 'god' }], ambiguous: [] }],
    ['a form that is too long', { actors: [{ ...state, names: { en: ['A'.repeat(201)] } }], ambiguous: [] }],
    ['forms that are a list', { actors: [{ ...state, names: ['A'] }], ambiguous: [] }],
    ['a language that is none', { actors: [{ ...state, names: { English: ['A'] } }], ambiguous: [] }],
    ['a language without a form', { actors: [{ ...state, short: { en: [] } }], ambiguous: [] }],
    ['an empty form', { actors: [{ ...state, short: { en: ['A', ''] } }], ambiguous: [] }],
    ['a form that is no text', { actors: [{ ...state, seats: { en: [7] } }], ambiguous: [] }],
    [
      'more forms than can be',
      { actors: [{ ...state, names: { en: Array(201).fill('A') } }], ambiguous: [] },
    ],
    ['a field that nobody knows', { actors: [{ ...state, script: '' }], ambiguous: [] }],
  ])('refuses %s', (_, data) => {
    expect(() => parseDirectory(data)).toThrow('The directory of known actors cannot be read.');
  });

  it('says which form is at fault', () => {
    const data = { actors: [state, { ...state, short: { en: ['A', ''] } }], ambiguous: [] };
    expect(() => parseDirectory(data)).toThrow('actors.1.short.en.1: ');
  });
});
