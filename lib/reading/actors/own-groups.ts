import type { TextBody } from '../reading-text';
import { tokenAt } from '../text/tokens';
import { isSpeechVerb } from '../words/acting-words';
import { OWN_GROUP_NOUNS } from '../words/group-words';
import { isOfficeWord, OFFICE_MODIFIERS } from '../words/office-words';
import type { DraftActor, TokenMention } from './mention-map';
import type { NamedActors } from './resolve-names';

/** How many words may stand between a name and its group: "the Lebanese foreign ministry". */
const MAX_BETWEEN = 2;

/**
 * Adds the groups that a text names by whom they belong to, "the Lebanese army" and "Mikati's office", and finds them again where
 * the text has their last word alone: "the army".
 */
export function addOwnGroups(body: TextBody, named: NamedActors): void {
  for (const sentence of body.sentences) {
    for (const mention of named.mentions.within(sentence.first, sentence.last)) {
      const last = findGroupNoun(body, mention, sentence.last);
      if (last !== null) replaceByGroup(body, named, mention, last);
    }
  }
  findAgain(body, named);
}

function findGroupNoun(
  { tokens }: TextBody,
  { kind, actor, first, last }: TokenMention,
  limit: number,
): number | null {
  const isOwner =
    kind === 'demonym' ||
    tokenAt(tokens, last - 1).isPossessive ||
    (actor.kind === 'state' && kind === 'name');
  if (!isOwner || (actor.kind === 'group' && !tokenAt(tokens, last - 1).isPossessive)) return null;
  const isOne = kind === 'demonym' && /^(?:an?|another|one|any)$/.test(tokenAt(tokens, first - 1).norm);
  for (let at = last; at < limit && at <= last + MAX_BETWEEN; at += 1) {
    const { norm, kind: tokenKind, isPossessive } = tokenAt(tokens, at);
    if (tokenKind !== 'word') return null;
    if (OWN_GROUP_NOUNS.has(norm)) {
      const next = tokenAt(tokens, at + 1);
      // "An Iraqi militia", "another Kenyan court": one of several, which has no name.
      if (isOne && OF_SEVERAL.test(norm)) return null;
      // "US service members".
      if (norm === 'service' && /^(?:members?|personnel)$/.test(next.norm)) return null;
      // "The Front's political office" is a part of it, "Mikati's office" speaks for him.
      if (norm === 'office' && actor.kind !== 'person') return null;
      // "A Saudi delegation flew to Sanaa" is the state's; one with a head of its own is a group.
      if (norm === 'delegation' && !/^(?:led|headed)$/.test(next.norm)) return null;
      if (
        norm === 'intelligence' &&
        (isOfficeWord(next.norm) || /^(?:service|services|agency)$/.test(next.norm))
      ) {
        if (isOfficeWord(next.norm)) return null;
        continue;
      }
      // "Chinese foreign ministry spokesman Lou Jianguo".
      if (norm === 'ministry' && isOfficeWord(next.norm) && tokenAt(tokens, at + 2).isCapital) return null;
      // "The Israeli military campaign", "the Lebanese parliament speaker": the word describes what follows.
      const describes =
        next.kind === 'word' &&
        !isPossessive &&
        (OFFICE_MODIFIERS.has(norm) || norm === 'mission' || norm === 'militia') &&
        isNoun(next.norm);
      return describes ? null : at + 1;
    }
    if (!OFFICE_MODIFIERS.has(norm)) return null;
  }
  return null;
}

const OF_SEVERAL = /^(?:militia|court|agency|council|bureau|service)$/;

const NOUN_AFTER = new Set(
  'campaign operation operations action base bases leader commander speaker officer officers official officials aid strikes strike response council wing force forces pressure ship vehicle court spokesman spokeswoman source sources leaders escalation bloc vote session head minister ministers reshuffle government junta regime ruler rulers authorities academy presence involvement intervention interventions assistance adviser advisers advisor advisors training equipment personnel members hardware superiority doctrine dictatorship coup convoy convoys unit units capability capabilities capacity deployment deployments exercise exercises positions post posts facility facilities installations targets target site sites budget cooperation escort movement movements groups parties factions figures politicians lawmakers activists fighters police intelligence advance offensive withdrawal occupation build-up buildup spending service structure structures incursion incursions'.split(
    ' ',
  ),
);

function isNoun(word: string): boolean {
  return NOUN_AFTER.has(word) || (isOfficeWord(word) && word !== 'chief');
}

function replaceByGroup(body: TextBody, named: NamedActors, mention: TokenMention, last: number): void {
  const { tokens, text } = body;
  const owner = mention.actor;
  const nouns = tokens.slice(mention.last, last).map(({ norm }) => norm);
  // "The Kenyan army" and "the Kenyan military".
  const other = `of ${owner.key} ${SAME_NOUNS.get(nouns.join(' ')) ?? ''}`;
  const key = named.actors.has(other) ? other : `of ${owner.key} ${nouns.join(' ')}`;
  const written = text
    .slice(tokenAt(tokens, mention.first).start, tokenAt(tokens, last - 1).end)
    .replace(/\s+/g, ' ');
  const name = owner.kind === 'person' ? `${owner.name}’s ${nouns.join(' ')}` : written;
  const there = named.actors.get(key);
  const group: DraftActor = there ?? {
    key,
    kind: 'group',
    name,
    words: [...owner.words, ...nouns],
    known: null,
    described: new Set(),
    role: '',
  };
  named.actors.set(key, group);
  // "Mikati's office": he is named, and so is his office.
  if (tokenAt(tokens, mention.last - 1).isPossessive && mention.kind !== 'demonym') {
    named.mentions.add({ first: mention.last, last, kind: 'name', actor: group });
    return;
  }
  named.mentions.remove(mention);
  named.mentions.add({ first: mention.first, last, kind: 'name', actor: group });
}

/** Nouns of which a text may use the one for a name that has the other: "Myanmar's military" is "the army". */
const SAME_NOUNS: ReadonlyMap<string, string> = new Map([
  ['army', 'military'],
  ['military', 'army'],
]);

/** Adds "the army" where the text has one army, and "the foreign ministry" that speaks for the state that was named last. */
function findAgain(body: TextBody, { actors, mentions }: NamedActors): void {
  const { tokens, sentences } = body;
  const byNoun = new Map<string, Set<DraftActor>>();
  for (const { actor, last } of mentions.within(0, tokens.length)) {
    const noun = tokenAt(tokens, last - 1).norm;
    if (actor.kind !== 'group' || !OWN_GROUP_NOUNS.has(noun)) continue;
    byNoun.set(noun, (byNoun.get(noun) ?? new Set()).add(actor));
  }
  for (const { first, last } of sentences) {
    for (let at = first; at < last; at += 1) {
      const { norm } = tokenAt(tokens, at);
      if (!OWN_GROUP_NOUNS.has(norm) || mentions.at(at)) continue;
      const only = byNoun.get(norm) ?? byNoun.get(SAME_NOUNS.get(norm) ?? '');
      const begin = OFFICE_MODIFIERS.has(tokenAt(tokens, at - 1).norm) && norm === 'ministry' ? at - 1 : at;
      if (tokenAt(tokens, begin - 1).norm !== 'the') continue;
      const next = tokenAt(tokens, at + 1).norm;
      if (OFFICE_MODIFIERS.has(norm) && isNoun(next)) continue;
      const [actor] = only ?? [];
      // "The foreign ministry" is not the defence ministry of another.
      const isOther = begin < at && actor && !actor.words.includes(tokenAt(tokens, begin).norm);
      // "The Liberation Army accuses the army": that of the state.
      const isSelf =
        actor?.words.at(-1) === norm &&
        !actor.key.startsWith('of ') &&
        mentions.within(first, at).some((mention) => mention.actor === actor);
      if (only?.size === 1 && actor && !isOther && !isSelf)
        mentions.add({ first: begin, last: at + 1, kind: 'part', actor });
      else if (norm === 'ministry' && isSpeechVerb(next))
        addMinistry(body, { actors, mentions }, begin, at + 1);
    }
  }
}

/** How far back the state may be that a ministry speaks for, in tokens. */
const MAX_BACK = 40;

function addMinistry(
  { tokens }: TextBody,
  { actors, mentions }: NamedActors,
  first: number,
  last: number,
): void {
  for (let at = first - 1; at >= 0 && at > first - MAX_BACK; at -= 1) {
    const owner = mentions.at(at)?.actor;
    if (owner?.kind !== 'state') continue;
    const nouns = tokens.slice(first, last).map(({ norm }) => norm);
    const key = `of ${owner.key} ${nouns.join(' ')}`;
    const group: DraftActor = actors.get(key) ?? {
      key,
      kind: 'group',
      name: `${owner.name} ${nouns.join(' ')}`,
      words: [...owner.words, ...nouns],
      known: null,
      described: new Set(),
      role: '',
    };
    actors.set(key, group);
    mentions.add({ first, last, kind: 'description', actor: group });
    return;
  }
}
