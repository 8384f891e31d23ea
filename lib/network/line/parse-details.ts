import type { Period } from '../partial-date';
import { isPartialDate } from '../partial-date';
import type { LineAnswer, LineEvidence, LineName, LineResponse, LineText, LineThird } from './line';
import { LINE_ANSWERS } from './line';
import { ANSWER_SIGNS, KEYWORDS, readPeriod } from './line-signs';
import type { LineToken } from './scan-line';
import type { TokenReader } from './token-reader';

type Writable<Fields> = { -readonly [Field in keyof Fields]: Fields[Field] };

/** What follows the colon of a tie, or the statement of a claim. */
type Details = {
  type: LineText | null;
  isProposed: boolean;
  statement: LineText | null;
  third: LineThird | null;
  period: Period;
  evidence: Writable<LineEvidence>;
  responses: Writable<LineResponse>[];
  notes: string;
};

type Keyword = (typeof KEYWORDS)[number];

type About = { readonly types: readonly string[]; readonly isClaim: boolean };

/** Reads the details up to the end of the line. Their order is free, but a tie begins with its type. */
export function parseDetails(reader: TokenReader, about: About): Details {
  const details: Details = {
    type: null,
    isProposed: false,
    statement: null,
    third: null,
    period: { from: null, to: null },
    evidence: { document: null, locator: null, attribution: null, speaker: null, said: null },
    responses: [],
    notes: '',
  };
  if (!about.isClaim) readType(reader, about.types, details);
  // What was read last: a place that follows an answer is the place of that answer.
  let isAfterAnswer = false;
  while (reader.peek()) {
    const answer = findAnswer(reader.peek());
    if (answer) readAnswer(reader, answer, details);
    else if (reader.isSign('#')) readLocator(reader, details, isAfterAnswer);
    else if (!reader.pass(',')) {
      readPart(reader, details, about);
      isAfterAnswer = false;
      continue;
    }
    isAfterAnswer = answer !== null || (isAfterAnswer && reader.peek(-1)?.text === ',');
  }
  return details;
}

function readType(reader: TokenReader, types: readonly string[], details: Details): void {
  details.isProposed = reader.pass('~');
  const words: string[] = [];
  const here = reader.here();
  const type = reader.readWords((token) => {
    const isEnd = token.isPlain && (readPeriod(token.text) !== null || endsType(reader, words, types));
    if (!isEnd) words.push(token.text);
    return isEnd;
  });
  const at = { start: here.start, end: here.start };
  reader.pieces.push({ part: 'type', ...(type ?? { text: '', at }), name: null });
  if (!type) reader.complain(at, 'Write how they are tied: “asks”, “talks to” …');
  details.type = type;
  if (!reader.pass(':')) return;
  const statement = reader.peek();
  if (statement?.kind === 'quoted' && statement.text !== '') {
    details.statement = { text: statement.text, at: statement.at };
    reader.skip();
  } else reader.complain(reader.here(), 'Write what is claimed after the second colon, in quotation marks.');
}

/** Returns whether a keyword stands here with which no known type goes on. */
function endsType(reader: TokenReader, words: readonly string[], types: readonly string[]): boolean {
  const keyword = findKeyword(reader);
  if (!keyword) return false;
  const longer = [...words, ...keyword.words].join(' ').toLowerCase();
  return words.length === 0 || !types.some((type) => type === longer || type.startsWith(`${longer} `));
}

/** Returns the part that the next words begin; null when they begin none. */
function findKeyword(reader: TokenReader): Keyword | null {
  const isHere = ({ words }: Keyword) =>
    words.every((word, ahead) => {
      const token = reader.peek(ahead);
      return token?.kind === 'word' && token.isPlain && token.text.toLowerCase() === word;
    });
  return (
    KEYWORDS.find((keyword) => {
      if (!isHere(keyword)) return false;
      return keyword.part !== 'said' || isPartialDate(reader.peek(1)?.text ?? '');
    }) ?? null
  );
}

function findAnswer(token: LineToken | null): LineAnswer | null {
  if (token?.kind !== 'sign') return null;
  return LINE_ANSWERS.find((answer) => ANSWER_SIGNS[answer] === token.text) ?? null;
}

const WHO_ANSWERS: Readonly<Record<LineAnswer, string>> = {
  denies: 'Name who denies it after “!”.',
  rejects: 'Name who rejects it after “!!”.',
  declines: 'Name who declines to comment after “?”.',
  unreachable: 'Name who could not be reached after “??”.',
  confirms: 'Name who confirms it after “=”.',
};

function readAnswer(reader: TokenReader, answer: LineAnswer, { responses }: Details): void {
  reader.skip();
  const speaker = reader.readName('response', WHO_ANSWERS[answer]);
  if (speaker) responses.push({ answer, speaker, locator: null });
}

function readLocator(reader: TokenReader, { evidence, responses }: Details, isAfterAnswer: boolean): void {
  const sign = reader.here();
  reader.skip();
  const locator = reader.readText(() => endsWords(reader));
  if (!locator || locator.text === '') {
    reader.complain(sign, 'Write the place in the document after “#”: “#p3”.');
    return;
  }
  const owner = isAfterAnswer ? responses.at(-1) : evidence;
  if (owner?.locator) reader.complain(locator.at, 'The place is written twice. Leave one of them out.');
  else if (owner) owner.locator = locator;
}

/** Words that are no names end before a keyword and a date. */
function endsWords(reader: TokenReader): boolean {
  const token = reader.peek();
  return token?.isPlain === true && (findKeyword(reader) !== null || readPeriod(token.text) !== null);
}

function readPart(reader: TokenReader, details: Details, about: About): void {
  const token = reader.peek();
  if (!token) return;
  const keyword = findKeyword(reader);
  if (token.kind === 'notes') {
    details.notes = token.text;
    reader.skip();
  } else if (token.kind === 'quoted') readAttribution(reader, token, details);
  else if (reader.pass('@')) readDocument(reader, token, details);
  else if (reader.isSign('~')) {
    reader.skip();
    if (about.isClaim || details.isProposed)
      reader.complain(token.at, 'Write “~” once, before the type of a tie.');
    details.isProposed = true;
  } else if (keyword) readKeyword(reader, keyword, details, about);
  else if (token.kind === 'word' && token.isPlain && readPeriod(token.text))
    readDates(reader, token, details, about);
  else {
    const words = reader.readWords((each) => each !== token && endsWords(reader));
    if (!words) reader.skip();
    const hint = token.kind === 'sign' ? `“${token.text}” does not belong here.` : 'Not understood here.';
    reader.complain(
      words?.at ?? token.at,
      `${hint} Write notes after “//”, and names with commas in quotation marks.`,
    );
  }
}

function readAttribution(reader: TokenReader, token: LineToken, { evidence }: Details): void {
  reader.skip();
  if (evidence.attribution) reader.complain(token.at, 'Who says so is written twice. Leave one of them out.');
  else evidence.attribution = { text: token.text, at: token.at };
}

function readDocument(reader: TokenReader, sign: LineToken, { evidence }: Details): void {
  const token = reader.peek();
  if (!token || (token.kind !== 'word' && token.kind !== 'quoted') || token.text === '') {
    const at = { start: sign.at.end, end: sign.at.end };
    reader.pieces.push({ part: 'document', text: '', at, name: null });
    reader.complain(sign.at, 'Name the document after “@” by a word of its publisher or title.');
    return;
  }
  reader.skip();
  const document = { text: token.text, at: token.at };
  reader.pieces.push({ part: 'document', ...document, name: null });
  if (evidence.document)
    reader.complain(token.at, 'One document at a time. Write another line for the other.');
  else evidence.document = document;
  const locator = reader.readWords(() => endsWords(reader));
  if (locator && evidence.locator)
    reader.complain(locator.at, 'The place is written twice. Leave one of them out.');
  else if (locator) evidence.locator = locator;
}

function readKeyword(reader: TokenReader, { part, words }: Keyword, details: Details, about: About): void {
  const at = reader.here();
  reader.skip(words.length);
  if (part === 'said') {
    if (details.evidence.said)
      reader.complain(at, 'When it was said is written twice. Leave one of them out.');
    details.evidence.said = reader.peek()?.text ?? null;
    reader.skip();
    return;
  }
  if (part === 'speaker') {
    const speaker = reader.readName('speaker', 'Name who says so after “by”.');
    if (details.evidence.speaker) reader.complain(at, 'Who says so is written twice. Leave one of them out.');
    details.evidence.speaker = speaker;
    return;
  }
  const name: LineName | null = reader.readName('third', `Name the third actor after “${words.join(' ')}”.`);
  if (about.isClaim) reader.complain(at, 'A claim has no third actor.');
  if (details.third) reader.complain(at, 'A third actor is named already. Leave one of them out.');
  details.third = name && { role: part, name };
}

function readDates(reader: TokenReader, { text, at }: LineToken, details: Details, about: About): void {
  reader.skip();
  const { period } = details;
  if (about.isClaim)
    reader.complain(at, 'A claim has no dates. Write “said” before the day on which it was said.');
  if (period.from || period.to) reader.complain(at, 'The dates are written twice. Leave one of them out.');
  details.period = readPeriod(text) ?? period;
}
