import type { Actor, Network } from '../network';
import type { Change, Operation } from './change';
import { diffThings } from './diff-things';
import { toAmount, toThingWords } from './thing-words';

/** How one actor becomes two. */
export type ActorSplit = {
  /** The id of the actor that was two in one. */
  readonly actor: string;
  /** The new actor, with an id of its own. */
  readonly into: Actor;
  /** The ties that are the new actor’s: wherever they name the old one, at an end or as third actor. */
  readonly ties: readonly string[];
  /** The meetings at which the new actor was, and not the old. */
  readonly meetings?: readonly string[];
  /** The ties, claims and meetings of whose evidence the new actor is the speaker, where the old one was. */
  readonly spoke: readonly string[];
  /** The aliases that are the new actor’s, and leave the old one. */
  readonly aliases: readonly string[];
};

/**
 * Returns the change that splits an actor in two. The new one stands after the old. Throws a RangeError when there is no
 * actor of that id.
 */
export function buildActorSplit(network: Network, split: ActorSplit): Change {
  const { actors } = network;
  const at = actors.findIndex(({ id }) => id === split.actor);
  const actor = actors[at];
  if (!actor) throw new RangeError(`There is no actor “${split.actor}”.`);
  const [ties, spoke, names] = [new Set(split.ties), new Set(split.spoke), new Set(split.aliases)];
  const met = new Set(split.meetings);
  const move = <Id extends string | null>(id: Id) => (id === split.actor ? split.into.id : id);
  const moveSpeakers = <Owner extends Network['relationships' | 'claims' | 'meetings'][number]>(
    owner: Owner,
  ) =>
    spoke.has(owner.id)
      ? owner.evidence.map((item) => ({ ...item, speaker: move(item.speaker) }))
      : owner.evidence;
  const add: Operation = { op: 'add', list: 'actors', thing: split.into, before: actors[at + 1]?.id ?? null };
  const operations = [
    add,
    ...diffThings({ list: 'actors', id: actor.id }, actor, {
      ...actor,
      aliases: actor.aliases.filter((alias) => !names.has(alias)),
    }),
    ...network.relationships.flatMap((tie) => {
      const { source, target, onBehalfOf, toward } = tie;
      const ends = {
        source: move(source),
        target: move(target),
        onBehalfOf: move(onBehalfOf),
        toward: move(toward),
      };
      const after = { ...tie, ...(ties.has(tie.id) && ends), evidence: moveSpeakers(tie) };
      return diffThings({ list: 'relationships', id: tie.id }, tie, after);
    }),
    ...network.claims.flatMap((claim) =>
      diffThings({ list: 'claims', id: claim.id }, claim, { ...claim, evidence: moveSpeakers(claim) }),
    ),
    ...network.meetings.flatMap((meeting) => {
      const participants = met.has(meeting.id)
        ? meeting.participants.map((seat) => ({ ...seat, actor: move(seat.actor) }))
        : meeting.participants;
      const after = { ...meeting, participants, evidence: moveSpeakers(meeting) };
      return diffThings({ list: 'meetings', id: meeting.id }, meeting, after);
    }),
  ];
  const [from, into] = [actor, split.into].map((each) => toThingWords(network, 'actors', each));
  return { label: `split ${into} from ${from}, with ${toAmount(ties.size, 'tie')}`, operations };
}
