import { z } from 'zod';
import { directorySchema } from '@/lib/network/directory/directory-data';
import { actorSchema } from '@/lib/network/schema';

/** The shapes of actors that are offered to a network that does not have them. */

const foundActorSchema = z.object({
  network: z.object({ id: z.string(), title: z.string() }).describe('the network that has it'),
  actor: actorSchema.pick({
    id: true,
    kind: true,
    name: true,
    aliases: true,
    role: true,
    country: true,
    identifiers: true,
  }),
});

export const DIRECTORY_SCHEMAS = { Directory: directorySchema, FoundActor: foundActorSchema } as const;
