/** @jest-environment node */
import { listSayings, listTies, readArticle } from './read-article';

describe('readText, of answers', () => {
  it('has an office deny "any such request"', () => {
    const text =
      'General Abdel Fattah al-Burhan asked Iran for drones, two diplomats said. ' +
      'Burhan’s office denied that any such request had been made.';
    expect(listSayings(readArticle(text))).toEqual([
      'two-diplomats asserts: General Abdel Fattah al-Burhan asked Iran for drones',
      'abdel-fattah-al-burhans-office denies: General Abdel Fattah al-Burhan asked Iran for drones',
    ]);
  });

  it.each([
    ['Iran has been accused by Israel of arming Hezbollah.', 'israel'],
    ['Iran has been accused by the army of arming Hezbollah.', 'the-army'],
    ['Iran has been accused of arming Hezbollah.', null],
  ])('has the charge denied and not what was said before: "%s"', (accusation, accuser) => {
    const reading = readArticle(
      `Jordan met Hamas, an official said. ${accusation} Tehran denies the charge.`,
    );
    const claim = reading.claims.find(({ statement }) => statement === 'Iran armed Hezbollah');
    const tie = reading.relationships.find(({ id }) => claim?.relationships.includes(id));
    expect(tie).toMatchObject({ type: 'arms', source: 'iran', target: 'hezbollah', tier: 'found' });
    const sayings = reading.attributions.filter((said) => said.claim === claim?.id);
    expect(sayings.map(({ speaker, stance }) => [speaker, stance])).toEqual([
      ...(accuser === null ? [] : [[accuser, 'asserts']]),
      ['iran', 'denies'],
    ]);
  });

  it('rejects "the account, saying" without a new claim', () => {
    const text =
      'Iran has sent Hamas weapons, a diplomat said. A spokesman for Hamas, Sami Haddad, also rejected the account, saying the group has none.';
    expect(listSayings(readArticle(text))).toEqual([
      'a-diplomat asserts: Iran has sent Hamas weapons',
      'sami-haddad rejects: Iran has sent Hamas weapons',
    ]);
  });

  it('rejects the sentence before where nobody has said it', () => {
    const text =
      'Iran armed Hamas in May. Sami Haddad, a spokesman, rejected the account, saying it was old.';
    expect(listSayings(readArticle(text))).toEqual(['sami-haddad rejects: Iran armed Hamas in May']);
  });

  it('ends what is said where another denies it', () => {
    expect(listSayings(readArticle('Israel says Iran arms Hezbollah, which Tehran denies.'))).toEqual([
      'israel asserts: Iran arms Hezbollah',
      'iran denies: Iran arms Hezbollah',
    ]);
    expect(
      listSayings(
        readArticle('Jordan warned Iran, a diplomat said; Tehran denied that any warning was given.'),
      ),
    ).toEqual(['a-diplomat asserts: Jordan warned Iran', 'iran denies: Jordan warned Iran']);
  });

  it('has who speaks go on speaking after "and"', () => {
    const text = 'Lin Jian, a spokesman, said Iran supported talks and denied that Hamas was armed.';
    expect(listSayings(readArticle(text))).toEqual([
      'lin-jian asserts: Iran supported talks',
      'lin-jian denies: Hamas was armed',
    ]);
  });

  it('reads "it" as who denies, and ties nobody by it', () => {
    const reading = readArticle('Iran has repeatedly denied that it backs Hamas.');
    expect(reading.relationships.map(({ tier }) => tier)).toEqual(['possible']);
    expect(listTies(reading, 'possible')).toEqual(['iran backs hamas (negated)']);
  });

  it.each([
    ['Israel acted on a request that Iran denies ever making.', 'Iran made a request'],
    ['Omar Said delivered a request to Israel that Iran denies making.', 'Iran made a request'],
  ])('reads the deed of which a relative clause says that it is denied: "%s"', (text, statement) => {
    expect(listSayings(readArticle(text))).toEqual([`iran denies: ${statement}`]);
  });

  it('makes a claim of what the paper says and somebody denies in the same sentence', () => {
    const reading = readArticle('Hamas met Iran, a claim Iran denies.');
    expect(listSayings(reading)).toEqual(['iran denies: Hamas met Iran']);
    expect(reading.claims[0]?.relationships).toEqual([reading.relationships[0]?.id]);
    expect(reading.relationships[0]).toMatchObject({ tier: 'found', modality: 'fact' });
  });

  it('has neither of two comment', () => {
    const text = 'Jordan met Hamas, a diplomat said. Neither Jordan nor Hamas commented.';
    expect(listSayings(readArticle(text)).slice(1)).toEqual([
      'jordan declines: Jordan met Hamas',
      'hamas declines: Jordan met Hamas',
    ]);
  });
});

describe('readText, of calls', () => {
  it('makes no contact of what somebody is called', () => {
    expect(listTies(readArticle('Iran called Hamas a friend.'))).toEqual([]);
    expect(listTies(readArticle('Amos Hochstein called Hamas on Monday.'))).toHaveLength(1);
  });
});

describe('readText, of answers in other words', () => {
  it.each([
    ['Nasr has yet to respond.', 'declines'],
    ['Nasr walked away when asked about it.', 'declines'],
    ['Nasr tells a different story.', 'denies'],
    ['Nasr called that a lie.', 'denies'],
    ['Nasr cast doubt on the report.', 'rejects'],
    ['Nasr made no secret of it.', 'confirms'],
    ['Nasr bears it out.', 'confirms'],
    ['Nasr didn’t take questions.', 'declines'],
    ['There was no immediate comment from Nasr.', 'declines'],
    ['Several messages left with Nasr were not returned.', 'unreachable'],
    ['Calls to Nasr were not answered.', 'unreachable'],
    ['Nasr called the document “a fairy tale with footnotes”.', 'denies'],
    ['Nasr, reached by phone, called it "an insult with a bow on".', 'rejects'],
    ['"I have never paid anyone," Nasr said.', 'denies'],
    ['The accusation, Nasr replied, was absurd.', 'denies'],
    ['Denying this, Nasr left the court.', 'denies'],
    ['"No," said Nasr.', 'denies'],
  ])('has Amir Nasr answer what Hamas said of him: %s', (answer, stance) => {
    const reading = readArticle(`Hamas said Amir Nasr had paid for the boats. ${answer}`);
    expect(listSayings(reading)).toContain(`amir-nasr ${stance}: Amir Nasr had paid for the boats`);
  });

  it.each([
    'Nasr called it "a historic step".',
    'Nasr called her "a friend of the family".',
    'There was no response from the markets, Nasr said.',
    '"We will never pay anyone," Nasr said.',
  ])('takes for no denial: %s', (words) => {
    const reading = readArticle(`Hamas said Amir Nasr had paid for the boats. ${words}`);
    const answers = reading.attributions.filter(
      ({ speaker, stance }) => speaker === 'amir-nasr' && stance !== 'asserts',
    );
    expect(answers).toEqual([]);
  });
});
