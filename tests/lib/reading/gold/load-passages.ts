import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReadModality, Span } from '@/lib/reading/reading';
import type { ActorKindId } from '@/lib/vocabulary/actor-kinds';
import type { Gold, GoldActor, GoldMention, GoldRelationship } from './load-gold';

const FOLDER = 'tests/lib/reading/gold';

/** Passages from which rules may be learned, and those that are only measured; of names and pairs, and of names and ties. */
export const PASSAGE_PARTS = [
  'passages',
  'held-out-passages',
  'tie-passages',
  'tie-passages-second',
  'held-out-tie-passages',
  'held-out-tie-passages-second',
  'reference-passages',
  'held-out-reference-passages',
  'short-ties',
  'held-out-short-ties',
] as const;
export type PassagePart = (typeof PASSAGE_PARTS)[number];

/**
 * A mention, `[words|actor]`, with a star where it is no name; the pairs that the sentence before has, `{one-other …}`; or its ties,
 * `<one type/type other third modality; …>`.
 */
const MARK = /\[([^|\]]+)\|([a-z-]+)(\*?)\]|\{([a-z -]*)\}| ?<([a-z ;/-]*)>/g;

/** What parts the passages of one file, each with actors of its own. */
const PARTING = '\n=====\n';

/** Returns the short passages of which only actors, mentions and pairs or ties are marked, in the order of their names. */
export function loadPassages(part: PassagePart = 'passages'): readonly Gold[] {
  const folder = join(process.cwd(), FOLDER, part);
  return readdirSync(folder)
    .sort()
    .flatMap((file) => {
      const name = file.replace(/\.txt$/, '');
      const written = readFileSync(join(folder, file), 'utf8').split(PARTING);
      return written.map((one, place) =>
        readPassage(written.length > 1 ? `${name}-${place + 1}` : name, one),
      );
    });
}

/** Returns a passage without its marks, and what they say. Throws for a mark of an actor that the head does not list. */
export function readPassage(name: string, written: string): Gold {
  const [head = '', marked = ''] = written.split('\n---\n');
  const mentions = new Map<string, GoldMention[]>();
  const actors: GoldActor[] = head.split('\n').map((line) => {
    const [, id, optional, kind, known] = /^([a-z-]+)(\??) (\w+) ?(.*)$/.exec(line) ?? [];
    if (id === undefined) throw new Error(`${name}: "${line}" is no actor.`);
    const list: GoldMention[] = [];
    mentions.set(id, list);
    return { id, kind: toKind(kind), name: known || id, optional: optional === '?', mentions: list };
  });
  const mentionsOf = (id: string): GoldMention[] => {
    const list = mentions.get(id);
    if (!list) throw new Error(`${name}: "${id}" is not among its actors.`);
    return list;
  };
  const pairs: Gold['pairs'][number][] = [];
  const relationships: GoldRelationship[] = [];
  let text = '';
  let last = 0;
  for (const { 0: mark, 1: words, 2: id, 3: star, 4: listed, 5: ties, index } of marked.matchAll(MARK)) {
    text += marked.slice(last, index);
    last = index + mark.length;
    if (words !== undefined && id !== undefined) {
      const kind = star === '*' ? 'description' : 'name';
      mentionsOf(id).push({ start: text.length, end: text.length + words.length, kind });
      text += words;
    }
    for (const pair of (listed ?? '').split(' ').filter(Boolean)) {
      const [one = '', other = ''] = splitPair(pair, mentions);
      mentionsOf(one);
      mentionsOf(other);
      pairs.push({ actors: [one, other], evidence: { start: findLastSentence(text), end: text.length } });
    }
    for (const tie of (ties ?? '').split('; ').filter(Boolean)) {
      const read = readTie(tie, text, mentions);
      for (const end of [read.source, read.target, ...(read.third === null ? [] : [read.third])])
        mentionsOf(end);
      relationships.push(read);
    }
  }
  text += marked.slice(last);
  return {
    name,
    text,
    document: { title: '', publisher: '', authors: [], published: null },
    bodyStart: 0,
    actors,
    speakers: [],
    relationships,
    sayings: [],
    pairs,
  };
}

const MODALITIES: readonly ReadModality[] = ['past', 'conditional', 'negated', 'planned'];

/** Returns a tie of the last sentence, or of the last part of it: "one type/type other", with a third actor or a modality after it. */
function readTie(written: string, text: string, ids: ReadonlyMap<string, unknown>): GoldRelationship {
  const [source = '', types = '', target = '', ...others] = written.split(' ');
  const evidence: Span = { start: findLastSentence(text), end: text.length };
  return {
    types: types.split('/'),
    source,
    target,
    third: others.find((word) => ids.has(word)) ?? null,
    modality: MODALITIES.find((modality) => others.includes(modality)) ?? 'fact',
    optional: false,
    claim: null,
    evidence: { ...evidence, quote: text.slice(evidence.start, evidence.end) },
  };
}

/** Returns where the last sentence of what is read so far begins, or the last part of it. */
function findLastSentence(text: string): number {
  const ends = [...text.slice(0, -1).matchAll(/[.!?]["”)]* |\n/g)];
  return ends.map(({ 0: sign, index }) => index + sign.length).at(-1) ?? 0;
}

/** Returns the two ids of a pair; an id may have a hyphen itself. */
function splitPair(pair: string, ids: ReadonlyMap<string, unknown>): readonly string[] {
  const cuts = [...pair.matchAll(/-/g)].map(({ index }) => [pair.slice(0, index), pair.slice(index + 1)]);
  return cuts.find((ends) => ends.every((id) => ids.has(id))) ?? [pair, ''];
}

function toKind(kind: string | undefined): ActorKindId {
  if (kind === 'person' || kind === 'group' || kind === 'state') return kind;
  throw new Error(`"${kind}" is no kind of actor.`);
}
