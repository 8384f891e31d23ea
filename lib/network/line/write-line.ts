import type { Period } from '../partial-date';
import type { Line, LineEvidence, LineName, LineResponse, LineText, TieLine } from './line';
import { ANSWER_SIGNS, beginsPart, readKind } from './line-signs';

/** Returns a line as it is written; read again, it says the same. */
export function writeLine(line: Line): string {
  switch (line.kind) {
    case 'actor': {
      const { name, aliases, role, period, notes } = line;
      const names = [writeName({ ...name, kind: null }), ...aliases.map(quote)].join(' / ');
      const kind = name.kind ? ` (${name.kind})` : '';
      const rest = [role && quote(role), writePeriod(period)].filter(Boolean).map((part) => `, ${part}`);
      return `+ ${names}${kind}${rest.join('')}${writeNotes(notes)}`;
    }
    case 'document': {
      const { title, publisher, published } = line;
      return `+@ ${[quote(title.text), publisher && quote(publisher), published].filter(Boolean).join(', ')}`;
    }
    case 'claim':
      return `${quote(line.statement.text)}${writeTold(line)}`;
    case 'tie':
      return writeTie(line);
  }
}

function writeTie(line: TieLine): string {
  const { actors, isMutual, type, isProposed, third, period, statement } = line;
  const parts = [
    escapeWords(type.text) + (statement ? `: ${quote(statement.text)}` : ''),
    third && `${third.role === 'toward' ? 'toward' : 'on behalf of'} ${writeName(third.name)},`,
    writePeriod(period),
  ];
  const names = actors.map(writeName).join(isMutual ? ' -- ' : ' -> ');
  return `${names}: ${isProposed ? '~' : ''}${parts.filter(Boolean).join(' ')}${writeTold(line)}`;
}

function writeTold({
  evidence,
  responses,
  notes,
}: {
  readonly evidence: LineEvidence;
  readonly responses: readonly LineResponse[];
  readonly notes: string;
}): string {
  const { document, locator, attribution, speaker, said } = evidence;
  const parts = [
    document && `@${writeWord(document)}`,
    locator && `#${quoteOrWords(locator)}`,
    attribution && quote(attribution.text),
    speaker && `by ${writeName(speaker)},`,
    said && `said ${said}`,
    ...responses.map(writeResponse),
  ];
  return parts.flatMap((part) => (part ? [` ${part}`] : [])).join('') + writeNotes(notes);
}

function writeResponse({ answer, speaker, locator }: LineResponse): string {
  const name = `${ANSWER_SIGNS[answer]}${writeName(speaker)}`;
  return locator ? `${name} #${quoteOrWords(locator)}` : name;
}

/** Returns a name as a line has it, so that it is read as that name and nothing else. */
export function writeName({ text, isExact, kind }: Pick<LineName, 'text' | 'isExact' | 'kind'>): string {
  return (isExact ? quote(text) : escapeWords(text)) + (kind ? ` (${kind})` : '');
}

/** Returns words for a document as a line has them. */
export function writeWord({ text }: Pick<LineText, 'text'>): string {
  return text.includes(' ') ? quote(text) : escapeWords(text);
}

function quoteOrWords({ text }: LineText): string {
  return escapeWords(text);
}

function writePeriod({ from, to }: Period): string {
  if (from === to) return from ?? '';
  return `${from ?? ''}..${to ?? ''}`;
}

function writeNotes(notes: string): string {
  return notes === '' ? '' : ` // ${notes}`;
}

function quote(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}

/** What has a meaning of its own at any place of a word, or at its beginning. */
const ANYWHERE = /[\\:,،→↔]|-(?=[->])|<(?=->)/g;
const AT_BEGIN = /^[!?؟=@#~"“„”«/+(-]/;

/** Returns words as a line has them, with a backslash before what would be read as a sign. */
export function escapeWords(text: string): string {
  return text.split(' ').map(escapeWord).join(' ');
}

function escapeWord(word: string): string {
  const escaped = word.replace(ANYWHERE, '\\$&');
  const isRead = AT_BEGIN.test(word) || beginsPart(word) || readKind(word) !== null;
  return isRead && !escaped.startsWith('\\') ? `\\${escaped}` : escaped;
}
