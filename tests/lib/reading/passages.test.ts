import fc from 'fast-check';
import { readArticle } from './read-article';

/** What names two actors in different sentences: the last of what is left. */
function listPassages(text: string) {
  return readArticle(text).uncovered.flatMap(({ scope, start, end, actors }) =>
    scope === 'passage' ? [{ words: text.slice(start, end), actors }] : [],
  );
}

/** A sentence that names nobody, long enough for a passage of its own. */
const LONG = `It rained ${'for days and days, and the roads were closed, '.repeat(8)}and the harbour was empty.`;

describe('readText, of passages', () => {
  it('offers a paragraph whose actors stand in different sentences', () => {
    expect(listPassages('Iran kept silent. Hamas waited.')).toEqual([
      { words: 'Iran kept silent. Hamas waited.', actors: ['iran', 'hamas'] },
    ]);
  });

  it('offers none of which each two actors stand in a sentence that is left, or are tied there', () => {
    expect(listPassages('Iran backs Hamas, and Israel knows it.')).toEqual([]);
    expect(listPassages('Iran backs Hamas. Hamas kept silent.')).toEqual([]);
    expect(listPassages('Iran kept silent.')).toEqual([]);
  });

  it('leaves out an actor whom better suggestions tie to each of the others', () => {
    const text = 'Israel, Iran, Hamas and Georgia kept silent. Iran and Israel waited. Chad left.';
    const [passage] = listPassages(text);
    expect(passage?.actors).toEqual(expect.arrayContaining(['chad', 'iran', 'hamas']));
    expect(listPassages('Iran met Hamas, and Georgia was there. Iran waited.')).toEqual([]);
  });

  it('joins paragraphs while they are short, and no sentence to a paragraph before it that is long', () => {
    expect(listPassages('Iran kept silent.\n\nHamas waited.').map(({ words }) => words)).toEqual([
      'Iran kept silent.\n\nHamas waited.',
    ]);
    const passages = listPassages(`Iran kept silent. ${LONG}\n\nHamas waited. Georgia left.`);
    expect(passages.map(({ words }) => words)).toEqual(['Hamas waited. Georgia left.']);
  });

  it('lists those of the passage before behind its own, the nearest first', () => {
    const [, last] = listPassages(`Iran and Chad kept silent. Georgia left. ${LONG}\n\nHamas waited.`);
    expect(last?.actors).toEqual(['hamas', 'georgia', 'chad', 'iran']);
  });

  it('lists eighteen actors at most, and each once', () => {
    const names = fc.array(fc.constantFrom('Iran', 'Hamas', 'Israel', 'Georgia', 'Chad', 'Jordan'), {
      minLength: 1,
      maxLength: 40,
    });
    fc.assert(
      fc.property(names, fc.integer({ min: 1, max: 5 }), (chosen, step) => {
        const text = chosen
          .map((name, place) => `${name} kept silent.${place % step === 0 ? '\n\n' : ' '}`)
          .join('');
        for (const { actors } of listPassages(text)) {
          expect(actors.length).toBeLessThanOrEqual(18);
          expect(new Set(actors).size).toBe(actors.length);
        }
      }),
      { numRuns: 30 },
    );
  });
});
