import type { Sentence } from '../text/sentences';
import { type Token, tokenAt } from '../text/tokens';
import type { AttributionList } from './attribution-list';
import { findClause, findInverted } from './clause-parts';
import { findStatementBefore } from './statement-before';
import { startsClause } from './statements';

/**
 * Reads what somebody confirms in the middle or at the end of the words that say it: "The truce, Reyes conceded, had been broken", "The
 * truce had been broken, Reyes admitted". Tells whether it is so.
 */
export function readConceded(list: AttributionList, sentence: Sentence, verb: number): boolean {
  const { tokens, text } = list.clauses.phrases.body;
  if (readQuoted(list, sentence, verb)) return true;
  const close = skipListener(tokens, verb + 1);
  if (!/^[,.;]$/.test(tokenAt(tokens, close).text) || /ing$/.test(tokenAt(tokens, verb).norm)) return false;
  const party = list.findSpeaking(sentence, verb);
  const open = (party?.first ?? 0) - 1;
  if (!party || party.last > verb || open - sentence.first < 2) return false;
  if (!/^[,"”]$/.test(tokenAt(tokens, open).text)) return false;
  const isInside = tokenAt(tokens, close).text === ',' && !opensOther(list, sentence, close + 1);
  const clause = isInside ? findClause(list.clauses, sentence, close + 1) : null;
  const slice = (from: number, to: number): string =>
    text.slice(tokenAt(tokens, from).start, tokenAt(tokens, to - 1).end);
  const last = clause?.last ?? open;
  const written = clause
    ? `${slice(sentence.first, open)} ${slice(clause.first, clause.last)}`.replace(/\s+/g, ' ')
    : null;
  const claim = list.claims.state(sentence.first, last, { written });
  if (claim)
    list.push({ party, stance: 'confirms', claim, first: sentence.first, last: Math.max(last, close) });
  return claim !== null;
}

/** Returns where the words end that say to whom somebody confirms it: "a source confirmed to reporters.". The same place where none do. */
function skipListener(tokens: readonly Token[], from: number): number {
  if (tokenAt(tokens, from).norm !== 'to') return from;
  for (let at = from + 2; at < from + 6; at += 1) {
    const { text, kind } = tokenAt(tokens, at);
    if (/^[,.;]$/.test(text)) return at;
    if (kind !== 'word') return from;
  }
  return from;
}

/** Reads “Yes, we paid,” concedes a manager. Tells whether it is so. */
function readQuoted(list: AttributionList, sentence: Sentence, verb: number): boolean {
  const { tokens } = list.clauses.phrases.body;
  if (!/^["”»]$/.test(tokenAt(tokens, verb - 1).text)) return false;
  const party = findInverted(list.clauses, sentence, verb);
  const statement = party && findStatementBefore(list.clauses.phrases, sentence, verb);
  if (!party || !statement) return false;
  const voice = list.toVoices(party)[0] ?? null;
  const claim = list.findJustSaid(sentence, voice) ?? list.claims.state(statement.first, statement.last);
  if (claim) list.push({ party, stance: 'confirms', claim, first: statement.first, last: party.last });
  return claim !== null;
}

/** Whether another clause begins at a token: "Nigeria had pressed for it, Reyes conceded, and Gambia had not". */
function opensOther({ clauses }: AttributionList, sentence: Sentence, at: number): boolean {
  const { norm } = tokenAt(clauses.phrases.body.tokens, at);
  return (
    /^(?:and|but|while|although|though|adding|saying)$/.test(norm) || startsClause(clauses, at, sentence)
  );
}
