import type { FormatSource } from '../format';
import { askFirst } from '../graph/ask-first';
import { ElementList, toAttributes } from '../graph/element-list';
import { readGraphText } from '../graph/read-graph-text';
import type { ActorField, TieField } from '../mapping';
import type { ReadResult } from '../read-result';
import { listCards, splitVCard, toVCardText, type VCardLine } from './vcard-lines';

const ACTOR_FIELDS: ReadonlyMap<string, ActorField> = new Map([
  ['name', 'name'],
  ['kind', 'kind'],
  ['role', 'role'],
  ['notes', 'notes'],
  ['aliases', 'aliases'],
]);
const TIE_FIELDS: ReadonlyMap<string, TieField> = new Map([
  ['type', 'type'],
  ['role', 'attribute'],
]);
const BODIES = /^(org|group|organization)$/i;
const OF_ORGANIZATION = 'member of';
/** What programs of their own call those to whom somebody is related. */
const RELATED: ReadonlyMap<string, string> = new Map([
  ['RELATED', ''],
  ['X-ABRELATEDNAMES', ''],
  ['AGENT', 'agent'],
  ['X-SPOUSE', 'spouse'],
  ['X-EVOLUTION-SPOUSE', 'spouse'],
  ['X-MANAGER', 'manager'],
  ['X-EVOLUTION-MANAGER', 'manager'],
  ['X-ASSISTANT', 'assistant'],
  ['X-EVOLUTION-ASSISTANT', 'assistant'],
]);
/** What two are to each other; all else the one is to the other: “has as manager”. */
const MUTUAL =
  /^(friend|met|co-worker|colleague|co-resident|neighbou?r|sibling|brother|sister|spouse|husband|wife|partner|kin|relative|acquaintance|contact|related to)$/;
/** What says how a value is written, and not what it is. */
const FORMS: ReadonlySet<string> = new Set(['pref', 'text', 'uri', 'internet', 'home', 'work']);

type Card = { readonly id: string; readonly name: string; readonly lines: readonly VCardLine[] };

/**
 * Returns the draft of a list of contacts: each card is an actor, tied to the organization that it names and to those to whom it says that it is related.
 * It is asked whether that is what is meant.
 */
export function readVCard(source: FormatSource): ReadResult {
  let [cards, ties] = [0, 0];
  const read = readGraphText(source, (text, tables) => {
    const list = new ElementList(tables);
    const all = [...listCards(text)].map(toCard).filter(({ name }) => name !== '');
    const ids = new Map(all.flatMap(({ id, name }) => [[name, id] as const]).reverse());
    const uids = new Map(all.map(({ id, lines }) => [get(lines, 'UID'), id] as const));
    for (const card of all) addActor(card, list);
    const findEnd = (text: string) =>
      uids.get(text) ?? uids.get(text.replace(/^urn:uuid:/i, '')) ?? ids.get(text);
    for (const card of all)
      for (const { target, type, ...said } of listTies(card)) {
        const known = findEnd(target);
        if (known === undefined) list.nameNode(target, { name: target, ...said.kind }, null);
        const isMutual = MUTUAL.test(type);
        list.addEdge(
          { source: card.id, target: known ?? target, isDirected: !isMutual },
          { type: isMutual || type === OF_ORGANIZATION ? type : `has as ${type}`, ...said.role },
          null,
        );
        ties += 1;
      }
    cards = all.length;
    list.finish(ACTOR_FIELDS, TIE_FIELDS);
  });
  const count = (number: number, noun: string) =>
    `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;
  const message = `Is each contact an actor, tied to the organization on its card and to those whom it names as related? ${count(cards, 'card')} then make ${count(ties, 'tie')}.`;
  return askFirst(read, { id: 'contacts', message, label: 'It is' });
}

function get(lines: readonly VCardLine[], name: string): string {
  return toVCardText(lines.find((line) => line.name === name)?.value ?? '');
}

function toCard(lines: readonly VCardLine[], index: number): Card {
  const [family = '', given = ''] = splitVCard(lines.find(({ name }) => name === 'N')?.value ?? '');
  const [organization = ''] = splitVCard(lines.find(({ name }) => name === 'ORG')?.value ?? '');
  const name = get(lines, 'FN') || `${given} ${family}`.trim() || organization;
  return { id: `card ${index + 1}`, name, lines };
}

/** The name of an organization may be all that its card says. */
function isBody({ name, lines }: Card): boolean {
  const [organization = ''] = splitVCard(lines.find((line) => line.name === 'ORG')?.value ?? '');
  return (
    BODIES.test(get(lines, 'KIND')) || /^company$/i.test(get(lines, 'X-ABSHOWAS')) || organization === name
  );
}

/** What a card says besides, by what it is called here. */
const SAID: ReadonlyMap<string, string> = new Map([
  ['TITLE', 'role'],
  ['NOTE', 'notes'],
  ['NICKNAME', 'aliases'],
  ['EMAIL', 'email'],
  ['TEL', 'phone'],
  ['ROLE', 'profession'],
  ['BDAY', 'born'],
]);
/** What is said of the card itself, or told in another way. */
const TOLD =
  /^(VERSION|PRODID|REV|UID|N|FN|KIND|ORG|PHOTO|LOGO|SOUND|KEY|CLASS|SOURCE|XML|CLIENTPIDMAP|X-ABLABEL|X-ABSHOWAS|X-ABADR|X-ABUID)$/;

function addActor(card: Card, list: ElementList): void {
  const pairs = card.lines.flatMap(({ name, value }) => {
    const text = splitVCard(value)
      .filter((part) => part !== '')
      .join(', ');
    return TOLD.test(name) || RELATED.has(name) || text === ''
      ? []
      : [[SAID.get(name) ?? name.toLowerCase(), text] as const];
  });
  const kind = isBody(card) ? 'group' : 'person';
  list.addNode(card.id, { ...toAttributes(pairs), name: card.name, kind }, null);
}

function listTies(card: Card) {
  const { lines } = card;
  const bodies = lines
    .filter(({ name }) => name === 'ORG')
    .flatMap(({ value }) => {
      const [target = '', ...units] = splitVCard(value).filter((part) => part !== '');
      const role = units.length > 0 ? { unit: units.join(', ') } : {};
      return target === '' || target === card.name
        ? []
        : [{ target, type: OF_ORGANIZATION, role, kind: { kind: 'group' } }];
    });
  const related = lines.flatMap((line) => {
    const told = RELATED.get(line.name);
    const target = toVCardText(line.value);
    if (told === undefined || target === '' || /^BEGIN:/i.test(target)) return [];
    const type = findType(line, lines) || told || 'related to';
    return [{ target, type, role: {}, kind: { kind: 'person' } }];
  });
  return [...bodies, ...related];
}

/** The type stands in the line, or in one of its group that names it: `item1.X-ABLabel:_$!<Spouse>!$_`. */
function findType({ group, types }: VCardLine, lines: readonly VCardLine[]): string {
  const label =
    group === '' ? undefined : lines.find((line) => line.group === group && line.name === 'X-ABLABEL');
  const said = label ? [toVCardText(label.value).replace(/^_\$!<|>!\$_$/g, '')] : types;
  return said
    .filter((type) => !FORMS.has(type))
    .join(', ')
    .toLowerCase();
}
