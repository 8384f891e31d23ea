import type { DraftActor, MentionMap } from './actors/mention-map';
import type { Phrases } from './actors/phrases';
import type { DraftClaim, DraftSpeaker, Voice } from './claims/draft-claim';
import type { Said } from './claims/find-attributions';
import { findPassages } from './passages';
import type {
  Instruction,
  Quote,
  ReadActor,
  ReadAttribution,
  ReadClaim,
  ReadDocument,
  Reading,
  ReadRelationship,
  ReadSpeaker,
  Uncovered,
} from './reading';
import type { TextBody } from './reading-text';
import { tokenAt } from './text/tokens';
import type { DraftTie } from './ties/draft-tie';
import { listPairs } from './ties/possible-ties';

type Drafts = {
  readonly document: ReadDocument;
  readonly phrases: Phrases;
  readonly said: Said;
  readonly ties: readonly DraftTie[];
  readonly instructions: readonly Instruction[];
};

/** Returns what was read, with ids and offsets. */
export function toReading(body: TextBody, { document, phrases, said, ties, instructions }: Drafts): Reading {
  const ids = new Ids();
  const { mentions } = phrases;
  const actors = toActors(body, mentions, ids);
  const relationships = ties.map((tie, place) => toRelationship(body, ids, tie, place));
  return {
    document,
    actors,
    speakers: said.speakers.map((speaker) => toSpeaker(body, ids, speaker)),
    relationships,
    claims: toClaims(body, { ids, mentions, said, ties, relationships }),
    attributions: said.attributions.map(
      ({ voice, stance, claim, first, last, chain, flag }): ReadAttribution => {
        const speaker = voice && ids.ofVoice(voice);
        return {
          ...toQuote(body, first, last),
          speaker,
          stance,
          claim: ids.of(claim, 'claim'),
          chain: chain.map((through) => ids.ofVoice(through)),
          flag,
        };
      },
    ),
    uncovered: toUncovered(body, phrases, ties, ids),
    instructions,
  };
}

/** Gives each thing of a reading its id. */
class Ids {
  private readonly known = new Map<object, string>();
  private readonly taken = new Set<string>();
  /** The next number of each name that several have. */
  private readonly counts = new Map<string, number>();

  of(thing: object, name: string): string {
    const there = this.known.get(thing);
    if (there !== undefined) return there;
    const slug = toSlug(name) || 'actor';
    let id = slug;
    for (let count = this.counts.get(slug) ?? 2; this.taken.has(id); count += 1) {
      id = `${slug}-${count}`;
      this.counts.set(slug, count + 1);
    }
    this.taken.add(id);
    this.known.set(thing, id);
    return id;
  }

  ofVoice(voice: Voice): string {
    return voice.kind === 'actor'
      ? this.of(voice.actor, voice.actor.name)
      : this.of(voice.speaker, voice.speaker.attribution);
  }
}

function toSlug(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase();
  return plain
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
}

function toActors(body: TextBody, mentions: MentionMap, ids: Ids): ReadActor[] {
  const spans = new Map<DraftActor, ReadActor['mentions'][number][]>();
  for (const { actor, first, last, kind, isNear } of mentions.within(0, body.tokens.length)) {
    if (isNear) continue;
    const list = spans.get(actor) ?? [];
    list.push({ ...toSpan(body, first, last), kind });
    spans.set(actor, list);
  }
  return [...spans].map(([actor, places]) => ({
    id: ids.of(actor, actor.name),
    kind: actor.kind,
    name: actor.name,
    known: actor.known,
    role: actor.role,
    mentions: places,
  }));
}

function toSpeaker(body: TextBody, ids: Ids, speaker: DraftSpeaker): ReadSpeaker {
  const { attribution, speaksFor, mentions } = speaker;
  return {
    id: ids.of(speaker, attribution),
    attribution,
    speaksFor: speaksFor && ids.of(speaksFor, speaksFor.name),
    mentions: mentions.map(({ first, last }) => toSpan(body, first, last)),
  };
}

function toRelationship(body: TextBody, ids: Ids, tie: DraftTie, place: number): ReadRelationship {
  const { type, source, target, third, tier, rule, modality, sentence, part } = tie;
  const evidence = part ? toQuote(body, part.first, part.last) : toQuote(body, sentence.first, sentence.last);
  return {
    id: ids.of(tie, `${type}-${place + 1}`),
    type,
    source: ids.of(source.actor, source.actor.name),
    target: ids.of(target.actor, target.actor.name),
    third: third && ids.of(third.actor, third.actor.name),
    tier,
    rule,
    modality,
    evidence: [evidence],
  };
}

function toClaims(
  body: TextBody,
  {
    ids,
    mentions,
    said: { claims, attributions },
    ties,
    relationships,
  }: {
    readonly ids: Ids;
    readonly mentions: MentionMap;
    readonly said: Said;
    readonly ties: readonly DraftTie[];
    readonly relationships: readonly ReadRelationship[];
  },
): ReadClaim[] {
  const byClaim = new Map<DraftClaim, string[]>();
  const sorted = [...claims].sort((one, other) => one.first - other.first);
  for (const [place, tie] of ties.entries()) {
    const id = relationships[place]?.id;
    if (id === undefined) continue;
    for (const claim of findAround(sorted, tie.cue))
      if (!isInPassing(body, tie, claim)) byClaim.set(claim, [...(byClaim.get(claim) ?? []), id]);
  }
  return claims.map((claim) => ({
    id: ids.of(claim, 'claim'),
    statement: claim.statement,
    ...nameSubject(body, mentions, attributions, claim),
    relationships: byClaim.get(claim) ?? [],
  }));
}

const PRONOUN = /^(he|she|it|they)(?= )/i;

/**
 * Returns a statement with the name of who speaks in it of themselves, since it is read apart from its text: "France denied that it had
 * sent a letter" has the claim "France had sent a letter". Nothing where no pronoun begins it, or one that may be of another.
 */
function nameSubject(
  { tokens }: TextBody,
  mentions: MentionMap,
  attributions: Said['attributions'],
  claim: DraftClaim,
): Pick<ReadClaim, 'inFull'> {
  const { statement, first } = claim;
  const pronoun = PRONOUN.exec(statement)?.[0].toLowerCase();
  const mention = mentions.at(first);
  if (pronoun === undefined || tokenAt(tokens, first).norm !== pronoun) return {};
  if (mention?.kind !== 'pronoun' || mention.isNear) return {};
  const isOwn = attributions.some(
    ({ claim: said, voice }) => said === claim && voice?.kind === 'actor' && voice.actor === mention.actor,
  );
  return isOwn ? { inFull: statement.replace(PRONOUN, () => mention.actor.name) } : {};
}

const OFFICES: ReadonlySet<string> = new Set(['leads', 'member-of', 'speaks-for']);
const MAX_TO_RELATIVE = 3;

/**
 * Returns whether a claim only describes somebody by a tie, and claims another thing of them: "Reyes, the deputy head of the army, met
 * Ali" claims the meeting. Who denies the claim does not deny the office.
 */
function isInPassing({ tokens }: TextBody, { type, part, cue }: DraftTie, claim: DraftClaim): boolean {
  if (!OFFICES.has(type)) return false;
  if (part) return claim.first < part.first || claim.last > part.last;
  // "Reyes, who leads the army, met Ali".
  for (let at = cue - 1; at > claim.first && at >= cue - MAX_TO_RELATIVE; at -= 1)
    if (/^(?:who|which)$/.test(tokenAt(tokens, at).norm)) return true;
  return false;
}

/** How many claims one place can belong to: statements in statements are not deep. */
const MAX_DEPTH = 12;

function findAround(sorted: readonly DraftClaim[], token: number): DraftClaim[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.first ?? Infinity) <= token) low = middle + 1;
    else high = middle;
  }
  return sorted.slice(Math.max(0, low - MAX_DEPTH), low).filter(({ last }) => token < last);
}

/**
 * Returns the sentences with two actors whom nothing found ties to each other, then the passages of which two actors are held by no
 * sentence and no tie.
 */
function toUncovered(body: TextBody, phrases: Phrases, ties: readonly DraftTie[], ids: Ids): Uncovered[] {
  const tied = listTiedPairs(ties);
  const held = new Map<object, Iterable<string>>(tied);
  const toIds = (actors: readonly DraftActor[]) => actors.map((actor) => ids.of(actor, actor.name));
  const sentences = body.sentences.flatMap((sentence): Uncovered[] => {
    const actors = phrases.listActors(sentence);
    if (actors.length < 2) return [];
    const pairs = tied.get(sentence);
    const all = listPairs(actors.map(({ key }) => key));
    if (all.every((pair) => pairs?.has(pair))) return [];
    held.set(sentence, all);
    return [{ start: sentence.start, end: sentence.end, scope: 'sentence', actors: toIds(actors) }];
  });
  const passages = findPassages(phrases, (sentence) => held.get(sentence) ?? []).map(
    ({ first, last, actors }): Uncovered => ({
      start: first.start,
      end: last.end,
      scope: 'passage',
      actors: toIds(actors),
    }),
  );
  return [...sentences, ...passages];
}

/** Returns the pairs of actors that found ties join, by their sentence. */
function listTiedPairs(ties: readonly DraftTie[]): ReadonlyMap<object, ReadonlySet<string>> {
  const tied = new Map<object, Set<string>>();
  for (const { sentence, tier, source, target, third } of ties) {
    if (tier !== 'found') continue;
    const pairs = tied.get(sentence) ?? new Set();
    for (const pair of listPairs([source.actor.key, target.actor.key, third?.actor.key])) pairs.add(pair);
    tied.set(sentence, pairs);
  }
  return tied;
}

function toSpan({ tokens }: TextBody, first: number, last: number) {
  return { start: tokenAt(tokens, first).start, end: tokenAt(tokens, last - 1).end };
}

function toQuote(body: TextBody, first: number, last: number): Quote {
  const span = toSpan(body, first, last);
  return { ...span, quote: body.text.slice(span.start, span.end) };
}
