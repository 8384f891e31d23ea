import type { z } from 'zod';
import { ACTOR_KIND_IDS } from '@/lib/vocabulary/actor-kinds';
import type { FamilyId, RelationshipType, ThirdRole } from '@/lib/vocabulary/relationship-type';
import type { relationshipTypeSchema, thirdRoleSchema } from './schema';

/** A network's own type as its file gives it. */
export type WrittenType = z.infer<typeof relationshipTypeSchema>;

/** Between the hues of the vocabulary, so that an own type without a colour is never taken for one of its. */
const NEUTRAL = { light: '#6b645a', dark: '#a8a196' };

/**
 * Returns a network's own type with every field, from what its file gives. A type carries messages only when the file
 * says so or puts it among channels or contacts, and never when it denies claims: no path may run over contact that
 * nobody reported.
 */
export function toRelationshipType(written: WrittenType): RelationshipType {
  const symmetric = written.symmetric ?? false;
  const sign = written.sign ?? 0;
  const namesClaim = written.namesClaim ?? (written.response ?? null) !== null;
  const carriesMessages =
    written.carriesMessages ??
    (!namesClaim && (written.family === 'channel' || written.family === 'contact'));
  return {
    ...written,
    inverseLabel: written.inverseLabel ?? written.label,
    plural: written.plural ?? written.label,
    description: written.description ?? '',
    example: written.example ?? '',
    family: written.family ?? toFamily({ sign, namesClaim, carriesMessages }),
    core: written.core ?? false,
    sourceKinds: written.sourceKinds ?? ACTOR_KIND_IDS,
    targetKinds: written.targetKinds ?? ACTOR_KIND_IDS,
    third: written.third ? toThirdRole(written.third) : null,
    namesClaim,
    response: namesClaim ? (written.response ?? 'denies') : null,
    symmetric,
    carriesMessages,
    sign,
    colour: written.colour ?? NEUTRAL,
    line: { style: 'solid', weight: 'regular', end: symmetric ? 'none' : 'arrow', ...written.line },
  };
}

function toFamily(type: Pick<RelationshipType, 'sign' | 'namesClaim' | 'carriesMessages'>): FamilyId {
  if (type.namesClaim) return 'dispute';
  if (type.sign === 1) return 'alliance';
  if (type.sign === -1) return 'rivalry';
  return type.carriesMessages ? 'contact' : 'membership';
}

/** What a third actor of a network’s own type may be, as forms offer it. */
export const THIRD_CHOICES = [
  { value: 'onBehalfOf', label: 'speaks on behalf of a third' },
  { value: 'toward', label: 'reaches a third' },
] as const;

/** Returns a third role with every field, from what is written of it. */
export function toThirdRole(written: z.infer<typeof thirdRoleSchema>): ThirdRole {
  const before = written.role === 'onBehalfOf';
  return {
    ...written,
    label: written.label ?? (before ? 'on behalf of' : 'toward'),
    kinds: written.kinds ?? ACTOR_KIND_IDS,
    leg: written.leg ?? (before ? 'before' : 'after'),
  };
}
