import { readTitle } from '@/lib/formats/guess/title-ends';
import { measureGrowth } from '@/tests/fixtures/measure-growth';
import { answerFile, askAboutFile, readSilently } from './answer-file';
import { lines } from './corpus/table-case';

async function listOffers(file: string): Promise<readonly string[]> {
  return (await askAboutFile(file)).flatMap(({ choices }) => choices.map(({ label }) => label));
}

describe('columns of yes and no', () => {
  const BOARD = lines(
    'year,surname,firstname,notes,died,white,black',
    '1950,Orme,Una,,0,1,0',
    '1950,Pell,Ivo,Chair,0,1,0',
    '1951,Orme,Una,,1,1,0',
    '1951,Rusk,Ada,,0,0,1',
  );

  it('are no ends, whatever they are called', async () => {
    expect((await listOffers(BOARD))[0]).toBe('Each row is an actor');
  });

  it('are no dates', async () => {
    const { actors, told } = await answerFile(BOARD, /^Each row is an actor$/);
    expect(actors).toContain('Una Orme');
    expect(told.join(' ')).not.toContain('no date');
  });
});

describe('a vote in each row', () => {
  const VOTES = lines(
    'person,motionId,vote',
    'Una Orme,1,FOR',
    'Una Orme,2,AGAINST',
    'Ivo Pell,1,AGAINST',
    'Ivo Pell,2,FOR',
    'Ada Rusk,1,FOR',
  );

  it('ties who votes to the number of what is voted on', async () => {
    const { ties } = await answerFile(VOTES, /^Each row is a tie, from “person” to “motionId”$/);
    expect(ties.slice(0, 2)).toEqual(['Una Orme -> 1: FOR', 'Una Orme -> 2: AGAINST']);
  });
});

describe('votes below those who vote', () => {
  it('go from them to what the rows name, and may be below zero', async () => {
    const file = lines('act,topic,AT,BE,DK', 'Act-A,Ports,1,-1,0', 'Act-B,Rail,1,1,1', 'Act-C,Fish,0,1,-1');
    const { ties, told } = await answerFile(file, /^Each column is an actor/);
    expect(ties.slice(0, 3)).toEqual(['AT -> Act-A: backs', 'BE -- Act-A: opposes', 'DK -> Act-A: 0']);
    expect(ties).toHaveLength(9);
    expect(told.join(' ')).toContain('What 3 columns are called was tied to the rows');
  });

  it('stay with the rows where a yes may answer any question', async () => {
    const file = lines('who,Una Orme,Ivo Pell', 'R-a,Yes,No', 'R-b,No,No', 'R-c,Yes,Yes');
    expect((await listOffers(file)).join(' ')).toContain('Each row is an actor, and so is what each column');
  });
});

describe('numbers alone', () => {
  it('are offered as ends where no column names anybody', async () => {
    const file = lines('find;maker;year', '35;201;434', '35;201;413', '35;5;440', '36;201;442', '36;5;443');
    const { ties } = await answerFile(file, /^From “find” to “maker”$/);
    expect(ties[0]).toBe('find 35 -> maker 201');
  });

  it('are not where a name stands beside them', async () => {
    const file = lines('state;killed;hurt', 'Chad;3;5', 'Mali;3;5', 'Togo;1;2', 'Oman;1;2');
    expect((await listOffers(file)).join(' ')).not.toContain('“killed”');
  });
});

describe('names of columns', () => {
  it('are known by two ends that other words stand beside', async () => {
    const file = lines('from_handle,to_handle', 'u_18,u_48', 'u_25,u_18', 'u_20,u_76');
    expect((await readSilently(file)).ties).toEqual(['u_18 -> u_48', 'u_25 -> u_18', 'u_20 -> u_76']);
  });

  it('make a table of lines of which some are cut', async () => {
    const file = lines(
      'Sender, Recipient, Date',
      'Una Orme, Ivo Pell, May 27 1839',
      'Copy of instructions to the minister,',
      'Ada Rusk, Ivo Pell, June 3 1839',
      'Petition of Ada Rusk, the minister 187',
      'Ivo Pell, Ada Rusk, July 5 1839',
      'Ivo Pell, Una Orme, July 24 1839',
    );
    const { ties, told } = await readSilently(file);
    expect(ties).toContain('Una Orme -> Ivo Pell');
    expect(told.join(' ')).toContain('The row has 2 of 3 cells');
  });
});

describe('votes by number', () => {
  it('have numbers above their codes, and a letter for who was away', async () => {
    const file = lines(
      'mep,5249,4462,5216',
      '96850,,,',
      '96897,-1,0,1',
      '28367,,,',
      '96736,1,1,-1',
      '97086,X,X,X',
      '96750,0,1,1',
    );
    const { ties } = await answerFile(file, /what a cell says is the type/);
    expect(ties).toHaveLength(12);
    expect(ties).toContain('97086 -> 5216: X');
    expect(ties).toContain('96750 -> 4462: backs');
  });
});

describe('several in one cell', () => {
  it('are parted at a sign where they are ids', async () => {
    const file = lines('source,target', 'P02,P03#P04#P15', 'P13,P14#P15', 'P23,P13');
    const { ties, told } = await readSilently(file);
    expect(ties.slice(0, 4)).toEqual(['P02 -> P03', 'P02 -> P04', 'P02 -> P15', 'P13 -> P14']);
    expect(told).toContain('Cells of “target” name several, and were parted at “#”.');
  });

  it('are parted at a sign where many stand alone elsewhere, and else are one', async () => {
    const known = lines(
      'source,target',
      'Una Orme,Ivo Pell^Ada Rusk',
      'Ivo Pell,Ada Rusk',
      'Ada Rusk,Una Orme',
    );
    expect((await readSilently(known)).ties).toHaveLength(4);
    const one = lines('source,target', 'Una Orme,Group #5', 'Ivo Pell,Group #7', 'Ada Rusk,Una Orme');
    expect((await readSilently(one)).actors).toContain('Group #5');
  });

  it('are offered as ends where a single row has them', async () => {
    const file = lines('slug,scrutin,parts', 'new-front,Spring vote,the-left|the-greens|the-workers-party');
    const { ties } = await answerFile(file, /from “slug” to “parts”/);
    expect(ties).toEqual([
      'new-front -> the-left',
      'new-front -> the-greens',
      'new-front -> the-workers-party',
    ]);
  });
});

describe('rows in quotation marks', () => {
  it('are taken out of them where they have as many cells as the names of the columns', async () => {
    const file = lines(
      'source,target,remark',
      '"Una Orme,Ivo Pell,""first, and last"""',
      'Ivo Pell,Ada Rusk,',
      '"Ada Rusk",Una Orme,',
    );
    const { ties, told } = await readSilently(file);
    expect(ties[0]).toBe('Una Orme -> Ivo Pell');
    expect(ties).toHaveLength(3);
    expect(told.join(' ')).toContain('The whole row stands in quotation marks');
  });

  it('stay one cell where they have fewer', async () => {
    const file = lines('source,target,remark', '"Orme, Una",Ivo Pell,', 'Ivo Pell,Ada Rusk,', '"Orme, Una"');
    expect((await readSilently(file)).told.join(' ')).toContain('1 of 3 cells');
  });
});

describe('columns beside two ends', () => {
  it('called “name” alone name the end with which they go', async () => {
    const file = lines(
      'director_id,name,company_id',
      'D001,Una Orme,C001',
      'D002,Ivo Pell,C001',
      'D001,Una Orme,C002',
      'D003,Ada Rusk,C003',
    );
    expect((await readSilently(file)).ties[0]).toBe('Una Orme -> C001');
  });

  it('whose name says that they tell a relation hold the types', async () => {
    const file = lines(
      'ego,relative,RelationMain,Relation2',
      'Una,Ivo,Sibling,younger',
      'Ivo,Ada,Father,',
      'Ada,Una,Uncle,elder',
      'Eve,Una,Uncle,elder',
    );
    const { ties } = await answerFile(file, /^From “ego” to “relative”$/);
    expect(ties[1]).toBe('Ivo -> Ada: Father');
  });

  it('hold no types where they hold web addresses', async () => {
    const file = lines('source,target,link', 'Una,Ivo,https://a.org/1', 'Ivo,Ada,https://a.org/2');
    expect((await readSilently(file)).ties).toEqual(['Una -> Ivo', 'Ivo -> Ada']);
  });

  it('number the types, and not the ties, where several ties have one number', async () => {
    const file = lines(
      'source,target,relationship,relationship_id',
      'Una,Ivo,cousin of,1',
      'Ivo,Ada,teacher of,2',
      'Ada,Una,cousin of,1',
    );
    expect((await readSilently(file)).told.join(' ')).not.toContain('is already that of another tie');
  });
});

describe('ends whose names begin with words for the two', () => {
  it('are offered whatever stands behind the words', async () => {
    const gifts = lines(
      'member,group,giver,recipient_committee,usd',
      'A. Bean,Ari,Ari,BEAN FOR ALL,1000',
      'A. Gray,Ida Noor,Ida Noor,GRAY FIRST,3300',
      'A. Gray,Staff of X,Staff,GRAY FIRST,3500',
    );
    expect(await listOffers(gifts)).toContain('From “giver” to “recipient_committee”');
  });

  it('are offered where the second has a number only now and then', async () => {
    const battles = lines(
      'battle,dynasty_id_1,dynasty_id_2_or_enemy,outcome',
      'Oak Ford,1,Norland,won',
      'Elm Hill,3,2,lost',
      'Ash Bay,91,158,won',
      'Fir Dam,2,Westmark,lost',
    );
    expect(await listOffers(battles)).toContain('From “dynasty_id_1” to “dynasty_id_2_or_enemy”');
  });
});

describe('titles of letters', () => {
  it.each([
    ['Una Orme, to Ivo Pell', 'Una Orme', 'Ivo Pell'],
    ['Letter from Una Orme to Ivo Pell, 3 May 1801', 'Una Orme', 'Ivo Pell'],
    ['A postcard from Una Orme to Ivo Pell about the harbour', 'Una Orme', 'Ivo Pell'],
    ['Brief von Una Orme an Ivo Pell (undatiert)', 'Una Orme', 'Ivo Pell'],
    ['Lettre de Una Orme à Ivo Pell', 'Una Orme', 'Ivo Pell'],
    ['Письмо от Уны Орм к Иво Пелл, 1801', 'Уны Орм', 'Иво Пелл'],
  ])('“%s” say who wrote to whom', (title, from, to) => {
    expect(readTitle(title)).toEqual({ from, to, isAgain: false });
  });

  it.each([
    'How to Read, and to Write',
    'A note on trade',
    'Report 5 to Ivo',
    'to Ivo',
    'the road to Norland',
  ])('“%s” do not say it', (title) => {
    expect(readTitle(title)).toBeNull();
  });

  it('looks at no text that is too long for a title', () => {
    expect(readTitle(`Ada Bell to Bert Cole, ${'3 May 1801, '.repeat(100)}`)).toBeNull();
    expect(measureGrowth((size) => readTitle(`a${'”'.repeat(size)}a`), 4_000)).toBeLessThan(24);
  });

  it('tie those whom they name, and the same again where they say so', async () => {
    const file = lines(
      'writer,title,date',
      'Una Orme,"Una Orme, to Ivo Pell",1801-03-02',
      'Una Orme,"Una Orme, to the same",1801-03-09',
      'Ivo Pell,"Ivo Pell, to Ada Rusk",1801-04-01',
      'Ada Rusk,A list of ships,1801-04-02',
    );
    const { ties, told } = await answerFile(file, /whom “title” says/);
    expect(ties).toEqual(['Una Orme -> Ivo Pell', 'Una Orme -> Ivo Pell', 'Ivo Pell -> Ada Rusk']);
    expect(told.join(' ')).toContain('Titles that do not say who wrote to whom: “A list of ships”.');
    expect(told.join(' ')).toContain('In one title “the same” was taken');
  });
});

describe('a table of one record', () => {
  it('ties it to those whom its fields name, and keeps the others with it', async () => {
    const file = lines(
      'Field,Value',
      'Name,Acme Holding',
      'Director,Una Orme; Ivo Pell',
      'Owner,Ada Rusk',
      'Country,Malta',
      'Founded,1999',
    );
    const { ties, actors } = await answerFile(file, /^All rows tell of “Acme Holding”/);
    expect(ties).toEqual([
      'Acme Holding -> Una Orme: Director',
      'Acme Holding -> Ivo Pell: Director',
      'Acme Holding -> Ada Rusk: Owner',
    ]);
    expect(actors).toHaveLength(4);
  });

  it('is none where a name stands in several rows', async () => {
    const file = lines('who,what', 'Una Orme,Acme', 'Una Orme,Beta', 'Ivo Pell,Acme');
    expect((await listOffers(file)).join(' ')).not.toContain('All rows tell');
  });
});
