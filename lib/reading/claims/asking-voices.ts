import type { Sentence } from '../text/sentences';
import { tokenAt } from '../text/tokens';
import type { AttributionList } from './attribution-list';
import { toVoiceKey } from './draft-claim';
import type { Label } from './labels';

/** How often somebody speaks, and how often with a question. */
type Spoken = { asked: number; all: number };

/** Returns the keys of those who only ask, by labels that name them: most of what they say has a question, and what others say has none. */
export function findAsking(
  list: AttributionList,
  labels: ReadonlyMap<Sentence, Label>,
): ReadonlySet<unknown> {
  const { sentences, tokens } = list.clauses.phrases.body;
  const spoken = new Map<unknown, Spoken>();
  let now: Spoken | null = null;
  let isAsked = false;
  for (const sentence of sentences) {
    const label = labels.get(sentence);
    if (label && label.kind !== 'point') {
      const [voice = null] = label.kind === 'speaker' && !label.isQuoted ? list.toVoices(label.party) : [];
      now = voice ? (spoken.get(toVoiceKey(voice)) ?? { asked: 0, all: 0 }) : null;
      if (voice && now) {
        now.all += 1;
        spoken.set(toVoiceKey(voice), now);
      }
      isAsked = false;
    }
    if (!now || isAsked || tokenAt(tokens, sentence.last - 1).text !== '?') continue;
    now.asked += 1;
    isAsked = true;
  }
  const asking = new Set([...spoken].flatMap(([key, { asked, all }]) => (asked * 2 > all ? [key] : [])));
  return asking.size === spoken.size ? new Set() : asking;
}
