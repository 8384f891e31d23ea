import { askFirst } from '../graph/ask-first';
import { isJsonObject, type JsonObject, toObjects } from '../json/read-json-source';
import type { ReadResult } from '../read-result';
import { findComplementaryEnds } from './complementary-ends';
import { findPosts } from './find-posts';
import { findInnerTies } from './inner-ties';
import { findHolder } from './json-holder';
import { findNeighbours } from './json-neighbours';
import { findKeyedTies } from './keyed-ties';
import { findNested } from './nested-lists';
import { type NodeLinks, readNodeLinks } from './read-node-links';
import { findTypedPairs } from './typed-pairs';

/** So many fields are named in a question. */
const MAX_SHOWN = 4;

/**
 * Returns the draft of an object that holds a graph in a form of no one program: names with their neighbours, messages with those whom they answer, or
 * one body with its members within it; null for any other.
 */
export function readAnswers(whole: JsonObject): ReadResult | null {
  return readNeighbours(whole) ?? readPosts(whole) ?? readHolder(whole);
}

function readNeighbours(whole: JsonObject): ReadResult | null {
  const found = findNeighbours(whole);
  if (!found) return null;
  const { graph, passedOver } = found;
  const shown = `${passedOver.slice(0, MAX_TOLD).join(', ')}${passedOver.length > MAX_TOLD ? ' …' : ''}`;
  const read = askAboutSigns(readNodeLinks(graph), graph);
  return passedOver.length === 0
    ? read
    : addRemark(read, `These name nobody, and were passed over: ${shown}.`);
}

const MAX_TOLD = 10;

/** Returns the draft of objects whose keys are the names of actors and of those whom they are tied to; null for any other. It is asked whether they are tied. */
export function readKeyedTies(root: JsonObject): ReadResult | null {
  const found = findKeyedTies(root);
  if (!found) return null;
  const { graph, fields } = found;
  const shown = fields.slice(0, MAX_SHOWN).map((field) => `“${field}”`);
  const within = shown.length === 0 ? 'within each of them' : `in ${shown.join(', ')}`;
  const message = `Are the keys of the objects actors, each tied to those whose names stand ${within}? They name ${graph.links.length.toLocaleString('en')} times whom somebody is tied to.`;
  const read = askFirst(readNodeLinks(graph), { id: 'keyed ties', message, label: 'They are' });
  const hasType = graph.links.some(({ type }) => type !== undefined);
  return hasType ? read : askAboutSigns(read, graph);
}

/** Returns the draft of lists of pairs of names, whose keys say how the two are tied; null for any other object. It is asked whether they are. */
export function readTypedPairs(root: JsonObject): ReadResult | null {
  const found = findTypedPairs(root);
  if (!found) return null;
  const shown = found.names.slice(0, MAX_SHOWN).map((name) => `“${name}”`);
  const message = `Is each pair in ${shown.join(', ')} a tie of the sort that its list is called by?`;
  return askFirst(readNodeLinks(found.graph), { id: 'typed pairs', message, label: 'It is' });
}

/** Below nought may be a foe, or a code. */
function askAboutSigns(read: ReadResult, { links }: NodeLinks): ReadResult {
  if (read.kind !== 'draft' || !links.some(({ weight }) => Number(weight) < 0)) return read;
  // Larger numbers are no signs.
  if (read.mapping.tieColumns.weight !== 'type') return read;
  const question = {
    ...{ id: 'signs', about: 'signs' as const, hasGuess: true },
    message: 'Do numbers below zero say who is against whom? Some of the numbers beside the names are.',
    choices: [
      { label: 'Below zero against, above zero for', mapping: {} },
      { label: 'They only measure', mapping: { tieColumns: { weight: 'attribute' as const } } },
    ],
  };
  return { ...read, questions: [...(read.questions ?? []), question] };
}

/** Messages stand in a list of the answer, and those who wrote them in another. */
function readPosts(whole: JsonObject): ReadResult | null {
  const lists = Object.entries(whole).flatMap(([name, value]) =>
    Array.isArray(value) && POSTS.has(name) ? [toObjects(value)] : [],
  );
  const [posts = []] = lists;
  const beside = [whole, whole.includes]
    .filter(isJsonObject)
    .flatMap((each) =>
      Object.entries(each).flatMap(([name, value]) =>
        Array.isArray(value) && BESIDE_POSTS.has(name) ? toObjects(value) : [],
      ),
    );
  const found = findPosts(posts, beside);
  if (!found) return null;
  const message = `Are those who wrote the ${found.posts.toLocaleString('en')} messages actors, tied to whom they answer, share and mention? ${found.passedOver.toLocaleString('en')} of the messages do none of it, and tie nobody.`;
  return askFirst(readNodeLinks(found.graph), { id: 'posts', message, label: 'They are' });
}

/** Returns the draft of comments of Reddit, each of which answers another by its full name (“t1_” and its id); null for other records. It is asked who is tied. */
export function readThreads(records: readonly JsonObject[]): ReadResult | null {
  const isThreaded = ({ parent_id: parent }: JsonObject) =>
    typeof parent === 'string' && /^t[13]_/.test(parent);
  const found = records.some(isThreaded) ? findPosts(records, []) : null;
  if (!found) return null;
  const message = `Are those who wrote the ${found.posts.toLocaleString('en')} comments actors, tied to those whom they answer? ${found.passedOver.toLocaleString('en')} of the comments answer nobody in the file, and tie nobody.`;
  return askFirst(readNodeLinks(found.graph), { id: 'posts', message, label: 'They are' });
}

const POSTS: ReadonlySet<string> = new Set(['messages', 'data', 'posts', 'statuses', 'tweets', 'comments']);
const BESIDE_POSTS: ReadonlySet<string> = new Set([
  'users',
  'authors',
  'accounts',
  'members',
  'tweets',
  'posts',
]);

/** The members of one body stand within what an answer tells of it. */
function readHolder(whole: JsonObject): ReadResult | null {
  const found = findHolder(whole);
  return found && readNested([found]);
}

function addRemark(read: ReadResult, message: string): ReadResult {
  if (read.kind !== 'draft') return read;
  const remark = { severity: 'note', place: '', message, fix: '' } as const;
  return { ...read, draft: { ...read.draft, remarks: [...read.draft.remarks, remark] } };
}

/** Returns the draft of records that have others within them, who may be tied to them; null where none do. It is asked whether they are. */
export function readNested(records: readonly JsonObject[]): ReadResult | null {
  const found = findNested(records);
  const ofItems = findInnerTies(records);
  // Lists beside those in which records name one another hold others whom no record describes.
  const inItems = ofItems?.fields ?? [];
  const isMore = inItems.length > 0 && inItems.every((field) => found?.fields.includes(field));
  const inner = isMore && (found?.fields.length ?? 0) > inItems.length ? null : readInnerTies(records);
  if (inner) return inner;
  if (!found) return null;
  const fields = found.fields.slice(0, MAX_SHOWN).map((field) => `“${field}”`);
  const message = `Is each record an actor, tied to those in ${fields.join(', ')}? The file lists them within it, and says no more.`;
  return askFirst(readNodeLinks(found.graph), { id: 'nested', message, label: 'It is' });
}

/** Returns the draft of relations that name their ends in fields that differ by their sort; null for other records. It is asked whether they do. */
export function readComplementary(records: readonly JsonObject[]): ReadResult | null {
  const found = findComplementaryEnds(records);
  if (!found) return null;
  const pairs = found.pairs.slice(0, MAX_SHOWN).map(([one, other]) => `from “${one}” to “${other}”`);
  const message = `Is each record a tie, ${pairs.join(', or ')}? None of these fields stands in all of them.`;
  return askFirst(readNodeLinks(found.graph), { id: 'complementary ends', message, label: 'It is' });
}

/** Returns the draft of records that name one another in a list within them; null where none do. It is asked whether they are tied. */
export function readInnerTies(records: readonly JsonObject[]): ReadResult | null {
  const found = findInnerTies(records);
  if (!found) return null;
  const fields = found.fields.slice(0, MAX_SHOWN).map((field) => `“${field}”`);
  const message = `Is each record an actor, tied to those whom the items of its ${fields.join(', ')} name? They name ${found.graph.links.length.toLocaleString('en')} times whom it is tied to.`;
  return askFirst(readNodeLinks(found.graph), { id: 'inner ties', message, label: 'It is' });
}
