import { readArticle } from '../read-article';

const kindsOf = (text: string): string[] =>
  readArticle(text).actors.map(({ name, kind }) => `${name} ${kind}`);

describe('judgeSingleName', () => {
  it.each([
    ['Ali Nasr, our consul at Varr, left.', 'Varr state'],
    ['Ali Nasr was the envoy to Varr.', 'Varr state'],
    ['Jordan signed a pact with the Veld.', 'Veld group'],
    ['“We left,” said Varnholt.', 'Varnholt person'],
    ['Varnholt, the Iranian army chief, left.', 'Varnholt person'],
  ])('takes the name for an actor in “%s”', (text, actor) => {
    expect(kindsOf(text)).toContain(actor);
  });

  it.each(['Jordan sent envoys to Varr.', 'Jordan rested between the Tigran hills.'])(
    'takes the name for a place in “%s”',
    (text) => {
      expect(kindsOf(text)).toEqual(['Jordan state']);
    },
  );
});

describe('a title within a name', () => {
  it.each(['Omar Khan Daud', 'Ali Sheikh Nasr', 'Samir Shah Daud'])('does not part %s', (name) => {
    expect(kindsOf(`The minister, ${name}, met Hamas.`)).toContain(`${name} person`);
  });
});

describe('the king’s marshal of a place', () => {
  it('makes no actor of the place', () => {
    expect(kindsOf('Tobin of Orsk, the king’s marshal, met Hamas.').join()).not.toContain('Orsk person');
  });
});

describe('a capital that only begins a sentence', () => {
  it.each(['Human rights lawyers met Hamas.', 'Civil society groups met Hamas.'])(
    'is no name in “%s”',
    (text) => {
      expect(kindsOf(text).filter((actor) => !actor.startsWith('Hamas'))).toEqual([]);
    },
  );
});

describe('standsForGovernment', () => {
  it('takes a capital for its government where somebody is sent to it', () => {
    expect(kindsOf('Ali Nasr was the ambassador to Amman.')).toContain('Jordan state');
  });
});
