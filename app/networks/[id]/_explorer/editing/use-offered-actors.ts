'use client';

import type { MoreOption } from '@/app/_combobox/more-options';
import type { Option } from '@/lib/view/match-options';
import { type OfferedActor, offerActors } from '@/lib/view/offered-actors';
import { ACTOR_KIND_IDS, type ActorKindId } from '@/lib/vocabulary/actor-kinds';
import { useKnownActors } from '../controls/use-known-actors';
import { useFormSnapshot } from './form-subject';
import { useNewActors } from './new-actors';
import { useActorsElsewhere } from './use-actors-elsewhere';

/** What a picker of a form offers beside the actors of the network, and what comes of choosing it. */
export type OfferedActors = {
  readonly more: (text: string) => readonly MoreOption[];
  /** Returns the id of the actor that was chosen: a new one comes into the form. */
  readonly take: (chosen: string, text: string) => string;
};

/** Offers known actors, actors of other networks, and new ones of the name that is typed. */
export function useOfferedActors(
  text: string,
  options: readonly Option[],
  kinds: readonly ActorKindId[] = ACTOR_KIND_IDS,
): OfferedActors {
  const index = useKnownActors();
  const elsewhere = useActorsElsewhere(text);
  const { network } = useFormSnapshot();
  const { add } = useNewActors();
  // A field asks several times for the same text.
  let last: { readonly typed: string; readonly offered: readonly OfferedActor[] } | null = null;
  const offer = (typed: string) => {
    if (last?.typed === typed) return last.offered;
    const offered = offerActors(typed, { actors: network.actors, options, index, elsewhere, kinds });
    last = { typed, offered };
    return offered;
  };
  return {
    more: (typed) => offer(typed).map(({ option }) => option),
    take: (chosen, typed) => {
      const actor = offer(typed).find(({ option }) => option.value === chosen)?.actor;
      return actor ? add(network, actor) : chosen;
    },
  };
}
