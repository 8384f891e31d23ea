import { listGdeltColumns } from '@/lib/formats/events/gdelt-columns';
import { buildImport } from '@/lib/formats/import/build-import';
import { importFile } from '@/lib/formats/import-workflow/import-file';
import type { Mapping } from '@/lib/formats/mapping';
import { readFile } from '@/lib/formats/read-file';

/** Returns a row of GDELT in which all cells are empty but those given. */
function event(count: 57 | 58 | 61, cells: Readonly<Record<string, string>>): string {
  const names = listGdeltColumns(count) ?? [];
  const day = cells.SQLDATE ?? '20240927';
  const dated: Readonly<Record<string, string>> = {
    MonthYear: day.slice(0, 6),
    Year: day.slice(0, 4),
    SQLDATE: day,
    ...cells,
  };
  return names.map((name) => dated[name] ?? '').join('\t');
}

async function read(text: string, change: Partial<Mapping> = {}) {
  const { format, result } = await readFile(new TextEncoder().encode(text), 'events', () => {});
  if (result.kind !== 'draft') throw new Error(JSON.stringify(result));
  const identity = { id: 'events', title: 'Events', description: '', asOf: null };
  const { network, report } = buildImport(result.draft, { ...result.mapping, ...change }, identity, () => {});
  if (!network) throw new Error('No network was made.');
  return { format, network, report, guesses: result.guesses };
}

const USA = { Actor1Code: 'USA', Actor1Name: 'WASHINGTON', Actor1CountryCode: 'USA' };
const LEBANON = {
  Actor2Code: 'LBNGOV',
  Actor2Name: 'LEBANON',
  Actor2CountryCode: 'LBN',
  Actor2Type1Code: 'GOV',
};

describe('a daily file of GDELT', () => {
  it.each([57, 58, 61] as const)('is known by its %d columns, and becomes dated ties', async (count) => {
    const cells = {
      GLOBALEVENTID: '7',
      ...USA,
      ...LEBANON,
      EventCode: '045',
      GoldsteinScale: '5.0',
      SOURCEURL: 'https://example.org/a',
    };
    const { format, network } = await read(`${event(count, cells)}\n`);
    expect(format).toBe('gdelt');
    expect(network.actors).toMatchObject([
      { id: 'usa', name: 'United States', kind: 'state', country: 'US', aliases: ['WASHINGTON'] },
      { id: 'lbngov', name: 'LEBANON', kind: 'group', country: 'LB', Type1Code: 'GOV' },
    ]);
    expect(network.relationships).toMatchObject([
      {
        id: '7',
        type: 'mediates-for',
        source: 'usa',
        target: 'lbngov',
        from: '2024-09-27',
        to: '2024-09-27',
        originalType: '045',
        GoldsteinScale: 5,
      },
    ]);
  });

  it('tells actors of one name apart by their roles, else by their codes', async () => {
    const row = (id: string, code: string, types: readonly string[]) =>
      event(58, {
        ...{ GLOBALEVENTID: id, ...USA, EventCode: '040', Actor2Code: code, Actor2Name: 'UNITED STATES' },
        ...Object.fromEntries(types.map((type, at) => [`Actor2Type${at + 1}Code`, type])),
      });
    const rows = [
      row('1', 'USAGOV', ['GOV']),
      row('2', 'USAGOVMIL', ['GOV', 'MIL']),
      row('3', 'USAEDU', ['EDU']),
      row('4', 'USAEDUEDU', ['EDU', 'EDU']),
      row('5', 'USAXYZ', ['XYZ']),
    ];
    const { network } = await read(`${rows.join('\n')}\n`);
    expect(network.actors.map(({ name }) => name)).toEqual([
      'United States',
      'UNITED STATES (government)',
      'UNITED STATES (government, military)',
      'UNITED STATES (USAEDU)',
      'UNITED STATES (USAEDUEDU)',
      'UNITED STATES (USAXYZ)',
    ]);
  });

  it('asks nothing about places and names of events that make no tie: its columns are fixed', async () => {
    const rows = ['Dublin, Dublin, Ireland', 'Balkan, Balkan, Turkmenistan', 'Dagestan, Dagestan, Russia'];
    const text = [
      event(58, { GLOBALEVENTID: '1', ...USA, ...LEBANON, EventCode: '040' }),
      ...rows.map((place, at) =>
        event(58, { GLOBALEVENTID: String(at + 2), ...USA, EventCode: '010', ActionGeo_FullName: place }),
      ),
    ].join('\n');
    const choices = { from: null, mapping: null, aggregate: null, header: null, id: null, title: null };
    const imported = await importFile(new TextEncoder().encode(text), 'events', choices, () => {});
    expect(imported.kind === 'asked' ? imported.questions : imported.kind).toBe('imported');
  });

  it('has the article as evidence, without a grade, and none where it names none', async () => {
    const row = (id: string, url: string) =>
      event(58, { GLOBALEVENTID: id, ...USA, ...LEBANON, EventCode: '040', SOURCEURL: url });
    const { network } = await read(`${row('1', 'https://example.org/a')}\n${row('2', '')}\n`);
    expect(network.documents).toMatchObject([{ url: 'https://example.org/a', reliability: null }]);
    expect(
      network.relationships.map(({ evidence }) => evidence.map(({ credibility }) => credibility)),
    ).toEqual([[null], []]);
  });

  it('passes over events of one actor, and rows that are no events, with their lines', async () => {
    const rows = [
      event(58, { GLOBALEVENTID: '1', ...USA, ...LEBANON, EventCode: '040' }),
      event(58, { GLOBALEVENTID: '2', ...USA, EventCode: '010' }),
      'no\tevent',
    ];
    const { network, report } = await read(`${rows.join('\n')}\n`);
    expect(network.relationships).toHaveLength(1);
    expect(report.remarks.filter(({ severity }) => severity === 'warning').map(({ place }) => place)).toEqual(
      ['line 3', 'ties, line 2'],
    );
  });

  it('becomes one tie a pair, type and month with a count, on request', async () => {
    const row = (id: string, day: string) =>
      event(58, {
        GLOBALEVENTID: id,
        SQLDATE: day,
        ...USA,
        ...LEBANON,
        EventCode: '036',
        SOURCEURL: `https://example.org/${id}`,
      });
    const { network } = await read(
      `${['20240901', '20240930', '20241001'].map((day, id) => row(String(id), day)).join('\n')}\n`,
      { aggregate: 'month' },
    );
    expect(network.relationships).toMatchObject([
      { type: 'asks', from: '2024-09', count: 2 },
      { type: 'asks', from: '2024-10', count: 1 },
    ]);
    expect(network.relationships[0]?.evidence).toHaveLength(2);
  });

  it('takes quotation marks in names for letters', async () => {
    const { network } = await read(
      `${event(58, { GLOBALEVENTID: '1', ...USA, ...LEBANON, EventCode: '040', ActionGeo_FullName: '"Beirut' })}\n`,
    );
    expect(network.relationships).toMatchObject([{ ActionGeo_FullName: '"Beirut' }]);
  });

  it('says of each code what it became, and why', async () => {
    const { guesses } = await read(
      `${event(58, { GLOBALEVENTID: '1', ...USA, ...LEBANON, EventCode: '1246' })}\n`,
    );
    expect(guesses).toContainEqual({
      part: 'types',
      name: '1246',
      to: 'rejects',
      reason: 'CAMEO 12: rejection, refusal, veto.',
      confidence: 'likely',
    });
  });
});

describe('a file of ICEWS', () => {
  const HEADER =
    'Event ID\tEvent Date\tSource Name\tSource Sectors\tSource Country\tEvent Text\tCAMEO Code\tIntensity\tTarget Name\tTarget Sectors\tTarget Country\tStory ID\tSentence Number\tPublisher\tCity';
  const rows = [
    'E1\t2018-06-01\tNarendra Modi\tElite,Executive\tIndia\tConsult\t040\t1\tSingapore\tNA\tSingapore\t47\t2\tThe Paper\tNA',
    'E2\t2018-06-02\tPolice (India)\tGovernment,Police\tIndia\tArrest\t173\t-5\tNarendra Modi\tElite,Executive\tIndia\t47\t9\tThe Paper\tDelhi',
  ];

  it('becomes dated ties between persons, groups and states, with codes as they are written', async () => {
    const { format, network } = await read(`${[HEADER, ...rows].join('\n')}\n`);
    expect(format).toBe('icews');
    expect(network.actors).toMatchObject([
      { name: 'Narendra Modi', kind: 'person', country: 'IN', sectors: 'Elite,Executive' },
      { name: 'Singapore', kind: 'state', country: 'SG' },
      { name: 'Police (India)', kind: 'group' },
    ]);
    expect(network.relationships).toMatchObject([
      {
        id: 'e1',
        type: 'consults',
        from: '2018-06-01',
        to: '2018-06-01',
        originalType: '040',
        'Event Text': 'Consult',
        Intensity: 1,
      },
      { id: 'e2', type: 'opposes', City: 'Delhi' },
    ]);
  });

  it('has the story as evidence, found again by its sentence', async () => {
    const { network } = await read(`${[HEADER, ...rows].join('\n')}\n`);
    expect(network.documents).toMatchObject([
      { id: '47', title: 'The Paper, story 47', publisher: 'The Paper' },
    ]);
    expect(network.relationships.map(({ evidence }) => evidence[0]?.locator)).toEqual([
      'sentence 2',
      'sentence 9',
    ]);
  });
});
