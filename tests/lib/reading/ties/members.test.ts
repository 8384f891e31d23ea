/** @jest-environment node */
import { listTies, readArticle } from '../read-article';

const read = (text: string): string[] => listTies(readArticle(text));

/** What such a sentence may say beside it. */
const ALLOWED = / asks /;

describe('readText, of members of a group', () => {
  it.each([
    ['Ali Nasr met a commander of the Cedar Front.', 'ali-nasr talks-to cedar-front (fact)'],
    ['Two commanders from the Cedar Front met Ali Nasr.', 'cedar-front talks-to ali-nasr (fact)'],
    [
      'Field staff of the Cedar Fund concluded an agreement with the Tano Front.',
      'cedar-fund talks-to tano-front (fact)',
    ],
    ['Ali Nasr met a commander of the Cedar Front, Omar Said, in May.', 'ali-nasr talks-to omar-said (fact)'],
    ['Jordan trained the bodyguards of Ali Nasr.', 'jordan backs ali-nasr (fact)'],
    ['The Cedar Bank pays the guards of the Tano Company.', 'cedar-bank funds tano-company (fact)'],
    ['Jordan sent a general, Omar Said, to the border.', 'omar-said member-of jordan (fact)'],
    [
      'Ali Nasr interceded with Omar Said on Jordan’s behalf.',
      'jordan mediates-via ali-nasr / omar-said (fact)',
    ],
    ['Ali Nasr replaced Omar Said with Lev Dan.', 'lev-dan succeeds omar-said (fact)'],
  ])('takes them for the group: "%s"', (text, ties) => {
    expect(read(text)).toEqual(expect.arrayContaining(ties.split('; ')));
  });

  it.each([
    'A commander of the Cedar Front refused to meet Ali Nasr.',
    'Ali Nasr did not meet a commander of the Cedar Front.',
    'A cousin of Ali Nasr met Omar Said.',
    'Jordan will train the bodyguards of Ali Nasr.',
  ])('makes no fact of: "%s"', (text) => {
    expect(read(text).filter((tie) => /\((?:fact|past)\)$/.test(tie) && !ALLOWED.test(tie))).toEqual([]);
  });
});

describe('readText, of groups that are a state’s by name', () => {
  it.each([
    ['Jordan’s Hamas met Iran.', 'hamas', false],
    ['Jordan’s Fen Liberation Army met Iran.', 'fen-liberation-army', false],
    ['Jordan’s National Unity Government met Iran.', 'national-unity-government', false],
    ['Jordan’s Inter-Services Intelligence met Iran.', 'inter-services-intelligence', true],
    ['Jordan’s Harbour Council met Iran.', 'harbour-council', true],
  ])('tells organs of the state from others: "%s"', (text, id, isOrgan) => {
    expect(read(text).includes(`${id} member-of jordan (fact)`)).toBe(isOrgan);
  });
});

describe('a post of a state at a body of others', () => {
  it('makes the body no member of the state', () => {
    expect(
      read('Chad’s United Nations mission met Omar Said.').filter((tie) => tie.includes('member-of')),
    ).toEqual([]);
  });
});
