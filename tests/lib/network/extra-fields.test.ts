import { type ExtraOwner, listExtraFields } from '@/lib/network/extra-fields';
import {
  actorSchema,
  claimSchema,
  documentSchema,
  evidenceSchema,
  meetingSchema,
  relationshipSchema,
} from '@/lib/network/schema';
import { parseOrThrow } from '../graph/ferry-network';

const SCHEMAS = {
  actors: actorSchema,
  documents: documentSchema,
  relationships: relationshipSchema,
  claims: claimSchema,
  meetings: meetingSchema,
  evidence: evidenceSchema,
} as const satisfies Readonly<Record<ExtraOwner, object>>;

const listOf = (extras: object) => {
  const [actor] = parseOrThrow({
    format: 'backchannel/1',
    id: 'one',
    title: 'One',
    actors: [{ id: 'ada', kind: 'person', name: 'Ada', role: 'envoy', ...extras }],
  }).actors;
  if (!actor) throw new Error('The network has no actor.');
  return listExtraFields('actors', actor).map(({ label, text }) => [label, text]);
};

describe('the extra fields of a thing', () => {
  it('are those that no field of the format is, in the order of the file', () => {
    expect(listOf({ city: 'Geneva', Portfolio: 'Trade' })).toEqual([
      ['city', 'Geneva'],
      ['Portfolio', 'Trade'],
    ]);
  });

  it.each(Object.keys(SCHEMAS) as ExtraOwner[])(
    'are none of the fields that the schema of %s has',
    (owner) => {
      const whole = Object.fromEntries(Object.keys(SCHEMAS[owner].shape).map((field) => [field, 'filled']));
      expect(listExtraFields(owner, whole as never)).toEqual([]);
      expect(listExtraFields(owner, { ...whole, unknown: 'filled' } as never)).toHaveLength(1);
    },
  );

  it('have numbers, answers, lists and records as text, and are left out where nothing is said', () => {
    expect(listOf({ seats: 0, sworn: false, tags: ['a', 2, ''], at: { lat: 46.2 } })).toEqual([
      ['seats', '0'],
      ['sworn', 'no'],
      ['tags', 'a; 2'],
      ['at', '{"lat":46.2}'],
    ]);
    expect(listOf({ none: null, blank: ' ', empty: [], bare: {}, gaps: [null, ''] })).toEqual([]);
  });

  it('have words for the names under which an import keeps what fits no field', () => {
    expect(listOf({ originalKind: 'Clan', originalThird: 'ben', originalTypeOfHouse: 'inn' })).toEqual([
      ['original kind', 'Clan'],
      ['third actor', 'ben'],
      ['originalTypeOfHouse', 'inn'],
    ]);
  });
});
