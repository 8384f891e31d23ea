import { AUXILIARIES, isAdverb } from '../words/function-words';
import { isFunctionWord } from '../words/word-kinds';
import { toWords } from '../words/word-set';
import { type Token, tokenAt } from './tokens';

/** What an adverbial is compared as: an adverb. */
const FOLDED = 'adverbially';

/** Phrases that say when, how often or how, by their first word. */
const PHRASES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['at', toWords('first last times once length')],
  ['in', toWords('turn part secret public private person effect fact return full')],
  ['by', toWords('then now')],
  ['until', toWords('then now recently lately')],
  ['since', toWords('then')],
  ['of', toWords('late')],
  ['so', toWords('far')],
  ['to', toWords('date')],
  ['for', toWords('years months weeks decades days hours now')],
]);
const TIMES = toWords('years months weeks decades days hours year month week decade day while time');
const MAX_COUNT = 3;

/**
 * Returns tokens in which adverbials between an auxiliary and its verb are compared as adverbs: "was at first paid by Iran", "has for
 * two years armed". Rules that pass over adverbs pass over these.
 */
export function foldAdverbials(tokens: readonly Token[]): Token[] {
  const folded = [...tokens];
  for (let at = 1; at < folded.length; at += 1) {
    const { norm } = tokenAt(folded, at - 1);
    if (!AUXILIARIES.has(norm) && !isAdverb(norm)) continue;
    const end = findEnd(folded, at);
    if (end === null || !isParticiple(tokenAt(folded, end))) continue;
    for (; at < end; at += 1) folded[at] = { ...tokenAt(folded, at), norm: FOLDED };
  }
  return folded;
}

/** Returns where an adverbial ends; null where none begins. */
function findEnd(tokens: readonly Token[], at: number): number | null {
  const { norm, isCapital } = tokenAt(tokens, at);
  const words = PHRASES.get(norm);
  if (!words || isCapital || tokenAt(tokens, at + 1).isCapital) return null;
  if (words.has(tokenAt(tokens, at + 1).norm)) return at + 2;
  if (norm !== 'for') return null;
  for (let end = at + 2; end <= at + MAX_COUNT; end += 1)
    if (TIMES.has(tokenAt(tokens, end).norm)) return isCounted(tokens, at + 1, end) ? end + 1 : null;
  return null;
}

function isCounted(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens
    .slice(from, to)
    .every(
      ({ norm, kind }) =>
        kind === 'number' ||
        /^(?:an?|the|many|some|several|more|than|nearly|over|past|last|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|long)$/.test(
          norm,
        ),
    );
}

/** Whether a token may be the verb that an auxiliary before it belongs to. */
function isParticiple({ kind, norm, isCapital }: Token): boolean {
  if (kind !== 'word' || isCapital || (isFunctionWord(norm) && !isAdverb(norm))) return false;
  // "At first sight", "in secret contact".
  if (/^(?:sight|hand|light|contact)$/.test(norm)) return false;
  return isAdverb(norm) || /(?:[dnt]|ing|ung|ome)$/.test(norm);
}
