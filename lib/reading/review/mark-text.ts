import type { Reading, Span } from '../reading';
import { listParagraphs } from './locate-quote';
import { toActorKey } from './suggestion';

/** A piece of a text that is drawn alike. */
export type TextPiece = Span & {
  readonly text: string;
  /** The key of the actor that is named here; null for none. */
  readonly actor: string | null;
  /** Whether what is looked at rests on it. */
  readonly isQuoted: boolean;
  /** Whether it speaks to a program and not to a reader. */
  readonly isInstruction: boolean;
};

export type MarkedParagraph = Span & { readonly pieces: readonly TextPiece[] };

type Mark = Span & { readonly actor: string };

/** Returns the mentions of a reading in the order of the text, none over another. */
export function listMarks({ actors }: Reading): readonly Mark[] {
  const marks = actors
    .flatMap((actor) => actor.mentions.map(({ start, end }) => ({ start, end, actor: toActorKey(actor) })))
    .filter(({ start, end }) => end > start)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  let last = 0;
  return marks.filter(({ start, end }) => {
    if (start < last) return false;
    last = end;
    return true;
  });
}

/** Returns a text in paragraphs, each cut where something begins or ends. */
export function markText(
  text: string,
  marks: readonly Mark[],
  quotes: readonly Span[],
  instructions: readonly Span[],
): readonly MarkedParagraph[] {
  let next = 0;
  return listParagraphs(text).map((paragraph) => {
    const own: Mark[] = [];
    for (; next < marks.length; next += 1) {
      const mark = marks[next];
      if (!mark || mark.start >= paragraph.end) break;
      if (mark.end <= paragraph.end) own.push(mark);
    }
    const within = (span: Span) => span.start < paragraph.end && span.end > paragraph.start;
    return {
      ...paragraph,
      pieces: cutParagraph(text, paragraph, {
        marks: own,
        quotes: quotes.filter(within),
        instructions: instructions.filter(within),
      }),
    };
  });
}

/**
 * Returns marked paragraphs with the pieces highlighted that quotes cover. A paragraph that no quote touches is the same object, so that
 * a page draws anew only what changes.
 */
export function highlightQuotes(
  paragraphs: readonly MarkedParagraph[],
  quotes: readonly Span[],
): readonly MarkedParagraph[] {
  const sorted = [...quotes].sort((a, b) => a.start - b.start);
  let from = 0;
  return paragraphs.map((paragraph) => {
    while ((sorted[from]?.end ?? Infinity) <= paragraph.start) from += 1;
    const own: Span[] = [];
    for (let at = from; (sorted[at]?.start ?? Infinity) < paragraph.end; at += 1) {
      const quote = sorted[at];
      if (quote && quote.end > paragraph.start) own.push(quote);
    }
    return own.length === 0
      ? paragraph
      : { ...paragraph, pieces: paragraph.pieces.flatMap((piece) => cutPiece(piece, own)) };
  });
}

/** Returns a piece cut where quotes begin and end, with what they cover highlighted. */
function cutPiece(piece: TextPiece, quotes: readonly Span[]): readonly TextPiece[] {
  const { start, end, text } = piece;
  const cuts = quotes.flatMap((quote) => [quote.start, quote.end]).filter((cut) => cut > start && cut < end);
  const edges = [...new Set([start, ...cuts, end])].sort((a, b) => a - b);
  return edges.slice(0, -1).map((from, index) => {
    const to = edges[index + 1] ?? end;
    const isQuoted = quotes.some((quote) => quote.start <= from && quote.end > from);
    return { ...piece, start: from, end: to, text: text.slice(from - start, to - start), isQuoted };
  });
}

type Layers = {
  readonly marks: readonly Mark[];
  readonly quotes: readonly Span[];
  readonly instructions: readonly Span[];
};

function cutParagraph(text: string, { start, end }: Span, layers: Layers): readonly TextPiece[] {
  const { marks, quotes, instructions } = layers;
  const cuts = [...marks, ...quotes, ...instructions].flatMap((span) => [span.start, span.end]);
  const edges = [...new Set([start, ...cuts.filter((cut) => cut > start && cut < end), end])].sort(
    (a, b) => a - b,
  );
  const covers = (spans: readonly Span[], from: number) =>
    spans.some((span) => span.start <= from && span.end > from);
  return edges.slice(0, -1).map((from, index) => {
    const to = edges[index + 1] ?? end;
    return {
      start: from,
      end: to,
      text: text.slice(from, to),
      actor: marks.find((mark) => mark.start <= from && mark.end > from)?.actor ?? null,
      isQuoted: covers(quotes, from),
      isInstruction: covers(instructions, from),
    };
  });
}

/** A quote with the words around it. */
export type QuoteInContext = { readonly before: string; readonly quote: string; readonly after: string };

const AROUND = 160;

/**
 * Returns a quote within its paragraph, of which no more is given than helps to understand it: nothing of the document's head, its headline
 * and byline, that stands before it.
 */
export function quoteInContext(
  text: string,
  { start, end }: Span,
  head: readonly Span[] = [],
): QuoteInContext {
  const headEnd = Math.max(0, ...head.map((span) => span.end).filter((last) => last <= start));
  const paragraph = listParagraphs(text).find((each) => each.start <= start && each.end > start) ?? {
    start,
    end,
  };
  const body = skipSigns(text, headEnd, start);
  const from = Math.max(paragraph.start, body, start - AROUND);
  const to = Math.min(Math.max(paragraph.end, end), end + AROUND);
  const before = text.slice(from, start);
  const after = text.slice(end, to);
  return {
    before: from > Math.max(paragraph.start, body) ? `… ${before.replace(/^\S*\s/, '')}` : before,
    quote: text.slice(start, end),
    after: to < paragraph.end ? `${after.replace(/\s\S*$/, '')} …` : after,
  };
}

/** Returns where words begin at or behind a place: what parts a headline from the text is skipped. */
function skipSigns(text: string, from: number, limit: number): number {
  let at = from;
  while (at > 0 && at < limit && /[\s,.;:|)–—-]/.test(text.charAt(at))) at += 1;
  return at;
}
