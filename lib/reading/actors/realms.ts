import { type Token, tokenAt } from '../text/tokens';
import type { KnownNames } from './known-names';

const FORMS =
  /^(?:united|federal|federative|islamic|bolivarian|socialist|cooperative|co-operative|arab|hashemite|democratic)$/;
const REALM = /^(?:republic|kingdom|state|sultanate|emirate|commonwealth|federation|government)$/;

/** Returns where the known state begins that a word for its form and "of" stand before; the same place where there is none. */
export function skipRealm(tokens: readonly Token[], from: number, end: number, known: KnownNames): number {
  // "The United Republic of Tanzania" as well, and not "the Islamic State of Iraq".
  const isFormed =
    FORMS.test(tokenAt(tokens, from).norm) && /^(?:republic|kingdom)$/.test(tokenAt(tokens, from + 1).norm);
  const isPlural =
    tokenAt(tokens, from).norm === 'plurinational' && tokenAt(tokens, from + 1).norm === 'state';
  const realm = isFormed || isPlural ? from + 1 : from;
  const isRealm = REALM.test(tokenAt(tokens, realm).norm) && tokenAt(tokens, realm + 1).norm === 'of';
  if (!isRealm || known.match(tokens, from)) return from;
  const next = tokenAt(tokens, realm + 2).norm === 'the' ? realm + 3 : realm + 2;
  // "The Government of the Republic of Chad".
  const at = tokenAt(tokens, realm).norm === 'government' ? skipRealm(tokens, next, end, known) : next;
  const match = known.match(tokens, at);
  return match?.known.kind === 'state' && at + match.length <= end ? at : from;
}
