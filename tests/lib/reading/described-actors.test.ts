import { listMentions, listSayings, listTies, readArticle } from './read-article';

/** What other writers write: whom descriptions, relative clauses and pronouns tie, and who tells what others said. */

const read = (text: string): string[] => listTies(readArticle(text));

describe('readText, of who is described', () => {
  it.each([
    [
      'Ruth Adeyemi, the arbitrator whom the Conciliation Service brought in, left.',
      'ruth-adeyemi member-of conciliation-service (fact)',
    ],
    [
      'Aino Rautava, whose Northern Institute paid for the rooms, left.',
      'aino-rautava member-of northern-institute (fact)',
    ],
    ['Rivals of Hamas, among them Omar Said, left.', 'omar-said opposes hamas (fact)'],
    ['Israel and Jordan, allies of Iran, agreed.', 'jordan ally-of iran (fact)'],
    ['Iran’s Revolutionary Guards met Omar Said.', 'revolutionary-guards member-of iran (fact)'],
    [
      'The Moro Liberation Army under Ali Nasr attacked Israel.',
      'ali-nasr leads moro-liberation-army (fact)',
    ],
    ['The commander of Hamas, Major General Omar Said, left.', 'omar-said leads hamas (fact)'],
    ['Ali Nasr’s lawyer, Sara Haddad, left.', 'sara-haddad speaks-for ali-nasr (fact)'],
    ['Omar Said, who had run the foreign bureau of Hamas, left.', 'omar-said member-of hamas (fact)'],
    ['Hamas, at whose request Omar Said came, left.', 'hamas asks omar-said (fact)'],
  ])('ties them in “%s”', (text, tie) => {
    expect(read(text)).toContain(tie);
  });

  it.each([
    ['Sara Haddad, the lawyer whom Iran wants to appoint, left.'],
    ['Omar Said spent years trying to arrange a truce between Iran and Israel.'],
    ['Talks between Iran and Israel would help.'],
    ['Iran meets Israel on Friday.'],
    ['Asked about it, he said that, had Iran met Israel, it would have won.'],
    ['Omar Said, the next president of Iran, left.'],
  ])('makes no fact of “%s”', (text) => {
    expect(read(text).filter((tie) => /\((?:fact|past)\)$/.test(tie))).toEqual([]);
  });
});

describe('readText, of names in other writers’ prose', () => {
  it('reads a nickname within a name, and finds it alone', () => {
    const text = 'Lenworth “Biggs” Tulloch met Omar Said. Biggs thanked Iran.';
    expect(listMentions(text, readArticle(text))).toMatchObject({
      'lenworth-biggs-tulloch': ['Lenworth “Biggs” Tulloch', 'Biggs'],
    });
  });

  it('reads a firm by the officers who stand after its name, and by its first word', () => {
    const text = 'Northgate Ports chief executive Henrik Lind met Omar Said. Northgate asked Iran for help.';
    const { actors } = readArticle(text);
    expect(actors.find(({ id }) => id === 'northgate-ports')).toMatchObject({
      kind: 'group',
      mentions: [{}, {}],
    });
  });

  it('has several who begin a sentence be nobody', () => {
    expect(readArticle('Hauliers are furious. Iran met Israel.').actors.map(({ id }) => id)).toEqual([
      'iran',
      'israel',
    ]);
  });

  it('tells whom “her” means by whom “she” was said', () => {
    const text =
      'Petra Halloran said she had left. In Doha, Omar Said, a coordinator of Hamas, informed her that it agreed.';
    expect(read(text)).toContain('omar-said talks-to petra-halloran (fact)');
  });
});

describe('readText, of what is told at second hand', () => {
  const say = (text: string): string[] => listSayings(readArticle(text));

  it.each([
    [
      'Two patients said a village elder had told them that Iran had left Jordan.',
      'a-village-elder',
      'two-patients',
    ],
    ['Omar Said said he had heard from Ali Nasr that Iran had left Jordan.', 'ali-nasr', 'omar-said'],
    ['The diplomat said Omar Said had promised him that Iran would leave.', 'omar-said', 'the-diplomat'],
  ])('has who tells it in the chain of “%s”', (text, speaker, teller) => {
    const { attributions } = readArticle(text);
    expect(attributions.find((one) => one.speaker === speaker)?.chain).toEqual([teller]);
  });

  it.each([
    ['It is said in the taverns that Iran armed Hamas.', 'all asserts: Iran armed Hamas'],
    [
      'Omar Said accused foreign media of inventing talks.',
      'omar-said asserts: foreign media invented talks',
    ],
    ['Omar Said said Iran had left. Israel turned down the claim.', 'israel rejects: Iran had left'],
  ])('reads “%s”', (text, saying) => {
    expect(say(text)).toContain(saying);
  });

  it('reads nothing said where somebody is only told to do something', () => {
    expect(say('Iran told its staff to say nothing about the talks.')).toEqual([]);
  });

  it('reads an interview whose questions are paragraphs without a label', () => {
    const text =
      'An interview with Omar Said\n\nOmar Said, a lawyer, met Iran for years.\n\nHow did it begin?\n\n' +
      'Ali Nasr asked me to tea.\n\nWould you go again?\n\nI would.\n';
    expect(read(text)).toContain('ali-nasr asks omar-said (fact)');
  });
});

describe('readText, of Arabic names after an office', () => {
  it('reads a name after what its holder heads, and parts of names', () => {
    const text = 'أعلن محافظ الحسكة عبد الكريم الدليمي، أمس، أن الطريق مفتوح. وقال الدليمي إن الاتفاق جيد.';
    const [actor] = readArticle(text).actors;
    expect(actor).toMatchObject({ name: 'عبد الكريم الدليمي', kind: 'person', mentions: [{}, {}] });
  });

  it('reads a group by its noun', () => {
    const text = 'التقى الرئيس خالد المري فصيل أحرار الجزيرة، ثم غادر أحرار الجزيرة.';
    expect(readArticle(text).actors.map(({ kind }) => kind)).toContain('group');
  });
});
