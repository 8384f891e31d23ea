/** @jest-environment node */
import { listTies, readArticle } from './read-article';

describe('readText, of nouns that tie', () => {
  it.each([
    ['Iran’s support for Hamas grew.', 'iran backs hamas (fact)'],
    ['Iran met leaders of Hamas.', 'iran talks-to hamas (fact)'],
    ['Israel received a delegation from Lebanon.', 'israel talks-to lebanon (fact)'],
    ['Iranian support for Hamas grew.', 'iran backs hamas (fact)'],
    ['Israeli strikes on Hezbollah went on.', 'israel opposes hezbollah (fact)'],
    ['A call between Omar Said and Reza Alavi was short.', 'omar-said talks-to reza-alavi (fact)'],
    ['Reza Alavi’s letter to Omar Said was short.', 'reza-alavi talks-to omar-said (fact)'],
    ['Reza Alavi left after a meeting with Omar Said.', 'reza-alavi talks-to omar-said (fact)'],
    ['Israel and Hezbollah traded fire.', 'israel opposes hezbollah (fact)'],
    ['Hezbollah receives weapons from Iran.', 'iran arms hezbollah (fact)'],
    ['Iran appointed Reza Alavi as its envoy to Lebanon.', 'reza-alavi envoy-to lebanon / iran (fact)'],
    ['Reza Alavi travelled to meet Omar Said.', 'reza-alavi talks-to omar-said (planned)'],
  ])('reads "%s"', (text, tie) => {
    expect(listTies(readArticle(text))).toEqual([tie]);
  });

  it.each([
    'Egypt called for talks between Israel and Hamas.',
    'Talks between Israel and Hamas were called off.',
    'The meeting between Israel and Iran never happened.',
    'Reza Alavi’s meeting with Omar Said was cancelled.',
    'Iran’s alleged support for Hamas was not proven.',
    'Rumours that Iran met Israel were false.',
    'Had Iran backed Hamas, Israel would have struck Iran.',
    'Egypt prevented Israel from attacking Lebanon.',
    'Israel stopped short of attacking Iran.',
    'If asked, Iran would deny that it backs Hamas.',
    'Reza Alavi told state television that Iran will not meet Israel.',
  ])('makes no fact of "%s"', (text) => {
    const facts = readArticle(text).relationships.filter(({ modality }) => modality === 'fact');
    expect(facts).toEqual([]);
  });
});

describe('readText, of offices', () => {
  it.each([
    ['Iran’s Minister of Foreign Affairs, Reza Alavi, left.', 'reza-alavi member-of iran (fact)'],
    ['The Minister of Foreign Affairs of Iran, Reza Alavi, left.', 'reza-alavi member-of iran (fact)'],
    ['Iran’s intelligence chief, Reza Alavi, left.', 'reza-alavi member-of iran (fact)'],
    ['Henrik Dahl (Iran) opened the meeting.', 'henrik-dahl member-of iran (fact)'],
    [
      'Amos Hochstein, the U.S. envoy to Lebanon, left.',
      'amos-hochstein envoy-to lebanon / united-states (fact)',
    ],
    ['Hamas, whose leader, Omar Said, left, said nothing.', 'omar-said leads hamas (fact)'],
  ])('reads "%s"', (text, tie) => {
    expect(listTies(readArticle(text))).toEqual([tie]);
  });

  it('takes the leader of an opposition for no leader of the state', () => {
    expect(listTies(readArticle('Iranian opposition leader Reza Alavi left.'))).toEqual([]);
  });

  it('takes who says something after a comma for no description of the name before it', () => {
    expect(listTies(readArticle('Israel met Hamas, an Iranian official said.'))).toEqual([
      'israel talks-to hamas (fact)',
    ]);
  });
});
