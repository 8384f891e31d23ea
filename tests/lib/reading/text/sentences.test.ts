/** @jest-environment node */
import { readSentences } from '@/lib/reading/text/sentences';
import { readTokens } from '@/lib/reading/text/tokens';

function listSentences(text: string): string[] {
  const tokens = readTokens(text, { from: 0, to: text.length, isKnown: () => false });
  return readSentences(text, tokens).map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' '));
}

/** Breaks a text into lines that are no longer than a width. */
function wrap(text: string, width: number): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && line.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines.join('\n');
}

const SENTENCES = Array.from(
  { length: 40 },
  (_, place) =>
    `The envoys of Jordan met those of Chad for the ${place + 2}th time in the old customs house.`,
);

describe('readSentences', () => {
  it.each([60, 72, 100, 139, 160, 200, 300])('reads the same of lines that are broken at %d', (width) => {
    expect(listSentences(wrap(SENTENCES.join(' '), width))).toEqual(SENTENCES);
  });

  it('ends a sentence with a paragraph of one line, whichever length it has', () => {
    const paragraphs = [
      'A headline of the day',
      `${'It rained and rained, '.repeat(12)}they said`,
      'Jordan left',
    ];
    expect(listSentences(paragraphs.join('\n'))).toEqual(paragraphs);
  });

  it('goes on after a short line where the next begins in small letters', () => {
    expect(listSentences('Jordan met\nenvoys of Chad on Monday.')).toEqual([
      'Jordan met envoys of Chad on Monday.',
    ]);
    expect(listSentences('A headline\nJordan met Chad.')).toEqual(['A headline', 'Jordan met Chad.']);
  });
});
