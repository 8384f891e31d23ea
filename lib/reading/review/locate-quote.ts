import type { Span } from '../reading';

/**
 * Returns where in a text a place is, as people say it: "paragraph 3, sentence 2". Paragraphs that are a headline, a byline or a date
 * (`head`) are not counted.
 */
export function locateQuote(text: string, start: number, head: readonly Span[]): string {
  let number = 0;
  for (const paragraph of listParagraphs(text)) {
    if (coverMost(head, paragraph)) {
      if (start >= paragraph.start && start < paragraph.end) return 'headline';
      continue;
    }
    number += 1;
    if (start < paragraph.end) {
      const sentence = countSentences(text.slice(paragraph.start, start)) + 1;
      return `paragraph ${number}, sentence ${sentence}`;
    }
  }
  return `paragraph ${Math.max(number, 1)}`;
}

/** Returns the paragraphs of a text: what blank lines part, or lines where there is no blank one. */
export function listParagraphs(text: string): readonly Span[] {
  const isParted = /\n[ \t\r]*\n/.test(text.slice(0, 200_000));
  const spans: Span[] = [];
  let start = -1;
  let end = 0;
  for (const { from, to } of listLines(text)) {
    const isBlank = text.slice(from, to).trim() === '';
    if (start >= 0 && (isBlank || !isParted)) {
      spans.push({ start, end });
      start = -1;
    }
    if (isBlank) continue;
    if (start < 0) start = from;
    end = to;
  }
  if (start >= 0) spans.push({ start, end });
  return spans;
}

function* listLines(text: string): Generator<{ readonly from: number; readonly to: number }> {
  for (let from = 0; from < text.length; ) {
    const found = text.indexOf('\n', from);
    const to = found < 0 ? text.length : found;
    yield { from, to };
    from = to + 1;
  }
}

/** Returns the sentences of a text, paragraph by paragraph, without its headline, byline and date (`head`). */
export function listSentences(text: string, head: readonly Span[]): readonly Span[] {
  return listParagraphs(text).flatMap((paragraph) => {
    if (coverMost(head, paragraph)) return [];
    const words = text.slice(paragraph.start, paragraph.end);
    const ends = [...words.matchAll(SENTENCE_END)].map(({ index, 0: mark }) => index + mark.trimEnd().length);
    const starts = [...words.matchAll(SENTENCE_END)].map(({ index, 0: mark }) => index + mark.length);
    return [0, ...starts].flatMap((start, at) => {
      const end = ends[at] ?? words.length;
      return end > start ? [{ start: paragraph.start + start, end: paragraph.start + end }] : [];
    });
  });
}

/** Returns whether spans cover most of a paragraph together. */
function coverMost(spans: readonly Span[], { start, end }: Span): boolean {
  const covered = spans.map((span) => Math.max(0, Math.min(span.end, end) - Math.max(span.start, start)));
  return covered.reduce((sum, length) => sum + length, 0) > (end - start) / 2;
}

/** Where a sentence ends, with the white space behind it. */
const SENTENCE_END = /[.!?؟。]["”’»)]?\s/gu;

function countSentences(text: string): number {
  return text.match(SENTENCE_END)?.length ?? 0;
}
