import { toPlainText } from '@/lib/view/label-lines';

/** Answers how wide a text is in a font, in CSS pixels. */
export type MeasureText = (text: string, font: string) => number;

/** Answers a text broken into lines no wider than that; a word wider than a line is cut between graphemes. */
export function wrapText(
  text: string,
  maxWidth: number,
  measure: (text: string) => number,
): readonly string[] {
  const plain = toPlainText(text);
  if (plain === '') return [];
  const lines: string[] = [];
  for (const word of plain.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && measure(`${last} ${word}`) <= maxWidth)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(...cutWord(word, maxWidth, measure));
  }
  return lines;
}

function cutWord(word: string, maxWidth: number, measure: (text: string) => number): readonly string[] {
  if (measure(word) <= maxWidth) return [word];
  const pieces = [''];
  for (const { segment } of new Intl.Segmenter().segment(word)) {
    const longer = `${pieces.at(-1)}${segment}`;
    if (pieces.at(-1) === '' || measure(longer) <= maxWidth) pieces[pieces.length - 1] = longer;
    else pieces.push(segment);
  }
  return pieces;
}
