import { strToU8, zipSync } from 'fflate';
import { answerFile, askAboutFile, readSilently, readWithMapping } from './answer-file';
import { readTable } from './corpus/read-case';
import { lines } from './corpus/table-case';

/** Returns the first tie of a table that is read without a word. */
async function readFirst(text: string, name = 'a.csv') {
  const read = await readTable(text, name);
  if (read.kind !== 'imported') throw new Error(JSON.stringify(read).slice(0, 800));
  return read.network.relationships[0];
}

describe('columns of Spanish tables', () => {
  it('have beginnings, ends and sources', async () => {
    const tie = await readFirst(
      lines('origen,destino,desde,hasta,fuente', 'Ana,Luis,2016-02-01,2016-12-01,El Faro'),
    );
    expect(tie).toMatchObject({ from: '2016-02-01', to: '2016-12-01' });
    expect(tie?.evidence).toHaveLength(1);
  });
});

describe('codes whose meaning a list beside the ties tells', () => {
  const FILES = {
    'legend.csv': lines('code;word', 'X;helps', 'Y;fights', 'Z;no data'),
    'ties.csv': lines('source;target;rel', 'Ann;Ben;X', 'Ben;Cy;Y', 'Cy;Ann;X', 'Ann;Cy;Z'),
  };
  const zip = () =>
    zipSync(Object.fromEntries(Object.entries(FILES).map(([name, text]) => [name, strToU8(text)])));

  it('are read as their words, and the one for no value is asked about', async () => {
    const { ties, told } = await answerFile(zip(), /There is none/, 'tables.zip');
    expect(ties).toEqual(['Ann -> Ben: helps', 'Ben -> Cy: fights', 'Cy -> Ann: helps']);
    expect(told.join(' ')).toMatch(/Codes in “rel” were read as what the file says/);
  });
});

describe('years with decimals in a column', () => {
  it('are months', async () => {
    const tie = await readFirst(lines('source,target,date', 'Ann,Ben,2020.25', 'Ben,Cy,2021.5'));
    expect(tie?.from).toBe('2020-04');
  });

  it('are told where a tie has several spells', async () => {
    const text = lines('Source,Target,timeset', 'Ann,Ben,"<[2019.0, 2020.0]; [2022.5, 2023.8]>"');
    const { told } = await readSilently(text);
    expect(told.join(' ')).toMatch(/several spells/);
  });
});

describe('dates on which something was sent and came', () => {
  it('have that of the sender as the date of the tie', async () => {
    const tie = await readFirst(
      lines(
        'sender,sent date,recipient,received date',
        'Ann,1770-02-01,Ben,1770-03-05',
        'Ben,1771/1772,Ann,',
        'Ann,1773-05,Cy,',
      ),
    );
    expect(tie?.from).toBe('1770-02-01');
  });
});

describe('what only persons have', () => {
  it('makes no persons of all where some rows lack it, and labels are kinds', async () => {
    const file = JSON.stringify({
      nodes: [
        { id: 'a', name: 'Ann Ash', born: 1950, labels: 'Person' },
        { id: 'b', name: 'Bolt', labels: 'Company' },
        { id: 'c', name: 'Cyan', labels: 'Bank' },
      ],
      links: [
        { source: 'a', target: 'b' },
        { source: 'b', target: 'c' },
      ],
    });
    const read = await readTable(file, 'graph.json');
    if (read.kind !== 'imported') throw new Error(read.kind);
    expect(read.network.actors.map(({ kind }) => kind)).toEqual(['person', 'group', 'group']);
  });
});

describe('names parted by the comma of Arabic', () => {
  it('are asked about, though none of them stands alone', async () => {
    const text = lines('source\ttarget', 'سامي حداد\tليلى خوري، عمر نصر', 'رنا سعد\tسامي حداد');
    const [question] = await askAboutFile(text, 'a.tsv');
    expect(question?.id).toBe('several target');
    const { ties } = await readWithMapping(text, { parted: ['target'] }, 'a.tsv');
    expect(ties).toHaveLength(3);
  });

  it('are told of where a mapping says the ends and nothing of them', async () => {
    const text = lines('المضيف\tالضيوف', 'سامي حداد\tليلى خوري، عمر نصر', 'رنا سعد\tسامي حداد');
    const mapping = { tieColumns: { المضيف: 'source', الضيوف: 'target' } };
    const { told } = await readWithMapping(text, mapping, 'a.tsv');
    expect(told.join(' ')).toMatch(/Nobody has said: Do cells of “الضيوف” name several\?/);
  });
});

describe('a property of an edge that is called “source”', () => {
  it('is where the tie comes from, beside the end of that name', async () => {
    const rows = [
      { type: 'node', id: '1', labels: ['Person'], properties: { name: 'Ann' } },
      { type: 'node', id: '2', labels: ['Bank'], properties: { name: 'Bolt' } },
      {
        ...{ type: 'relationship', id: '1', label: 'OWNS', properties: { source: 'The Paper 2006' } },
        ...{ start: { id: '1', labels: ['Person'] }, end: { id: '2', labels: ['Bank'] } },
      },
    ];
    const tie = await readFirst(rows.map((row) => JSON.stringify(row)).join('\n'), 'all.json');
    expect(tie?.evidence).toHaveLength(1);
  });
});

describe('dates of which nothing tells whether the day or the month comes first', () => {
  it('are warned of once, with their number', async () => {
    const rows = ['3/4/2024', '5/6/2024', '7/8/2024', '9/10/2024'].map((day, at) => `Ann,Ben ${at},${day}`);
    const { told } = await readWithMapping(lines('source,target,date', ...rows), { otherType: 'tie' });
    const warned = told.filter((message) => message.startsWith('Nothing tells whether day or month'));
    expect(warned).toHaveLength(1);
    expect(told).toContain('The same is so in 3 more places.');
  });
});

describe('the ends of contracts and letters', () => {
  it.each(['Заказчик,Поставщик', 'Замовник,Постачальник', 'sender,addressee'])(
    'are known as %s',
    async (ends) => {
      const { ties } = await readSilently(lines(ends, 'Ann,Ben', 'Ben,Cy'));
      expect(ties).toEqual(['Ann -> Ben', 'Ben -> Cy']);
    },
  );
});
