import { answerFile, askAboutFile, askWithMapping, readSilently, readWithMapping } from '../answer-file';
import { lines } from '../corpus/table-case';

const HEAD = 'source,target,type';

/** Tables of which a guess would be wrong whatever their shape is, each with what is asked. */
const ASKED: readonly (readonly [string, string, RegExp])[] = [
  [
    'letters that were read in another encoding than they were written in',
    lines(HEAD, 'Alm Åre,BjÃ¶rk,owns', 'BjÃ¶rk,Cela,owns', 'Cela,Dora,owns'),
    /^Are letters in names broken\? One actor .+“BjÃ¶rk”/,
  ],
  [
    'letters that a program has replaced',
    lines(HEAD, 'Alba,Bj?rk,owns', 'Bj?rk,Cela,owns', 'Cela,Dora,owns'),
    /^Are letters in names broken\?/,
  ],
  [
    'types that are years',
    lines(HEAD, 'Alba,Bero,1998', 'Bero,Cela,2001', 'Cela,Alba,1998'),
    /^Does “type” say how the two are tied\? It holds years: “1998”, “2001”\./,
  ],
  [
    'types that are amounts of money',
    lines(HEAD, 'Alba,Bero,€ 120', 'Bero,Cela,€ 3.500', 'Cela,Alba,€ 75'),
    /It holds amounts: “€ 120”/,
  ],
  [
    'types that are yes and no',
    lines(HEAD, 'Alba,Bero,TRUE', 'Bero,Cela,FALSE', 'Cela,Alba,TRUE'),
    /It holds answers: “TRUE”, “FALSE”/,
  ],
  [
    'amounts below zero among others',
    lines('payer,payee,amount', 'Alba,Bero,120', 'Bero,Cela,80', 'Alba,Bero,-120'),
    /^What do amounts below zero say\? “amount” has “-120” in 1 of 3 rows/,
  ],
  [
    'rows with more cells than there are names of columns',
    lines('owner,owned,share,since', 'Alba,Bero,40,2001', 'Cela,Dora,60,2002', 'Isle, Inc,Bero,60,2003'),
    /^Do the cells of longer rows stand in their columns\? 1 of 3 rows has .+“Isle, Inc, Bero, 60, 2003”/,
  ],
  [
    'rows of which the cells were not parted',
    lines('source;target;since', 'Alba;Bero;1998', 'Cela,Dora,1999', 'Bero;Cela;2000', 'Dora;Alba;2001'),
    /what looks like a whole row: “Cela,Dora,1999”/,
  ],
  [
    'many rows that name one alone',
    lines(
      HEAD,
      'Alba,Bero,owns',
      'Bero,Cela,owns',
      'Cela,,owns',
      'Dora,,owns',
      'Elma,-,owns',
      'Alba,Dora,owns',
    ),
    /^Are rows that name one actor alone left out\? 3 of 6 rows/,
  ],
  [
    'numbers that a spreadsheet has cut short',
    lines(HEAD, 'Alba,4.512E+11,called', '4.512E+11,Bero,called', 'Bero,Alba,called', 'Cela,Bero,called'),
    /looks like a number cut short: “4\.512E\+11”/,
  ],
  [
    'names with a word for another name, which somebody else has',
    lines(HEAD, 'Alba (a.k.a. Albany),Bero,owns', 'Albany,Cela,owns', 'Cela,Bero,owns'),
    /^Are these the same actors\? “Albany” and “Alba \(a\.k\.a\. Albany\)”/,
  ],
  [
    'two who are called as people are, with “and” between them',
    lines(
      HEAD,
      'Anna Alm and Peter Berg,Isle Mill,own',
      'Isle Mill,Harbour Mill,own',
      'Quay Mill,Isle Mill,own',
    ),
    /^Do cells of “source” name several\? One reads “Anna Alm and Peter Berg”/,
  ],
  [
    'who travels, beside the places between which he does',
    lines('name,from,to', 'Anna Alm,Alba,Bero', 'Peter Berg,Bero,Cela', 'Anna Alm,Cela,Alba'),
    /^Does “name” only describe what stands beside it\?/,
  ],
  [
    'an answer under a word for what one end does',
    lines('supporter,candidate,support', 'Alba,Bero,Yes', 'Bero,Cela,No', 'Cela,Alba,Yes'),
    /^Do rows marked “No” say that there is no tie\?/,
  ],
  [
    'actors who are not told',
    lines(HEAD, 'Alba,[REDACTED],owns', 'Bero,Cela,owns', 'Cela,Alba,owns'),
    /^Is “\[REDACTED\]” an actor\?/,
  ],
];

describe('cells by which a guess is likely wrong', () => {
  it.each(ASKED)('%s are asked about', async (_, table, message) => {
    const asked = await askAboutFile(table);
    expect(asked.map((question) => question.message)).toContainEqual(expect.stringMatching(message));
  });

  it('are none of names that only look a little like them', async () => {
    const plain = lines(
      'source,target,type,amount,note',
      'Trinidad and Tobago,Müller & Söhne,owns,12,',
      'Müller & Söhne,Department of Trade and Industry,funds,40,',
      'Department of Trade and Industry,Trinidad and Tobago,owns,7,-1',
    );
    expect((await readSilently(plain)).ties).toHaveLength(3);
  });
});

describe('what is answered of such cells', () => {
  const swedes = lines(HEAD, 'Alba,BjÃ¶rk,owns', 'BjÃ¶rk,Cela,owns', 'Cela,Dora,owns');

  it('calls actors by the letters that are meant', async () => {
    const { ties } = await answerFile(swedes, /^They are called “Björk”/);
    expect(ties).toEqual(['Alba -> Björk: owns', 'Björk -> Cela: owns', 'Cela -> Dora: owns']);
  });

  it('dates ties by years that stood for their types', async () => {
    const years = lines(HEAD, 'Alba,Bero,1998', 'Bero,Cela,2001');
    const { ties, dates } = await answerFile(years, /^They say when the two were tied$/);
    expect(ties).toEqual(['Alba -> Bero', 'Bero -> Cela']);
    expect(dates).toEqual(['1998', '2001']);
  });

  it('leaves longer rows out', async () => {
    const long = lines('owner,owned,since', 'Alba,Bero,2001', 'Cela,Dora,2002', 'Isle, Inc,Bero,2003');
    expect((await answerFile(long, /^Leave these rows out$/)).ties).toEqual(['Alba -> Bero', 'Cela -> Dora']);
  });

  it('turns rows with an amount below zero', async () => {
    const paid = lines('payer,payee,amount', 'Alba,Bero,120', 'Bero,Cela,80', 'Alba,Bero,-120');
    expect((await answerFile(paid, /^They go the other way$/)).ties).toEqual([
      'Alba -> Bero',
      'Bero -> Cela',
      'Bero -> Alba',
    ]);
  });

  it('takes actors with two names for one', async () => {
    const names = lines(HEAD, 'Alba (a.k.a. Albany),Bero,owns', 'Albany,Cela,owns', 'Cela,Bero,owns');
    const { actors } = await answerFile(names, /^They are the same: “Albany”/);
    expect(actors).toHaveLength(3);
  });

  it('ties those to one another who stand in one cell', async () => {
    const married = lines(
      'couple,married',
      'Anna Alm and Peter Berg,1951-03-02',
      'Maria Carr & David Dorn,1951-04-07',
    );
    const { ties } = await answerFile(married, /one cell of “couple” are tied to one another/);
    expect(ties).toEqual(['Anna Alm -- Peter Berg', 'Maria Carr -- David Dorn']);
  });

  it('is told where a mapping says nothing of it', async () => {
    const { told } = await readWithMapping(swedes, { otherType: 'tie' });
    expect(told.join(' ')).toContain('letters seem to be broken: “BjÃ¶rk”');
  });
});

describe('tables of text', () => {
  it('of which each row stands in quotation marks as a whole are read without them', async () => {
    const wrapped = lines('"source,target,type"', '"Alba,Bero,owns"', '"Bero,Cela,funds"');
    expect((await readSilently(wrapped)).ties).toEqual(['Alba -> Bero: owns', 'Bero -> Cela: funds']);
  });

  it('are not parted by the colons of times, where their first row names columns between commas', async () => {
    const times = lines(
      'caller number,callee number,seconds,moment',
      '+4511,+4512,12,"2024-01-02 10:00:00",x',
      '+4512,+4513,40,"2024-01-03 11:30:00",x',
    );
    const ends = { 'Column 1': 'source', 'caller number': 'target' };
    expect((await readWithMapping(times, { tieColumns: ends })).ties).toEqual([
      '+4511 -> +4512',
      '+4512 -> +4513',
    ]);
  });

  it('tell ends by the numbers from which and to which one calls', async () => {
    const calls = lines('call,caller_number,callee_number', '1,+4511001,+4512002', '2,+4512002,+4513003');
    expect((await readSilently(calls)).ties).toEqual(['+4511001 -> +4512002', '+4512002 -> +4513003']);
  });

  it('tell of rows that say the same in all cells', async () => {
    const twice = lines(HEAD, 'Alba,Bero,owns', 'Alba,Bero,owns', 'Bero,Cela,owns');
    expect((await readSilently(twice)).told.join(' ')).toContain('One row says the same as another');
  });

  it('have no actors where a formula of a spreadsheet has failed', async () => {
    const failed = lines(HEAD, 'Alba,Bero,owns', '#REF!,Bero,owns', 'Bero,Cela,owns', 'Cela,Alba,owns');
    expect((await readSilently(failed)).actors).toEqual(['Alba', 'Bero', 'Cela']);
  });
});

it('asks nothing of rows in which a user has left somebody out', async () => {
  const file = lines(
    'source,target',
    ...['Ada,Bert', 'Bert,Cleo', 'Cleo,Ada', 'Ada,Yes', 'Bert,Others', 'Cleo,Others'],
  );
  const asked = await askWithMapping(file, { missing: ['Others', 'Yes'] });
  expect(asked.map(({ id }) => id)).not.toContain('coverage halves');
});
