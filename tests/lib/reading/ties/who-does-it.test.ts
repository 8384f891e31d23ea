/** @jest-environment node */
import { listTies, readArticle } from '../read-article';

describe('readText, of who does what', () => {
  it.each([
    ['Iran broke Israeli rules by arming Hamas.', 'iran arms hamas (fact)'],
    ['The Iranian government broke Israeli rules by arming Hamas.', 'iran arms hamas (fact)'],
    ['Iran ended Israeli calls by hiding rifles and arming Hamas.', 'iran arms hamas (fact)'],
    [
      'Omar Said opened an account in Jordan and wired it to Reza Alavi.',
      'omar-said funds reza-alavi (fact)',
    ],
  ])('reads "%s"', (text, tie) => {
    expect(listTies(readArticle(text))).toEqual([tie]);
  });

  it('asks nothing of whose release is demanded', () => {
    const text = 'Omar Said demanded the release of President Reza Alavi.';
    expect(listTies(readArticle(text))).toEqual([]);
  });

  it.each([
    ['The Fen Front spokesperson Reza Alavi told that they were leaving.', 'talks-to fen-front'],
    ['Omar Said told Reuters Iran would leave.', 'talks-to iran'],
    ['Omar Said said he flew to Iran on Tuesday to meet Reza Alavi.', 'talks-to iran'],
    [
      'In a letter to Omar Said and Reza Alavi, the Prime Minister of Iran, Lina Farah, said that Hamas had left.',
      'reza-alavi leads iran',
    ],
  ])('leaves out whom only the words beside it name: "%s"', (text, tie) => {
    expect(listTies(readArticle(text)).filter((each) => each.includes(tie))).toEqual([]);
  });

  it.each([
    'Prosecutors sought to prove that Omar Said paid Reza Alavi.',
    'Lawyers tried to show that Iran armed Hamas.',
  ])('makes no fact of "%s"', (text) => {
    expect(readArticle(text).relationships.filter(({ modality }) => modality === 'fact')).toEqual([]);
  });
});

describe('readText, of whom a tie is not', () => {
  it.each([
    [
      'a list that urges both sides',
      'The guarantors, Iran, Jordan and Lebanon, urged both sides to return.',
      'asks',
    ],
    ['who is extradited', 'Omar Said was arrested in Jordan and extradited to Iran.', 'talks-to'],
    ['a firm that works for a party', 'The Sun Firm had worked for the Moon Party.', 'member-of'],
    [
      'who arranged another meeting',
      'The exchange was arranged by Iranian intelligence, whose chief, Omar Said, had met Reza Alavi.',
      'mediates-via',
    ],
  ])('finds no tie of %s', (_, text, type) => {
    const found = readArticle(text).relationships.filter((tie) => tie.tier === 'found' && tie.type === type);
    expect(found).toEqual([]);
  });
});
