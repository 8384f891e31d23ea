import { answerFile, askAboutFile, askWithMapping, readWithMapping } from './answer-file';
import { lines } from './corpus/table-case';

const DONATIONS = lines(
  'Donor;Registration number;Candidate;Amount',
  'Ipe Ltd;12.345.678/0001-90;Marina Teixeira;150000',
  'Joao Nunes;123.456.789-00;Marina Teixeira;2500',
  'Joao Nunes;987.654.321-00;Caio Ferraz;1200',
  'Sol SA;45.111.222/0001-07;Caio Ferraz;80000',
  'Sol SA;45.111.222/0001-07;Marina Teixeira;40000',
);

describe('one name with two numbers of a register', () => {
  it('is asked about', async () => {
    const questions = await askAboutFile(DONATIONS.replace('Donor', 'source').replace('Candidate', 'target'));
    expect(questions.map(({ message }) => message).join('\n')).toMatch(
      /one name in “source” has two numbers in “Registration number”\? “Joao Nunes” has “123.456.789-00” and “987.654.321-00”/,
    );
  });

  it('is two actors once somebody says so, and told', async () => {
    const file = DONATIONS.replace('Donor', 'source').replace('Candidate', 'target');
    const { actors, told } = await answerFile(file, /an actor of its own/);
    expect(actors).toEqual([
      ...['Ipe Ltd', 'Marina Teixeira', 'Joao Nunes (123.456.789-00)', 'Joao Nunes (987.654.321-00)'],
      ...['Caio Ferraz', 'Sol SA'],
    ]);
    expect(told.join(' ')).toMatch(/told apart by “Registration number”/);
  });

  it('is nothing to ask about where each name has one number', async () => {
    const file = DONATIONS.replace('987.654.321-00', '123.456.789-00')
      .replace('Donor', 'source')
      .replace('Candidate', 'target');
    const asked = await askAboutFile(file);
    // What the donors are is another question.
    expect(asked.filter(({ id }) => id !== 'coverage kinds')).toEqual([]);
  });

  it('is told where a mapping says the ends and nothing of it', async () => {
    const ends = { tieColumns: { Donor: 'source', Candidate: 'target' } };
    expect(await askWithMapping(DONATIONS, ends)).toEqual([]);
    const { told } = await readWithMapping(DONATIONS, ends);
    expect(told.join(' ')).toMatch(
      /Nobody has said: Are two actors meant where one name in “Donor” has two numbers/,
    );
  });

  it('is two actors in a list of them', async () => {
    const file = JSON.stringify({
      actors: [
        { name: 'Star', imo: '9111111' },
        { name: 'Star', imo: '9222222' },
        { name: 'Moon', imo: '9333333' },
      ],
      ties: [{ source: 'Star', target: 'Moon' }],
    });
    const { actors, told } = await answerFile(file, /They are different/, 'ships.json');
    expect(actors).toEqual(['Star', 'Star', 'Moon']);
    expect(told.join(' ')).toMatch(/here with a number of its own, “9222222”: both are actors of their own/);
  });
});

describe('the numbers of a register beside both ends', () => {
  const CONTRACTS = lines(
    'payer;NIP payer;payee;NIP payee',
    'City;1112223344;"Beta ""Plus""";5556667788',
    'City;1112223344;Beta «Plus»;5556667788',
    'School;2223334455;Gamma;6667778899',
    'School;2223334455;Gamma;7778889900',
  );

  it('are asked about before one name is one actor', async () => {
    const questions = await askAboutFile(CONTRACTS.replace('payer;', 'source;').replace('payee;', 'target;'));
    expect(questions.map(({ message }) => message)).toEqual([
      expect.stringMatching(/has two numbers .*“Gamma” has “6667778899” and “7778889900”/),
    ]);
    expect(questions[0]?.hasGuess).toBe(false);
  });

  it('keep firms of one name apart, and make one of two spellings', async () => {
    const { actors, told } = await answerFile(
      CONTRACTS.replace('payer;', 'source;').replace('payee;', 'target;'),
      /^Each number/,
    );
    expect(actors).toEqual(['City', 'Beta "Plus"', 'School', 'Gamma (6667778899)', 'Gamma (7778889900)']);
    expect(told.join(' ')).toMatch(/“Beta "Plus"” = “Beta «Plus»”/);
  });

  it('may be the addresses of records, several in a cell, and those of both ends go together', async () => {
    const letters = lines(
      'source,sourceRecord,target,targetRecord',
      '"Roe, Jan",http://viaf.org/viaf/11,"Poe, Ida",http://viaf.org/viaf/33',
      '"Poe, Ida",http://viaf.org/viaf/33,"Roe, Jan",http://viaf.org/viaf/22',
      '"Poe, Ida; Roe, Jan",http://viaf.org/viaf/33; http://viaf.org/viaf/11,"Moe, Eva",http://viaf.org/viaf/44',
    );
    const { ties } = await answerFile(letters, /^Each number/);
    expect(ties).toEqual([
      'Roe, Jan (11) -> Poe, Ida',
      'Poe, Ida -> Roe, Jan (22)',
      'Poe, Ida -> Moe, Eva',
      'Roe, Jan (11) -> Moe, Eva',
    ]);
  });
});

describe('numbers beside ends of two sorts', () => {
  const file = lines(
    'source;NIP;target;LEI',
    'Ada Bell;1112223344;North Bank;5299000001',
    'Ada Bell;2223334455;North Bank;5299000002',
    'Bert Cole;3334445566;South Bank;5299000003',
    'Cleo Dunn;4445556677;South Bank;5299000003',
  );

  it('are asked about one by one, and one answer leaves the other open', async () => {
    const asked = (await askAboutFile(file)).filter(({ id }) => id.startsWith('identities'));
    expect(asked.map(({ id }) => id)).toEqual(['identities source', 'identities target']);
    const byNumber = asked[0]?.choices.find(({ label }) => /an actor of its own/.test(label));
    const byName = asked[1]?.choices.find(({ label }) => /One name is one actor/.test(label));
    const apart = { ...byNumber?.mapping.apart, ...byName?.mapping.apart };
    expect(apart).toEqual({ source: 'NIP', target: '' });
    const { actors } = await readWithMapping(file, { apart });
    expect(actors).toContain('Ada Bell (1112223344)');
    expect(actors).toContain('North Bank');
  });
});

describe('a number of a register behind both ends', () => {
  it('is of the end whose names have one number each, though the other stands nearer', async () => {
    const file = lines(
      'source,gender,target,area,wikidata',
      'Ada Bell,f,Dockers,North,Q1101',
      'Bert Cole,m,Dockers,South,Q1102',
      'Cleo Dahl,f,Farmers,East,Q1103',
    );
    expect(await askAboutFile(file)).toEqual([]);
  });
});
