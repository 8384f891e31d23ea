import { build, run, table } from './import-table';

const MEMBERS = table('version4id,ccode,state_name', '165,200,Albia', '165,235,Portland', '170,165,Uragua');
const toNames = (ties: ReturnType<typeof table>, change: Parameters<typeof build>[1] = {}) =>
  build({ ties }, change)
    .actors.map(({ name }) => name)
    .sort();

describe('names of actors in a table from elsewhere', () => {
  it('that are numbers of two sorts do not fall together: alliance 165 is not state 165', () => {
    const tieColumns = { version4id: 'target', ccode: 'source' } as const;
    expect(toNames(MEMBERS, { tieColumns })).toEqual([
      'ccode 165',
      'ccode 200',
      'ccode 235',
      'version4id 165',
      'version4id 170',
    ]);
    const { remarks } = run({ ties: MEMBERS }, { tieColumns }).report;
    expect(remarks.map(({ message }) => message)).toContainEqual(expect.stringContaining('were kept apart'));
  });

  it('that are numbers of two ends are one', () => {
    expect(toNames(table('ccode1,ccode2', '2,20', '20,200'))).toEqual(['2', '20', '200']);
  });

  it('are nobody where a mapping says so, and are somebody where it does not', () => {
    const ties = table('source,target', 'Ada,NA', 'Ada,Bert', 'Cleo,X', 'Cleo,Bert');
    expect(toNames(ties)).toEqual(['Ada', 'Bert', 'Cleo', 'X']);
    expect(toNames(ties, { missing: ['X'] })).toEqual(['Ada', 'Bert', 'Cleo', 'NA']);
  });

  it('have no marks of footnotes behind them, which is told', () => {
    const ties = table('source,target', 'Ada[1],Bert', 'Ada,Cleo [2][b]');
    expect(toNames(ties)).toEqual(['Ada', 'Bert', 'Cleo']);
    const { remarks } = run({ ties }).report;
    expect(remarks.map(({ message }) => message).join()).toContain('in 2 cells, such as “Ada[1]”');
  });

  it('stay as they are written where a mapping says nothing of them', () => {
    const ties = table('source,target', 'Ada ,Bert; Cleo', 'ada,NA');
    expect(toNames(ties, { names: undefined })).toEqual(['Ada ', 'Bert; Cleo', 'NA', 'ada'].sort());
  });

  it('keep what their rows say otherwise', () => {
    const actors = table('name,kind,country,role', 'Ada,person,Norway,envoy', 'Ada,person,Sweden,minister');
    const network = build({ actors });
    expect(network.actors).toMatchObject([{ name: 'Ada', country: 'NO', role: 'envoy' }]);
    expect(network.actors[0]?.notes).toContain('role: minister; country: SE');
    const { remarks } = run({ actors }).report;
    expect(remarks).toContainEqual(
      expect.objectContaining({ severity: 'warning', message: expect.stringContaining('says otherwise') }),
    );
  });
});

describe('dates in a table from elsewhere', () => {
  it('have their day or their month first as a mapping says', () => {
    const ties = table('source,target,date', 'Ada,Bert,3/4/2020');
    const toDates = (order: 'day first' | 'month first') =>
      build({ ties }, { dayOrders: { date: order } }).relationships.map(({ from }) => from);
    expect(toDates('day first')).toEqual(['2020-04-03']);
    expect(toDates('month first')).toEqual(['2020-03-04']);
  });
});
