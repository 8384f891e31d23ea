import type { KnownActor, KnownName } from '@/lib/network/directory/known-actor';

/** A small directory, for tests of what is read with one. */

function state(
  id: string,
  country: string,
  names: Partial<Record<KnownName['use'], readonly string[]>>,
): KnownActor {
  const [name = id] = names.name ?? [];
  const list = Object.entries(names).flatMap(([use, texts]) =>
    (texts ?? []).map((text) => ({ text, use: use as KnownName['use'], language: 'en' })),
  );
  return { id, kind: 'state', name, names: list, country, identifiers: { 'iso-3166-1': country } };
}

function group(id: string, ...texts: readonly string[]): KnownActor {
  const [name = id] = texts;
  const names = texts.map((text) => ({ text, use: 'name' as const, language: 'en' }));
  return { id, kind: 'group', name, names, country: null, identifiers: {} };
}

export const KNOWN_DIRECTORY: readonly KnownActor[] = [
  state('united-states', 'US', {
    name: ['United States'],
    short: ['U.S.', 'US'],
    demonym: ['American'],
    capital: ['Washington'],
    seat: ['White House'],
  }),
  state('lebanon', 'LB', { name: ['Lebanon', 'لبنان'], demonym: ['Lebanese'], capital: ['Beirut', 'بيروت'] }),
  state('israel', 'IL', { name: ['Israel', 'إسرائيل'], demonym: ['Israeli'], capital: ['Jerusalem'] }),
  state('iran', 'IR', {
    name: ['Iran', 'إيران'],
    demonym: ['Iranian', 'الإيراني'],
    capital: ['Tehran', 'طهران'],
  }),
  state('jordan', 'JO', { name: ['Jordan'], demonym: ['Jordanian'], capital: ['Amman'] }),
  state('georgia', 'GE', { name: ['Georgia'], demonym: ['Georgian'], capital: ['Tbilisi'] }),
  state('chad', 'TD', { name: ['Chad'], demonym: ['Chadian'] }),
  group('hezbollah', 'Hezbollah', 'حزب الله'),
  group('hamas', 'Hamas', 'حماس'),
];
