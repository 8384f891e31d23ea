import type { JsonObject } from '../json/read-json-source';
import type { NodeLinks } from '../records/read-node-links';
import { listElements, listObjects, readElement, readText } from './list-elements';

/** Who is called by which name, and of what kind. */
type Thing = { readonly id: string; readonly name: string; readonly kind?: string } & JsonObject;

/** Elements of TEI in which somebody is listed, with the kind of actor that each is. */
const LISTED = [
  ['person', 'person'],
  ['personGrp', 'group'],
  ['org', 'group'],
] as const;
/** Elements of TEI that name somebody. */
const NAMES = [
  ['persName', 'person'],
  ['orgName', 'group'],
  ['name', ''],
  ['rs', ''],
] as const;

/**
 * Returns the graph of the relations of a text in TEI: each of those in `active` to each of those in `passive`, and those in `mutual` with one another, without a direction. Null
 * where no relation stands. See “Personography” in the TEI Guidelines, 14.
 */
export function findTeiRelations(root: JsonObject): NodeLinks | null {
  const relations = listObjects(root, 'relation').filter(
    (each) => 'mutual' in each || ('active' in each && 'passive' in each),
  );
  if (relations.length === 0) return null;
  const listed = listListed(root);
  const known = new Set(listed.map(({ id }) => id));
  const links = relations.flatMap(({ active, passive, mutual, name, ana, type, text, ...facts }) => {
    const word = readText(name ?? ana ?? type)
      .replace(/^#/, '')
      .replaceAll('_', ' ');
    const [from, to, both] = [active, passive, mutual].map(listReferences);
    const ways = (from ?? []).flatMap((source) =>
      (to ?? []).map((target) => ({ source, target, directed: true })),
    );
    const pairs = (both ?? []).flatMap((source, at) =>
      (both ?? []).slice(at + 1).map((target) => ({ source, target, directed: false })),
    );
    return [...ways, ...pairs].map((each) => ({ ...facts, ...each, ...(word !== '' && { type: word }) }));
  });
  const others = [...new Set(links.flatMap(({ source, target }) => [source, target]))].filter(
    (id) => !known.has(id),
  );
  const nodes = [...listed, ...others.map((id) => ({ id, name: id }))];
  return { nodes, links, ends: ['source', 'target'], root: { title: readElement(root, 'title') } };
}

function listListed(root: JsonObject): readonly Thing[] {
  return LISTED.flatMap(([element, kind]) =>
    listObjects(root, element).flatMap((each): Thing[] => {
      const id = readText(each.id);
      if (id === '') return [];
      const { id: _, persName, orgName, name, ...facts } = each;
      return [{ ...plain(facts), id, name: readText(persName ?? orgName ?? name) || id, kind }];
    }),
  );
}

/** Of what a person holds, words are kept under their names. */
function plain(facts: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => typeof value === 'string'));
}

/** “#ada #bert” refers to two that have these ids. */
function listReferences(value: unknown): readonly string[] {
  return readText(value)
    .split(/\s+/)
    .map((each) => each.replace(/^.*#/, ''))
    .filter((each) => each !== '');
}

/**
 * Returns the letters of a text in TEI, as the Correspondence Metadata Interchange Format lists them: a tie from each sender to each of those who received the letter, with the day on which it was
 * sent. Null where none is listed.
 */
export function findTeiLetters(root: JsonObject): NodeLinks | null {
  const things = new Map<string, Thing>();
  const links = listObjects(root, 'correspDesc').flatMap((letter) => {
    const actions = listObjects(letter, 'correspAction');
    const [sent, received] = ['sent', 'received'].map((type) => actions.filter((each) => each.type === type));
    const [from, to] = [sent, received].map((action) => listNamed(action, things));
    const told = {
      ...plain({ key: letter.key, url: letter.ref }),
      ...readDay(sent),
      place: readElement(sent, 'placeName'),
    };
    return (from ?? []).flatMap((source) =>
      (to ?? []).map((target) => ({ ...told, source, target, directed: true, type: 'writes to' })),
    );
  });
  if (links.length === 0) return null;
  return {
    nodes: [...things.values()],
    links,
    ends: ['source', 'target'],
    root: { title: readElement(root, 'title') },
  };
}

/** Returns the ids of those whom an action names, and notes who they are: by what they refer to, or else by name. */
function listNamed(action: unknown, things: Map<string, Thing>): readonly string[] {
  return NAMES.flatMap(([element, kind]) =>
    listElements(action, element).flatMap((each) => {
      const name = readText(each);
      const id = (typeof each === 'string' ? '' : readText(each.ref)) || name;
      if (id === '') return [];
      if (!things.has(id))
        things.set(id, {
          id,
          name: name || id,
          ...(kind !== '' && { kind }),
          ...(id !== name && { ref: id }),
        });
      return [id];
    }),
  );
}

function readDay(action: unknown): JsonObject {
  const [date] = listObjects(action, 'date');
  if (!date) return {};
  const day = readText(date.when);
  const [from, to] = [readText(date.from ?? date.notBefore), readText(date.to ?? date.notAfter)];
  return { ...(day !== '' && { date: day }), ...(from !== '' && { from }), ...(to !== '' && { to }) };
}

/** Returns what of a text in TEI says who is tied to whom: of all else, such as the text itself, no graph is made. */
export function listTeiTies(root: JsonObject): JsonObject {
  return { relation: listObjects(root, 'relation'), correspDesc: listObjects(root, 'correspDesc') };
}
