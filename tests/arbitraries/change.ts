import fc from 'fast-check';
import { applyChange } from '@/lib/network/changes/apply-change';
import type { Change } from '@/lib/network/changes/change';
import { buildAddition, buildEdit, buildEvidenceEdit } from '@/lib/network/changes/edit-thing';
import { buildActorMerge } from '@/lib/network/changes/merge-actors';
import { buildRemoval } from '@/lib/network/changes/remove-things';
import type { Network } from '@/lib/network/network';
import { LIST_NAMES } from '@/lib/network/thing-index';
import { ACTOR_KIND_IDS } from '@/lib/vocabulary/actor-kinds';
import { CREDIBILITY_GRADES } from '@/lib/vocabulary/admiralty';

/** What a person is about to do, whatever the network will be by then; null when there is nothing to do it to. */
export type Intent = (network: Network) => Change | null;

/** Picks something of a list by a number that knows nothing of its length. */
function pick<T>(list: readonly T[], number: number): T | undefined {
  return list[number % Math.max(1, list.length)];
}

const number = fc.nat({ max: 1000 });
const word = fc.constantFrom('', 'a', 'b', 'نبيه', '“c”');

const remove = fc.record({ list: fc.constantFrom(...LIST_NAMES), number }).map(({ list, number }): Intent => {
  return (network) => {
    const thing = pick<{ readonly id: string }>(network[list], number);
    return thing ? buildRemoval(network, [{ list, id: thing.id }]).change : null;
  };
});

const addActor = fc
  .record({ number, kind: fc.constantFrom(...ACTOR_KIND_IDS), word })
  .map(({ number, kind, word }): Intent => {
    return (network) =>
      buildAddition(network, 'actors', { id: `new-${number % 4}`, kind, name: `N ${word}` });
  });

const addTie = fc.record({ number, from: number, to: number }).map(({ number, from, to }): Intent => {
  return (network) => {
    const [source, target] = [pick(network.actors, from), pick(network.actors, to)];
    if (!source || !target) return null;
    const ends = { source: source.id, target: target.id };
    return buildAddition(network, 'relationships', { id: `tie-${number % 6}`, type: 'talks-to', ...ends });
  };
});

const editActor = fc
  .record({
    number,
    fields: fc.oneof(
      fc.record({ role: word }),
      fc.record({ notes: word }),
      fc.record({ kind: fc.constantFrom(...ACTOR_KIND_IDS) }),
      fc.record({ aliases: fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 4 }) }),
      fc.record({
        identifiers: fc.dictionary(fc.constantFrom('viaf', 'wikidata'), fc.constantFrom('1', '2')),
      }),
      fc.record({
        from: fc.constantFrom('2023', '2024-05', null),
        to: fc.constantFrom('2022', '2025', null),
      }),
    ),
  })
  .map(({ number, fields }): Intent => {
    return (network) => {
      const actor = pick(network.actors, number);
      return actor ? buildEdit(network, { list: 'actors', id: actor.id }, fields) : null;
    };
  });

const editTie = fc.record({ number, to: number, notes: word }).map(({ number, to, notes }): Intent => {
  return (network) => {
    const tie = pick(network.relationships, number);
    const target = pick(network.actors, to)?.id;
    if (!tie) return null;
    return buildEdit(network, { list: 'relationships', id: tie.id }, to % 2 ? { notes } : { target });
  };
});

const editEvidence = fc
  .record({
    number,
    at: number,
    list: fc.constantFrom('relationships' as const, 'claims' as const),
    how: fc.constantFrom('add', 'grade', 'quote', 'remove'),
    credibility: fc.constantFrom(...CREDIBILITY_GRADES),
    excerpt: word,
  })
  .map(({ number, at, list, how, credibility, excerpt }): Intent => {
    return (network) => {
      const owner = pick<Network['relationships' | 'claims'][number]>(network[list], number);
      const document = pick(network.documents, at);
      if (!owner || !document) return null;
      const blank = { document: document.id, attribution: '', speaker: null, locator: '', date: null };
      const was = how === 'add' ? null : (pick(owner.evidence, at) ?? null);
      const fresh = was ?? { ...blank, excerpt: '', credibility: null };
      const now = how === 'grade' ? { ...fresh, credibility } : { ...fresh, excerpt };
      if (how === 'remove' && !was) return null;
      return buildEvidenceEdit(network, { list, id: owner.id }, { was, now: how === 'remove' ? null : now });
    };
  });

const mergeActors = fc.record({ one: number, other: number }).map(({ one, other }): Intent => {
  return (network) => {
    const [kept, absorbed] = [pick(network.actors, one), pick(network.actors, other)];
    return kept && absorbed && kept !== absorbed
      ? buildActorMerge(network, kept.id, absorbed.id).change
      : null;
  };
});

const retitle = word.map((title): Intent => {
  return ({ id, title: was }) => ({
    label: 'retitle',
    operations: [{ op: 'set', list: 'network', id, field: 'title', was, now: `T ${title}` }],
  });
});

/** Whatever a person may want to do, some of which cannot be done. */
export const arbitraryIntent: fc.Arbitrary<Intent> = fc.oneof(
  remove,
  addActor,
  addTie,
  editActor,
  editTie,
  { arbitrary: editEvidence, weight: 3 },
  mergeActors,
  retitle,
);

/** Returns the changes that come of intents, one after the other, and the network after them. */
export function carryOut(
  network: Network,
  intents: readonly Intent[],
): { readonly network: Network; readonly changes: readonly Change[] } {
  const changes: Change[] = [];
  let after = network;
  for (const intent of intents) {
    const change = intent(after);
    const result = change && applyChange(after, change);
    if (!result?.ok) continue;
    after = result.network;
    changes.push(...result.changes);
  }
  return { network: after, changes };
}
