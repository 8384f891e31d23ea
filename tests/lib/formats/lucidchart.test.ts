import { lines } from './corpus/table-case';
import { readAny } from './read-ties';

describe('a drawing of Lucidchart as a table', () => {
  it('ties the boxes at which its lines end, and tells what else is drawn', async () => {
    const { actors, ties, told } = await readAny(
      lines(
        'Id,Name,Shape Library,Page ID,Line Source,Line Destination,Source Arrow,Destination Arrow,Status,Text Area 1',
        '1,Document,,,,,,,Draft,Contacts',
        '2,Page,,,,,,,,Page 1',
        '3,Rectangle,Standard,2,,,,,,Water Board',
        '4,Process,Standard,2,,,,,,Alpha Oil',
        '5,Line,,2,3,4,None,Arrow,,licenses',
        '6,Line,,2,3,4,Arrow,None,,lobbies',
        '7,Line,,2,3,4,None,None,,',
        '8,Text,Standard,2,,,,,,Draft of May',
      ),
    );
    expect(actors).toEqual(['Water Board', 'Alpha Oil']);
    expect(ties).toEqual([
      'Water Board -> Alpha Oil: licenses',
      'Alpha Oil -> Water Board: lobbies',
      'Water Board -- Alpha Oil',
    ]);
    expect(told.join('\n')).toContain('were passed over: “Contacts”, “Page 1”, “Draft of May”');
  });
});

describe('links of a wiki in a table of Markdown', () => {
  it('name notes, whatever is shown in their place', async () => {
    const { ties } = await readAny(
      lines(
        '| Source | Target | Kind |',
        '| --- | --- | --- |',
        '| [[Ada Berg]] | [[Bo Holm\\|Bo]], [[Cid Dahl]] | pays |',
      ),
    );
    expect(ties).toEqual(['Ada Berg -> Bo Holm: pays', 'Ada Berg -> Cid Dahl: pays']);
  });
});
