/** @jest-environment node */
import { findAlikeActors } from '@/lib/graph/search/alike-actors';
import { toConsonants } from '@/lib/graph/search/consonants';
import { createKnownActorIndex } from '@/lib/graph/search/known-actor-index';
import { findKnownActor, mapKnownActors } from '@/lib/graph/search/known-in-network';
import { readDirectory } from '@/lib/network/directory/read-directory';
import type { Actor } from '@/lib/network/network';

const index = createKnownActorIndex(readDirectory());

const createActor = (id: string, kind: Actor['kind'], name: string, others: Partial<Actor> = {}): Actor => ({
  ...{ id, kind, name, aliases: [], role: '', country: null, from: null, to: null, notes: '' },
  ...{ identifiers: {}, shadow: false },
  ...others,
});

const ACTORS = [
  createActor('us', 'state', 'United States', { country: 'US' }),
  createActor('hezbollah', 'group', 'Hezbollah', { aliases: ['حزب الله'] }),
  createActor('hochstein', 'person', 'Amos Hochstein'),
  createActor('nasrallah', 'person', 'Hassan Nasrallah'),
  createActor('lavrov', 'person', 'Sergei Lavrov'),
  createActor('jordan', 'person', 'Jordan'),
  createActor('iran', 'state', 'Iran'),
  createActor('brigade', 'group', 'Brigade 12'),
  createActor('north', 'state', 'Northland'),
  createActor('slovakia', 'state', 'Slovakia'),
];

const find = (text: string) =>
  findAlikeActors(ACTORS, text, index, 3).map(({ actor, likeness }) => [actor.id, likeness]);

describe('findAlikeActors', () => {
  it.each([
    ['the same name', 'hezbollah', 'hezbollah', 'name'],
    ['an alias', 'حزب اللّه', 'hezbollah', 'name'],
    ['initials that the directory knows', 'U.S.A.', 'us', 'known'],
    ['a name in another language', 'Соединенные Штаты', 'us', 'known'],
    ['another spelling', 'Hizbollah', 'hezbollah', 'known'],
    ['a slip', 'Hezbolah', 'hezbollah', 'spelling'],
    ['two letters swapped', 'Amos Hochstien', 'hochstein', 'spelling'],
    ['the last name', 'Hochstein', 'hochstein', 'part'],
    ['the same sound in Arabic', 'حسن نصر الله', 'nasrallah', 'sound'],
    ['the same sound in Cyrillic', 'Сергей Лавров', 'lavrov', 'sound'],
  ])('finds %s', (_, text, id, likeness) => {
    expect(find(text)).toEqual([[id, likeness]]);
  });

  it.each([
    'Iraq',
    'Israel',
    'Brigade 13',
    'Southland',
    'Slovenia',
    'United Nations',
    'Amos',
    'Hassan',
    'Berri',
    '',
    '—',
  ])('finds nobody like “%s”', (text) => expect(find(text)).toEqual([]));

  it('puts the likeliest first', () => {
    const actors = [...ACTORS, createActor('twin', 'group', 'Hezbolah')];
    expect(findAlikeActors(actors, 'Hezbolah', index, 3).map(({ actor }) => actor.id)).toEqual([
      'twin',
      'hezbollah',
    ]);
  });
});

describe('toConsonants', () => {
  it.each([
    ['Hassan Nasrallah', 'حسن نصر الله'],
    ['Nabih Berri', 'نبيه بري'],
    ['Netanyahu', 'נתניהו'],
    ['Vladimir Putin', 'Владимир Путин'],
    ['Qaddafi', 'Gadhafi'.replace('G', 'K')],
  ])('is the same for %s and %s', (one, other) => {
    expect(toConsonants(one)).toBe(toConsonants(other));
  });
});

describe('mapKnownActors', () => {
  it('knows actors by their identifier, or by a name that means no other', () => {
    const mapped = mapKnownActors(index, [
      ...ACTORS,
      createActor('party', 'group', 'The Party', { identifiers: { directory: 'likud' } }),
    ]);
    expect([...mapped].map(([known, { id }]) => [known, id])).toEqual([
      ['united-states', 'us'],
      ['hezbollah', 'hezbollah'],
      ['iran', 'iran'],
      ['slovakia', 'slovakia'],
      ['likud', 'party'],
    ]);
  });

  it('takes nobody for a state who is called like one, or whose country is another', () => {
    expect(findKnownActor(index, createActor('a', 'person', 'Jordan'))).toBeNull();
    expect(findKnownActor(index, createActor('a', 'state', 'Georgia', { country: 'US' }))).toBeNull();
    expect(findKnownActor(index, createActor('a', 'state', 'Congo'))).toBeNull();
  });
});
