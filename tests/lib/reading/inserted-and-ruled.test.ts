/** @jest-environment node */
import { listSayings, readArticle } from './read-article';

const listTies = (text: string) =>
  readArticle(text).relationships.map(({ type, source, target }) => `${source} ${type} ${target}`);

describe('readText, of words that tell who says the rest of a sentence', () => {
  it.each(['she said', 'she went on', 'Ana Reyes argued'])(
    'takes nobody else for who acts around ", %s,"',
    (words) => {
      const text = `Ana Reyes spoke in Geneva about Iran. Tehran, ${words}, armed and commanded Hamas.`;
      expect(listTies(text)).toContain('iran leads hamas');
      expect(listTies(text)).not.toContain('ana-reyes leads hamas');
      expect(listSayings(readArticle(text))).toContain('ana-reyes asserts: Tehran armed and commanded Hamas');
    },
  );

  it('has "he" be for whom somebody without a name has just spoken', () => {
    const text =
      'The representative of Jordan said that his country was calm. He rejected the allegation that the Jordanian army fought beside the Front, and charged that Iran had paid them.';
    expect(listSayings(readArticle(text))).toEqual(
      expect.arrayContaining([
        'jordan rejects: the Jordanian army fought beside the Front',
        'jordan asserts: Iran had paid them',
      ]),
    );
  });

  it('takes it for no silence that somebody would not be drawn into something', () => {
    const sayings = (words: string) =>
      listSayings(readArticle(`A diplomat said Iran armed the Front. Jordan would not be drawn ${words}.`));
    expect(sayings('into a war')).not.toContain('jordan declines: Iran armed the Front');
    expect(sayings('on the matter')).toContain('jordan declines: Iran armed the Front');
  });
});

describe('readText, of offices with their states', () => {
  it.each([
    ['President of Jordan Rui Lima met Anna Berg.', 'rui-lima leads jordan'],
    ['Prime Minister of Israel Benno Katz met Anna Berg.', 'benno-katz leads israel'],
    ['Foreign Minister of Iran Abbas Nasr met Anna Berg.', 'abbas-nasr member-of iran'],
    ['Chief of Staff Rui Lima met Anna Berg.', 'rui-lima talks-to anna-berg'],
  ])('reads who holds the office in "%s"', (text, tie) => {
    expect(listTies(text)).toContain(tie);
  });

  it('makes nobody of what an office is for', () => {
    const { actors } = readArticle(
      'They named James Katz, Jordan’s Minister of State for Regional Integration.',
    );
    expect(actors.map(({ id }) => id)).toEqual(['james-katz', 'jordan']);
  });

  it.each([
    ['The United Republic of Jordan closed its border.', 'jordan'],
    ['The Federal Republic of Georgia closed its border.', 'georgia'],
  ])('knows the state in "%s"', (text, id) => {
    expect(readArticle(text).actors.map((actor) => actor.id)).toEqual([id]);
  });

  it('leaves the number of a document out of its headline', () => {
    const { document } = readArticle(
      'SC/14988\nEnvoy Warns Council of War\n12 February 2025\n\nThe envoy of Peru, Rui Lima, met Anna Berg in Geneva on Monday and told her that the truce would not hold.',
    );
    expect(document).toMatchObject({ title: 'Envoy Warns Council of War', published: '2025-02-12' });
  });
});
