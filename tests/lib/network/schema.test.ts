import fc from 'fast-check';
import { z } from 'zod';
import {
  actorSchema,
  claimSchema,
  documentSchema,
  evidenceSchema,
  networkSchema,
  relationshipSchema,
  relationshipTypeSchema,
} from '@/lib/network/schema';
import { toNetworkFile } from '@/lib/network/to-network-file';
import { RELATIONSHIP_TYPES } from '@/lib/vocabulary/relationship-types';
import { arbitraryNetwork } from '@/tests/arbitraries/network';

const SCHEMAS = {
  actorSchema,
  documentSchema,
  evidenceSchema,
  relationshipSchema,
  claimSchema,
  relationshipTypeSchema,
  networkSchema,
};

describe.each(Object.entries(SCHEMAS))('%s', (_, schema) => {
  it.each(['input', 'output'] as const)('is told as JSON Schema, every %s field with what to write', (io) => {
    const told = z.toJSONSchema(schema, { io }) as { properties: Record<string, { description?: string }> };
    expect(Object.keys(told.properties)).toEqual(Object.keys(schema.shape));
    const silent = Object.entries(told.properties).filter(([, field]) => !field.description);
    expect(silent).toEqual([]);
  });

  it('keeps fields that it does not know', () => {
    expect(z.toJSONSchema(schema)).toMatchObject({ additionalProperties: {} });
  });
});

describe('the shape of a network', () => {
  it('fits every network, filled and as a file', () => {
    fc.assert(
      fc.property(arbitraryNetwork, (network) => {
        expect(networkSchema.safeParse(network).success).toBe(true);
        expect(networkSchema.safeParse(toNetworkFile(network)).success).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it('has for its own types the very fields of the vocabulary', () => {
    for (const type of RELATIONSHIP_TYPES) {
      expect(Object.keys(type).sort()).toEqual(Object.keys(relationshipTypeSchema.shape).sort());
      expect(relationshipTypeSchema.safeParse(type).error).toBeUndefined();
    }
  });
});
