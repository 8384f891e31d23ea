import { answerFile, askAboutFile } from '../answer-file';

const INCIDENTS = `eventid,country_txt,region_txt,attacktype1_txt,weaptype1_txt,city,corp1,target1,gname
1970001,Alba,North,Armed Assault,Firearms,Porto,Alba Police,Police station,Black Hand
1970002,Bero,South,Bombing,Explosives,Vila,Bero Power,Substation,Red Sun
1970003,Alba,North,Bombing,Explosives,Foz,Alba Rail,Signal box,Black Hand
1970004,Eland,West,Hostage Taking,Firearms,Cais,Eland School,Pupils,White Wolf
`;

describe('the pairs of columns that are offered as ends', () => {
  it('are first those whose names say that they name actors, though others stand in front', async () => {
    const { ties } = await answerFile(INCIDENTS, /^From “gname” to “target1”/);
    expect(ties[0]).toBe('Black Hand -> Police station');
    expect(ties).toHaveLength(4);
  });

  it('go from who did it, though whom it befell stands in front', async () => {
    const { ties } = await answerFile(INCIDENTS, /^From “gname” to “corp1”/);
    expect(ties[0]).toBe('Black Hand -> Alba Police');
  });

  it('join names and numbers where these are called as those of actors', async () => {
    const text = `residence,etag,kind,person.name,company_number,remark
Alba,ab12,individual,Ada Alm,9145,
Alba,cd34,corporate,Harbour Ltd,8581,
Bero,ef56,individual,Bert Berg,8581,
Bero,ab78,individual,Ada Alm,7777,seen
`;
    const { ties } = await answerFile(text, /“person.name” to “company_number”/);
    expect(ties).toEqual(
      ['Ada Alm -> 9145', 'Harbour Ltd -> 8581', 'Bert Berg -> 8581', 'Ada Alm -> 7777'].map((tie) =>
        expect.stringContaining(tie),
      ),
    );
  });

  it('are a member and its pact, not the month of its beginning and that of the pact’s', async () => {
    const text = `pactid,member,yrent,moent,begyr,begmo
1005,200,1815,11,1815,11
1005,255,1816,12,1815,11
1010,200,1818,1,1817,1
1010,235,1819,4,1817,1
3180,20,1949,4,1949,4
3180,235,1951,7,1949,4
`;
    const labels = (await askAboutFile(text)).flatMap(({ choices }) => choices.map(({ label }) => label));
    expect(labels).toContain('From “pactid” to “member”');
    expect(labels.filter((label) => label.includes('moent'))).toEqual([]);
  });
});

describe('rows that name one actor at both ends', () => {
  it('have other columns among the answers', async () => {
    const text = [
      '1 11 12 A A',
      '1 12 13 A A',
      '2 13 11 A A',
      '2 11 14 B A',
      '3 14 15 B B',
      '3 15 12 B B',
      '4 12 16 C C',
    ];
    const questions = await askAboutFile(`${text.join('\n').replaceAll(' ', '\t')}\n`, 'contacts.tsv');
    const labels = questions.flatMap(({ choices }) => choices.map(({ label }) => label));
    expect(labels).toContain('From “Column 2” to “Column 3”');
  });
});

describe('actors that would be called by their numbers', () => {
  it('can be called as a column of names says', async () => {
    const text = `ActorId,NameData,NameFull,Splinter
303,Harbour Front,,0
294,Isle Guard,Guard of the Isles,0
1097,Free Bero,Free Bero Movement,0
1101,Isle Guard-M,,294
`;
    const { actors } = await answerFile(text, /called as “NameData” says/);
    expect(actors).toEqual(['Harbour Front', 'Isle Guard', 'Free Bero', 'Isle Guard-M']);
  });
});

describe('the example of an offer', () => {
  it('is no code for a missing value', async () => {
    const file = `1,"ALPHA FRONT","-0- ","SDGT"
2,"BETA AID","individual","NPWMD"
3,"GAMMA CORP","-0- ","SDGT"
4,"DELTA","vessel","NPWMD"
`;
    const [question] = await askAboutFile(file);
    const examples = (question?.choices ?? []).map(({ example }) => example ?? '');
    expect(examples).toContain('BETA AID → individual');
    expect(examples.join(' ')).not.toContain('-0-');
  });
});
