/** @jest-environment node */
import { listMentions, listSayings, listTies, readArticle } from '../read-article';

const read = (text: string): string[] => listSayings(readArticle(text));

const BRIEFING = `Daily press briefing

This is a transcript of the briefing by Farida Nkomo, Deputy Spokesperson.

Question: Israel says that Iran moved a commander out of Nyala. Did it?

Deputy Spokesperson: ANSWER

Question: Did Iran speak to Jordan?

Deputy Spokesperson: I have nothing to announce on that today.

Question: And did it write to Egypt?

Deputy Spokesperson: Thank you all for coming.`;

describe('briefings', () => {
  it.each([
    ['We have seen it. I can categorically deny them.', /^farida-nkomo denies: /],
    ['Thank you. I won’t go into what was said.', /^farida-nkomo declines: /],
    ['Thank you. I would refer you to the mission for that.', /^farida-nkomo declines: /],
  ])('have who holds the office answer: %s', (answer, saying) => {
    expect(read(BRIEFING.replace('ANSWER', answer))).toEqual(
      expect.arrayContaining([expect.stringMatching(saying)]),
    );
  });

  it('have nobody deny where the answer tells of another thing', () => {
    const sayings = read(BRIEFING.replace('ANSWER', 'We went into Nyala with the convoy on Monday.'));
    expect(sayings.filter((saying) => /Nyala with/.test(saying))).toEqual([]);
  });
});

const TALK = `“The letters came by boat”: a conversation with Greta Lund

Greta Lund, a former pastor, spoke to Omar Haddad in Oslo.

Omar Haddad: How did you come to know Ali Nasr?

Greta Lund: He asked me to carry a letter to Hamas. Bishop Tomas Brandt told me that Iran wanted talks.

Haddad: Brandt has always denied that he knew you.

Lund: He has to. People say that I brought money to Hamas. That is a lie.

Haddad: Did Iran know of it?

Lund: Yes. Iran armed Hamas at that time.`;

describe('talks whose labels name who speaks', () => {
  const talk = readArticle(TALK);

  it('have "I" and "me" be who has the word, and "you" who answers', () => {
    const ties = listTies(talk);
    expect(ties).toContain('ali-nasr asks greta-lund (fact)');
    expect(ties).toContain('tomas-brandt talks-to greta-lund (fact)');
    expect(ties.filter((tie) => /brandt .*haddad/.test(tie))).toEqual([]);
    expect(listMentions(TALK, talk)['greta-lund']).toEqual(expect.arrayContaining(['you', 'me', 'I']));
  });

  it('have who answers answer, and never who asks', () => {
    const sayings = listSayings(talk);
    expect(sayings).toContain('tomas-brandt denies: he knew you');
    expect(sayings).toContain('greta-lund denies: I brought money to Hamas');
    expect(sayings.filter((saying) => saying.startsWith('omar-haddad'))).toEqual([]);
  });

  it('have the one person of a question be "he" in its answer', () => {
    expect(listMentions(TALK, talk)['ali-nasr']).toContain('He');
  });
});

const CAPITALS = `Press conference in Amman

MR. HALE: Good afternoon.

QUESTION: Israel said this morning that your envoy armed Hamas. Is that right?

MR. HALE: No. ANSWER

STAFF: The last question, please.

QUESTION: Iran has armed Hezbollah. Reuters reports that Egypt has armed Libya. Can you confirm that?

MR. HALE: I’m not going to comment on private talks.

QUESTION: Chad says that your army backs Sudan.

MR. HALE: That is false.`;

describe('talks whose labels are in capitals', () => {
  const text = CAPITALS.replace('ANSWER', 'Mr. Hale’s door is open.');
  const reading = readArticle(text);

  it('have who speaks be one with the name in the text', () => {
    const { hale } = listMentions(text, reading);
    expect(hale).toEqual(expect.arrayContaining(['HALE', 'Hale']));
    expect(reading.actors.find(({ id }) => id === 'hale')?.name).toBe('Hale');
  });

  it('answer what a paper or a state says, and not "Is that right?"', () => {
    const sayings = listSayings(reading);
    expect(sayings).toContain('hale denies: your envoy armed Hamas');
    expect(sayings).toContain('hale declines: Egypt has armed Libya');
    expect(sayings).toContain('hale denies: your army backs Sudan');
    expect(sayings.join()).not.toContain('Is that right');
  });

  it('give no fact of what is only asked, and nobody whose army it is', () => {
    expect(listTies(reading).filter((tie) => /hezbollah|hale/.test(tie) && tie.includes('(fact)'))).toEqual(
      [],
    );
  });
});

describe('answers to what was said', () => {
  const CLAIM = 'Kaya said Wen Lin funds the rebels. ';

  it.each([
    ['Wen Lin denied funding anybody.', 'wen-lin denies: Wen Lin funds the rebels'],
    ['Wen Lin rejected what he termed an insinuation.', 'wen-lin rejects: Wen Lin funds the rebels'],
  ])('are matched with it: %s', (text, saying) => {
    expect(read(CLAIM + text)).toContain(saying);
  });

  it('say themselves what they reject, where it is no claim', () => {
    expect(read(`${CLAIM}Jordan rejected what it called long-arm jurisdiction.`).at(-1)).toMatch(
      /jurisdiction$/,
    );
  });

  it('are not asked for on what another says is not so', () => {
    const text =
      'Kaya said Wen Lin funds the rebels. Omar Said replied that he had not spoken to Wen Lin in years. Wen Lin declined to comment.';
    expect(read(text)).toContain('wen-lin declines: Wen Lin funds the rebels');
  });
});

describe('titles', () => {
  it.each([
    [
      'Rev. Delroy Morgan went to Iran. The pastor said the truce would hold.',
      'delroy-morgan asserts: the truce would hold',
    ],
    [
      'Dr Priti Patel went to Iran. The doctor said the truce would hold.',
      'priti-patel asserts: the truce would hold',
    ],
    [
      'Dr Priti Patel met Dr Omar Said. The doctor said the truce would hold.',
      'the-doctor asserts: the truce would hold',
    ],
  ])('say whom a noun means: %s', (text, saying) => {
    expect(read(text)).toContain(saying);
  });
});
