import { readShippedNetwork } from './shipped-network';

const network = readShippedNetwork('lebanon-ceasefire-2024');

describe('the actors', () => {
  it('are six people, six groups and four states', () => {
    const byKind = (kind: string) =>
      network.actors.filter((actor) => actor.kind === kind).map(({ name }) => name);
    expect(byKind('person')).toEqual([
      'Amos Hochstein',
      'Brett McGurk',
      'Najib Mikati',
      'Nabih Berri',
      'Benjamin Netanyahu',
      'Hassan Nasrallah',
    ]);
    expect(byKind('group')).toEqual([
      'Hezbollah',
      'Hamas',
      'Lebanese Armed Forces',
      'Mikati’s office',
      'Lebanese cabinet',
      'Lebanese parliament',
    ]);
    expect(byKind('state')).toEqual(['United States', 'Lebanon', 'Israel', 'Iran']);
    expect(network.actors).toHaveLength(16);
  });

  it('have their country', () => {
    expect(Object.fromEntries(network.actors.map(({ id, country }) => [id, country]))).toEqual({
      'amos-hochstein': 'US',
      'brett-mcgurk': 'US',
      'najib-mikati': 'LB',
      'nabih-berri': 'LB',
      'benjamin-netanyahu': 'IL',
      'hassan-nasrallah': 'LB',
      hezbollah: 'LB',
      hamas: 'PS',
      'lebanese-armed-forces': 'LB',
      'mikatis-office': 'LB',
      'lebanese-cabinet': 'LB',
      'lebanese-parliament': 'LB',
      'united-states': 'US',
      lebanon: 'LB',
      israel: 'IL',
      iran: 'IR',
    });
  });

  it.each([
    ['hezbollah', ['Hizbollah', 'Hizballah', 'حزب الله', 'חזבאללה']],
    ['nabih-berri', ['Biri', 'the speaker', 'نبيه بري']],
    ['united-states', ['U.S.', 'US', 'Washington']],
    ['lebanon', ['Beirut', 'لبنان']],
    ['amos-hochstein', ['Hochstein', 'עמוס הוכשטיין']],
    ['hassan-nasrallah', ['حسن نصر الله']],
  ])('%s goes by its other names too', (id, aliases) => {
    const known = network.actors.find((actor) => actor.id === id)?.aliases ?? [];
    for (const alias of aliases) expect(known.some((name) => name.includes(alias))).toBe(true);
  });

  it('have a name in Arabic, each Lebanese, and one in Hebrew, each Israeli', () => {
    const lacks = (country: string, script: RegExp) =>
      network.actors.filter(
        (actor) => actor.country === country && !actor.aliases.some((name) => script.test(name)),
      );
    expect(lacks('LB', /\p{Script=Arabic}/u)).toEqual([]);
    expect(lacks('IL', /\p{Script=Hebrew}/u)).toEqual([]);
  });

  it('lose Nasrallah on 27 September 2024', () => {
    expect(network.actors.filter(({ to }) => to !== null).map(({ id, to }) => [id, to])).toEqual([
      ['hassan-nasrallah', '2024-09-27'],
    ]);
  });
});
