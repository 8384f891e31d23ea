import { findMeetingRole } from '@/lib/vocabulary/meeting-roles';
import { moveActor } from '../between';
import type { Actor, Evidence, Network, Participant, Relationship } from '../network';
import type { Change, Operation } from './change';
import { diffThings } from './diff-things';
import { toAmount, toThingWords } from './thing-words';

/** What becomes of the ties of an actor that turns out to be another. */
export type ActorMerge = {
  readonly change: Change;
  /** Ties that now begin or end at the other, or have it as their third actor. */
  readonly moved: readonly string[];
  /** Ties between the two, which go: nobody is tied to oneself. */
  readonly dropped: readonly string[];
};

/**
 * Returns the change by which one actor (`absorbed`) is taken for another (`kept`): its ties and what it says become the
 * other’s, its names aliases, and whatever the other lacks is filled in. Two ties that come to be alike stay two. Throws
 * a RangeError for ids that are no actors’, or the same.
 */
export function buildActorMerge(network: Network, kept: string, absorbed: string): ActorMerge {
  const one = getActor(network, kept);
  const other = getActor(network, absorbed);
  if (one === other) throw new RangeError(`“${kept}” cannot be merged with itself.`);
  const ends = network.relationships.filter((tie) => names(tie, absorbed));
  const dropped = ends.filter((tie) => tie.claim === null && move(tie.source) === move(tie.target));
  const moved = ends.filter((tie) => !dropped.includes(tie));
  function move(id: string): string {
    return id === absorbed ? kept : id;
  }
  const gone = new Set(dropped.map(({ id }) => id));
  const { between } = network;
  const sides = { between: moveActor(between, absorbed, kept) };
  const operations = [
    ...diffThings({ list: 'network', id: network.id }, { between }, sides),
    ...diffThings({ list: 'actors', id: kept }, one, joinActors(one, other)),
    ...network.relationships
      .filter(({ id }) => !gone.has(id))
      .flatMap((tie) => {
        const after = {
          ...moveEnds(tie, absorbed, kept),
          evidence: moveSpeakers(tie.evidence, absorbed, kept),
        };
        return diffThings({ list: 'relationships', id: tie.id }, tie, after);
      }),
    ...network.claims.flatMap((claim) => {
      const evidence = moveSpeakers(claim.evidence, absorbed, kept);
      const relationships = claim.relationships.filter((id) => !gone.has(id));
      return diffThings({ list: 'claims', id: claim.id }, claim, { ...claim, relationships, evidence });
    }),
    ...network.meetings.flatMap((meeting) => {
      const participants = moveSeats(meeting.participants, absorbed, kept);
      const evidence = moveSpeakers(meeting.evidence, absorbed, kept);
      const after = { ...meeting, participants, evidence };
      return diffThings({ list: 'meetings', id: meeting.id }, meeting, after);
    }),
    ...listRemovals(network, gone, other),
  ];
  return {
    change: { label: toLabel(network, one, other, dropped.length), operations },
    moved: moved.map(({ id }) => id),
    dropped: [...gone],
  };
}

function toLabel(network: Network, kept: Actor, absorbed: Actor, dropped: number): string {
  const [into, from] = [kept, absorbed].map((actor) => toThingWords(network, 'actors', actor));
  const lost = dropped > 0 ? ` and remove ${toAmount(dropped, 'tie')} between them` : '';
  return `merge ${from} into ${into}${lost}`;
}

function getActor({ actors }: Network, id: string): Actor {
  const actor = actors.find((each) => each.id === id);
  if (!actor) throw new RangeError(`There is no actor “${id}”.`);
  return actor;
}

function names({ source, target, onBehalfOf, toward }: Relationship, id: string): boolean {
  return [source, target, onBehalfOf, toward].includes(id);
}

/** A third actor that comes to stand at an end says no more than the end does, and is left out. */
function moveEnds(tie: Relationship, from: string, to: string): Relationship {
  const move = (id: string) => (id === from ? to : id);
  const source = move(tie.source);
  const target = tie.target === null ? null : move(tie.target);
  const moveThird = (id: string | null) => {
    const third = id === null ? null : move(id);
    return third !== id && (third === source || third === target) ? null : third;
  };
  const thirds = { onBehalfOf: moveThird(tie.onBehalfOf), toward: moveThird(tie.toward) };
  // A response to oneself is a response that names nobody.
  if (tie.claim !== null) return { ...tie, ...thirds, source, target: target === source ? null : target };
  return { ...tie, ...thirds, source, target: move(tie.target) };
}

function moveSpeakers(evidence: readonly Evidence[], from: string, to: string): readonly Evidence[] {
  return evidence.map((item) => (item.speaker === from ? { ...item, speaker: to } : item));
}

/** Of two at one meeting the one who was present stays, so that nobody who came is said to have been absent. */
function moveSeats(participants: readonly Participant[], from: string, to: string): readonly Participant[] {
  const seat = participants.find(({ actor }) => actor === from);
  const there = participants.find(({ actor }) => actor === to);
  if (!seat) return participants;
  const moved = { ...seat, actor: to };
  if (!there) return participants.map((each) => (each === seat ? moved : each));
  const stays = findMeetingRole(there.role)?.present ? there : { ...there, role: seat.role };
  return participants.filter((each) => each !== seat).map((each) => (each === there ? stays : each));
}

function joinActors(kept: Actor, absorbed: Actor): Actor {
  const names = [...kept.aliases, absorbed.name, ...absorbed.aliases];
  return {
    ...kept,
    aliases: [...new Set(names)].filter((name) => name !== kept.name),
    role: kept.role || absorbed.role,
    country: kept.country ?? absorbed.country,
    from: kept.from ?? absorbed.from,
    to: kept.to ?? absorbed.to,
    notes: [kept.notes, absorbed.notes].filter((notes) => notes !== '').join('\n\n'),
    identifiers: { ...absorbed.identifiers, ...kept.identifiers },
    shadow: kept.shadow || absorbed.shadow,
  };
}

function listRemovals(network: Network, gone: ReadonlySet<string>, absorbed: Actor): readonly Operation[] {
  const { actors, relationships } = network;
  const ties = relationships.flatMap((thing, index): Operation[] =>
    gone.has(thing.id)
      ? [{ op: 'remove', list: 'relationships', thing, before: relationships[index + 1]?.id ?? null }]
      : [],
  );
  const before = actors[actors.indexOf(absorbed) + 1]?.id ?? null;
  return [...ties, { op: 'remove', list: 'actors', thing: absorbed, before }];
}
