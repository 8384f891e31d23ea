import type { ReadActor, ReadAttribution, ReadClaim, Reading, ReadRelationship, Uncovered } from '../reading';

/** Something that was read in a text, as it waits for a person. Its key is the same each time that the text is read. */
export type Suggestion = { readonly key: string } & (
  | { readonly kind: 'actor'; readonly actor: ReadActor }
  | { readonly kind: 'tie'; readonly tie: ReadRelationship; readonly claim: ReadClaim | null }
  | { readonly kind: 'claim'; readonly claim: ReadClaim; readonly speakers: readonly ReadAttribution[] }
  | { readonly kind: 'response'; readonly claim: ReadClaim; readonly attribution: ReadAttribution }
  | { readonly kind: 'uncovered'; readonly uncovered: Uncovered }
);

export type SuggestionKind = Suggestion['kind'];
export type SuggestionOf<Kind extends SuggestionKind> = Extract<Suggestion, { kind: Kind }>;

/** Returns whether a suggestion is a passage, of which any two actors can be tied. */
export function isPassage(suggestion: Suggestion): suggestion is SuggestionOf<'uncovered'> {
  return suggestion.kind === 'uncovered' && suggestion.uncovered.scope === 'passage';
}

/** A reading never changes, and each step of a review asks for its suggestions several times. */
const listed = new WeakMap<Reading, readonly Suggestion[]>();

/** Returns what was read, in the order of its review: actors, then ties with the claims that they rest on, then what no rule covers. */
export function listSuggestions(reading: Reading): readonly Suggestion[] {
  const known = listed.get(reading) ?? collectSuggestions(reading);
  listed.set(reading, known);
  return known;
}

function collectSuggestions(reading: Reading): readonly Suggestion[] {
  const actors = reading.actors
    .map((actor): Suggestion => ({ key: toActorKey(actor), kind: 'actor', actor }))
    .sort((a, b) => toStart(a) - toStart(b));
  const uncovered = reading.uncovered.map(
    (each): Suggestion => ({
      key: `${each.scope === 'passage' ? 'passage' : 'uncovered'} ${each.start}-${each.end}`,
      kind: 'uncovered',
      uncovered: each,
    }),
  );
  return makeUnique([...actors, ...listUnits(reading).flat(), ...uncovered]);
}

/** Returns the key of an actor: by the name that the text gives it, and where it first stands. */
export function toActorKey({ name, mentions }: ReadActor): string {
  return `actor ${mentions[0]?.start ?? '?'} ${name.toLowerCase()}`;
}

/** Returns each claim with the ties that rest on it and what is answered to it, and each tie that rests on none, as they stand in the text. */
function listUnits(reading: Reading): readonly (readonly Suggestion[])[] {
  const names = new Map(reading.actors.map((actor) => [actor.id, toActorKey(actor).replace(/^actor /, '')]));
  const claimed = new Map(reading.claims.flatMap((claim) => claim.relationships.map((id) => [id, claim])));
  const toTie = (tie: ReadRelationship): Suggestion => ({
    key: `tie ${tie.evidence[0]?.start ?? '?'} ${tie.type} ${[tie.source, tie.target, tie.third ?? ''].map((id) => names.get(id) ?? '').join(' > ')} ${tie.rule}`,
    kind: 'tie',
    tie,
    claim: claimed.get(tie.id) ?? null,
  });
  const plain = reading.relationships.filter(({ id }) => !claimed.has(id)).map((tie) => [toTie(tie)]);
  const saidOf = groupBy(reading.attributions, ({ claim }) => claim);
  const tiesOf = groupBy(reading.relationships, ({ id }) => claimed.get(id));
  const claims = reading.claims.map((claim): readonly Suggestion[] => {
    const said = saidOf.get(claim.id) ?? [];
    const speakers = said.filter(({ stance }) => stance === 'asserts');
    const start = said[0]?.start ?? '?';
    const ties = (tiesOf.get(claim) ?? []).map(toTie);
    return [
      { key: `claim ${start} ${claim.statement}`, kind: 'claim', claim, speakers },
      ...ties,
      ...said
        .filter(({ stance }) => stance !== 'asserts')
        .map(
          (attribution): Suggestion => ({
            key: `response ${attribution.start} ${attribution.stance} ${claim.statement}`,
            kind: 'response',
            claim,
            attribution,
          }),
        ),
    ];
  });
  return [...plain, ...claims].sort((a, b) => toStart(a[0]) - toStart(b[0]));
}

function groupBy<Item, Key>(
  items: readonly Item[],
  toKey: (item: Item) => Key,
): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = toKey(item);
    const known = groups.get(key);
    if (known) known.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** Returns where in the text a suggestion begins. */
export function toStart(suggestion: Suggestion | undefined): number {
  return suggestion ? (listQuotes(suggestion)[0]?.start ?? 0) : 0;
}

/** Returns the places of the text that a suggestion rests on. */
export function listQuotes(
  suggestion: Suggestion,
): readonly { readonly start: number; readonly end: number }[] {
  switch (suggestion.kind) {
    case 'actor':
      return suggestion.actor.mentions;
    case 'tie':
      return suggestion.tie.evidence;
    case 'claim':
      return suggestion.speakers;
    case 'response':
      return [suggestion.attribution];
    case 'uncovered':
      return [suggestion.uncovered];
  }
}

function makeUnique(suggestions: readonly Suggestion[]): readonly Suggestion[] {
  const counts = new Map<string, number>();
  return suggestions.map((suggestion) => {
    const count = (counts.get(suggestion.key) ?? 0) + 1;
    counts.set(suggestion.key, count);
    return count === 1 ? suggestion : { ...suggestion, key: `${suggestion.key} #${count}` };
  });
}
