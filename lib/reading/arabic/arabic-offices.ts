import type { TokenMention } from '../actors/mention-map';
import type { Phrases } from '../actors/phrases';
import type { Sentence } from '../text/sentences';
import { tokenAt } from '../text/tokens';
import type { DraftTie } from '../ties/draft-tie';
import { ENVOY_TITLES, isOneOf, LEADING_TITLES, PARTS_LED, TITLE_PARTS, TITLES } from './arabic-words';

const MAX_TITLE = 7;

/** Returns the ties of titles before names: "رئيس الوزراء القطري خالد المري". */
export function findArabicOffices(phrases: Phrases, sentence: Sentence): DraftTie[] {
  return phrases.mentions.within(sentence.first, sentence.last).flatMap((holder) => {
    const tie = holder.actor.kind === 'person' ? readOffice(phrases, sentence, holder) : null;
    return tie ? [tie] : [];
  });
}

function readOffice({ body, mentions }: Phrases, sentence: Sentence, holder: TokenMention): DraftTie | null {
  const { tokens } = body;
  let owner: TokenMention | null = null;
  let title: number | null = null;
  for (let at = holder.first - 1; at >= sentence.first && at > holder.first - MAX_TITLE; at -= 1) {
    const mention = mentions.at(at);
    const isTitle = isOneOf(tokenAt(tokens, at), TITLES);
    if (mention && mention.actor.kind !== 'person') owner ??= mention;
    else if (isTitle) title = at;
    else if (mention || !isOneOf(tokenAt(tokens, at), TITLE_PARTS)) break;
  }
  if (title === null || !owner || owner.first < title) return null;
  const head = tokenAt(tokens, title);
  const isPart = isOneOf(tokenAt(tokens, title + 1), PARTS_LED);
  const leads = isOneOf(head, LEADING_TITLES) && !isPart;
  const isEnvoy = isOneOf(head, ENVOY_TITLES);
  const part = { first: title, last: holder.last };
  return {
    type: leads ? 'leads' : 'member-of',
    rule: 'arabic-office',
    source: holder,
    target: owner,
    third: null,
    tier: isEnvoy ? 'possible' : 'found',
    modality: 'fact',
    sentence,
    cue: holder.last - 1,
    part,
  };
}
