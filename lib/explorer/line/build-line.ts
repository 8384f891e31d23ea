import { toNewActor } from '@/lib/network/changes/add-actors';
import { adoptType } from '@/lib/network/changes/adopt-type';
import type { Change, Operation, Plain, PlainThing } from '@/lib/network/changes/change';
import { buildEvidenceEdit, type EvidenceList } from '@/lib/network/changes/edit-thing';
import { toDocumentWords, toFreeId } from '@/lib/network/changes/free-id';
import type { Reference } from '@/lib/network/changes/references';
import { toAmount, toThingWords } from '@/lib/network/changes/thing-words';
import type { LineAnswer } from '@/lib/network/line/line';
import type { Evidence, Network } from '@/lib/network/network';
import type { ListName } from '@/lib/network/thing-index';
import type { WorkingSource } from '../editing/working-source';
import { followEvidence, workFrom } from '../editing/working-source';
import type {
  ActorMeaning,
  ClaimMeaning,
  DocumentMeaning,
  LineActor,
  LineMeaning,
  TieMeaning,
} from './line-meaning';
import { toSentence } from './understand-tie';

/** What a line comes to: one change, which is undone as one. */
export type LineStep = {
  readonly change: Change;
  readonly added: Reference;
  /** What is worked from after it. */
  readonly source: WorkingSource | null;
};

/** The types that the answers of a line are. */
export const ANSWER_TYPES: Readonly<Record<LineAnswer, string>> = {
  denies: 'denies',
  rejects: 'rejects',
  declines: 'declines-comment',
  unreachable: 'could-not-be-reached',
  confirms: 'confirms',
};

/** Returns what a line comes to in the network in which it was understood. */
export function buildLine(meaning: LineMeaning, network: Network, source: WorkingSource | null): LineStep {
  const writer = new LineWriter(network);
  switch (meaning.kind) {
    case 'tie':
      return writer.addTie(meaning, source);
    case 'claim':
      return writer.addClaim(meaning, source);
    case 'actor':
      return writer.addActor(meaning, source);
    case 'document':
      return writer.addDocument(meaning);
  }
}

class LineWriter {
  readonly #operations: Operation[] = [];
  readonly #ids = new Set<string>();
  readonly #actors = new Map<object, string>();

  constructor(readonly network: Network) {}

  addTie(meaning: TieMeaning, source: WorkingSource | null): LineStep {
    const { type, third, modality, period, notes, claim, known, replies } = meaning;
    this.#operations.push(...adoptType(this.network, type.id).operations);
    const ends = { source: this.#toActor(meaning.source), target: this.#toActor(meaning.target) };
    const thirdId = third && this.#toActor(third);
    const evidence = this.#toEvidence(meaning.evidence);
    const id = known?.id ?? this.#toId('relationships', `${ends.source} ${type.id} ${ends.target}`);
    if (known) this.#addEvidence('relationships', known.id, evidence);
    else {
      const role = type.third && thirdId !== null ? { [type.third.role]: thirdId } : {};
      this.#add('relationships', {
        id,
        type: type.id,
        ...ends,
        ...role,
        modality,
        ...period,
        notes,
        evidence: toList(evidence),
      });
    }
    const claimId = claim && this.#claim(claim, { evidence, notes: '', tie: id });
    this.#addReplies(replies, { claim: claimId, ends, evidence });
    const sentence = `“${toSentence(meaning)}”`;
    const parts = [
      claim && !claim.known && 'a claim',
      replies.length > 0 && toAmount(replies.length, 'answer'),
    ];
    const extra = parts.filter((part) => typeof part === 'string').join(' and ');
    const label = known ? `add to ${sentence}` : `add ${sentence}`;
    return this.#finish(
      extra ? `${label}, with ${extra}` : label,
      { list: 'relationships', id },
      evidence,
      source,
    );
  }

  addClaim({ claim, replies, notes, ...meaning }: ClaimMeaning, source: WorkingSource | null): LineStep {
    const evidence = this.#toEvidence(meaning.evidence);
    const id = this.#claim(claim, { evidence, notes, tie: null });
    this.#addReplies(replies, { claim: id, ends: null, evidence });
    const words = toThingWords(this.network, 'claims', { id, statement: claim.statement });
    const extra = replies.length > 0 ? `, with ${toAmount(replies.length, 'answer')}` : '';
    const label = claim.known ? `add to ${words}${extra}` : `add ${words}${extra}`;
    return this.#finish(label, { list: 'claims', id }, evidence, source);
  }

  addActor({ actor, aliases, role, period, notes }: ActorMeaning, source: WorkingSource | null): LineStep {
    const thing = this.#toThing(actor);
    const others = Array.isArray(thing.aliases) ? thing.aliases : [];
    const all = [...new Set([...others, ...aliases])].filter((alias) => alias !== thing.name);
    this.#add('actors', { ...thing, aliases: all, role, ...period, notes });
    const words = toThingWords(this.network, 'actors', {
      id: thing.id,
      kind: actor.kind,
      name: String(thing.name),
    });
    return this.#finish(`add ${words}`, { list: 'actors', id: thing.id }, null, source);
  }

  addDocument({ kind: _, ...fields }: DocumentMeaning): LineStep {
    const { title, published } = fields;
    const id = this.#toId('documents', toDocumentWords(fields));
    this.#add('documents', { id, ...fields });
    const label = `add ${toThingWords(this.network, 'documents', { id, title })}`;
    return this.#finish(label, { list: 'documents', id }, null, workFrom({ id, published }));
  }

  #finish(
    label: string,
    added: Reference,
    evidence: Evidence | null,
    source: WorkingSource | null,
  ): LineStep {
    return {
      change: { label, operations: this.#operations },
      added,
      source: source && evidence ? followEvidence(source, evidence) : source,
    };
  }

  /** Returns the id of an actor, who is added when it is new. */
  #toActor(actor: LineActor): string {
    if (actor.state === 'known') return actor.actor.id;
    const key = actor.state === 'elsewhere' ? actor.actor : actor;
    const known = this.#actors.get(key);
    if (known !== undefined) return known;
    const thing = this.#toThing(actor);
    this.#add('actors', thing);
    this.#actors.set(key, thing.id);
    return thing.id;
  }

  #toThing(actor: Exclude<LineActor, { readonly state: 'known' }>): PlainThing {
    if (actor.state === 'new')
      return { id: this.#toId('actors', actor.name), kind: actor.kind, name: actor.name };
    const { role: _, ...fields } = toNewActor(actor.actor);
    return { id: this.#toId('actors', fields.name), ...fields };
  }

  #toEvidence(told: TieMeaning['evidence']): Evidence | null {
    if (!told) return null;
    const { isCarried: _, speaker, ...evidence } = told;
    return {
      ...evidence,
      speaker: speaker === null || typeof speaker === 'string' ? speaker : this.#toActor(speaker),
    };
  }

  /** Adds a claim, or what is new to one that is there, and returns its id. */
  #claim(
    { statement, known }: ClaimMeaning['claim'],
    {
      evidence,
      notes,
      tie,
    }: { readonly evidence: Evidence | null; readonly notes: string; readonly tie: string | null },
  ): string {
    if (!known) {
      const id = this.#toId('claims', statement);
      this.#add('claims', {
        id,
        statement,
        relationships: tie === null ? [] : [tie],
        notes,
        evidence: toList(evidence),
      });
      return id;
    }
    this.#addEvidence('claims', known.id, evidence);
    if (tie !== null && !known.relationships.includes(tie)) {
      const place = { op: 'item', list: 'claims', id: known.id, field: 'relationships', at: null } as const;
      this.#operations.push({ ...place, was: null, now: tie });
    }
    return known.id;
  }

  /** An answer is told by the document of the rest, in which the actor who answers speaks. */
  #addReplies(
    replies: TieMeaning['replies'],
    about: {
      readonly claim: string | null;
      readonly ends: { readonly source: string; readonly target: string } | null;
      readonly evidence: Evidence | null;
    },
  ): void {
    for (const { answer, speaker: actor, locator } of replies) {
      const speaker = this.#toActor(actor);
      const { claim, ends, evidence } = about;
      const type = ANSWER_TYPES[answer];
      const told = evidence && {
        ...evidence,
        attribution: '',
        speaker,
        locator: locator || evidence.locator,
      };
      const party = ends && (ends.source === speaker ? ends.target : ends.source);
      const to = answer === 'rejects' ? { target: party, claim: null } : { target: null, claim };
      const id = this.#toId('relationships', `${speaker} ${type} ${to.target ?? claim}`);
      this.#add('relationships', { id, type, source: speaker, ...to, evidence: toList(told) });
    }
  }

  #addEvidence(list: EvidenceList, id: string, now: Evidence | null): void {
    if (now)
      this.#operations.push(...buildEvidenceEdit(this.network, { list, id }, { was: null, now }).operations);
  }

  #add(list: ListName, thing: PlainThing): void {
    this.#operations.push({ op: 'add', list, thing, before: null });
  }

  /** Returns an id that neither the network nor this change has. */
  #toId(list: ListName, words: string): string {
    let id = toFreeId(this.network, list, words);
    for (let number = 2; this.#ids.has(`${list} ${id}`); number += 1)
      id = toFreeId(this.network, list, `${words} ${number}`);
    this.#ids.add(`${list} ${id}`);
    return id;
  }
}

function toList(evidence: Evidence | null): readonly Plain[] {
  if (!evidence) return [];
  const { unnamedSpeaker: _, ...item } = evidence;
  return [item];
}
