import { answerFile, askAboutFile } from './answer-file';

const DEALS = `Supplier,Recipient,Year of order,Number
Alba,Bero,2015,14
Alba,unknown recipient(s),2016,5
Cela,Bero,2018,6
Dora,Alba,2019,24
`;

const SUPPORT = `actor_name,ext_name,year
Front of Bero,Alba,1985
Union of Cela,Dora,1986
Front of Bero,No external support,1987
League of Dora,Alba,1988
`;

describe('an end that nobody knows, or that is none', () => {
  it.each([
    ['an unknown recipient', DEALS, 'unknown recipient(s)'],
    ['support that was not given', SUPPORT, 'No external support'],
  ])('is asked about, and can be left out: %s', async (_, file, name) => {
    const asked = await askAboutFile(file);
    expect(asked.map(({ message }) => message)).toContain(
      `Is “${name}” an actor? The name may stand for several or for nobody.`,
    );
    const { actors, ties } = await answerFile(file, /^Leave it out$/);
    expect(actors).not.toContain(name);
    expect(ties).toHaveLength(3);
  });

  it('is no one who only has such a word in the name', async () => {
    const file = DEALS.replace('unknown recipient(s)', 'No Borders').replace('Dora', 'Unknown Soldiers');
    expect(await askAboutFile(file)).toEqual([]);
  });
});
