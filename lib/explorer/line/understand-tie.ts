import type { LineName, TieLine } from '@/lib/network/line/line';
import type { Relationship } from '@/lib/network/network';
import { toTieSentence } from '@/lib/network/tie-sentence';
import type { ActorKindId } from '@/lib/vocabulary/actor-kinds';
import type { RelationshipType } from '@/lib/vocabulary/relationship-type';
import { findType } from './find-type';
import { type LineActor, type TieMeaning, toNamed } from './line-meaning';
import { findClaim, type LineReader } from './line-reader';

/** The names of a tie by what they are in it. */
type Ends = { readonly source: LineName; readonly target: LineName; readonly third: LineName | null };

/** Returns what the line of a tie means; null where its type or one of its actors is in doubt. */
export function understandTie(line: TieLine, reader: LineReader): TieMeaning | null {
  const type = readType(line, reader);
  const ends = type && readEnds(line, type, reader);
  if (!type || !ends) return null;
  const source = readEnd(ends.source, type, type.sourceKinds, reader);
  const target = readEnd(ends.target, type, type.targetKinds, reader);
  const third = ends.third && readEnd(ends.third, type, type.third?.kinds ?? [], reader);
  const evidence = reader.readEvidence(line.evidence);
  const replies = reader.readReplies(line.responses);
  if (!source || !target || (ends.third && !third)) return null;
  if (source === target || isSame(source, target)) {
    reader.complain(ends.target, 'A tie is between two actors: name another.');
    return null;
  }
  const modality = line.isProposed ? 'proposed' : null;
  const parts = { type, source, target, third, modality, period: line.period } as const;
  const claim = readClaim(line, parts, reader);
  const known = findTie(parts, reader);
  if (known && !claim && replies.length === 0 && !evidence) {
    reader.complain(line.type, 'This tie is in the network already. Write a document, or who says so.');
    return null;
  }
  return { kind: 'tie', ...parts, claim, known, evidence, replies, notes: line.notes };
}

type Parts = Pick<TieMeaning, 'type' | 'source' | 'target' | 'third' | 'modality' | 'period'>;

function readType({ type, isMutual }: TieLine, reader: LineReader): RelationshipType | null {
  const found = findType(type.text, reader.context.network);
  if (found.state === 'several') {
    const labels = found.types.slice(0, 4).map(({ label }) => `“${label}”`);
    const words = new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(labels);
    reader.complain(type, `“${type.text}” may be ${words}. Write more of it.`);
    return null;
  }
  if (found.state === 'none') {
    reader.complain(type, `No type of tie is called “${type.text}”. Choose one from the list.`);
    return null;
  }
  if (isMutual && !found.type.symmetric)
    reader.complain(type, `“${found.type.label}” has a direction: write “->” between the two.`);
  return found.type;
}

/** Of three actors, the third is the first or the last: messages pass through the one between. */
function readEnds(
  { actors, third, type: words }: TieLine,
  type: RelationshipType,
  reader: LineReader,
): Ends | null {
  const [first, second, last] = actors;
  if (!first || !second) return null;
  if (third && third.role !== type.third?.role) {
    const hint = type.third ? `It takes one “${type.third.label}”.` : 'It takes none.';
    reader.complain(third.name, `“${type.label}” takes no such third actor. ${hint}`);
    return null;
  }
  if (!last) return { source: first, target: second, third: third?.name ?? null };
  if (type.third) {
    return type.third.leg === 'after'
      ? { source: first, target: second, third: last }
      : { third: first, source: second, target: last };
  }
  reader.complain(words, `“${type.label}” is between two actors. Write a line for each two.`);
  return null;
}

function readEnd(
  name: LineName,
  type: RelationshipType,
  kinds: readonly ActorKindId[],
  reader: LineReader,
): LineActor | null {
  const actor = reader.readActor(name, kinds);
  if (!actor) return null;
  const { name: called, kind } = toNamed(actor);
  if (kinds.includes(kind)) return actor;
  const list = new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(kinds.map((each) => `a ${each}`));
  reader.complain(name, `“${type.label}” takes ${list} here; ${called} is a ${kind}.`);
  return null;
}

function isSame(one: LineActor, other: LineActor): boolean {
  return one.state === 'known' && other.state === 'known' && one.actor.id === other.actor.id;
}

/** A line makes a claim where it writes one, where somebody answers, and where it names a speaker who is no actor. */
function readClaim(line: TieLine, parts: Parts, reader: LineReader): TieMeaning['claim'] {
  const isAnswered = line.responses.some(({ answer }) => answer !== 'rejects');
  const isAttributed = (line.evidence.attribution?.text ?? '') !== '';
  if (!line.statement && !isAnswered && !isAttributed) return null;
  const statement = line.statement?.text ?? `${toSentence(parts)}.`;
  return { statement, known: findClaim(statement, reader.context.network) };
}

/** Returns the sentence that a tie is read as. */
export function toSentence({ type, source, target, third, modality }: Omit<Parts, 'period'>): string {
  const sentence = toTieSentence({
    type,
    source: toNamed(source),
    target: toNamed(target),
    third: third && toNamed(third),
    claim: null,
    modality,
  });
  return sentence.replace(/[\u2068\u2069]/gu, '');
}

/** Returns the tie of the network that is just this one; a line without dates means one of any. */
function findTie(
  { type, source, target, third, modality, period }: Parts,
  reader: LineReader,
): Relationship | null {
  const toId = (actor: LineActor) => (actor.state === 'known' ? actor.actor.id : null);
  const [from, to, thirdId] = [toId(source), toId(target), third && toId(third)];
  if (from === null || to === null || (third && thirdId === null)) return null;
  const isUndated = period.from === null && period.to === null;
  const joins = (tie: Relationship, a: string, b: string) => tie.source === a && tie.target === b;
  return (
    reader.context.network.relationships.find(
      (tie) =>
        tie.type === type.id &&
        (joins(tie, from, to) || (type.symmetric && joins(tie, to, from))) &&
        (type.third ? tie[type.third.role] : null) === thirdId &&
        tie.modality === modality &&
        (isUndated || (tie.from === period.from && tie.to === period.to)),
    ) ?? null
  );
}
