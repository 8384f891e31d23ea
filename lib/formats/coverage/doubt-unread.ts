import type { Network } from '@/lib/network/network';
import type { RowRole } from '../list-role';
import type { QuestionChoice } from '../question';
import { type Finding, quoteSome } from './finding';
import { createActorFinder, createReadFinder } from './read-texts';
import { areJoins, isAttributeName, isOfForm, isPartOfForm, listJoins } from './words-of-forms';
import type { WrittenGroup, WrittenList, WrittenParts } from './written-groups';

/** The share of the records of a list, and of the texts in one place, that must have gone nowhere. */
const MOST = 0.8;
/** The share of what a record says that must have gone nowhere. */
const HALF = 0.5;
/** So large a share of all values is asked about, where there are so many. */
const MAX_SHARE = 0.25;
const MIN_VALUES = 12;
const MAX_TOLD = 12;
/** What programs call lists of how, where and in which words things are shown. */
const DRAWN =
  /^(styles?|views?|layouts?|legends?|themes?|bookmarks|settings|options|schema|schemas|fields|filters|columns|facets|pages?|links|meta|metadata|paging|errors|warnings|versions?|context|contexts|key|keys|annotations|graphics|bypass(es)?)$/i;

/**
 * Returns which parts of a file of records nothing was made of: lists whose items went nowhere, lists whose items tie two actors who are not tied, and keys.
 * Those that look like actors or ties are asked about, with what they may be where `canTell`; all others are told by name, count and example.
 */
export function doubtUnread(
  network: Network,
  { groups: all, lists }: WrittenParts,
  { title, description }: { readonly title: string; readonly description: string },
  canTell: boolean,
): Unread {
  const groups = all.filter((group) => !isPartOfForm(group));
  const isRead = createReadFinder(network, groups, [title, description]);
  const unread = lists.filter((list) => !isPartOfForm(list) && isUnreadList(list, isRead));
  const outer = unread.filter(({ place }) => !unread.some((other) => isWithin(place, other.place)));
  const untied = lists.filter(
    (list) => !outer.some(({ place }) => place === list.place || isWithin(list.place, place)),
  );
  const findActor = createActorFinder(network);
  const asked = [
    ...outer.flatMap(
      (list) => askAboutPairs(list, network, findActor, canTell)[0] ?? askAboutList(list, canTell),
    ),
    ...untied.flatMap((list) => askAboutPairs(list, network, findActor, canTell)),
  ];
  const told = outer.filter(({ name }) => !asked.some(({ id }) => id === toId(name))).map(tellList);
  const joins = listJoins(groups);
  const rest = groups.filter(({ place }) => !outer.some((list) => isWithin(place, list.place)));
  const keys = rest.filter((group) => isUnreadGroup(group, isRead, joins)).map(tellGroup);
  const share =
    asked.length > 0
      ? []
      : askAboutShare(
          groups.filter((group) => !isOfForm(group)),
          isRead,
        );
  return {
    findings: [...asked, ...share, ...cutShort([...told, ...keys])],
    places: outer.map(({ place }) => place),
  };
}

/** What was found, and the places of the lists that were not read. */
export type Unread = { readonly findings: readonly Finding[]; readonly places: readonly string[] };

type IsRead = (text: string) => boolean;

function isWithin(place: string, outer: string): boolean {
  return place !== outer && place.startsWith(`${outer}/`);
}

/** Where fields say words of their own in each record, they tell whether these were read: codes and words for a sort of thing leave none behind. */
function isUnreadList({ records: all }: WrittenList, isRead: IsRead): boolean {
  const records = all.map((record) =>
    record.filter(
      ([field, text]) =>
        !(DRAWN_FIELD.test(field) && DRAWN_VALUE.test(text)) && !isAttributeName(field, record),
    ),
  );
  const fields = listFields(records).filter(({ texts }) => isNaming(texts, records.length));
  const naming = fields.filter(({ texts }) => !texts.every((text) => CODE.test(text)));
  if (naming.length > 0)
    return naming.every(({ texts }) => texts.filter((text) => !isRead(text)).length >= MOST * texts.length);
  const told = records
    .map((record) => record.filter(([field]) => !SORT_FIELD.test(field)))
    .filter((record) => record.some(([, text]) => isTelling(text)));
  const lost = told.filter((record) => {
    const texts = record.filter(([, text]) => isTelling(text));
    return texts.filter(([, text]) => !isRead(text)).length >= HALF * texts.length;
  });
  return told.length > 0 && lost.length >= MOST * records.length;
}

/** Numbers, colours and the sides of a box. */
const DRAWN_VALUE =
  /^([+-]?\d+(\.\d+)?(px|%)?|#[\da-f]{3,8}|transparent|none|left|right|top|bottom|arrow|auto|rect\w*|ellipse|circle|diamond)$/i;
/** Of what sort a record is says nothing of which it is. */
const SORT_FIELD = /^(type|kind|class|category)$/i;

/** Where and in which colours and shapes something is drawn: nothing of it belongs to a network. */
const DRAWN_FIELD =
  /^((from|to|source|target)?[ _]?side|x\d?|y\d?|z|w|h|cx|cy|width|height|colou?r|fill|stroke\w*|opacity|angle|rotation|radius|size|font\w*|shape|z[ _]?index|position)$/i;

/** Of single digits, and of words for yes and no, nobody can tell where they went. */
function isTelling(text: string): boolean {
  return /\p{L}{2}|\d{3}/u.test(text) && !/^(true|false|yes|no|null|none)$/i.test(text);
}

function isUnreadGroup(group: WrittenGroup, isRead: IsRead, joins: ReadonlySet<string>): boolean {
  const { texts, name } = group;
  if (name === '' || DRAWN.test(name) || isOfForm(group)) return false;
  if (areJoins(group, joins)) return false;
  const telling = [...texts.keys()].filter(isTelling);
  return telling.length > 0 && telling.filter((text) => !isRead(text)).length >= MOST * telling.length;
}

function askAboutList(list: WrittenList, canTell: boolean): readonly Finding[] {
  const { name, items } = list;
  if (items < 2 || name === '' || DRAWN.test(name) || !hasNames(list)) return [];
  return [
    {
      ...{ id: toId(name), isAsked: true, others: canTell ? offerRoles(name) : [] },
      message: `Does “${name}” belong to the network? Its ${count(items, 'item')} were not read: the first has ${quoteSome(listFirst(list))}.`,
      label: 'It does not: leave it out',
      told: tellList(list),
    },
  ];
}

/** A list of things has a field of words that are different in nearly all of them. */
function hasNames({ records }: WrittenList): boolean {
  return listFields(records).some(({ texts }) => isNaming(texts, records.length));
}

/** A word that programs write as one. */
const CODE = /^[a-z\d][\w.:/-]*$/;

type Field = { readonly name: string; readonly texts: readonly string[] };

function listFields(records: WrittenList['records']): readonly Field[] {
  const fields = new Map<string, string[]>();
  for (const record of records)
    for (const [name, text] of record) {
      const texts = fields.get(name) ?? [];
      texts.push(text);
      fields.set(name, texts);
    }
  return [...fields].map(([name, texts]) => ({ name, texts }));
}

function isNaming(texts: readonly string[], records: number): boolean {
  const words = texts.filter(
    (text) => /\p{L}{2}/u.test(text) && text.length <= MAX_NAME && !/^https?:|^#[\da-f]{3,8}$/i.test(text),
  );
  return (
    words.length >= HALF * records &&
    words.length >= MOST * texts.length &&
    new Set(words).size >= HALF * words.length
  );
}

const MAX_NAME = 80;

/** Returns what the items of a list may be, as answers that have the file read so. */
function offerRoles(name: string): readonly QuestionChoice[] {
  const toChoice = (role: RowRole, label: string) => ({
    label,
    mapping: { headers: { lists: { [name]: role } } },
  });
  return [toChoice('actors', 'Each item is an actor'), toChoice('ties', 'Each item is a tie')];
}

/** A record that names two actors may be a tie of the two. */
function askAboutPairs(
  list: WrittenList,
  { relationships, meetings }: Network,
  findActor: (text: string) => string | null,
  canTell: boolean,
): readonly Finding[] {
  if (meetings.length > 0) return [];
  const tied = new Set(
    relationships.flatMap((tie) => {
      const ends = [tie.source, tie.target, tie.toward, tie.onBehalfOf].flatMap((end) => end ?? []);
      return ends.flatMap((one) => ends.map((other) => `${one}\n${other}`));
    }),
  );
  const pairs = list.records.flatMap((record) => {
    const named = record.flatMap(([field, text]) => {
      const actor = findActor(text);
      return actor === null ? [] : [{ field, text, actor }];
    });
    const [first] = named;
    const other = named.find(({ actor, field }) => actor !== first?.actor && field !== first?.field);
    return first && other ? [{ first, other }] : [];
  });
  const open = pairs.filter(({ first, other }) => !tied.has(`${first.actor}\n${other.actor}`));
  const [example] = open;
  if (!example || open.length < 2 || open.length < HALF * list.records.length) return [];
  const fields = `“${example.first.field}” and “${example.other.field}”`;
  return [
    {
      ...{ id: toId(list.name), isAsked: true },
      message: `Do the items of “${list.name}” tie those whom they name? ${open.length.toLocaleString('en')} of them name two actors in ${fields}, such as ${quoteSome([example.first.text, example.other.text])}, and no tie was made of it.`,
      label: 'They do not',
      others:
        canTell && list.name !== ''
          ? offerRoles(list.name).filter(({ mapping }) => mapping.headers?.lists?.[list.name] === 'ties')
          : [],
    },
  ];
}

function toId(name: string): string {
  return `coverage list ${name}`;
}

function listFirst({ records: [first = []] }: WrittenList): readonly string[] {
  return [...new Set(first.map(([, text]) => text))];
}

function count(number: number, noun: string): string {
  return `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;
}

function tellList(list: WrittenList): string {
  const of = list.name === '' ? 'a list without a name' : `the list “${list.name}”`;
  return `${count(list.items, 'item')} of ${of} ${list.items === 1 ? 'was' : 'were'} not read: the first has ${quoteSome(listFirst(list))}.`;
}

function tellGroup({ name, texts }: WrittenGroup): string {
  const all = [...texts.values()].reduce((sum, each) => sum + each, 0);
  return `${count(all, 'value')} of “${name}” ${all === 1 ? 'was' : 'were'} not read: ${quoteSome([...texts.keys()], 1)}.`;
}

function cutShort(told: readonly string[]): readonly Finding[] {
  const more = told.length - MAX_TOLD;
  const shown = told.slice(0, MAX_TOLD);
  const lines =
    more > 0
      ? [...shown, `${count(more, 'other part')} of the file ${more === 1 ? 'was' : 'were'} not read.`]
      : shown;
  return lines.map((message, index) => ({
    id: `coverage unread ${index}`,
    isAsked: false,
    message,
    others: [],
    label: '',
  }));
}

function askAboutShare(groups: readonly WrittenGroup[], isRead: IsRead): readonly Finding[] {
  const texts = groups
    .flatMap((group) => [...group.texts.keys()])
    .filter(
      (text) =>
        /\p{L}{2}/u.test(text) &&
        text.length <= 200 &&
        !CODE.test(text) &&
        !/^[a-z]+([A-Z][a-z]*)+$|^https?:/.test(text),
    );
  const lost = texts.filter((text) => !isRead(text));
  if (texts.length < MIN_VALUES || lost.length <= MAX_SHARE * texts.length) return [];
  return [
    {
      ...{ id: 'coverage share', isAsked: true, others: [], label: 'It is' },
      message: `Is all read that belongs to the network? Of ${count(texts.length, 'text')} in the file ${lost.length.toLocaleString('en')} went nowhere, such as ${quoteSome(lost)}.`,
    },
  ];
}
