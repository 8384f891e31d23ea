import type { ActorKindId } from './actor-kinds';
import type { RelationshipType } from './relationship-type';

/** Labels of a type between ends of these kinds, in place of the type's own. */
type KindWording = {
  readonly source: ActorKindId;
  readonly target: ActorKindId;
  readonly label: string;
  readonly inverseLabel: string;
};

/** How ties of a type of the vocabulary are put into words, beside the type's own labels. */
export type TieWording = {
  /** One tie of the type: "Mediation". */
  readonly singular: string;
  readonly byKinds: readonly KindWording[];
  /** Labels that the type had before: files that bear them are still read. */
  readonly formerLabels: readonly string[];
  /**
   * The words of a sentence that names the third actor first: "A *reaches* C *through* B". Null where the sentence runs as the
   * labels do: "A is an envoy to B on behalf of C".
   */
  readonly thirdFirst: { readonly label: string; readonly link: string } | null;
  /**
   * The words of an answer to a claim: "X *denies* *that* …"; and what is said when no statement is known: before whom the claim is
   * about ("X *denies a claim about* Y"), and alone.
   */
  readonly response: {
    readonly verb: string;
    readonly link: string;
    readonly party: string;
    readonly alone: string;
  } | null;
};

const PLAIN = { byKinds: [], formerLabels: [], thirdFirst: null, response: null } as const;

const WORDINGS: ReadonlyMap<string, TieWording> = new Map<string, TieWording>([
  ['envoy-to', { ...PLAIN, singular: 'Envoy', formerLabels: ['is envoy to'] }],
  [
    'mediates-via',
    {
      ...PLAIN,
      singular: 'Mediation',
      formerLabels: ['mediates via'],
      thirdFirst: { label: 'reaches', link: 'through' },
    },
  ],
  ['ally-of', { ...PLAIN, singular: 'Alliance', formerLabels: ['is ally of'] }],
  [
    'denies',
    {
      ...PLAIN,
      singular: 'Denial',
      response: { verb: 'denies', link: 'that', party: 'denies a claim about', alone: 'denies a claim' },
    },
  ],
  ['talks-to', { ...PLAIN, singular: 'Talks' }],
  ['backs', { ...PLAIN, singular: 'Backing' }],
  ['opposes', { ...PLAIN, singular: 'Rivalry' }],
  ['leads', { ...PLAIN, singular: 'Leadership' }],
  [
    'member-of',
    {
      ...PLAIN,
      singular: 'Membership',
      formerLabels: ['is member of'],
      byKinds: [
        { source: 'person', target: 'state', label: 'serves', inverseLabel: 'is served by' },
        { source: 'group', target: 'state', label: 'belongs to', inverseLabel: 'includes' },
      ],
    },
  ],
  ['asks', { ...PLAIN, singular: 'Request' }],
  [
    'confirms',
    {
      ...PLAIN,
      singular: 'Confirmation',
      response: {
        verb: 'confirms',
        link: 'that',
        party: 'confirms a claim about',
        alone: 'confirms a claim',
      },
    },
  ],
  [
    'declines-comment',
    {
      ...PLAIN,
      singular: 'Refusal to comment',
      response: {
        verb: 'declines to comment',
        link: 'on the claim that',
        party: 'declines to comment on a claim about',
        alone: 'declines to comment',
      },
    },
  ],
  [
    'could-not-be-reached',
    {
      ...PLAIN,
      singular: 'Not reached',
      response: {
        verb: 'could not be reached',
        link: 'about the claim that',
        party: 'could not be reached about a claim about',
        alone: 'could not be reached',
      },
    },
  ],
  ['rejects', { ...PLAIN, singular: 'Rejection' }],
]);

/** Returns the wording of a type of the vocabulary; null for a network's own type, which has its labels alone. */
export function findTieWording(typeId: string): TieWording | null {
  return WORDINGS.get(typeId) ?? null;
}

/** Returns the labels of a type between ends of these kinds; an end that is not chosen is null. */
export function getLabels(
  type: Pick<RelationshipType, 'id' | 'label' | 'inverseLabel'>,
  ends: { readonly source: ActorKindId | null; readonly target: ActorKindId | null },
): Pick<RelationshipType, 'label' | 'inverseLabel'> {
  const wording = findTieWording(type.id)?.byKinds.find(
    ({ source, target }) => source === ends.source && target === ends.target,
  );
  return wording ?? type;
}

/** Returns all words by which ties of a type between such ends are looked for: what a page says of them, now and before. */
export function toSearchWords(
  type: Pick<RelationshipType, 'id' | 'label' | 'inverseLabel' | 'plural'>,
  ends: { readonly source: ActorKindId | null; readonly target: ActorKindId | null },
): string {
  const wording = findTieWording(type.id);
  return [
    getLabels(type, ends).label,
    type.plural,
    ...(wording ? [wording.singular, ...wording.formerLabels] : []),
    ...(wording?.thirdFirst ? [`${wording.thirdFirst.label} ${wording.thirdFirst.link}`] : []),
  ].join('|');
}

/** Returns what so many ties of a type are called: "Mediation", "Mediations". An own type has one word for both. */
export function toTypeNoun({ id, plural }: Pick<RelationshipType, 'id' | 'plural'>, count = 1): string {
  return count === 1 ? (findTieWording(id)?.singular ?? plural) : plural;
}

/** Returns every name by which a file may call a type: its id, its labels, what its ties are called, its former labels. */
export function listTypeNames(type: Pick<RelationshipType, 'id' | 'label' | 'plural'>): readonly string[] {
  const wording = findTieWording(type.id);
  const labels = wording?.byKinds.map(({ label }) => label) ?? [];
  return [type.id, type.label, type.plural, toTypeNoun(type), ...labels, ...(wording?.formerLabels ?? [])];
}
