import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { hashText } from '@/lib/network/hash-text';
import { locateQuote } from '@/lib/reading/review/locate-quote';
import { highlightQuotes, listMarks, markText, quoteInContext } from '@/lib/reading/review/mark-text';
import { ARTICLE, READING } from './read-article';

describe('hashText', () => {
  it('is SHA-256 for texts of any length and script', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        expect(hashText(text)).toBe(createHash('sha256').update(text).digest('hex'));
      }),
    );
  });
});

describe('locateQuote', () => {
  it.each([
    ['Envoy asked', 'headline'],
    ['Reis denied', 'paragraph 2, sentence 1'],
    ['Corr could not', 'paragraph 2, sentence 2'],
    ['Reis met', 'paragraph 4, sentence 1'],
  ])('says where “%s” stands', (words, place) => {
    expect(locateQuote(ARTICLE, ARTICLE.indexOf(words), READING.document.spans)).toBe(place);
  });

  it('counts no paragraph of which headline, byline and date are most', () => {
    const head = [
      { start: 0, end: 5 },
      { start: 6, end: 12 },
    ];
    expect(locateQuote('Truce\nBy Ada.\n\nBen met Cid.', 15, head)).toBe('paragraph 1, sentence 1');
  });

  it('takes lines for paragraphs where no blank one parts them', () => {
    expect(locateQuote('One.\nTwo. Three.', 10, [])).toBe('paragraph 2, sentence 2');
  });
});

describe('markText', () => {
  it('loses no character of a paragraph, and marks mentions and quotes', () => {
    const start = ARTICLE.indexOf('Ostland backs');
    const quotes = [{ start, end: start + 29 }];
    const paragraphs = markText(ARTICLE, listMarks(READING), quotes, []);
    for (const { start: from, end, pieces } of paragraphs)
      expect(pieces.map(({ text }) => text).join('')).toBe(ARTICLE.slice(from, end));
    const quoted = paragraphs.flatMap(({ pieces }) => pieces.filter(({ isQuoted }) => isQuoted));
    expect(quoted.map(({ text }) => text).join('')).toBe('Ostland backs the Grey Front.');
    expect(quoted[0]?.actor).toContain('ostland');
  });
});

describe('highlightQuotes', () => {
  it('draws the same as marking anew, and leaves what no quote touches the same object', () => {
    const marks = listMarks(READING);
    const start = ARTICLE.indexOf('Ostland backs');
    const quotes = [
      { start: start + 8, end: start + 70 },
      { start, end: start + 29 },
    ];
    const before = markText(ARTICLE, marks, [], []);
    const after = highlightQuotes(before, quotes);
    expect(after).toEqual(markText(ARTICLE, marks, quotes, []));
    expect(after.filter((each) => !before.includes(each))).toHaveLength(1);
  });
});

describe('quoteInContext', () => {
  it('gives the words around a quote within its paragraph', () => {
    const start = ARTICLE.indexOf('Ostland backs');
    const context = quoteInContext(ARTICLE, { start, end: start + 29 });
    expect(context).toMatchObject({ before: '', quote: 'Ostland backs the Grey Front.' });
    expect(context.after).toContain('If the Front attacks');
  });

  it('leaves out the headline and the byline that stand before it in its paragraph', () => {
    const text = 'Truce in doubt\nBy Ada Lind\nHARBOUR - Ostland backs the Front.';
    const span = { start: text.indexOf('Ostland'), end: text.indexOf(' backs') };
    const { before } = quoteInContext(text, span, [
      { start: 0, end: 14 },
      { start: 18, end: 26 },
    ]);
    expect(before).toBe('HARBOUR - ');
  });
});
