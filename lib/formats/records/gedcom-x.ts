import { isJsonObject, type JsonObject, toObjects } from '../json/read-json-source';
import type { NodeLinks } from './read-node-links';

const COUPLE = /\/Couple$/;

/** Returns the graph in a document of GEDCOM X: persons by their names, and what they are to each other; null for anything else. A couple has no direction. */
export function findGedcomX(root: JsonObject): NodeLinks | null {
  const persons = toObjects(root.persons);
  const relationships = toObjects(root.relationships).filter(
    ({ person1, person2 }) => isJsonObject(person1) && isJsonObject(person2),
  );
  if (persons.length === 0 || relationships.length === 0) return null;
  const nodes = persons.map((person) => ({
    id: String(person.id),
    name: findName(person) ?? String(person.id),
    kind: 'person',
    ...(isJsonObject(person.gender) && { gender: toWord(person.gender.type) }),
  }));
  const links = relationships.map(({ type, person1, person2, facts }) => {
    const [fact] = toObjects(facts);
    const date = isJsonObject(fact?.date) ? (fact.date.formal ?? fact.date.original) : undefined;
    return {
      source: toReference(person1),
      target: toReference(person2),
      directed: !COUPLE.test(String(type)),
      type: COUPLE.test(String(type)) ? 'couple' : toWord(type),
      ...(typeof date === 'string' && { date: date.replace(/^\+/, '') }),
    };
  });
  return { nodes, links, ends: ['source', 'target'], root: {} };
}

/** The first name is the one that is used, unless another says so. */
function findName({ names }: JsonObject): string | null {
  const all = toObjects(names);
  const name = all.find(({ preferred }) => preferred === true) ?? all[0];
  const text = toObjects(name?.nameForms).find(({ fullText }) => typeof fullText === 'string')?.fullText;
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : null;
}

function toReference(person: unknown): string {
  const { resource, resourceId } = isJsonObject(person) ? person : {};
  return String(resourceId ?? resource ?? '').replace(/^.*#/, '');
}

/** “http://gedcomx.org/ParentChild” is “parent of child” in words. */
function toWord(type: unknown): string {
  const word = String(type ?? '').replace(/^.*[/#]/, '');
  return word === 'ParentChild' ? 'parent of' : word.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
}
