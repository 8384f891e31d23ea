import type { Sentence } from '../text/sentences';
import { tokenAt } from '../text/tokens';
import type { Clauses } from './clauses';
import type { DraftTie } from './draft-tie';
import { judgeModality } from './modality';
import { findSubjects } from './verb-subjects';

/** Reads who leads those whom another sends: "Jordan sent a delegation to Iran headed by Omar Said", "dispatched a team led by Omar Said". */

const SENDING = /^(?:sent|sends?|sending|dispatch(?:ed|es|ing)?|flew|assembled|named|appointed)$/;
const TEAM = /^(?:delegation|delegations|deputation|team|mission|negotiators|officials|diplomats|officers)$/;
const LED = /^(?:led|headed)$/;
const MAX_TO_TEAM = 6;
const MAX_TO_LED = 7;

/** Returns that they belong to whom they are sent by. */
export function findSentTeams(clauses: Clauses, sentence: Sentence): DraftTie[] {
  const { phrases } = clauses;
  const { tokens } = phrases.body;
  for (let verb = sentence.first; verb < sentence.last; verb += 1) {
    if (!SENDING.test(tokenAt(tokens, verb).norm) || phrases.mentions.at(verb)) continue;
    const team = findAfter(clauses, sentence, { from: verb + 1, reach: MAX_TO_TEAM, words: TEAM });
    const led = team && findAfter(clauses, sentence, { from: team + 1, reach: MAX_TO_LED, words: LED });
    if (!led || tokenAt(tokens, led + 1).norm !== 'by') continue;
    const heads = phrases
      .listAfter(led + 2, sentence.last)
      .filter(({ mention }) => mention.actor.kind === 'person');
    const senders = findSubjects(clauses, sentence, verb).filter(({ isWeak }) => !isWeak);
    const [head] = heads;
    const [sender] = senders;
    if (!head || !sender || senders.length > 1 || sender.mention.actor.kind === 'person') continue;
    const modality = judgeModality(phrases.body, { sentence, verb, end: led });
    const ends = { source: head.mention, target: sender.mention, third: null };
    return [
      {
        type: 'member-of',
        ...ends,
        tier: 'found',
        rule: 'sent-team',
        modality,
        sentence,
        cue: led,
        part: null,
      },
    ];
  }
  return [];
}

type Reach = { readonly from: number; readonly reach: number; readonly words: RegExp };

/** Returns the first such word near a token, before any comma; null for none. */
function findAfter({ phrases }: Clauses, { last }: Sentence, { from, reach, words }: Reach): number | null {
  const { tokens } = phrases.body;
  for (let at = from; at < Math.min(last, from + reach); at += 1) {
    if (/^[,;:"“”]$/.test(tokenAt(tokens, at).text)) return null;
    if (words.test(tokenAt(tokens, at).norm)) return at;
  }
  return null;
}

/** Returns whether a tie says of those who are sent what is known better: that they lead, or are told by, whom they are sent to. */
export function isOfSentTeam(teams: readonly DraftTie[], { source, target, cue, type }: DraftTie): boolean {
  return teams.some((team) => {
    const head = team.source.actor;
    if (cue === team.cue) return source.actor === head;
    return type === 'talks-to' && target.actor === head && source.actor === team.target.actor;
  });
}
