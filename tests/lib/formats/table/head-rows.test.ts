import { describeTies } from '../corpus/read-case';
import { lines } from '../corpus/table-case';
import { answersTo, ask, listAsked, readWith } from '../guess/answers-to';

const YEARS = lines(
  ',,2019,,2020,',
  'Donor,Recipient,Amount,Projects,Amount,Projects',
  'Norway,Kenya,120,4,135,5',
  'Norway,Uganda,80,2,,',
  'Sweden,Kenya,200,7,210,8',
);

describe('years over columns of one name', () => {
  it('are ties of these years where somebody says so', async () => {
    const { message, answers } = await answersTo(YEARS, 'groups');
    expect(message).toContain('Is each of “2019”, “2020” above the columns a tie in that year?');
    expect(Object.values(answers).map(({ length }) => length)).toEqual([5, 3]);
    const { mapping } = await ask(YEARS);
    const { network, told } = await readWith(YEARS, { ...mapping, headers: { rows: 'grouped' } });
    expect(describeTies(network).dates).toEqual(['2019', '2020', '2019', '2019', '2020']);
    expect(network.relationships[1]).toMatchObject({ Amount: 135, Projects: 5 });
    expect(told).toContain('The row “2019; 2020” names columns together with those below it.');
  });

  it('stand beside names that reach over both rows', async () => {
    const text = lines(
      'Exporter,Importer,2015,,2016,',
      ',,Value,Quantity,Value,Quantity',
      'Chile,Peru,100,10,120,11',
      'Chile,Brazil,300,20,,',
    );
    const { mapping } = await ask(text);
    const { network } = await readWith(text, { ...mapping, headers: { rows: 'grouped' } });
    expect(describeTies(network)).toMatchObject({
      ties: ['Chile > Peru', 'Chile > Peru', 'Chile > Brazil'],
      dates: ['2015', '2016', '2015'],
    });
  });

  it('are found below another row of words, and sums in a group are left out', async () => {
    const text = lines(
      ',,Aid,,,Trade,',
      ',,2019,,,2019,2020',
      'Donor,Recipient,Loans,Grants,Total,Sales,Sales',
      'Norway,Kenya,20,100,120,40,44',
      'Sweden,Mali,,200,200,,12',
    );
    const { mapping } = await ask(text);
    const { network, told } = await readWith(text, { ...mapping, headers: { rows: 'grouped' } });
    expect(network.relationships[0]).toMatchObject({ 'Aid Loans': 20, 'Aid Grants': 100, 'Trade Sales': 40 });
    expect(told.join('\n')).toMatch(/Columns that add up the others were passed over: “Total”/);
    expect(describeTies(network).dates).toEqual(['2019', '2020', '2019', '2020']);
  });

  it('are years of ties to what the columns are called where one end alone has a column', async () => {
    const text = lines(
      ',2019,,2020,',
      'Donor,Kenya,Mali,Kenya,Mali',
      'Norway,120,,135,70',
      'Sweden,0,50,210,40',
    );
    const { mapping } = await ask(text);
    const { network } = await readWith(text, { ...mapping, headers: { rows: 'cells' } });
    expect(describeTies(network)).toMatchObject({
      ties: [
        'Norway > Kenya',
        'Norway > Kenya',
        'Norway > Mali',
        'Sweden > Mali',
        'Sweden > Kenya',
        'Sweden > Mali',
      ],
      dates: ['2019', '2020', '2020', '2019', '2020', '2020'],
    });
  });
});

describe('words over columns of one name', () => {
  it('are types of ties beside two ends, and kept together where the ends have a word of their own', async () => {
    const text = lines(
      'Person,,Meetings,,Calls,',
      'A,B,first,times,first,times',
      'Ada Berg,Bo Carlsen,2018,3,2019,10',
      'Ada Berg,Cid Dahl,,,2017,4',
    );
    const { mapping } = await ask(text);
    const { network } = await readWith(text, { ...mapping, headers: { rows: 'grouped' } });
    expect(describeTies(network)).toMatchObject({
      ties: ['Ada Berg > Bo Carlsen', 'Ada Berg > Bo Carlsen', 'Ada Berg > Cid Dahl'],
      types: ['meets', 'Calls'],
    });
  });

  it('ask nothing where they tell the two ends apart', async () => {
    const text = lines(
      'Date,From,,To,',
      ',Firm,Country,Firm,Country',
      '2019-03-01,Alpha Oil,NO,Beta Steel,SE',
      '2020-05-11,Gamma Bank,DK,Alpha Oil,NO',
    );
    expect(await listAsked(text)).not.toContain('groups');
  });
});

describe('a pivot table', () => {
  const PIVOT = lines(
    'Sum of Amount,,Year,,',
    'Donor,Recipient,2019,2020,Grand Total',
    'Norway,Kenya,120,135,255',
    ',Uganda,80,,80',
    'Norway Total,,200,135,335',
    'Sweden,Kenya,200,210,410',
    ',Mali,50,40,90',
    'Sweden Total,,250,250,500',
    'Grand Total,,450,385,835',
  );

  it('is read without its sums, with a tie for each year', async () => {
    const { questions, mapping } = await ask(PIVOT);
    expect(questions.map(({ id }) => id)).toEqual(['years', 'blanks']);
    const { network, told } = await readWith(PIVOT, {
      ...mapping,
      headers: { rows: 'years' },
      blanks: ['Donor'],
    });
    expect(network.actors.map(({ name }) => name)).toEqual(['Norway', 'Kenya', 'Uganda', 'Sweden', 'Mali']);
    expect(network.relationships).toHaveLength(7);
    expect(told).toContain('“Grand Total” adds up the years, and was passed over.');
  });
});
