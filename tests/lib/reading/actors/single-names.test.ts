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

describe('a given name that is a plain word as well', () => {
  it.each(['Bill Reyes met Hamas.', 'Hamas met Bill Reyes.'])('is a part of the name in “%s”', (text) => {
    expect(kindsOf(text)).toContain('Bill Reyes person');
  });

  it.each(['Will Reyes', 'May Reyes'])('makes no plan of what %s did', (name) => {
    expect(readArticle(`${name} met Omar Said.`).relationships).toMatchObject([{ modality: 'fact' }]);
  });

  it.each(['Will Chad meet Iran?', 'May Chad meet Iran.'])('is none in “%s”', (text) => {
    expect(readArticle(text).relationships).toMatchObject([{ modality: 'conditional' }]);
  });
});
