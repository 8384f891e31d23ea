import { buildAddition, buildEdit } from '@/lib/network/changes/edit-thing';
import { findThing } from '@/lib/network/changes/find-thing';
import { toFreeId } from '@/lib/network/changes/free-id';
import { LIMITS } from '@/lib/network/limits';
import type { Actor } from '@/lib/network/network';
import type { ReadActor } from '../reading';
import { type Acceptance, type AcceptanceDraft, refuse } from './acceptance-draft';
import type { SuggestionOf } from './suggestion';

/** Aliases that one actor is given. */
const MAX_ALIASES = 12;
const MIN_ALIAS = 3;

/** Adds an actor, or finds the one of the network that it is. */
export function acceptActor(suggestion: SuggestionOf<'actor'>, draft: AcceptanceDraft): Acceptance {
  const { actor, key } = suggestion;
  const correction = draft.state.corrections[key] ?? {};
  const isAsRead = correction.name === undefined && correction.actorKind === undefined;
  if (isAsRead && actor.known?.from === 'network' && draft.has(actor.known.actor))
    return draft.finish('', actor.known.actor);
  const name = (correction.name ?? actor.name).trim();
  if (name === '') return refuse('An actor needs a name.');
  const id = toFreeId(draft.network, 'actors', name);
  const known = actor.known?.from === 'directory' ? draft.subject.known[actor.known.actor] : undefined;
  const thing: Actor = {
    id,
    kind: correction.actorKind ?? actor.kind,
    name,
    aliases: listAliases(name, actor, draft),
    role: (correction.role ?? actor.role).slice(0, LIMITS.line),
    country: known?.country ?? null,
    from: null,
    to: null,
    notes: '',
    identifiers: known?.identifiers ?? {},
    shadow: false,
  };
  draft.ensureDocument();
  const { operations, label } = buildAddition(draft.network, 'actors', thing);
  draft.add(operations, { ...draft.network, actors: [...draft.network.actors, thing] });
  return draft.finish(label, id);
}

/** Takes an actor of the text for one of the network, which is given its name as an alias. Null when the network has no such actor. */
export function joinActor(suggestion: SuggestionOf<'actor'>, id: string, draft: AcceptanceDraft): Acceptance {
  const actor = findThing(draft.network, { list: 'actors', id });
  if (!actor) return refuse('That actor is not in the network any more.');
  const has = new Set([actor.name, ...actor.aliases].map(fold));
  const added = has.has(fold(suggestion.actor.name)) ? [] : [suggestion.actor.name];
  if (added.length > 0) {
    const aliases = [...actor.aliases, ...added];
    const { operations } = buildEdit(draft.network, { list: 'actors', id }, { aliases });
    draft.add(operations, draft.network);
  }
  return draft.finish(`take ${suggestion.actor.name} for ${actor.name}`, id);
}

/** Returns the other names of an actor: those that are known, and those of the text. */
function listAliases(name: string, actor: ReadActor, { subject }: AcceptanceDraft): readonly string[] {
  const known = actor.known?.from === 'directory' ? subject.known[actor.known.actor]?.names : undefined;
  const written = actor.mentions
    .filter(({ kind }) => kind === 'name' || kind === 'part')
    .map(({ start, end }) => subject.text.slice(start, end).replace(/\s+/g, ' ').trim());
  const all = [
    actor.name,
    ...written.filter((words) => words.length >= MIN_ALIAS),
    ...(known ?? []).filter(({ use }) => use === 'name' || use === 'short').map(({ text }) => text),
  ];
  const seen = new Set([fold(name)]);
  return all
    .filter((alias) => alias.length <= LIMITS.line && !seen.has(fold(alias)) && seen.add(fold(alias)))
    .slice(0, MAX_ALIASES);
}

function fold(name: string): string {
  return name.normalize('NFKC').toLowerCase();
}
