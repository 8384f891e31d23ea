import { strToU8, zipSync } from 'fflate';
import { startBrowser } from './browser';
import { eventually } from './eventually';
import { chooseFiles, createStayingImport, readOutcome, section } from './import-page';

const browser = startBrowser();
const open = createStayingImport(browser);

type Page = Awaited<ReturnType<typeof open>>;

const answer = (page: Page, words: string, label: string | RegExp) =>
  section(page, 'What is unsure')
    .getByRole('listitem')
    .filter({ hasText: words })
    .getByRole('button', { name: label });
const makes = (page: Page, outcome: string) =>
  eventually(async () => expect(await readOutcome(page)).toBe(outcome));
const canImport = (page: Page) =>
  eventually(async () =>
    expect(await page.getByRole('button', { name: 'Import', exact: true }).isEnabled()).toBe(true),
  );

async function choose(name: string, content: string | Buffer): Promise<Page> {
  const page = await open();
  await chooseFiles(page, { name, content });
  return page;
}

describe('records and rows whose ties are asked about', () => {
  it('ties each record to the entries of a list, once somebody says that they are ties', async () => {
    const records = [
      { name: 'Rui Lima', posts: [{ office: 'Port Authority', role: 'chief', from: '2015' }] },
      { name: 'Ana Reis', posts: [{ office: 'Port Authority' }, { office: 'Harbour Bank' }] },
    ];
    const page = await choose('posts.json', JSON.stringify(records));
    await answer(page, '“posts”', /is a tie from the record to “office”/).click();
    await makes(page, '4 actors and 3 ties');
    await canImport(page);
  });

  it('ties who is asked in a survey to those whom they name, and these to each other', async () => {
    const rows = [
      'resp_id,alter1_name,alter1_rel,alter2_name,alter2_rel,a12',
      'R01,Maryam,sister,Haji Rasul,elder,1',
      'R02,Haji Rasul,elder,refused,,0',
      'R03,Maryam,friend,Aziz,cousin,1',
    ];
    const page = await choose('survey.csv', rows.join('\n'));
    await answer(page, '“alter1_name”', /Each row is an actor “resp_id”/).click();
    await makes(page, '6 actors and 7 ties');
    await canImport(page);
  });

  it('takes each row of a table of who has said what for a claim', async () => {
    const rows = [
      'Speaker,Quote,Date,Outlet',
      'Una Orme,We have never met Ivo Pell.,2021-05-01,Harbour Post',
      'Ivo Pell,I met Una Orme in the old port.,2021-05-02,Harbour Post',
    ];
    const page = await choose('said.csv', rows.join('\n'));
    await answer(page, 'Which columns hold the two ends', /Each row is a claim/).click();
    await makes(page, '2 actors, 0 ties, 1 document and 2 claims');
    await canImport(page);
  });

  it('reads the nodes and the relationship in the rows of a browser of Neo4j', async () => {
    const rows = [
      'n,r,m',
      '"(:Person {name: ""Ilya Brod"", born: 1951})","[:MET {on: ""1987-04-02""}]","(:Person {name: ""Alan Key""})"',
      '"(:Person {name: ""Ilya Brod"", born: 1951})","[:WORKS_FOR]","(:Org {name: ""Trade Mission""})"',
    ];
    const page = await choose('rows.csv', rows.join('\n'));
    await answer(page, 'Which way does each row go?', /From “n” to “m”/).click();
    await makes(page, '3 actors and 2 ties');
    await canImport(page);
  });

  it('dates a tie for each cell below a year', async () => {
    const rows = [
      'Source;Target;2015;2016;2017;2018',
      'Embassy;Salih;3;0;0;1',
      'Salih;Embassy;3;0;0;1',
      'Embassy;Council;0;0;0;0',
      'UN Office;Council;;2;n.a.;5',
    ];
    const page = await choose('years.csv', rows.join('\n'));
    await answer(page, '2015', /in that year$/).click();
    await makes(page, '4 actors and 6 ties');
  });

  it('dates a tie for each group of columns below a year', async () => {
    const rows = [
      ',,2019,,2020,',
      'Donor,Recipient,Amount,Projects,Amount,Projects',
      'Norway,Kenya,120,4,135,5',
      'Norway,Uganda,80,2,,',
      'Sweden,Kenya,200,7,210,8',
    ];
    const page = await choose('aid.csv', rows.join('\n'));
    await answer(page, '“2019”, “2020” above the columns', /in that year$/).click();
    await makes(page, '4 actors and 5 ties');
    await canImport(page);
  });

  it('ties rows to what columns below years are called', async () => {
    const rows = [',2019,,2020,', 'Donor,Kenya,Mali,Kenya,Mali', 'Norway,120,,135,70', 'Sweden,0,50,210,40'];
    const page = await choose('years-over.csv', rows.join('\n'));
    await answer(page, 'Which columns hold', /in the year of the column/).click();
    await makes(page, '4 actors and 6 ties');
    await canImport(page);
  });

  it('reads a table of codes as what they mean', async () => {
    const listings =
      'Ref,Programme,Designated party,Acting on behalf of\nL1,P3,Harun Tesfai,Red Sea Trading\nL2,P3,Red Sea Trading,Office East\nL3,P1,Mirza Holdings,Harun Tesfai\nL4,P2,Selam Shipping,Mirza Holdings\n';
    const codes =
      'Code,Name,Imposed by\nP1,Arms embargo,Council\nP2,Travel ban,Council\nP3,Asset freeze,Ministry\n';
    const file = zipSync({ 'listings.csv': strToU8(listings), 'programmes.csv': strToU8(codes) });
    const page = await choose('listed.zip', Buffer.from(file));
    await answer(page, 'programmes.csv', 'It says what the codes in “Programme” mean').click();
    const rows = section(page, 'First rows');
    await eventually(async () => expect(await rows.textContent()).toContain('Asset freeze'));
    // The answer stays, and another can take its place.
    await answer(page, 'programmes.csv', /leave the table out/).click();
    await eventually(async () => expect(await rows.textContent()).not.toContain('Asset freeze'));
    await answer(page, 'programmes.csv', 'They are actors').click();
    await eventually(async () =>
      expect(await answer(page, 'programmes.csv', 'They are actors').getAttribute('aria-pressed')).toBe(
        'true',
      ),
    );
    await eventually(async () =>
      expect(await section(page, 'The file').textContent()).toContain('3 rows of actors'),
    );
  });

  it('ties those who stand in one cell to one another', async () => {
    const rows = [
      'Treaty,Signed,Parties',
      'Treaty of Aleppo,2001-03-01,Northland; Southland; Westland',
      'Treaty of Basra,2003-05-02,Southland; Eastland',
      'Treaty of Cairo,2007-06-03,Northland; Eastland; Westland',
      'Treaty of Doha,2011-07-09,Northland; Southland',
    ];
    const page = await choose('treaties.csv', rows.join('\n'));
    await answer(page, 'two ends', /Those named in one cell of “Parties” are tied to one another/).click();
    await makes(page, '4 actors and 8 ties');
    await canImport(page);
  });

  it('reads a mind map as an outline with arrows', async () => {
    const map = [
      '<map version="1.0.1"><node ID="r" TEXT="Who knows whom"><node ID="a" TEXT="Nabil">',
      '<arrowlink DESTINATION="b" MIDDLE_LABEL="lends money to"/></node><node ID="b" TEXT="Munir"/></node></map>',
    ];
    const page = await choose('map.mm', map.join(''));
    await answer(page, 'outline', /each is tied to the one above/).click();
    await makes(page, '3 actors and 3 ties');
    await canImport(page);
  });
});
