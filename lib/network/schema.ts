import { z } from 'zod';
import { ACTOR_KIND_IDS } from '@/lib/vocabulary/actor-kinds';
import { CREDIBILITY_GRADES, RELIABILITY_GRADES } from '@/lib/vocabulary/admiralty';
import { MEETING_ROLE_IDS } from '@/lib/vocabulary/meeting-roles';
import { MODALITY_IDS } from '@/lib/vocabulary/modalities';
import {
  FAMILY_IDS,
  LINE_ENDS,
  LINE_STYLES,
  LINE_WEIGHTS,
  RESPONSE_IDS,
} from '@/lib/vocabulary/relationship-type';
import { LIMITS } from './limits';
import { NETWORK_FORMAT } from './network';
import {
  country,
  identifiers,
  line,
  lines,
  name,
  partialDate,
  prose,
  slug,
  slugOrNull,
  statement,
  webAddress,
} from './schema-fields';

/**
 * The shapes of `backchannel/1`, as they are read and as the API describes them. Unknown fields are kept. What no
 * schema can say (that ids resolve, that kinds fit their roles) is checked by `parseNetwork`.
 */

export const actorSchema = z.looseObject({
  id: slug('an id of the actor’s own, in small letters, digits and hyphens, such as "amos-hochstein"'),
  kind: z.enum(ACTOR_KIND_IDS).describe('what the actor is: person, group or state'),
  name: name('the actor’s name'),
  aliases: lines(LIMITS.aliases, 'other names of the actor, in any script'),
  role: line('what the actor is known as, such as "U.S. envoy"'),
  country,
  from: partialDate('since when the actor exists or holds the role, or null'),
  to: partialDate('until when, or null'),
  notes: prose('anything that a reader should know'),
  identifiers,
  shadow: z
    .boolean()
    .default(false)
    .describe('true for a shadow party, which acts through others; else false'),
});

/** The SHA-256 of a text. */
const textHash = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .describe('the SHA-256 of the text that was read, in 64 small hexadecimal digits');

export const documentSchema = z.looseObject({
  id: slug('an id of the document’s own, such as "reuters-2024-11-01"'),
  title: name('the title of the document'),
  publisher: line('who published it; documents of one publisher count as one origin'),
  authors: lines(LIMITS.authors, 'who wrote it'),
  published: partialDate('when it was published, or null'),
  url: webAddress,
  reliability: z
    .enum(RELIABILITY_GRADES)
    .nullable()
    .default(null)
    .describe('a letter from A to F of the Admiralty code, or null when nobody has judged it'),
  textHash: textHash.optional(),
});

/** The text of a document, in a file that was saved with its texts. */
export const documentTextSchema = z.looseObject({
  hash: textHash,
  text: z.string().min(1).max(LIMITS.documentText).describe('the whole text, as it was read'),
});

const UNNAMED_SPEAKER =
  'a slug, the same for all evidence of one speaker who is no actor, such as "the-diplomat", or null; only where "speaker" is null';

export const evidenceSchema = z.looseObject({
  document: slug('the id of a document of this network'),
  attribution: line('how the document names its speaker, such as "a senior diplomat"'),
  speaker: slugOrNull('the id of the speaker when it is an actor of this network, or null'),
  unnamedSpeaker: slug(UNNAMED_SPEAKER).nullish().describe(UNNAMED_SPEAKER),
  excerpt: prose('what the document says, in words of your own'),
  locator: line('where in the document, such as "paragraph 8"'),
  date: partialDate('when it was said, or null'),
  credibility: z
    .literal(CREDIBILITY_GRADES)
    .nullable()
    .default(null)
    .describe('a number from 1 to 6 of the Admiralty code, or null when nobody has judged it'),
});

const evidence = z
  .array(evidenceSchema)
  .max(LIMITS.evidence)
  .default([])
  .describe('which documents say so, each an object that names its "document"');

/** As JSON Schema says it: only an answer to a claim may have no target. */
export const RELATIONSHIP_ENDS = {
  anyOf: [
    { type: 'object', properties: { target: { type: 'string' } }, required: ['target'] },
    { type: 'object', properties: { claim: { type: 'string' } }, required: ['claim'] },
  ],
};

export const relationshipSchema = z
  .looseObject({
    id: slug('an id of the relationship’s own, such as "hochstein-via-berri"'),
    type: slug('the id of a relationship type, of the vocabulary or of this network'),
    source: slug('the id of the actor at which it begins'),
    target: slugOrNull(
      'the id of the actor to which it leads; a response to a claim may name one, whom the claim is about, or null',
    ),
    onBehalfOf: slugOrNull('the id of the actor that the source speaks for, or null'),
    toward: slugOrNull('the id of the actor that is reached through the target, or null'),
    claim: slugOrNull('the id of the claim that is answered, or null'),
    modality: z
      .enum(MODALITY_IDS)
      .nullable()
      .default(null)
      .describe(
        '"proposed" for a tie that is offered, planned or conditional, or null for one that is as it is reported',
      ),
    from: partialDate('since when, or null'),
    to: partialDate('until when, or null'),
    notes: prose('anything that a reader should know'),
    evidence,
  })
  .meta(RELATIONSHIP_ENDS);

export const claimSchema = z.looseObject({
  id: slug('an id of the claim’s own, such as "unilateral-truce-request"'),
  statement: statement('what is claimed, as a sentence'),
  relationships: z
    .array(slug('the id of a relationship of this network'))
    .max(LIMITS.claimRelationships)
    .default([])
    .describe('the ids of the relationships that rest on this claim'),
  meetings: z
    .array(slug('the id of a meeting of this network'))
    .max(LIMITS.claimMeetings)
    .default([])
    .describe('the ids of the meetings that rest on this claim'),
  notes: prose('anything that a reader should know'),
  evidence,
});

export const participantSchema = z.looseObject({
  actor: slug('the id of an actor of this network'),
  role: z
    .enum(MEETING_ROLE_IDS)
    .default('party')
    .describe('the role: host, mediator, party, observer or invited-but-absent'),
});

export const meetingSchema = z.looseObject({
  id: slug('an id of the meeting’s own, such as "jeddah-2023-05"'),
  title: name('what the meeting is called, such as "First round at Sarpsborg"'),
  from: partialDate('when it began, or null'),
  to: partialDate('when it ended, or null'),
  place: line('where it was held'),
  participants: z
    .array(participantSchema)
    .max(LIMITS.participants)
    .default([])
    .describe('who was there or was asked to be, each an object with an "actor" and a "role"'),
  outcome: prose('what came of it'),
  notes: prose('anything that a reader should know'),
  evidence,
});

const kinds = z
  .array(z.enum(ACTOR_KIND_IDS))
  .min(1)
  .max(ACTOR_KIND_IDS.length)
  .describe('the kinds of actor that may stand there, from person, group and state');

const colour = z.string().regex(/^#[0-9a-f]{6}$/i);

/** The third actor of a network's own type. */
export const thirdRoleSchema = z.looseObject({
  role: z.enum(['onBehalfOf', 'toward']).describe('the field that names the third actor'),
  label: name('the words before the third actor').optional(),
  kinds: kinds.optional(),
  leg: z
    .enum(['before', 'after'])
    .optional()
    .describe('whether it stands before the source or after the target'),
});

export const themedColourSchema = z
  .looseObject({
    light: colour.describe('a colour for light paper, such as "#0069a8"'),
    dark: colour.describe('a colour for dark slate, such as "#5fb4ee"'),
  })
  .describe('a colour for each ground: { "light": "#0069a8", "dark": "#5fb4ee" }');

export const lineSchema = z
  .looseObject({
    style: z.enum(LINE_STYLES).optional().describe('how the line is drawn'),
    weight: z.enum(LINE_WEIGHTS).optional().describe('how heavy the line is'),
    end: z.enum(LINE_ENDS).optional().describe('the sign at the target’s end'),
  })
  .describe('how the tie is drawn: an object with "style", "weight" and "end"');

/** A type of a network's own: only `id` and `label` are asked for, `toRelationshipType` answers the rest. */
export const relationshipTypeSchema = z.looseObject({
  id: slug('an id of the type’s own that the vocabulary does not have'),
  label: name('the words between source and target, such as "trains"'),
  inverseLabel: name('the words from target to source, such as "is trained by"').optional(),
  plural: name('a heading for ties of this type').optional(),
  description: prose('what ties of this type mean').optional(),
  example: line('a sentence that uses the type').optional(),
  family: z.enum(FAMILY_IDS).optional().describe('what the type is about'),
  core: z.boolean().optional().describe('true for a type that most readers need'),
  sourceKinds: kinds.optional(),
  targetKinds: kinds.optional(),
  third: thirdRoleSchema
    .nullable()
    .optional()
    .describe('a third actor of the type, as an object with a "role", or null'),
  namesClaim: z.boolean().optional().describe('true when ties of this type answer a claim'),
  response: z
    .enum(RESPONSE_IDS)
    .nullable()
    .optional()
    .describe(
      'what a tie that answers a claim does: it denies it, confirms it, or does neither; null for a type that answers none',
    ),
  symmetric: z.boolean().optional().describe('true when it reads the same from both ends'),
  carriesMessages: z.boolean().optional().describe('true when messages pass along it'),
  sign: z.literal([-1, 0, 1]).optional().describe('1 for friends, -1 for foes, 0 for neither'),
  colour: themedColourSchema.optional(),
  line: lineSchema.optional(),
});

const side = z
  .array(slug('the id of an actor of this network'))
  .min(1)
  .max(LIMITS.betweenSide)
  .describe('the ids of the actors of one side, at least one');

const between = z
  .tuple([side, side])
  .nullable()
  .default(null)
  .describe(
    'the two sides that the network is about, two lists of ids of actors such as [["united-states"], ["hezbollah"]], or null',
  );

/** The network without its lists, which are too long to be checked in one piece. */
export const networkHeadSchema = z.looseObject({
  format: z.literal(NETWORK_FORMAT).describe(`"${NETWORK_FORMAT}"`),
  id: slug('an id of the network’s own, such as "oslo-1993"'),
  title: name('the title of the network'),
  description: prose('what the network shows'),
  asOf: partialDate('the day to which the network is complete, or null'),
  between,
});

export const networkSchema = networkHeadSchema.extend({
  actors: z.array(actorSchema).max(LIMITS.actors).default([]).describe('the actors'),
  documents: z.array(documentSchema).max(LIMITS.documents).default([]).describe('the documents'),
  relationships: z
    .array(relationshipSchema)
    .max(LIMITS.relationships)
    .default([])
    .describe('the relationships'),
  claims: z.array(claimSchema).max(LIMITS.claims).default([]).describe('the claims'),
  meetings: z.array(meetingSchema).max(LIMITS.meetings).default([]).describe('the meetings'),
  relationshipTypes: z
    .array(relationshipTypeSchema)
    .max(LIMITS.relationshipTypes)
    .default([])
    .describe('types of this network’s own, beside the vocabulary’s'),
  texts: z
    .array(documentTextSchema)
    .max(LIMITS.documents)
    .optional()
    .describe(
      'the texts of documents, only in a file that was saved with them; a server keeps them beside the network, not in it',
    ),
});
