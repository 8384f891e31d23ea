import { type Token, tokenAt } from '../text/tokens';
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

/** Returns whether a verb and the word after it say something else than the verb alone: "called for", "ruled out". */
export function saysOther(tokens: readonly Token[], at: number): boolean {
  const { norm } = tokenAt(tokens, at);
  const next = tokenAt(tokens, at + 1).norm;
  return (
    (/^call(?:s|ed|ing)?$/.test(norm) && next === 'for') ||
    (/^(?:ruled|rules|ruling)$/.test(norm) && /^(?:out|that|on|against|in)$/.test(next))
  );
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
