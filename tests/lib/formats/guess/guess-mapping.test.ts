import { createImportTables } from '@/lib/formats/create-import-tables';
import { createTable } from '@/lib/formats/create-table';
import { guessMapping } from '@/lib/formats/guess/guess-mapping';
import type { ImportTable, ImportTables } from '@/lib/formats/import-tables';

/** Returns a table from its lines, with commas between cells. */
function table(header: string, ...rows: readonly string[]): ImportTable {
  const columns = header.split(',').map((name) => ({ name, kind: 'text' as const }));
  return createTable(
    columns,
    rows.map((row) => row.split(',')),
  );
}

const guessTies = (...lines: Parameters<typeof table>) =>
  guessMapping(createImportTables({ ties: table(...lines) })).mapping;
const guess = (parts: Partial<ImportTables>) => guessMapping(createImportTables(parts));

describe('the columns of ties', () => {
  it.each([
    ['Source,Target,Type', { Source: 'source', Target: 'target', Type: 'type' }],
    ['from,to,label', { from: 'source', to: 'target', label: 'type' }],
    ['FromNodeId,ToNodeId', { FromNodeId: 'source', ToNodeId: 'target' }],
    ['von,nach,Beziehung,Datum', { von: 'source', nach: 'target', Beziehung: 'type', Datum: 'date' }],
    ['A Party,B Party', { 'A Party': 'source', 'B Party': 'target' }],
    ['End 1 Identity,End 2 Identity', { 'End 1 Identity': 'source', 'End 2 Identity': 'target' }],
    ['甲方,乙方', { 甲方: 'source', 乙方: 'target' }],
    ['side_a,side_b,year', { side_a: 'source', side_b: 'target', year: 'date' }],
    ['de,à,type de lien', { de: 'source', à: 'target', 'type de lien': 'type' }],
    ['origen,destino,tipo', { origen: 'source', destino: 'target', tipo: 'type' }],
    ['المصدر,الهدف,نوع العلاقة', { المصدر: 'source', الهدف: 'target', 'نوع العلاقة': 'type' }],
    ['Vertex 1,Vertex 2', { 'Vertex 1': 'source', 'Vertex 2': 'target' }],
    [
      'actor1,actor2,source,event_date',
      { actor1: 'source', actor2: 'target', source: 'publisher', event_date: 'date' },
    ],
    ['source,target,from,to', { source: 'source', target: 'target', from: 'from', to: 'to' }],
    [
      'source id,source name,target id,target name',
      {
        'source id': 'source',
        'source name': 'sourceName',
        'target id': 'target',
        'target name': 'targetName',
      },
    ],
  ])('are told by their names: %s', (header, fields) => {
    expect(guessTies(header).tieColumns).toEqual(fields);
  });

  it('without names are told by their values: words for types, and days', () => {
    const { mapping, guesses } = guess({
      ties: table(
        'Column 1,Column 2,Column 3,Column 4,Column 5',
        'a,b,2024-10-02,talks to,7',
        'c,d,2024-11,backs,2024',
        'e,f,,haunts,8',
      ),
    });
    expect(mapping.tieColumns).toEqual({
      'Column 1': 'source',
      'Column 2': 'target',
      'Column 3': 'date',
      'Column 4': 'type',
      'Column 5': 'attribute',
    });
    expect(guesses).toContainEqual(
      expect.objectContaining({ name: 'Column 4', to: 'type', confidence: 'unsure' }),
    );
  });

  it('are the first two when no name tells, and that is unsure', () => {
    const { mapping, guesses } = guess({ ties: table('Column 1,Column 2,Column 3', 'a,b,x') });
    expect(mapping.tieColumns).toEqual({
      'Column 1': 'source',
      'Column 2': 'target',
      'Column 3': 'attribute',
    });
    expect(guesses.filter(({ part }) => part === 'tieColumns').map(({ confidence }) => confidence)).toEqual([
      'unsure',
      'unsure',
    ]);
  });

  it('say in Gephi’s “Type” whether ties are directed, and nothing of what they mean', () => {
    const { tieColumns, newTypes } = guessTies(
      'Source,Target,Type,Label',
      'a,b,Undirected,x',
      'b,c,Undirected,y',
    );
    expect(tieColumns).toMatchObject({ Type: 'directed', Label: 'type' });
    expect(newTypes).toEqual([expect.objectContaining({ symmetric: true })]);
  });

  it('hold signs where numbers stand on both sides of nought', () => {
    expect(guessTies('source,target,rating_x', 'a,b,3', 'b,c,-2').tieColumns).toMatchObject({
      rating_x: 'type',
    });
    expect(guessTies('source,target,weight', 'a,b,3', 'b,c,2').tieColumns).toMatchObject({
      weight: 'attribute',
    });
  });

  it('are no types when a label has hundreds of values', () => {
    const rows = Array.from({ length: 300 }, (_, row) => `a,b,sentence ${row}`);
    expect(guessTies('source,target,label', ...rows).tieColumns).toMatchObject({ label: 'attribute' });
  });
});

describe('the columns of actors', () => {
  it.each([
    ['id,label,category,nationality', { id: 'id', label: 'name', category: 'kind', nationality: 'country' }],
    ['Id,Name,Typ,Wikidata', { Id: 'id', Name: 'name', Typ: 'kind', Wikidata: 'identifier' }],
    [
      'name,aka,position,born,died',
      { name: 'name', aka: 'aliases', position: 'role', born: 'from', died: 'to' },
    ],
    ['الاسم,النوع', { الاسم: 'name', النوع: 'kind' }],
    ['name,gender', { name: 'name', gender: 'attribute' }],
  ])('are told by their names: %s', (header, fields) => {
    expect(guess({ actors: table(header) }).mapping.actorColumns).toEqual(fields);
  });

  it('are about persons when they have a gender', () => {
    expect(guess({ actors: table('name,gender') }).mapping.otherKind).toBe('person');
    expect(guess({ actors: table('name') }).mapping.otherKind).toBe('group');
  });
});

describe('values', () => {
  it('stand for types by their names, and for kinds by words of several languages, which suggest types', () => {
    const { mapping, guesses } = guess({
      actors: table('id,kind', '1,Politician', '2,Partei', '3,دولة', '4,Ghost'),
      ties: table(
        'source,target,type',
        '1,2,ally',
        '1,3,OPPOSING',
        '2,3,unterstützt',
        '3,1,talks_to',
        '2,1,haunts',
      ),
    });
    expect(mapping.kinds).toEqual({ Politician: 'person', Partei: 'group', دولة: 'state' });
    expect(mapping.types).toEqual({ talks_to: 'talks-to' });
    expect(
      guesses.filter(({ part }) => part === 'typeSuggestions').map(({ name, to }) => [name, to]),
    ).toEqual([
      ['ally', 'ally-of'],
      ['OPPOSING', 'opposes'],
      ['unterstützt', 'backs'],
    ]);
  });

  it('stand for backing and rivalry when they are signs, or for alliance where nobody ties back', () => {
    expect(guessTies('source,target,sign', 'a,b,1', 'b,a,-1').types).toEqual({ 1: 'backs', '-1': 'opposes' });
    expect(guessTies('source,target,sign', 'a,b,1', 'b,c,-1').types).toEqual({
      1: 'ally-of',
      '-1': 'opposes',
    });
    expect(guessTies('source,target,category', 'a,b,1', 'b,c,2').types).toEqual({});
  });

  it('are each shown with a reason', () => {
    const { guesses } = guess({ ties: table('source,target,type', 'a,b,enemy') });
    expect(guesses).toContainEqual({
      ...{ part: 'typeSuggestions', name: 'enemy', to: 'opposes', confidence: 'likely' },
      reason: 'Elsewhere “enemy” is a word for it.',
    });
  });

  it('never stand for contact when nothing says so', () => {
    const { otherType, newTypes } = guessTies('source,target', 'a,b');
    expect(newTypes).toEqual([expect.objectContaining({ id: otherType, carriesMessages: false })]);
  });

  it('may have names that all objects inherit', () => {
    const { types, tieColumns } = guessTies(
      'source,target,type,constructor',
      'a,b,__proto__,x',
      'b,c,constructor,y',
    );
    expect(types).toEqual({});
    expect(Object.hasOwn(tieColumns, 'constructor')).toBe(true);
  });
});
