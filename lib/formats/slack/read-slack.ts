import type { FormatSource } from '../format';
import type { Remark } from '../import-tables';
import { isJsonObject, type JsonObject, readJsonText, toObjects, toText } from '../json/read-json-source';
import type { Question } from '../question';
import type { ReadResult } from '../read-result';
import { readNodeLinks } from '../records/read-node-links';
import { findSlackDay, isSlackChannels } from './find-slack-export';

const MENTION = /<@([A-Z\d]{2,20})(?:\|[^>]*)?>/g;
const MAX_EXCERPT = 200;
const MENTIONS = 'mentions';
const REPLIES = 'replies to';
const REACTS = 'reacts to';
const MEMBERS = 'is in channel';

type Message = { readonly channel: string; readonly message: JsonObject };

/**
 * Returns the draft of an export of Slack: people by their real names, whom each mentions, to whom each replies and whose messages each reacts to, with day and channel; and who is in which
 * channel. Which of these are ties is asked.
 */
export function readSlack(source: FormatSource): ReadResult {
  const users = readList(source);
  if ('kind' in users) return users;
  const channels: JsonObject[] = [];
  const messages: Message[] = [];
  for (const file of source.beside) {
    const channel = findSlackDay(file.name);
    if (channel === null && !isSlackChannels(file.name)) continue;
    const read = readList(file);
    if ('kind' in read) return read;
    if (channel === null) for (const record of read.records) channels.push(record);
    else for (const message of read.records) messages.push({ channel, message });
  }
  const people = users.records.flatMap(toPerson);
  const known = new Set(people.map(({ id }) => id));
  const ties = listTies(messages);
  const members = channels.flatMap(({ name, members: list }) =>
    (Array.isArray(list) ? list : []).flatMap((user) =>
      toText(name) === null || typeof user !== 'string'
        ? []
        : [{ source: user, target: `#${name}`, type: MEMBERS }],
    ),
  );
  const links = [...ties, ...members];
  const named = channels.flatMap(({ name }) =>
    toText(name) === null ? [] : [{ id: `#${name}`, name: `#${name}`, kind: 'group' }],
  );
  const others = [...new Set(links.flatMap(({ source: from, target }) => [from, target]))]
    .filter((id) => !known.has(id) && !named.some((channel) => channel.id === id))
    .map((id) => ({ id, name: id, kind: 'person' }));
  const read = readNodeLinks({
    nodes: [...people, ...named, ...others],
    links,
    ends: ['source', 'target'],
    root: {},
  });
  if (read.kind !== 'draft') return read;
  const remarks = [...read.draft.remarks, ...describe(messages, ties, people)];
  return {
    ...read,
    draft: { ...read.draft, remarks },
    questions: [askAboutTies(messages.length, links)],
  };
}

/** What people say to each other is one sort of tie, and to be in a channel another. */
function askAboutTies(count: number, links: readonly { readonly type: string }[]): Question {
  const of = (type: string) => links.filter((link) => link.type === type).length.toLocaleString('en');
  const leave = (types: readonly string[]) => ({ negatives: { type: types } });
  return {
    id: 'posts',
    about: 'actors',
    message: `Which ties do the ${count.toLocaleString('en')} messages make? Mentions: ${of(MENTIONS)}; replies: ${of(REPLIES)}; reactions: ${of(REACTS)}; times that somebody is in a channel: ${of(MEMBERS)}.`,
    choices: [
      {
        label: 'From whoever writes to whom they mention and to whom they reply',
        mapping: leave([REACTS, MEMBERS]),
      },
      { label: 'The same, and to whose messages they react', mapping: leave([MEMBERS]) },
      { label: 'The same, and from each to the channels that they are in', mapping: { negatives: {} } },
      {
        label: 'Only from each to the channels that they are in',
        mapping: leave([MENTIONS, REPLIES, REACTS]),
      },
    ],
    hasGuess: false,
  };
}

function readList(
  file: FormatSource,
): { readonly records: readonly JsonObject[] } | Extract<ReadResult, { kind: 'failed' }> {
  const read = readJsonText(file.text(), file.name);
  return read.ok ? { records: toObjects(read.value) } : read.failed;
}

/** People are called by their real names; a name that they chose is another one. */
function toPerson({
  id,
  name,
  real_name,
  profile,
  is_bot,
  deleted,
}: JsonObject): readonly (JsonObject & { readonly id: string })[] {
  if (typeof id !== 'string') return [];
  const own = isJsonObject(profile) ? profile : {};
  const names = [real_name, own.real_name, own.display_name, name].flatMap((each) => toText(each) ?? []);
  const [called = id, ...more] = [...new Set(names)];
  const aliases = more.length > 0 ? { aliases: more } : {};
  const facts = { ...(is_bot === true && { bot: true }), ...(deleted === true && { deleted: true }) };
  return [{ id, name: called, ...aliases, ...facts, kind: 'person' }];
}

type SlackTie = JsonObject & { readonly source: string; readonly target: string; readonly type: string };

function listTies(messages: readonly Message[]): readonly SlackTie[] {
  return messages.flatMap(({ channel, message }) => {
    const { user, text, ts, subtype, parent_user_id: parent, reactions } = message;
    // Whoever joins or leaves is named by the program.
    if (typeof user !== 'string' || /_(join|leave|topic|purpose|name|archive)$/.test(String(subtype ?? '')))
      return [];
    const words = typeof text === 'string' ? text : '';
    const facts = { channel, ...toDay(ts), ...(words !== '' && { excerpt: words.slice(0, MAX_EXCERPT) }) };
    const to = (target: string, type: string): readonly SlackTie[] =>
      target === user ? [] : [{ source: user, target, type, ...facts }];
    const mentioned = new Set([...words.matchAll(MENTION)].map(([, id = '']) => id));
    const reacting = toObjects(reactions).flatMap(({ users }) => (Array.isArray(users) ? users : []));
    return [
      ...(typeof parent === 'string' ? to(parent, REPLIES) : []),
      ...[...mentioned].filter((id) => id !== parent).flatMap((id) => to(id, MENTIONS)),
      ...[...new Set(reacting)].flatMap((id) =>
        typeof id !== 'string' || id === user
          ? []
          : [{ source: id, target: user, type: REACTS, channel, ...toDay(ts) }],
      ),
    ];
  });
}

/** A time of Slack is seconds since 1970, with the number of the message behind a point. */
function toDay(ts: unknown): { readonly date?: string } {
  const seconds = Number(ts);
  const isTime = (typeof ts === 'string' || typeof ts === 'number') && seconds > 0 && seconds < 1e11;
  return isTime ? { date: new Date(seconds * 1000).toISOString().slice(0, 10) } : {};
}

function describe(
  messages: readonly Message[],
  ties: readonly SlackTie[],
  people: readonly { readonly id: string }[],
): readonly Remark[] {
  const tied = new Set(ties.flatMap(({ source, target }) => [source, target]));
  const alone = people.filter(({ id }) => !tied.has(id)).length;
  const message = `${messages.length.toLocaleString('en')} messages make ${ties.length.toLocaleString('en')} mentions, replies and reactions; ${alone.toLocaleString('en')} of ${people.length.toLocaleString('en')} people have none.`;
  return [{ severity: 'note', place: '', message, fix: '' }];
}
