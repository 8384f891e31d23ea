import { strToU8, zipSync } from 'fflate';
import { answerFile, askAboutFile, askWithMapping, readSilently, readWithMapping } from './answer-file';

const zip = (files: Readonly<Record<string, string>>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));

const listings = `Ref,Programme,Designated party,Acting on behalf of
L1,P3,Harun Tesfai,Red Sea Trading
L2,P3,Red Sea Trading,Office East
L3,P1,Mirza Holdings,Harun Tesfai
L4,P2,Selam Shipping,Mirza Holdings
`;
const programmes = `Code,Name,Imposed by
P1,Arms embargo,Council
P2,Travel ban,Council
P3,Asset freeze,Ministry
`;
const lookup = zip({ 'listings.csv': listings, 'programmes.csv': programmes });

describe('a table of what codes mean', () => {
  it('is asked about where it was taken for actors', async () => {
    const asked = (await askAboutFile(lookup, 'a.zip')).find(({ id }) => id === 'codes programmes.csv');
    expect(asked?.choices.map(({ label }) => label)).toEqual([
      'They are actors',
      'It says what the codes in “Programme” mean',
      'They are none of the network: leave the table out',
    ]);
  });

  it('is read where its codes stand, or left out, as is said', async () => {
    const ends = { 'Designated party': 'source', 'Acting on behalf of': 'target', Programme: 'type' };
    const of = (role: unknown) =>
      readWithMapping(
        lookup,
        { headers: { lists: { 'programmes.csv': role, 'listings.csv': 'ties' } }, tieColumns: ends },
        'a.zip',
      );
    const decoded = await of({ codesOf: 'Programme' });
    expect(decoded.ties[0]).toBe('Harun Tesfai -> Red Sea Trading: Asset freeze');
    expect(decoded.actors).not.toContain('Arms embargo');
    const left = await of('none');
    expect(left.ties[0]).toBe('Harun Tesfai -> Red Sea Trading: P3');
    expect(left.actors).not.toContain('Arms embargo');
    expect(left.told.join(' ')).toContain('3 rows were not read');
  });

  it('names the columns itself, and serves for another of the same codes', async () => {
    const file = zip({
      'data.csv': 'case,v_from,v_to,v_type\n1,11,24,2\n2,24,31,1\n3,31,11,1\n4,45,24,2\n',
      'labels.csv':
        'variable,code,label\nv_from,11,Contact Group\nv_from,24,Pale Council\nv_from,31,Harbour Union\nv_from,45,Quay Bank\nv_type,1,meets\nv_type,2,presses\n',
    });
    const asked = (await askAboutFile(file, 'a.zip')).find(({ id }) => id === 'codes labels.csv');
    expect(asked?.choices[1]?.mapping).toEqual({ headers: { lists: { 'labels.csv': { codesOf: '' } } } });
    const { ties, actors } = await readWithMapping(
      file,
      {
        headers: { lists: { 'labels.csv': { codesOf: '' }, 'data.csv': 'ties' } },
        tieColumns: { v_from: 'source', v_to: 'target', v_type: 'type' },
      },
      'a.zip',
    );
    expect(ties).toEqual([
      'Contact Group -> Pale Council: presses',
      'Pale Council -- Harbour Union: meets',
      'Harbour Union -- Contact Group: meets',
      'Quay Bank -> Pale Council: presses',
    ]);
    expect(actors).toHaveLength(4);
  });

  it('is not asked about where its rows are the ends of ties', async () => {
    const file = zip({
      'nodes.csv': 'id,name\nP1,Ada\nP2,Bert\nP3,Cleo\n',
      'edges.csv': 'source,target\nP1,P2\nP2,P3\n',
    });
    expect((await readSilently(file, 'a.zip')).ties).toEqual(['Ada -> Bert', 'Bert -> Cleo']);
  });

  it('says nothing of what the rows of other tables are', async () => {
    const file = zip({
      'data.csv':
        'case,day,Person,Body,P\n1,a,Ada Bell,Harbour Board,P1\n2,b,Bert Cole,Quay Bank,P2\n3,c,Ada Bell,Quay Bank,P2\n',
      'programmes.csv': programmes,
    });
    const asked = await askWithMapping(file, { headers: { lists: { 'programmes.csv': 'none' } } }, 'a.zip');
    expect(asked.map(({ id }) => id)).toContain('actors');
  });
});

const events = `LOG_ID,CLIENT,RGST_LAST_NM,RGST_FIRST_NM,COMM_DATE
501,Maple Lines,Roy,Denis,2019-02-05
502,Maple Lines,Roy,Denis,2019-02-19
503,Water Alliance,Bear,Theresa,2019-03-01
`;
const present = `LOG_ID,DPOH_LAST_NM,DPOH_FIRST_NM,INSTITUTION
501,Singh,Harjit,Natural Resources
501,Cole,Julie,Natural Resources
502,Singh,Harjit,Natural Resources
503,Wells,Tom,House of Commons
`;
const calls = zip({ 'events.csv': events, 'present.csv': present });

describe('rows that name a row of another table by a key', () => {
  it('are tied to what that row names, with its dates, and names in two columns are one', async () => {
    const { ties, told } = await answerFile(calls, /They do: .* from “CLIENT” to “dpoh name”/, 'a.zip');
    expect(ties).toEqual([
      'Maple Lines -> Harjit Singh',
      'Maple Lines -> Julie Cole',
      'Maple Lines -> Harjit Singh',
      'Water Alliance -> Tom Wells',
    ]);
    expect(told.join(' ')).toContain('Each row of “present.csv” has what “events.csv” says of its “LOG_ID”.');
  });

  it('may stand alone all the same', async () => {
    const asked = (await askAboutFile(calls, 'a.zip')).find(({ id }) => id === 'joined');
    expect(asked?.choices[0]?.label).toBe('They do not: each table stands alone');
    expect(asked?.choices.at(-1)?.mapping).toEqual({ headers: { rows: 'joined' } });
  });
});
