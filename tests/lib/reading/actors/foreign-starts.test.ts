/** @jest-environment node */
import type { KnownActor } from '@/lib/network/directory/known-actor';
import { readText } from '@/lib/reading/read-text';

const toState = (id: string, country: string, ...texts: readonly string[]): KnownActor => ({
  id,
  kind: 'state',
  name: id,
  names: texts.map((text) => ({ text, use: 'name' as const, language: 'ru' })),
  country,
  identifiers: {},
});
const directory: readonly KnownActor[] = [
  toState('Georgia', 'GE', 'Грузия', 'Georgia'),
  toState('Iran', 'IR', 'Иран', 'Iran'),
  toState('Israel', 'IL', 'Израиль', 'Israel'),
];

const list = (text: string) => readText(text, { directory, network: null });
const listNames = (text: string): string[] => list(text).actors.map(({ name }) => name);

describe('readText, of other languages', () => {
  it.each([
    ['Министр обороны Грузии Олег Нодия уехал.', ['Georgia', 'Олег Нодия']],
    [
      'Президент Ирана Омар Саид встретился с послом Израиля Давидом Леви.',
      ['Iran', 'Омар Саид', 'Israel', 'Давидом Леви'],
    ],
    ['Если Грузия уйдёт, Иран останется.', ['Georgia', 'Iran']],
    ['Die Georgia lehnte das ab.', ['Georgia']],
  ])('finds states and people, and no other capitals, in %s', (text, names) => {
    expect(listNames(text).sort()).toEqual([...names].sort());
  });

  it('reads no ties', () => {
    expect(
      list('Иран не поддержал Грузию. Если Израиль уйдёт, Грузия поддержит Иран.').relationships,
    ).toEqual([]);
  });
});
