import { readArticle } from './read-article';

/** Whom the sentences that are left may speak of: pronouns and descriptions that no rule resolves, from the sentences before. */

const listLast = (text: string): readonly string[] =>
  readArticle(text)
    .uncovered.filter(({ scope }) => scope === 'sentence')
    .at(-1)?.actors ?? [];

describe('readText, of whom a sentence may speak', () => {
  it.each([
    ['Omar Said met Iran.\n\nHamas left.\n\nThe commander thanked Israel.', 'omar-said'],
    ['Iran paid Kelana Trading. Omar Said left.\n\nIsrael asked the company to wait.', 'kelana-trading'],
    ['Iran and Hamas signed.\n\nIsrael blamed both sides.', 'hamas'],
    [
      'Omar Said of Hamas left.\n\nIsrael does not expect the Hamas leader’s deputy, and asked him to wait.',
      'omar-said',
    ],
    ['Iran left.\n\nHamas said the army had been paid.', 'iran'],
    ['Omar Said and Ali Nasr left.\n\nIsrael questioned both defendants.', 'ali-nasr'],
    ['The Liberal Union left.\n\nIran fears the liberals.', 'liberal-union'],
    ['SAID: Hello.\n\nThis is Omar Said, leader of Hamas.\n\nSAID: Go on. Iran has never paid us.', 'hamas'],
    ['وقالت حركة حماس إن الاتفاق انهار.\n\nوقالت إيران إن الطرفين وقعا.', 'حركة-حماس'],
  ])('names in “%s” who was named before', (text, actor) => {
    expect(listLast(text)).toContain(actor);
  });

  it('offers whom a paragraph has named so far where a sentence of it refers to somebody', () => {
    expect(listLast('Jordan left. Iran and Hamas met. Its envoy, Omar Said, waited.')).toEqual(
      expect.arrayContaining(['omar-said', 'iran', 'hamas', 'jordan']),
    );
    expect(listLast('Sudan and Chad met Libya. Omar Said left Jordan for Egypt.')).not.toContain('libya');
  });

  it('offers the state of a capital that is only a place, where the text names the state', () => {
    expect(listLast('Iran is silent.\n\nOmar Said flew to Tehran and asked Hamas to wait.')).toEqual(
      expect.arrayContaining(['iran', 'omar-said', 'hamas']),
    );
    expect(readArticle('Omar Said flew to Tehran with Hamas.').actors.map(({ id }) => id)).not.toContain(
      'iran',
    );
    expect(listLast('Omar Said flew to Tehran with Hamas.')).not.toContain('iran');
  });

  it('makes no tie of it', () => {
    const { relationships } = readArticle(
      'Omar Said and Ali Nasr left.\n\nIsrael questioned both defendants.',
    );
    expect(relationships).toEqual([]);
  });

  it('adds four at most of other paragraphs', () => {
    const names = ['Omar Said', 'Ali Nasr', 'Sara Haddad', 'Esi Boateng', 'Kofi Addo', 'Jan Kint'];
    const text = `${names.map((name) => `Hamas asked ${name}.`).join(' ')}\n\nThe lawyer, the envoy, he and both men left the army and the company to Iran.`;
    expect(listLast(text).length).toBeLessThanOrEqual(5);
  });
});
