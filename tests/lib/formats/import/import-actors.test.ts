import type { Mapping } from '@/lib/formats/mapping';
import { build, buildTies, run, table } from './import-table';

describe('the actors of an import', () => {
  it('are those that ties name, each with an id of its own and the name as it stands', () => {
    const { actors } = buildTies(
      'source,target',
      'Najib Mikati,حزب الله',
      'najib-mikati,Ünal',
      'Najib Mikati,Ünal',
    );
    expect(actors.map(({ id, name }) => [id, name])).toEqual([
      ['najib-mikati', 'Najib Mikati'],
      ['actor-1', 'حزب الله'],
      ['najib-mikati-2', 'najib-mikati'],
      ['unal', 'Ünal'],
    ]);
  });

  it('have all that their table says, and keep their old id among their identifiers', () => {
    const actors = table(
      'id,name,type,aka,position,country,born,wikidata,height',
      'Q_1,Nabih Berri,Politician,Berri; the Speaker,Speaker,Lebanon,1938-01-28,Q311607,1.8',
    );
    expect(build({ actors }).actors).toEqual([
      {
        ...{
          id: 'q-1',
          name: 'Nabih Berri',
          kind: 'person',
          aliases: ['Berri', 'the Speaker'],
          role: 'Speaker',
          country: 'LB',
        },
        ...{ from: '1938-01-28', to: null, notes: '', identifiers: { wikidata: 'Q311607', id: 'Q_1' } },
        shadow: false,
        ...{ height: '1.8', originalKind: 'Politician' },
      },
    ]);
  });

  it('act through others where a column says so', () => {
    const actors = table('id,name,Shadow party', '1,A sponsor,yes', '2,An envoy,no', '3,A host,');
    expect(build({ actors }).actors.map(({ shadow }) => shadow)).toEqual([true, false, false]);
  });

  it('are met by id, by name and by another name', () => {
    const actors = table('id,name,aliases', '1,Amos Hochstein,Hochstein', '2,Nabih Berri,');
    const { relationships } = build({
      actors,
      ties: table('source,target', '1,2', 'Amos Hochstein,2', 'Hochstein,Nabih Berri'),
    });
    expect(relationships.map(({ source, target }) => [source, target])).toEqual([
      ['1', '2'],
      ['1', '2'],
      ['1', '2'],
    ]);
  });

  it('are states when they have the name of a country, and of the kind that the mapping says else', () => {
    const kinds = (change: Partial<Mapping>) =>
      build({ ties: table('source,target', 'Lebanon,Hezbollah') }, change).actors.map(({ kind }) => kind);
    expect(kinds({})).toEqual(['state', 'group']);
    expect(kinds({ otherKind: 'person' })).toEqual(['state', 'person']);
  });

  it('are told when only a tie names them beside a table of actors', () => {
    const { network, report } = run({
      actors: table('id,name', '1,Berri'),
      ties: table('source,target', '1,7'),
    });
    expect(network?.actors.map(({ id }) => id)).toEqual(['1', '7']);
    expect(report.remarks).toEqual([
      {
        severity: 'warning',
        place: 'ties, line 2',
        message: '“7” is not in the table of actors; it was added.',
        fix: 'Add a row for it, or correct the id.',
      },
    ]);
  });

  it('stay two when two have one id, and ties stay with the first', () => {
    const { network, report } = run({
      actors: table('id,name', '1,Berri', '1,Mikati', '2,Hezbollah'),
      ties: table('source,target', '1,2'),
    });
    expect(network?.actors.map(({ id, name }) => [id, name])).toEqual([
      ['1', 'Berri'],
      ['1-2', 'Mikati'],
      ['2', 'Hezbollah'],
    ]);
    expect(network?.relationships[0]?.source).toBe('1');
    expect(report.remarks).toEqual([
      expect.objectContaining({ severity: 'warning', place: 'actors, line 3' }),
    ]);
  });

  it('become one when a person says that names mean one, with the others as aliases', () => {
    const ties = table('source,target', 'Hizbullah,Iran', 'حزب الله,Lebanon', 'Hezbollah,Iran');
    const { actors, relationships } = build(
      { ties },
      { sameActors: [['Hezbollah', 'Hizbullah', 'حزب الله']] },
    );
    expect(actors.map(({ id, name, aliases }) => ({ id, name, aliases }))).toEqual([
      { id: 'hezbollah', name: 'Hezbollah', aliases: ['Hizbullah', 'حزب الله'] },
      { id: 'iran', name: 'Iran', aliases: [] },
      { id: 'lebanon', name: 'Lebanon', aliases: [] },
    ]);
    expect(new Set(relationships.map(({ source }) => source))).toEqual(new Set(['hezbollah']));
  });

  it('are put together from rows that a person has linked, where they differ as the first says', () => {
    const actors = table('name,role,country', 'Berri,Speaker,', 'Nabih Berri,President,Lebanon');
    expect(build({ actors }, { sameActors: [['Berri', 'Nabih Berri']] }).actors).toEqual([
      expect.objectContaining({ name: 'Berri', role: 'Speaker', country: 'LB', aliases: ['Nabih Berri'] }),
    ]);
  });
});
