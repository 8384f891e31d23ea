import { findAlikeActors } from '@/lib/graph/search/alike-actors';
import { foldText } from '@/lib/graph/search/fold-text';
import {
  type KnownActorIndex,
  type KnownMatch,
  suggestKnownActors,
} from '@/lib/graph/search/known-actor-index';
import { findKnownByName, mapKnownActors } from '@/lib/graph/search/known-in-network';
import { type NewActor, toNewActor } from '@/lib/network/changes/add-actors';
import { memoize } from '@/lib/network/memoize';
import type { Actor } from '@/lib/network/network';
import { ACTOR_KINDS, type ActorKindId } from '@/lib/vocabulary/actor-kinds';
import { matchOptions, type Option } from './match-options';

/** An actor of another network of the same server. */
export type ActorElsewhere = {
  readonly network: { readonly id: string; readonly title: string };
  readonly actor: NewActor & { readonly id: string };
};

/** An actor that is offered beside those of the network: choosing it brings `actor` in; null for one that is there. */
export type OfferedActor = {
  readonly option: Option & { readonly makes?: boolean; readonly isDoubtful?: boolean };
  readonly actor: NewActor | null;
};

const MAX_KNOWN = 6;
const MAX_ELSEWHERE = 4;
const MAX_ALIKE = 3;

export type Offering = {
  readonly actors: readonly Actor[];
  /** The options of the network that the field has. */
  readonly options: readonly Option[];
  readonly index: KnownActorIndex | null;
  readonly elsewhere: readonly ActorElsewhere[];
  /** The kinds that may stand there. */
  readonly kinds: readonly ActorKindId[];
};

const mapKnown = memoize((actors: readonly Actor[], index: KnownActorIndex) => mapKnownActors(index, actors));

/**
 * Returns what a picker offers for a text beside the actors of the network that match it: those of which the name is close, known
 * actors, actors of other networks, and new ones of that name, of each kind that may stand there. Nothing, where an actor of the
 * network is called so.
 */
export function offerActors(text: string, offering: Offering): readonly OfferedActor[] {
  const typed = text.trim();
  if (typed === '') return [];
  const { actors, options, index, elsewhere, kinds } = offering;
  const here = index ? mapKnown(actors, index) : new Map<string, Actor>();
  const alike = findAlikeActors(actors, typed, index, MAX_ALIKE);
  // The network has an actor of that very name.
  if (alike[0]?.likeness === 'name') return [];
  const matched = new Set(matchOptions(options, typed).map(({ value }) => value));
  const selectable = new Set(options.map(({ value }) => value));
  const close = alike.filter(({ actor: { id } }) => selectable.has(id) && !matched.has(id));
  const known = index ? suggestKnownActors(index, typed, 100) : [];
  const offered = known
    .filter(({ actor }) => kinds.includes(actor.kind) && !here.has(actor.id))
    .slice(0, MAX_KNOWN);
  return [
    ...close.map(({ actor }) => toClose(actor)),
    ...offered.map(toKnown),
    ...pickElsewhere(elsewhere, offering, here, offered),
    ...kinds.map((kind) => toNew(kind, typed, alike[0]?.actor ?? null)),
  ];
}

function toClose({ id, name, country, kind }: Actor): OfferedActor {
  const flag = kind === 'state' ? country : null;
  return { option: { value: id, label: name, note: 'the same?', flag }, actor: null };
}

function toKnown({ actor, name }: KnownMatch): OfferedActor {
  const flag = actor.kind === 'state' ? actor.country : null;
  const note = name.text === actor.name ? 'known' : `${name.text} · known`;
  const words = actor.names.flatMap(({ text, use }) => (use === 'name' || use === 'short' ? [text] : []));
  // What else is called so may be meant as well.
  const isDoubtful = name.also !== undefined;
  return {
    option: { value: `+known ${actor.id}`, label: actor.name, note, flag, words, isDoubtful },
    actor: toNewActor(actor),
  };
}

function pickElsewhere(
  elsewhere: readonly ActorElsewhere[],
  { actors, index, kinds }: Offering,
  here: ReadonlyMap<string, Actor>,
  offered: readonly KnownMatch[],
): readonly OfferedActor[] {
  const taken = new Set(actors.flatMap(({ identifiers }) => identifiers.backchannel ?? []));
  const names = new Set(actors.flatMap(({ name, aliases }) => [name, ...aliases]).map(foldText));
  const found: OfferedActor[] = [];
  for (const { network, actor } of elsewhere) {
    const known = index && findKnownByName(index, actor.name);
    const isOffered = known && (here.has(known.id) || offered.some((match) => match.actor === known));
    const { id, ...fields } = actor;
    const backchannel = actor.identifiers.backchannel ?? `${network.id}/${id}`;
    const name = foldText(actor.name);
    if (!kinds.includes(actor.kind) || isOffered || taken.has(backchannel) || names.has(name)) continue;
    names.add(name);
    const flag = actor.kind === 'state' ? actor.country : null;
    found.push({
      option: {
        value: `+elsewhere ${network.id}/${id}`,
        label: actor.name,
        note: network.title,
        flag,
        words: actor.aliases,
      },
      actor: { ...fields, identifiers: { ...actor.identifiers, backchannel } },
    });
    if (found.length === MAX_ELSEWHERE) break;
  }
  return found;
}

function toNew(kind: ActorKindId, name: string, alike: Actor | null): OfferedActor {
  const noun = ACTOR_KINDS.find(({ id }) => id === kind)?.label.toLowerCase() ?? kind;
  const note = alike ? `not ${alike.name}` : 'new';
  return {
    option: { value: `+new ${kind}`, label: `Create the ${noun} “${name}”`, note, makes: true },
    actor: { kind, name, aliases: [], role: '', country: null, identifiers: {} },
  };
}
