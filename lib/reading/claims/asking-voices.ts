import type { Sentence } from '../text/sentences';
import { tokenAt } from '../text/tokens';
import type { AttributionList } from './attribution-list';
import { toVoiceKey } from './draft-claim';
import type { Label } from './labels';

type Turns = { asked: number; all: number };

/** Returns the keys of those who only ask, by labels that name them: most of their turns have a question, and those of others have none. */
export function findAsking(
  list: AttributionList,
  labels: ReadonlyMap<Sentence, Label>,
): ReadonlySet<unknown> {
  const { sentences, tokens } = list.clauses.phrases.body;
  const turns = new Map<unknown, Turns>();
  let turn: Turns | null = null;
  let isAsked = false;
  for (const sentence of sentences) {
    const label = labels.get(sentence);
    if (label && label.kind !== 'point') {
      const [voice = null] = label.kind === 'speaker' && !label.isQuoted ? list.toVoices(label.party) : [];
      turn = voice ? (turns.get(toVoiceKey(voice)) ?? { asked: 0, all: 0 }) : null;
      if (voice && turn) {
        turn.all += 1;
        turns.set(toVoiceKey(voice), turn);
      }
      isAsked = false;
    }
    if (!turn || isAsked || tokenAt(tokens, sentence.last - 1).text !== '?') continue;
    turn.asked += 1;
    isAsked = true;
  }
  const asking = new Set([...turns].flatMap(([key, { asked, all }]) => (asked * 2 > all ? [key] : [])));
  return asking.size === turns.size ? new Set() : asking;
}
