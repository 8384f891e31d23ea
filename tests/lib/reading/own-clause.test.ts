/** @jest-environment node */
import { listMentions, listTies, readArticle } from './read-article';

describe('readText, of who is meant', () => {
  it('reads a family name without its article as the person', () => {
    const text = 'General Abdel Fattah al-Burhan met Jordan. Iran asked Burhan to leave.';
    expect(listMentions(text, readArticle(text))['abdel-fattah-al-burhan']).toEqual([
      'Abdel Fattah al-Burhan',
      'Burhan',
    ]);
  });

  it('reads no office into the words of another clause', () => {
    const reading = readArticle(
      'The Lebanese army fights Hamas, while Chad’s president, Mahamat Deby, is away.',
    );
    expect(listTies(reading)).not.toContain('lebanese-army leads chad (fact)');
  });
});

describe('readText, of the object of a verb', () => {
  it.each(['backs the army, while', 'backs the rebels but'])(
    'ties nobody of another clause: "%s"',
    (words) => {
      const reading = readArticle(`Iran ${words} Jordan has called for talks.`);
      expect(reading.relationships).toEqual([]);
    },
  );

  it('puts no other in the place of somebody who is not named', () => {
    expect(readArticle('Iran backs the army against Israel.').relationships).toEqual([]);
  });

  it('has one cue make one suggestion', () => {
    const reading = readArticle('Amos Hochstein, an adviser to Iran, met Jordan.');
    expect(listTies(reading, 'possible')).toEqual([]);
  });
});

describe('readText, of envoys', () => {
  it('ties an envoy for somebody to them, and to who sends', () => {
    expect(listTies(readArticle('Amos Hochstein, the U.S. envoy for Lebanon, met Jordan.'))).toContain(
      'amos-hochstein envoy-to lebanon / united-states (fact)',
    );
  });

  it('reads of an envoy who still is one that they belong to who sends', () => {
    expect(listTies(readArticle('Amos Hochstein, the U.S. envoy, left.'))).toEqual([
      'amos-hochstein member-of united-states (fact)',
    ]);
    expect(readArticle('Amos Hochstein, the former U.S. envoy, left.').relationships).toEqual([]);
  });
});

describe('readText, of offices', () => {
  it.each([
    [
      'The leader of Hamas, Khaled Nasr, met Jordan.',
      ['khaled-nasr leads hamas (fact)', 'khaled-nasr talks-to jordan (fact)'],
    ],
    [
      'A spokesman for Hamas, Khaled Nasr, met Jordan.',
      ['khaled-nasr member-of hamas (fact)', 'khaled-nasr talks-to jordan (fact)'],
    ],
    [
      'Iran’s ambassador to Jordan, Ali Nasr, met Hamas.',
      ['ali-nasr envoy-to jordan / iran (fact)', 'ali-nasr talks-to hamas (fact)'],
    ],
    ['Khaled Nasr, the chief Hamas negotiator, left.', ['khaled-nasr member-of hamas (fact)']],
    ['Chad’s Khaled Nasr has left.', ['khaled-nasr member-of chad (fact)']],
  ])('reads %j', (text, ties) => {
    expect(listTies(readArticle(text))).toEqual(ties);
  });

  it('takes what a former envoy does for no past', () => {
    expect(listTies(readArticle('Amos Hochstein, the former U.S. envoy to Lebanon, met Jordan.'))).toEqual([
      'amos-hochstein envoy-to lebanon / united-states (past)',
      'amos-hochstein talks-to jordan (fact)',
    ]);
  });
});

describe('readText, of verbs and nouns', () => {
  it.each([
    ['Iran gave Hamas money.', 'iran funds hamas (fact)'],
    ['Iran and Israel are enemies.', 'iran opposes israel (fact)'],
    ['Iran and Jordan are not allies.', 'iran ally-of jordan (negated)'],
    ['Jordan is in close contact with Hamas.', 'jordan talks-to hamas (fact)'],
    ['The party joined Hamas, which Iran supports.', 'iran backs hamas (fact)'],
    ['Hamas was summoned by Jordan.', 'jordan talks-to hamas (fact)'],
    ['Jordan invited Hamas to talks.', 'jordan asks hamas (fact)'],
    ['The foreign ministers of Jordan and Iran met on Monday.', 'jordan talks-to iran (fact)'],
    ['Jordan sent its envoy, Sami Haddad, to Iran.', 'sami-haddad envoy-to iran / jordan (fact)'],
  ])('reads %j', (text, tie) => {
    expect(listTies(readArticle(text))).toEqual([tie]);
  });

  it.each(['Jordan is considering talks with Hamas.', 'Jordan is in Cairo for talks with Hamas.'])(
    'makes no contact of %j',
    (text) => {
      expect(listTies(readArticle(text))).not.toContain('jordan talks-to hamas (fact)');
    },
  );
});

describe('readText, of a pronoun before a comma and "and"', () => {
  it('has it end its own clause, and not be one of those who act in the next', () => {
    const text =
      'Dana Pruitt asked Joseph Sayegh, the prime minister of Lebanon, to wait, an official said. Sayegh denied it, and Pruitt could not be reached.';
    const { attributions } = readArticle(text);
    const unreachable = attributions.filter(({ stance }) => stance === 'unreachable');
    expect(unreachable.map(({ speaker }) => speaker)).toEqual(['dana-pruitt']);
  });
});
