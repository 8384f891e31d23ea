import { readArticle } from '../read-article';

/** Returns the ties that a text states as facts, by their rule. */
const listFacts = (text: string): string[] =>
  readArticle(text)
    .relationships.filter(({ tier, modality }) => tier === 'found' && /^(?:fact|past)$/.test(modality))
    .map(({ source, type, target }) => `${source} ${type} ${target}`);

describe('readText, of what is only told', () => {
  it.each([
    ['a label', 'Myth: Iran arms Hamas.'],
    ['a rumour in passing', 'Iran, people whisper in Doha, arms Hamas.'],
    ['a rumour at the end', 'Iran armed Hamas, or so the story goes.'],
    ['charges of nobody', 'There are persistent allegations that Iran arms Hamas.'],
    ['reports of nobody', 'There have been reports that Iran met Israel.'],
    ['a rumour that went round', 'Word went round that Iran had met Israel.'],
    ['one of several versions', 'According to one version, Iran called Israel.'],
    ['what some wonder', 'Some wonder why Iran backs Hamas.'],
    ['a poster', '“Iran attacked Israel,” the poster read.'],
    ['thin evidence', 'There is scant evidence that Iran backs Hamas.'],
    ['evidence that is called thin', 'Evidence that Iran backs Hamas is thin.'],
    ['a charge of nobody', 'Omar Said stands accused of arming Hamas.'],
    ['a trial', 'Omar Said is on trial for arming Hamas.'],
    ['a suspicion of another', 'Jordan suspects Iran of arming Hamas.'],
    ['a game', 'In the war game, Iran attacked Israel on the second day.'],
    ['another world', 'In a parallel universe Iran backs Israel.'],
    ['a name alone', 'Iran backs Hamas in name only.'],
    ['imagination', 'Iran backs Hamas only in the imagination of bloggers.'],
    ['what nearly came', 'Iran and Israel were on the brink of war.'],
    ['what was an hour away', 'Iran came within an hour of attacking Israel.'],
    ['what is foolish to think', 'It would be naive to think that Iran backs Israel.'],
    ['what is a mistake to say', 'It is a mistake to say that Iran attacked Israel.'],
    ['what readers are to believe', 'The reader is asked to believe that Iran attacked Israel.'],
    ['what it looked like', 'What looked like a call between Iran and Israel was a recording.'],
    ['what somebody is taken for', 'Iran is widely seen as an ally of Hamas.'],
    ['a report that nobody confirmed', 'Unconfirmed reports speak of fighting between Iran and Israel.'],
    ['a finding that fell', 'The court overturned a finding that Iran had paid Hamas.'],
    ['what is one thing to say', 'It is one thing to say that Iran backs Hamas and another to prove it.'],
    ['what used to be said', 'It used to be said that Iran backs Hamas.'],
    ['what one would have said', 'A year ago I would have said that Iran backs Hamas.'],
    ['speculation', 'Speculation about a deal between Iran and Israel is idle.'],
  ])('makes no fact of %s: %s', (_, text) => {
    expect(listFacts(text)).toEqual([]);
  });

  it.each([
    ['Iran attacked Israel on the second day of the war.', 'iran opposes israel'],
    ['“Iran attacked Israel,” the minister said. The banner fell.', 'iran opposes israel'],
    ['Iran, which people fear, arms Hamas.', 'iran arms hamas'],
    ['Omar Said, who is on trial, arms Hamas.', 'omar-said arms hamas'],
    ['Iran, its minister said, arms Hamas in word and deed.', 'iran arms hamas'],
    ['To think and to act, Iran met Israel in Doha.', 'iran talks-to israel'],
  ])('finds what is said as a fact: %s', (text, tie) => {
    expect(listFacts(text)).toContain(tie);
  });
});

describe('readText, of nouns that are said not to be', () => {
  it.each([
    ['A meeting between Iran and Israel was ruled out.'],
    ['War between Iran and Israel was averted.'],
    ['The call between Iran and Israel is in doubt.'],
    ['Iran’s letter to Israel was a forgery.'],
    ['Iran left its letter to Israel unsent.'],
    ['The supposed talks between Iran and Israel were debated.'],
    ['Iran’s next talks with Israel are in Oslo.'],
    ['Iran’s talks with Israel were to begin in May.'],
    ['Iran’s talks with Israel begin in May.'],
    ['Iran has begun preparing for talks with Israel.'],
    ['Iran passed up a meeting with Israel.'],
    ['Iran and Israel have yet to sign the pact.'],
    ['Iran and Israel meet in Geneva on Friday.'],
    ['Iran meets Israel in June.'],
    ['The United States held Iran back from attacking Israel.'],
    ['The parliament of Iran voted against arming Israel.'],
  ])('makes no fact of it: %s', (text) => {
    expect(listFacts(text)).toEqual([]);
  });

  it.each([
    ['A meeting between Iran and Israel was held in Doha.', 'iran talks-to israel'],
    ['Iran’s letter to Israel was short.', 'iran talks-to israel'],
    ['Iran’s talks with Israel began in May.', 'iran talks-to israel'],
    ['Iran met Israel in June.', 'iran talks-to israel'],
    ['Iran and Israel signed the pact.', 'iran signs-with israel'],
  ])('finds it where it was: %s', (text, tie) => {
    expect(listFacts(text)).toContain(tie);
  });
});
