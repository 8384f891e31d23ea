import type { RelationshipType } from '@/lib/vocabulary/relationship-type';
import { RELATIONSHIP_TYPES } from '@/lib/vocabulary/relationship-types';
import type { Item } from './check-shape';
import { toQuoted } from './issue-list';
import { type Check, checkReference, toText } from './thing-index';

const THIRD_ROLES = ['onBehalfOf', 'toward'] as const;

/** What a type says of the actor in a field: "… of the type “Leadership” can only begin at a person". */
const END_WORDS = {
  source: 'can only begin at',
  target: 'can only lead to',
  onBehalfOf: 'can only be on behalf of',
  toward: 'can only reach',
} as const;

/** Adds an issue for each id that a relationship names and nothing bears, and for all that its type does not allow. */
export function checkRelationship(item: Item, check: Check): void {
  const typeId = toText(item.raw, 'type');
  const known = typeId !== null && checkReference(item, ['type'], typeId, 'relationshipTypes', check);
  const type = known ? (check.types.get(typeId) ?? null) : null;
  checkEnd(item, 'source', type?.sourceKinds ?? null, type, check);
  checkEnd(item, 'target', type?.targetKinds ?? null, type, check);
  checkTargetNamed(item, type, check);
  for (const role of THIRD_ROLES) checkThird(item, role, type, check);
  checkSelf(item, check);
  checkClaimNamed(item, type, check);
}

function checkEnd(
  item: Item,
  field: 'source' | 'target' | (typeof THIRD_ROLES)[number],
  kinds: readonly string[] | null,
  type: RelationshipType | null,
  check: Check,
): void {
  const id = toText(item.raw, field);
  if (id === null || !checkReference(item, [field], id, 'actors', check)) return;
  const kind = toText(check.known.find('actors', id), 'kind');
  if (!type || !kinds || kind === null || kinds.includes(kind)) return;
  if (!['person', 'group', 'state'].includes(kind)) return;
  check.issues.addError(() => ({
    at: [...item.at, field],
    id: item.id,
    message: `${nameActor(id, check)} is a ${kind}; ties of the type ${toQuoted(type.plural)} ${END_WORDS[field]} a ${kinds.join(' or a ')}.`,
    fix: `Name a ${kinds.join(' or a ')}, turn the tie round, or choose another type.`,
  }));
}

/** Adds an issue for a tie that leads to nobody; only an answer to a claim may. */
function checkTargetNamed(item: Item, type: RelationshipType | null, { issues }: Check): void {
  const isAbsent = item.raw.target === undefined || item.raw.target === null;
  if (!isAbsent || type?.namesClaim) return;
  issues.addError(() => ({
    at: [...item.at, 'target'],
    id: item.id,
    message:
      item.raw.target === null
        ? '"target" is null, not text between quotation marks.'
        : '"target" is missing.',
    fix: 'Write the id of the actor to which it leads.',
  }));
}

function checkThird(
  item: Item,
  role: (typeof THIRD_ROLES)[number],
  type: RelationshipType | null,
  check: Check,
): void {
  const id = toText(item.raw, role);
  checkEnd(item, role, type?.third?.role === role ? type.third.kinds : null, type, check);
  if (id === null || !type) return;
  if (type.third?.role !== role) {
    check.issues.addError(() => {
      const fitting = RELATIONSHIP_TYPES.filter((other) => other.third?.role === role).map(
        (other) => other.id,
      );
      return {
        at: [...item.at, role],
        id: item.id,
        message: `Ties of the type ${toQuoted(type.plural)} have no ${toQuoted(role)}.`,
        fix: `Delete ${toQuoted(role)}, or use a type that has it, such as ${fitting.map(toQuoted).join(', ')}.`,
      };
    });
    return;
  }
  if (id !== toText(item.raw, 'source') && id !== toText(item.raw, 'target')) return;
  check.issues.addWarning(() => ({
    at: [...item.at, role],
    id: item.id,
    message: `${nameActor(id, check)} already stands at an end of this tie, so ${toQuoted(role)} adds nothing.`,
    fix: `Name another actor, or delete ${toQuoted(role)}.`,
  }));
}

/** The name of an actor; its id where it has none. */
function nameActor(id: string, { known }: Check): string {
  return toQuoted(toText(known.find('actors', id), 'name')?.trim() || id);
}

function checkSelf(item: Item, check: Check): void {
  const source = toText(item.raw, 'source');
  if (source === null || source !== toText(item.raw, 'target')) return;
  check.issues.addError(() => ({
    at: [...item.at, 'target'],
    id: item.id,
    message: `It ties ${nameActor(source, check)} to itself.`,
    fix: 'Name two different actors.',
  }));
}

function checkClaimNamed(item: Item, type: RelationshipType | null, check: Check): void {
  const claim = toText(item.raw, 'claim');
  if (claim !== null) checkReference(item, ['claim'], claim, 'claims', check);
  if (!type || type.namesClaim === (claim !== null)) return;
  if (type.namesClaim && item.raw.claim !== undefined && item.raw.claim !== null) return;
  check.issues.addError(() => ({
    at: [...item.at, 'claim'],
    id: item.id,
    message: type.namesClaim
      ? `A tie of the type ${toQuoted(type.plural)} must name the claim that it ${type.response === 'denies' ? 'denies' : 'answers'}.`
      : `Ties of the type ${toQuoted(type.plural)} name no claim.`,
    fix: type.namesClaim
      ? 'Add "claim" with the id of a claim; add the claim to "claims" if it is not there.'
      : 'Delete "claim". To say that the tie rests on a claim, list the tie in the "relationships" of the claim.',
  }));
}
