import { isPartialDate } from '../partial-date';
import type { ActorLine, ClaimLine, DocumentLine, Line, LineName, ParsedLine, TieLine } from './line';
import { LONGEST_LINE } from './line';
import { readPeriod } from './line-signs';
import { parseDetails } from './parse-details';
import { scanLine } from './scan-line';
import { TokenReader } from './token-reader';

/**
 * Returns what a line says, with its pieces; or what cannot be understood, each with its place. Never throws. `types` are the
 * words for types that are known: a word that begins another part belongs to the type where one goes on with it, as in "rejects
 * a proposal by".
 */
export function parseLine(text: string, types: readonly string[] = []): ParsedLine {
  const { kind, tokens } = scanLine(text.slice(0, LONGEST_LINE));
  const reader = new TokenReader(tokens, text.length);
  const line = parseKind(kind, reader, types);
  const { pieces, issues } = reader;
  const sorted = [...issues].sort((a, b) => a.at.start - b.at.start || a.at.end - b.at.end);
  return { line: issues.length === 0 ? line : null, pieces, issues: sorted };
}

function parseKind(
  kind: ReturnType<typeof scanLine>['kind'],
  reader: TokenReader,
  types: readonly string[],
): Line | null {
  switch (kind) {
    case 'actor':
      return parseActor(reader);
    case 'document':
      return parseDocument(reader);
    case 'claim':
      return parseClaim(reader, types);
    case 'tie':
      return parseTie(reader, types);
  }
}

function parseActor(reader: TokenReader): ActorLine | null {
  const names: LineName[] = [];
  do {
    const name = reader.readName(
      'actor',
      names.length === 0 ? 'Write the name of the actor.' : 'Write the other name after “/”.',
    );
    if (name) names.push(name);
  } while (reader.pass('/'));
  const { segments, period, notes } = readSegments(reader);
  const [name, ...others] = names;
  if (!name) return null;
  return {
    kind: 'actor',
    name: { ...name, kind: names.find((each) => each.kind)?.kind ?? null },
    aliases: others.map(({ text }) => text),
    role: segments.join(', '),
    period: period ?? { from: null, to: null },
    notes,
  };
}

function parseDocument(reader: TokenReader): DocumentLine | null {
  const title = reader.readText();
  if (!title || title.text === '')
    reader.complain(title?.at ?? reader.here(), 'Write the title of the document.');
  const begin = reader.here();
  const { segments, period, notes } = readSegments(reader);
  const end = { start: begin.start, end: reader.length };
  if (segments.length > 1)
    reader.complain(end, 'Put a title with a comma in it in quotation marks: “Title”, publisher, date.');
  if (notes !== '') reader.complain(end, 'A document takes no notes here.');
  const published = period?.from ?? null;
  if (period && (period.from !== period.to || !isPartialDate(published)))
    reader.complain(end, 'Write one date: 2024, 2024-09 or 2024-09-27.');
  return title && { kind: 'document', title, publisher: segments[0] ?? '', published };
}

/** Reads what follows a name or title: parts between commas, the last of them a date where it is one, and notes. */
function readSegments(reader: TokenReader) {
  const segments: string[] = [];
  let period: ReturnType<typeof readPeriod> = null;
  let notes = '';
  while (reader.peek()) {
    const token = reader.peek();
    const next = reader.peek(1);
    if (reader.pass(',')) continue;
    if (token?.kind === 'notes') {
      notes = token.text;
      reader.skip();
    } else if (token?.isPlain && readPeriod(token.text) && (!next || next.kind === 'notes')) {
      period = readPeriod(token.text);
      reader.skip();
    } else {
      const isApart = segments.length === 0 || isAfterComma(reader);
      const text = reader.readText();
      if (text) {
        segments.push(text.text);
        if (!isApart) reader.complain(text.at, 'Write a comma before this.');
      } else {
        reader.complain(reader.here(), 'This sign does not belong here.');
        reader.skip();
      }
    }
  }
  return { segments, period, notes };
}

function isAfterComma(reader: TokenReader): boolean {
  const before = reader.peek(-1);
  return before?.kind === 'sign' && before.text === ',';
}

function parseClaim(reader: TokenReader, types: readonly string[]): ClaimLine | null {
  const statement = reader.readText();
  if (!statement || statement.text === '')
    reader.complain(statement?.at ?? reader.here(), 'Write what is claimed between the quotation marks.');
  const details = parseDetails(reader, { types, isClaim: true });
  if (!statement) return null;
  const { evidence, responses, notes } = details;
  return { kind: 'claim', statement, evidence, responses, notes };
}

function parseTie(reader: TokenReader, types: readonly string[]): TieLine | null {
  const actors: LineName[] = [];
  const arrows: string[] = [];
  let isMissing = false;
  for (;;) {
    const name = reader.readName(
      'actor',
      arrows.length === 0 ? 'Begin with the name of an actor.' : 'Name the actor after the arrow.',
    );
    if (name) actors.push(name);
    else isMissing = true;
    if (!reader.isSign('->', '--')) break;
    arrows.push(reader.peek()?.text ?? '');
    reader.skip();
  }
  complainOfArrows(reader, arrows, isMissing);
  if (!reader.pass(':')) {
    const at = reader.here();
    if (reader.peek()) reader.complain(at, 'Write a colon after the names.');
    else if (arrows.length > 0 && !isMissing) {
      reader.pieces.push({ part: 'type', text: '', at, name: null });
      reader.complain(at, 'Write a colon and how they are tied.');
    }
    return null;
  }
  const details = parseDetails(reader, { types, isClaim: false });
  const { type } = details;
  if (details.third && actors.length > 2)
    reader.complain(details.third.name.at, 'A third actor is named already. Leave one of them out.');
  return type && { kind: 'tie', actors, isMutual: arrows[0] === '--', ...details, type };
}

function complainOfArrows(reader: TokenReader, arrows: readonly string[], isMissing: boolean): void {
  if (isMissing) return;
  const at = reader.here();
  if (arrows.length === 0)
    reader.complain(at, 'Write an arrow, as in “A -> B: asks”, or begin with + for an actor alone.');
  if (arrows.length > 2) reader.complain(at, 'A tie has at most three actors.');
  if (arrows.length === 2 && arrows.includes('--'))
    reader.complain(at, 'A tie of three actors has arrows: “A -> B -> C: goes through”.');
}
