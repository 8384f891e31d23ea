import type { Sentence } from '../text/sentences';
import { tokenAt } from '../text/tokens';
import type { Clauses } from '../ties/clauses';
import type { DraftTie } from '../ties/draft-tie';

/** Returns the ties of groups that stand before "of" and whose part they are: "the Qods Force of Iran's Revolutionary Guards". */
export function findPartOfTies({ phrases }: Clauses, sentence: Sentence): DraftTie[] {
  const { body, mentions } = phrases;
  return mentions.within(sentence.first, sentence.last).flatMap((group): DraftTie[] => {
    const isName =
      group.actor.kind === 'group' && group.kind === 'name' && !group.actor.key.startsWith('of ');
    if (!isName || tokenAt(body.tokens, group.last).norm !== 'of') return [];
    if (tokenAt(body.tokens, group.last - 1).isPossessive) return [];
    const [whole, ...more] = phrases.listAfter(group.last + 1, sentence.last);
    if (!whole || whole.isWeak || more.length > 0 || whole.first > group.last + 1) return [];
    if (whole.mention.actor.kind === 'person' || whole.mention.actor === group.actor) return [];
    const part = { first: group.first, last: whole.last };
    const ends = { source: group, target: whole.mention, third: null };
    return [
      {
        type: 'member-of',
        ...ends,
        tier: 'found',
        rule: 'owned',
        modality: 'fact',
        sentence,
        cue: group.last,
        part,
      },
    ];
  });
}
