import { importFile } from '@/lib/formats/import-workflow/import-file';
import { answerFile, askAboutFile, readSilently } from './answer-file';

const item = (label: string, id: string, type: string) =>
  `<ChartItem Label="${label}"><End><Entity EntityId="${id}" Identity="${id}00"><Icon><IconStyle Type="${type}"/></Icon></Entity></End><AttributeCollection><Attribute AttributeClass="Nationality" Value="Norway"/></AttributeCollection></ChartItem>`;
const link = (label: string, ends: readonly [string, string], style: string, more = '') =>
  `<ChartItem Label="${label}" ${more}><Link End1Id="${ends[0]}" End2Id="${ends[1]}"><LinkStyle ${style}/></Link></ChartItem>`;
const toChart = (items: readonly string[]) =>
  `<?xml version="1.0"?><Chart SchemaVersion="2.0.0"><AttributeClassCollection><AttributeClass Name="Nationality" Type="AttText" Id="A1"/><AttributeClass Name="Amount" Type="AttNumber" Id="A2"/></AttributeClassCollection><LinkTypeCollection><LinkType Name="Telephone Call" Id="L1"/></LinkTypeCollection><ChartItemCollection>${items.join('')}</ChartItemCollection></Chart>`;
const ENTITIES = [item('Alba Holding', 'e1', 'Organisation'), item('Bero Holding', 'e2', 'Organisation')];
const TEXT = '<ChartItem Label="check phones"><End><TextBlock/></End></ChartItem>';
const CHART = toChart([
  ...ENTITIES,
  item('Ann Lee', 'e3', 'Person'),
  link(
    'Director',
    ['e3', 'e1'],
    'Type="Link" ArrowStyle="ArrowOnHead"',
    'DateTime="2004-03-01T00:00:00" DateSet="true"',
  ),
  link('3 calls', ['e1', 'e2'], 'LinkTypeReference="L1" ArrowStyle="ArrowOnTail"'),
  link('', ['e3', 'e2'], 'Type="Associate" ArrowStyle="ArrowNone"'),
  TEXT,
]);

describe('a chart of i2 Analyst’s Notebook in XML', () => {
  it('has entities of kinds, and links that go as their arrows do', async () => {
    const { actors, ties, told } = await readSilently(CHART, 'chart.xml');
    expect(actors).toEqual(['Alba Holding', 'Bero Holding', 'Ann Lee']);
    expect(ties).toEqual([
      'Ann Lee -> Alba Holding: Director',
      'Bero Holding -> Alba Holding: Telephone Call',
      'Ann Lee -- Bero Holding: Associate',
    ]);
    expect(told.join(' ')).toContain('“check phones”');
  });

  it('keeps when a link was, and what an entity is', async () => {
    const choices = { from: null, mapping: null, aggregate: null, header: null, id: null, title: null };
    const read = await importFile(new TextEncoder().encode(CHART), 'chart.xml', choices, () => {});
    if (read.kind !== 'imported') throw new Error(read.kind);
    expect(read.network.relationships[0]?.from).toBe('2004-03-01');
    expect(read.network.actors.map(({ kind }) => kind)).toEqual(['group', 'group', 'person']);
    expect(read.network.actors[0]?.country).toBe('NO');
  });

  it('asks whether a link that nobody has confirmed is one', async () => {
    const doubted = link('met', ['e1', 'e2'], 'Type="Link" Strength="Unconfirmed"');
    const [question] = await askAboutFile(toChart([...ENTITIES, doubted]), 'chart.xml');
    expect(question?.message).toContain('“Unconfirmed”');
    expect(
      (await answerFile(toChart([...ENTITIES, doubted]), /They are ties/, 'chart.xml')).ties,
    ).toHaveLength(1);
  });
});
