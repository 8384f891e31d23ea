import { createDraft } from '@/lib/formats/create-draft';
import { createTable, TableBuilder } from '@/lib/formats/create-table';
import type { Draft, DraftTable, Mapping } from '@/lib/formats/draft';
import { guessMapping } from '@/lib/formats/guess/guess-mapping';
import { buildImport, type ImportResult } from '@/lib/formats/import/build-import';
import type { Network } from '@/lib/network/network';
import { parseNetwork } from '@/lib/network/parse';

const IDENTITY = { id: 'imported', title: 'Imported', description: '', asOf: null };

/** Answers a table from its lines, with commas between cells; the first names the columns, and stands on line 1. */
function table(header: string, ...rows: readonly string[]): DraftTable {
  const builder = new TableBuilder(header.split(',').map((name) => ({ name, kind: 'text' })));
  for (const [index, row] of rows.entries()) {
    builder.addRow(index + 2);
    for (const [column, cell] of row.split(',').entries()) builder.set(column, cell);
  }
  return builder.toTable();
}

function run(parts: Partial<Draft>, change: Partial<Mapping> = {}): ImportResult {
  const draft = createDraft(parts);
  return buildImport(draft, { ...guessMapping(draft).mapping, ...change }, IDENTITY, () => {});
}

/** Answers the network of an import, once the door of all networks has let it in unchanged. */
function build(parts: Partial<Draft>, change: Partial<Mapping> = {}): Network {
  const { network, report } = run(parts, change);
  if (!network) throw new Error(report.remarks[0]?.message);
  const parsed = parseNetwork(network);
  expect(parsed).toMatchObject({ ok: true, value: network });
  return network;
}

const buildTies = (...lines: Parameters<typeof table>) => build({ ties: table(...lines) });
const remarksOf = (...lines: Parameters<typeof table>) =>
  run({ ties: table(...lines) }).report.remarks.map(
    ({ severity, place, message }) => `${severity}, ${place}: ${message}`,
  );

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
        ...{ height: '1.8', originalKind: 'Politician' },
      },
    ]);
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

describe('the ties of an import', () => {
  it('have types by the mapping, by words, and of the network’s own for all others', () => {
    const ties = table('source,target,type', 'a,b,friend', 'b,c,haunts', 'c,d,Foo', 'd,e,');
    const { relationships, relationshipTypes } = build(
      { ties },
      { types: { friend: 'ally-of', Foo: 'backs' } },
    );
    expect(relationships.map(({ type }) => type)).toEqual(['ally-of', 'haunts', 'backs', 'tie']);
    expect(relationshipTypes.map(({ id, label, carriesMessages }) => [id, label, carriesMessages])).toEqual([
      ['tie', 'is tied to', false],
      ['haunts', 'haunts', false],
    ]);
  });

  it('keep the value as it stands where the type does not say it', () => {
    const { relationships } = buildTies(
      'source,target,type',
      'a,b,opposingdirected',
      'b,c,ally of',
      'c,d,ally',
    );
    expect(
      relationships.map((tie) => Object.entries(tie).find(([field]) => field === 'originalType')?.[1]),
    ).toEqual(['opposingdirected', undefined, 'ally']);
  });

  it('stay two between the same actors', () => {
    expect(buildTies('source,target,type', 'a,b,ally', 'a,b,ally').relationships).toHaveLength(2);
  });

  it('are one with several items of evidence when rows have one id', () => {
    const { relationships, documents } = buildTies(
      'id,source,target,type,document,credibility',
      'T1,a,b,ally,Reuters,2',
      'T1,a,b,ally,AFP,',
      'T2,b,c,ally,Reuters,9',
    );
    expect(
      relationships.map(({ id, evidence }) => [
        id,
        evidence.map(({ document, credibility }) => [document, credibility]),
      ]),
    ).toEqual([
      [
        't1',
        [
          ['reuters', 2],
          ['afp', null],
        ],
      ],
      ['t2', [['reuters', null]]],
    ]);
    expect(documents.map(({ title }) => title)).toEqual(['Reuters', 'AFP']);
  });

  it('are two when rows of one id tie other actors, and that is told', () => {
    const lines = ['id,source,target', '1,a,b', '1,b,c', '1,a,b'] as const;
    expect(buildTies(...lines).relationships.map(({ id }) => id)).toEqual(['1', '1-2']);
    expect(remarksOf(...lines)).toEqual([
      'warning, line 3: The id “1” is already that of another tie; this one was given the id “1-2”.',
      'note, line 4: The tie stands in an earlier row as well, and was taken once.',
    ]);
  });

  it('are passed over with their lines when they tie nobody, or somebody to himself', () => {
    const lines = ['source,target', 'a,b', ',b', 'a,', 'a,a'] as const;
    expect(buildTies(...lines).relationships).toHaveLength(1);
    expect(remarksOf(...lines)).toEqual([
      'warning, line 3: The row names no source, and was passed over.',
      'warning, line 4: The row names no target, and was passed over.',
      'warning, line 5: The row ties “a” to itself, and was passed over.',
    ]);
  });

  it('get a looser type when the kinds of their actors do not fit, and are not lost', () => {
    const { relationships, relationshipTypes } = buildTies('source,target,type', 'Lebanon,Amal,leads');
    expect(relationships.map(({ type }) => type)).toEqual(['leads-of-any-kind']);
    expect(relationshipTypes).toEqual([expect.objectContaining({ label: 'leads', family: 'membership' })]);
  });

  it('deny a claim when they name one, and something else when they do not', () => {
    const { relationships, claims } = buildTies(
      'source,target,type,claim',
      'Mikati,US,denies,The US asked for a truce.',
      'Mikati,US,denies,',
    );
    expect(relationships.map(({ type, claim }) => [type, claim])).toEqual([
      ['denies', 'the-us-asked-for-a-truce'],
      ['denies-something', null],
    ]);
    expect(claims).toEqual([expect.objectContaining({ statement: 'The US asked for a truce.' })]);
  });

  it('rest on a claim that they name and do not deny', () => {
    const { claims } = buildTies('id,source,target,type,claim', 't,a,b,asks,A asked B.');
    expect(claims).toEqual([expect.objectContaining({ id: 'a-asked-b', relationships: ['t'] })]);
  });

  it('have a third actor where their type has one, and keep it else', () => {
    const { relationships } = buildTies(
      'source,target,type,toward',
      'Hochstein,Berri,mediates-via,Hezbollah',
      'a,b,ally,c',
    );
    expect(relationships).toEqual([
      expect.objectContaining({ toward: 'hezbollah' }),
      expect.objectContaining({ toward: null, originalThird: 'c' }),
    ]);
  });

  it('keep columns without a home under their names, but none that would hide a field', () => {
    const ties = table('source,target,weight,evidence,constructor,__proto__', 'a,b,3,much,x,y');
    const [tie] = build({ ties }, {}).relationships;
    expect(tie).toMatchObject({
      weight: '3',
      'evidence (column)': 'much',
      'constructor (column)': 'x',
      '__proto__ (column)': 'y',
    });
  });

  it('keep dates that cannot be read, and ends before beginnings', () => {
    const lines = ['source,target,start,end', 'a,b,soon,2024', 'b,c,2024-05,2023', 'c,d,27/9/2024,'] as const;
    expect(buildTies(...lines).relationships).toEqual([
      expect.objectContaining({ from: null, to: '2024', originalFrom: 'soon' }),
      expect.objectContaining({ from: '2024-05', to: null, originalTo: '2023' }),
      expect.objectContaining({ from: '2024-09-27', to: null }),
    ]);
    expect(remarksOf(...lines)).toHaveLength(2);
  });

  it('become one a pair, type and month with a count, on request', () => {
    const ties = table(
      'source,target,type,date,url',
      'a,b,talks,2024-09-01,https://example.org/1',
      'b,a,talks,2024-09-27,https://example.org/2',
      'a,b,talks,2024-09-28,https://example.org/2',
      'a,b,talks,2024-10-01,',
      'a,b,backs,2024-10-01,',
      'b,a,backs,2024-10-02,',
    );
    const { relationships } = build({ ties }, { aggregate: 'month' });
    expect(
      relationships.map((tie) => [
        tie.id,
        tie.from,
        tie.to,
        tie.evidence.length,
        'count' in tie && tie.count,
      ]),
    ).toEqual([
      ['a-talks-to-b-2024-09', '2024-09', '2024-09', 2, 3],
      ['a-talks-to-b-2024-10', '2024-10', '2024-10', 0, 1],
      ['a-backs-b-2024-10', '2024-10', '2024-10', 0, 1],
      ['b-backs-a-2024-10', '2024-10', '2024-10', 0, 1],
    ]);
  });
});

describe('the evidence of an import', () => {
  it('has documents by id, address, title or publisher, and no grade that nobody gave', () => {
    const { documents } = buildTies(
      'source,target,url,publisher,published,reliability',
      'a,b,https://example.org/a,Reuters,1.11.2024,B',
      'b,c,,AFP,2024-11-02,certain',
      'c,d,javascript:alert(1),,,',
    );
    expect(documents).toEqual([
      {
        id: 'https-example-org-a',
        title: 'Reuters, 1.11.2024',
        publisher: 'Reuters',
        authors: [],
        published: '2024-11-01',
        url: 'https://example.org/a',
        reliability: 'B',
      },
      {
        id: 'afp-2024-11-02',
        title: 'AFP, 2024-11-02',
        publisher: 'AFP',
        authors: [],
        published: '2024-11-02',
        url: '',
        reliability: null,
        originalReliability: 'certain',
      },
      {
        id: 'javascript-alert-1',
        title: 'javascript:alert(1)',
        publisher: '',
        authors: [],
        published: null,
        url: '',
        reliability: null,
        originalUrl: 'javascript:alert(1)',
      },
    ]);
  });

  it('names a speaker who is an actor, and says in words who is none', () => {
    const { relationships } = buildTies(
      'source,target,document,speaker',
      'Mikati,US,Reuters,Mikati',
      'Mikati,US,Reuters,a diplomat',
    );
    expect(
      relationships.flatMap(({ evidence }) =>
        evidence.map(({ speaker, attribution }) => [speaker, attribution]),
      ),
    ).toEqual([
      ['mikati', ''],
      [null, 'a diplomat'],
    ]);
  });

  it('stands on a document of its own when the row names none, and that is told', () => {
    const lines = ['source,target,quote', 'a,b,They met.'] as const;
    expect(buildTies(...lines).documents.map(({ title }) => title)).toEqual([
      'A document that the table does not name',
    ]);
    expect(remarksOf(...lines)).toEqual([
      'warning, line 2: The row has evidence, but names no document; one was made to stand for it.',
    ]);
  });
});

describe('an import', () => {
  it('reports what was read and what was made of it', () => {
    expect(
      run({ ties: table('source,target,type,document', 'a,b,haunts,Reuters', 'b,c,ally,') }).report,
    ).toMatchObject({
      rows: { actors: 0, ties: 2 },
      made: { actors: 3, relationships: 2, evidence: 1, documents: 1, claims: 0, relationshipTypes: 1 },
      remarks: [
        {
          severity: 'note',
          place: 'line 2',
          message: '“haunts” became a relationship type of this network.',
        },
      ],
    });
  });

  it('makes nothing at all when no actor is found', () => {
    const { network, report } = run({ ties: table('source,target', ',') });
    expect(network).toBeNull();
    expect(report.remarks[0]).toMatchObject({
      severity: 'error',
      message: 'No actor was found in the file.',
    });
  });

  it('makes nothing at all when a type of the mapping is not in order', () => {
    const { network, report } = run(
      { ties: table('source,target', 'a,b') },
      { newTypes: [{ id: 'ally-of', label: 'is mine' }] },
    );
    expect(network).toBeNull();
    expect(report.remarks[0]).toMatchObject({ severity: 'error', place: 'newTypes[0].id' });
  });

  it('cuts what is too long for a network, and takes out what no document can show', () => {
    const { actors } = build({
      ties: createTable(
        [
          { name: 'source', kind: 'text' },
          { name: 'target', kind: 'text' },
        ],
        [['a\u0000b', 'x'.repeat(5000)]],
      ),
    });
    expect(actors.map(({ name }) => name.length)).toEqual([2, 1000]);
  });

  it('is called off by what its progress throws', () => {
    const stop = new Error('stop');
    const draft = createDraft({ ties: table('source,target', 'a,b') });
    const cancel = () => {
      throw stop;
    };
    expect(() => buildImport(draft, guessMapping(draft).mapping, IDENTITY, cancel)).toThrow(stop);
  });

  it('makes the same of the same', () => {
    const parts = { ties: table('source,target,type', 'a,b,ally', 'b,c,haunts') };
    expect(JSON.stringify(run(parts))).toBe(JSON.stringify(run(parts)));
  });
});
