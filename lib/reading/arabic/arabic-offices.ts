import type { MentionMap, TokenMention } from '../actors/mention-map';
import type { Phrases } from '../actors/phrases';
import type { Sentence } from '../text/sentences';
import { type Token, tokenAt } from '../text/tokens';
import type { DraftTie } from '../ties/draft-tie';
import { isArabicVerb } from './arabic-names';
import { isOneOf, isTitle, LEADING_TITLES, PARTS_LED } from './arabic-words';

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
    const token = tokenAt(tokens, at);
    // "رئيس حكومة الوحدة الليبية": of the body, and not of its state.
    const isBody =
      owner?.kind === 'demonym' && mention?.actor.kind === 'group' && mention.last === owner.first;
    if (mention && isBody) owner = mention;
    else if (mention && mention.actor.kind !== 'person') owner ??= mention;
    else if (isTitle(token)) title = at;
    else if (mention || isArabicVerb(token)) break;
    else if (token.kind === 'sign' && !(token.text === '،' && at === holder.first - 1)) break;
    if (title !== null && !isTitle(tokenAt(tokens, at - 1))) break;
  }
  if (title !== null && !owner && hasOwner(tokens, title, holder.first))
    owner = findEarlier(mentions, sentence.first, title);
  if (title === null || !owner || (owner.first < title && !hasOwner(tokens, title, holder.first)))
    return null;
  const head = tokenAt(tokens, title);
  const isPart = isOneOf(tokenAt(tokens, title + 1), PARTS_LED);
  const leads = isOneOf(head, LEADING_TITLES) && !isPart;
  // "المبعوث إلى اليمن": whom somebody is sent to is not whom they belong to.
  const isSent = /^(?:الي|لدي)$/.test(tokenAt(tokens, owner.first - 1).norm);
  const part = { first: title, last: holder.last };
  return {
    type: isSent ? 'envoy-to' : leads ? 'leads' : 'member-of',
    rule: 'arabic-office',
    source: holder,
    target: owner,
    third: null,
    tier: 'found',
    modality: 'fact',
    sentence,
    cue: holder.last - 1,
    part,
  };
}

/** Whether a title says that it is theirs who were named before: "وزير دفاعها". */
function hasOwner(tokens: readonly Token[], title: number, limit: number): boolean {
  for (let at = title; at < limit; at += 1) if (/[^ا]ه(?:ا|م)?$/.test(tokenAt(tokens, at).norm)) return true;
  return false;
}

/** Returns the first state or group of a sentence before a title. */
function findEarlier(mentions: MentionMap, first: number, title: number): TokenMention | null {
  const named = mentions.within(first, title);
  return named.find(({ actor, kind }) => actor.kind !== 'person' && kind !== 'demonym') ?? null;
}
