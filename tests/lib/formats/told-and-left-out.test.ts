import { strToU8 } from 'fflate';
import { DRAWIO } from '@/lib/formats/drawio';
import { importFile } from '@/lib/formats/import-workflow/import-file';
import { MERMAID } from '@/lib/formats/mermaid';
import { PLANTUML } from '@/lib/formats/plantuml';
import { VNA } from '@/lib/formats/vna';
import { describeTies, readTable } from './corpus/read-case';
import { lines } from './corpus/table-case';
import { listAsked, listTies } from './guess/answers-to';
import { readAny, readTies } from './read-ties';

const CHOICES = { from: null, aggregate: null, header: null, id: null, title: null };

/** Returns what a file that is read without a question holds, and what is told of it. */
async function read(text: string, name = 'a.csv') {
  const found = await readTable(text, name);
  if (found.kind !== 'imported') throw new Error(JSON.stringify(found).slice(0, 400));
  const told = found.remarks.map(({ message }) => message).join('\n');
  return { ...describeTies(found.network), network: found.network, told };
}

describe('parts of drawings that are no network', () => {
  it('of NetDraw say how ties are drawn, and unknown ones are told', async () => {
    const { actors, ties, told } = await readTies(
      VNA,
      '*Tie data\nfrom to likes fights\nada bert 1 0\nbert ada 3 1\n*Tie properties\nFROM TO color\nada bert 0\n*Egonet\nada 3\n',
    );
    expect(actors).toEqual(['ada', 'bert']);
    expect(ties).toEqual(['ada -> bert: likes', 'bert -> ada: likes', 'bert -> ada: fights']);
    expect(told.join('\n')).toContain('What follows “*Egonet” was passed over');
  });

  it('of Excalidraw are texts that stand alone', async () => {
    const shape = (id: string, text: string) => [
      { id, type: 'rectangle' },
      { id: `${id}t`, type: 'text', containerId: id, text },
    ];
    const arrow = {
      id: 'a',
      type: 'arrow',
      startBinding: { elementId: 'r1' },
      endBinding: { elementId: 'r2' },
    };
    const elements = [
      ...shape('r1', 'Ada'),
      ...shape('r2', 'Bert'),
      { ...arrow, endArrowhead: 'arrow' },
      { id: 'x', type: 'text', text: 'draft 3 May', containerId: null },
    ];
    const { actors, told } = await readAny(JSON.stringify({ type: 'excalidraw', elements }));
    expect(actors).toEqual(['Ada', 'Bert']);
    expect(told.join('\n')).toContain(
      'Texts that stand alone in the drawing are no actors, and were passed over: “draft 3 May”.',
    );
  });

  it('of a canvas are frames around cards and loose addresses; marks of markup are no names', async () => {
    const card = (id: string, more: object) => ({ id, x: 1, y: 1, width: 1, height: 1, ...more });
    const { actors, ties, told } = await readAny(
      JSON.stringify({
        nodes: [
          card('1', { type: 'text', text: '**Haftar** (LNA)' }),
          card('2', { type: 'file', file: 'Actors/GNU.md' }),
          card('3', { type: 'group', label: 'Foreign', x: 0, y: 0, width: 9, height: 9 }),
          card('4', { type: 'link', url: 'https://example.org/talks', x: 20 }),
        ],
        edges: [{ id: 'e', fromNode: '1', toNode: '2', label: 'snubs' }],
      }),
    );
    expect(actors).toEqual(['Haftar (LNA)', 'GNU']);
    expect(ties).toEqual(['Haftar (LNA) -> GNU: snubs']);
    expect(told.join('\n')).toContain('“Foreign” is drawn around “Haftar (LNA)”, “GNU”, and was passed over');
    expect(told.join('\n')).toContain('The address “https://example.org/talks” is tied to nobody');
  });

  it('of draw.io are words without a shape, and legends', async () => {
    const cell = (id: string, value: string, style: string) =>
      `<mxCell id="${id}" value="${value}" style="${style}" vertex="1" parent="1"/>`;
    const { actors, told } = await readTies(
      DRAWIO,
      `<mxfile><diagram><mxGraphModel><root>${cell('a', 'Ada', 'rounded=0;')}${cell('b', 'Bert', 'text;html=1;')}${cell('c', 'Legend: arrows = money', 'rounded=0;')}${cell('d', 'seen in May', 'text;html=1;')}${cell('e', 'Cleo', 'ellipse')}<mxCell id="f" edge="1" parent="1" source="a" target="b"/></root></mxGraphModel></diagram></mxfile>`,
    );
    expect(actors).toEqual(['Ada', 'Bert', 'Cleo']);
    expect(told.filter((each) => each.includes('stands alone in the drawing as a remark'))).toHaveLength(2);
  });

  it('of Mermaid are frames around boxes, and the text around it', async () => {
    const { ties, told } = await readTies(
      MERMAID,
      lines(
        ...['# Map', '', '```mermaid', 'graph LR', 'A[Ada] --> B[Bert]', 'subgraph one [Rebels]', 'B'],
        ...['C[Cleo]', 'end', '```', 'And more.'],
      ),
    );
    expect(ties).toEqual(['Ada -> Bert']);
    expect(told).toContain('2 lines of text around the drawing were not read: the first is “# Map”.');
    expect(told).toContain(
      '“Rebels” is drawn around “Bert”, “Cleo”: who stands within it was not read as a tie.',
    );
  });

  it('of PlantUML are notes; a mark beside the words says which way they are read', async () => {
    const { ties, told } = await readTies(
      PLANTUML,
      lines(
        ...[
          '@startuml',
          'Ada --> Bert : leads >',
          'Bert -- Cleo : < pays',
          'Cleo -- Dora : sees >',
          'Ada -- Dora : knows',
        ],
        ...['note right of Ada', 'since 2019', 'end note', 'note left of Bert : retired', '@enduml'],
      ),
    );
    expect(ties).toEqual([
      'Ada -> Bert: leads',
      'Cleo -> Bert: pays',
      'Cleo -> Dora: sees',
      'Ada -- Dora: knows',
    ]);
    expect(told).toContain('Notes in the drawing were not read: “since 2019”, “retired”.');
  });
});

describe('one page of an answer', () => {
  const items = [
    { source: 'Ada', target: 'Bert', kind: 'pays' },
    { source: 'Bert', target: 'Cleo', kind: 'pays' },
  ];

  it('is told where the file says that there are more', async () => {
    const page = { count: 143, next: 'https://example.org/?page=2', results: items };
    const { told } = await read(JSON.stringify(page), 'a.json');
    expect(told).toContain(
      'holds 2 of 143 items, and its “next” says that there are more. The next is “https://example.org/?page=2”.',
    );
    const nested = { data: items, meta: { pagination: { total: 9, has_more: true } } };
    expect((await read(JSON.stringify(nested), 'a.json')).told).toContain('holds 2 of 9 items');
  });

  it('is not told of a whole one', async () => {
    const page = { count: 2, next: null, results: items };
    expect((await read(JSON.stringify(page), 'a.json')).told).not.toContain('one page');
  });
});

describe('tables made by hand', () => {
  it('keep the words over columns that have no name in the second row', async () => {
    const { dates, network } = await read(
      lines(
        'Who?,,Relation,,To whom?,,Since,Comments',
        'Name,Type,kind,strength,Name,Type,,',
        'Water Board,gov,funds,4,Farmers Union,CSO,2019-01-01,ask again',
        'Farmers Union,CSO,supports,2,Fishers Coop,CSO,2020,',
        'Fishers Coop,CSO,trusts,1,Women Group,CSO,2021,',
      ),
    );
    expect(dates).toEqual(['2019-01-01..', '2020..', '2021..']);
    expect(network.relationships[0]?.notes).toBe('ask again');
  });

  it('may end with a count, which is no actor', async () => {
    const { network } = await read(
      lines('source,target,type', 'Ada,Bert,pays', 'Bert,Cleo,pays', 'n = 2 relations,,'),
    );
    expect(network.actors.map(({ name }) => name)).toEqual(['Ada', 'Bert', 'Cleo']);
  });

  it('say by arrows which way a tie goes, and by a word what an end is', async () => {
    const { ties, network } = await read(
      lines(
        'Entity 1 Type,Entity 1 Label,Link Type,Link Direction,Entity 2 Type,Entity 2 Label',
        'Person,Ada Berg,Employment,-->,Organisation,Volta Ltd',
        'Person,Bo Holm,Ownership,<--,Vehicle,GR 1234',
        'Person,Ada Berg,Association,---,Person,Bo Holm',
      ),
    );
    expect(ties).toEqual(['Ada Berg > Volta Ltd', 'GR 1234 > Bo Holm', 'Ada Berg > Bo Holm']);
    const types = new Map(network.relationshipTypes.map(({ label, symmetric }) => [label, symmetric]));
    expect(types.get('Association')).toBe(true);
    expect(network.actors.find(({ name }) => name === 'GR 1234')).toMatchObject({ originalKind: 'Vehicle' });
  });

  it('count days as a spreadsheet does, and name amounts with words among them', async () => {
    const { dates, told } = await read(
      lines('source,target,date', 'Ada,Bert,44562', 'Bert,Cleo,44620', 'Cleo,Dora,'),
    );
    expect(dates).toEqual(['2022-01-01', '2022-02-28', '']);
    expect(told).toContain(
      'Numbers in “date” were taken for days as a spreadsheet counts them: 44562 is 2022-01-01.',
    );
    const { ties } = await read(
      lines(
        ...['Источник;Получатель;Сумма', 'ООО Ромашка;АО Вектор;12,5', 'АО Вектор;ГУП Водоканал;1 250,75'],
        ...['Петрова А. С.;АО Вектор;0,01', 'ГУП Водоканал;ООО Ромашка;нет данных'],
      ),
    );
    expect(ties[0]).toBe('ООО Ромашка > АО Вектор');
  });

  it('have dates that are called otherwise in some rows', async () => {
    const { dates } = await read(
      lines('source,target,type,from,since', 'Ada,Bert,member of,2012,', 'Cleo,Bert,leads,,2012-05-06'),
    );
    expect(dates).toEqual(['2012..', '2012-05-06..']);
  });
});

describe('matrices of large numbers', () => {
  it('may part thousands by commas', async () => {
    const { ties, network } = await read(
      lines(
        'From \\ to,Egypt,Libya,Chad',
        'Egypt,..,"1,102,345",12',
        'Libya,2200,..,"3,150"',
        'Chad,5,30500,..',
      ),
    );
    expect(ties).toHaveLength(6);
    expect(network.relationships[0]).toMatchObject({ weight: 1_102_345 });
  });
});

describe('exports of Qualtrics', () => {
  const SURVEY = lines(
    'ResponseId,StartDate,ego_name,alter1_name,alter1_rel,alter2_name,alter2_rel,a1a2',
    'Response ID,Start Date,Your name?,First person?,What is this person?,Second person?,What is this person?,Do they know?',
    Array.from({ length: 8 }, (_, at) => `"{""ImportId"":""QID${at}""}"`).join(','),
    'R_1,2022-03-01,Ali,Bea,friend,Dov,colleague,1',
    'R_2,2022-03-02,Bea,Cyn,colleague,Eli,colleague,0',
    'R_3,2022-03-03,Cyn,Dov,family,Ali,friend,1',
  );

  it('have two more rows below the names of columns, and are tied from who was asked', async () => {
    expect(await listAsked(SURVEY)).toContain('ends');
    const found = await importFile(
      strToU8(SURVEY),
      'a.csv',
      { ...CHOICES, mapping: { headers: { rows: 'alters' } } },
      () => {},
    );
    if (found.kind !== 'imported') throw new Error(found.kind);
    expect(listTies(found.network).slice(0, 3)).toEqual([
      'Ali friend Bea',
      'Ali colleague Dov',
      'Bea know each other Dov',
    ]);
  });
});
