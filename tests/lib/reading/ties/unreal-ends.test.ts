import { readArticle } from '../read-article';

const listFacts = (text: string): string[] =>
  readArticle(text)
    .relationships.filter(({ tier, modality }) => tier === 'found' && /^(?:fact|past)$/.test(modality))
    .map(({ source, type, target }) => `${source} ${type} ${target}`);

describe('readText, of ends that are not sure', () => {
  it.each([
    ['everybody but one', 'Iran has met everybody except Israel.'],
    ['all but one', 'Iran met all but Israel.'],
    ['one of two', 'Iran or Jordan attacked Israel.'],
    ['either of two', 'Either Iran attacked Israel or Jordan did.'],
    ['one or somebody else', 'Iran, or somebody who looks like it, attacked Israel.'],
    ['a state that is only thought of', 'An Iran that backs Hamas is a danger.'],
  ])('makes no fact of %s: %s', (_, text) => {
    expect(listFacts(text)).toEqual([]);
  });

  it.each([
    ['Not Jordan but Iran attacked Israel.', 'iran opposes israel'],
    ['Iran met Israel once or twice.', 'iran talks-to israel'],
    ['Iran attacked Israel, except in May.', 'iran opposes israel'],
    ['The Iran that backs Hamas is not poor.', 'iran backs hamas'],
  ])('finds the tie of who is named: %s', (text, tie) => {
    expect(listFacts(text)).toContain(tie);
  });
});

describe('isDeniedEnd', () => {
  it.each([
    'It was Chad, not Jordan, that armed Hamas.',
    'Chad, not Jordan, armed Hamas.',
    'Chad – and not for the first time – armed Hamas.',
  ])('leaves out who it was not, and keeps who it was: %s', (text) => {
    expect(listFacts(text)).toEqual(['chad arms hamas']);
  });
});
