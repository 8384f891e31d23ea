/** @jest-environment node */
import { listSayings, readArticle } from '../read-article';

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
