import { type Token, tokenAt } from '../text/tokens';
import { isArmsCompound } from '../words/arms-words';
import { DETERMINERS } from '../words/function-words';
import { BELONGING_CUES } from './belonging-cues';
import { CONFLICT_CUES } from './conflict-cues';
import { CONTACT_CUES } from './contact-cues';
import { REQUEST_CUES } from './request-cues';
import { SUPPORT_CUES } from './support-cues';
import type { VerbCue } from './verb-cue';

const VERB_CUES: readonly VerbCue[] = [
  ...CONTACT_CUES,
  ...REQUEST_CUES,
  ...SUPPORT_CUES,
  ...CONFLICT_CUES,
  ...BELONGING_CUES,
];

const WINNING =
  /^(?:beat|beats|beaten|defeat(?:s|ed)?|thrash(?:ed)?|hammer(?:ed)?|rout(?:ed)?|trounced?|outclassed)$/;
const GAMES =
  /^(?:cup|final|finals|semi-final|semi-finals|quarter-final|match|league|tournament|championship|championships|playoff|goals?|penalties|innings|wickets|(?:one|two|three|four|five|six)-(?:nil|one|two|three|four))$/;

/** Whether who beats another wins a game: "beat Chad 2-1", "beat Chad in the cup final". */
function isOfGame(tokens: readonly Token[], verb: number): boolean {
  return tokens
    .slice(verb + 1, verb + 9)
    .some(({ norm, text }) => GAMES.test(norm) || /^\d+[-–]\d+$/.test(text));
}

/** Returns whether a verb and the word after it say something else than the verb alone: "called for", "ruled out". */
export function saysOther(tokens: readonly Token[], at: number): boolean {
  const { norm } = tokenAt(tokens, at);
  const next = tokenAt(tokens, at + 1).norm;
  return (
    isInCompound(tokens, at) ||
    // "The press secretary": what the office is for.
    (norm === 'press' &&
      /^(?:secretary|secretaries|office|officer|officers|conference|conferences|aide|adviser|attach[eé]|corps|agency|release|statement|freedom|service|team)$/.test(
        next,
      )) ||
    (/^call(?:s|ed|ing)?$/.test(norm) && next === 'for') ||
    (/^(?:beg(?:s|ged|ging)?|wound)$/.test(norm) && /^(?:off|up)$/.test(next)) ||
    // "Stands accused of": by nobody's side.
    (/^st(?:ands?|ood)$/.test(norm) && next === 'accused') ||
    // "Is seen as the next leader": nobody has met.
    (/^(?:seen?|saw|sees|seeing)$/.test(norm) && next === 'as') ||
    (WINNING.test(norm) && isOfGame(tokens, at)) ||
    (/^turn(?:s|ed|ing)?$/.test(norm) && /^(?:down|up|out|off)$/.test(next)) ||
    (/^(?:ruled|rules|ruling)$/.test(norm) && /^(?:out|that|on|against|in)$/.test(next))
  );
}

/** Whether a word is a noun before another, or an adjective: "arms control adviser", "the widely recognised Council". */
function isInCompound(tokens: readonly Token[], at: number): boolean {
  const { norm } = tokenAt(tokens, at);
  const next = tokenAt(tokens, at + 1);
  if (isArmsCompound(tokens, at)) return true;
  const isAdjective = /[a-z]{3}ed$/.test(norm) && /[a-z]{3}ly$/.test(tokenAt(tokens, at - 1).norm);
  return isAdjective && next.isCapital && DETERMINERS.has(tokenAt(tokens, at - 2).norm);
}

/** Returns the cues of each word that is one of some forms of their verbs. */
function indexCues(listForms: (cue: VerbCue) => Iterable<string>): ReadonlyMap<string, readonly VerbCue[]> {
  const index = new Map<string, VerbCue[]>();
  for (const cue of VERB_CUES)
    for (const form of listForms(cue)) index.set(form, [...(index.get(form) ?? []), cue]);
  return index;
}

export const CUES_BY_WORD = indexCues(({ verbs }) => verbs);
/** By forms that are nouns as well, where they are not verbs in any place. */
export const CUES_BY_BASE = indexCues(({ verbs, bases }) => [...bases].filter((base) => !verbs.has(base)));
