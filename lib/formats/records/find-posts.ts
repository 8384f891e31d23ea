import { isJsonObject, type JsonObject, toObjects } from '../json/read-json-source';
import type { NodeLinks } from './read-node-links';

/** Who wrote a message, as programs call it: the id before the name. */
const AUTHOR_IDS = [
  'author_id',
  'authorId',
  'from_id',
  'fromId',
  'user_id',
  'userId',
  'sender_id',
  'account_id',
];
const AUTHORS = ['from', 'author', 'sender', 'user', 'username', 'screen_name', 'account'];
/** The message to which one replies, and whose message that is. */
const REPLIES = [
  'reply_to_message_id',
  'in_reply_to_status_id',
  'in_reply_to_id',
  'parent_id',
  'reply_to',
  'inReplyTo',
];
const REPLIED = ['in_reply_to_user_id', 'in_reply_to_account_id', 'in_reply_to_screen_name', 'reply_to_user'];
const FORWARDED = ['forwarded_from', 'forward_from', 'forwardedFrom', 'fwd_from'];
const NAMES = ['username', 'screen_name', 'acct', 'name', 'display_name', 'title'];
/** The share of the messages that must have an author. */
const MIN_WRITTEN = 0.5;
const MIN_POSTS = 2;

const WORDS: Readonly<Record<string, string>> = {
  replied_to: 'replied to',
  retweeted: 'shared',
  quoted: 'quoted',
};

/** Who answers, shares and mentions whom in a list of messages; and how many of them tie nobody. */
export type PostsFound = { readonly graph: NodeLinks; readonly posts: number; readonly passedOver: number };

/**
 * Returns the graph in messages of a chat, a channel or a social network: who wrote one is tied to those to whom it replies, from whom it is
 * forwarded, whom it shares or quotes and whom it mentions. `beside`: people, and other messages, that the file lists as well. Null where no message
 * says any of it.
 */
export function findPosts(posts: readonly JsonObject[], beside: readonly JsonObject[]): PostsFound | null {
  if (posts.length < MIN_POSTS) return null;
  const written = posts.filter((post) => findAuthor(post) !== null);
  const hasAnswers = posts.some(
    (post) =>
      [...REPLIES, ...REPLIED, ...FORWARDED, 'referenced_tweets'].some((key) => post[key] !== undefined) ||
      listEntities(post).length > 0,
  );
  if (!hasAnswers || written.length < MIN_WRITTEN * posts.length) return null;
  const nodes = listPeople(written, beside);
  const authors = new Map(
    [...beside, ...posts].flatMap((post) => {
      const author = findAuthor(post);
      return author && isId(post.id) ? [[String(post.id), author.id] as const] : [];
    }),
  );
  let passedOver = 0;
  const links = posts.flatMap((post) => {
    const ties = listTies(post, authors);
    if (ties.length === 0) passedOver += 1;
    for (const { target } of ties) if (!nodes.has(target)) nodes.set(target, { id: target, name: target });
    return ties;
  });
  if (links.length === 0) return null;
  return {
    graph: { nodes: [...nodes.values()], links, ends: ['source', 'target'], root: {} },
    posts: posts.length,
    passedOver,
  };
}

function isId(value: unknown): value is string | number {
  return (typeof value === 'string' && value.trim() !== '') || typeof value === 'number';
}

function findFirst(post: JsonObject, keys: readonly string[]): string | null {
  const key = keys.find((each) => isId(post[each]));
  return key === undefined ? null : String(post[key]);
}

function findAuthor(post: JsonObject): { readonly id: string; readonly name: string | null } | null {
  const inner = AUTHORS.map((key) => post[key]).find(isJsonObject);
  const name = findFirst(post, AUTHORS) ?? (inner ? findFirst(inner, NAMES) : null);
  const id = findFirst(post, AUTHOR_IDS) ?? (inner && isId(inner.id) ? String(inner.id) : name);
  // Who has left is nobody.
  return id === null || /^\[(deleted|removed)\]$/.test(id) ? null : { id, name };
}

/** Names may be those of several: what nobody else may be called comes first, and the other beside it. */
function listPeople(posts: readonly JsonObject[], beside: readonly JsonObject[]): Map<string, JsonObject> {
  const people = new Map<string, JsonObject>();
  for (const post of posts) {
    const author = findAuthor(post);
    if (author) people.set(author.id, { id: author.id, name: author.name ?? author.id });
  }
  for (const person of beside) {
    if (!isId(person.id) || findAuthor({ ...person, username: undefined, screen_name: undefined })) continue;
    const [name, other] = NAMES.flatMap((key) => (isId(person[key]) ? [String(person[key])] : []));
    if (name === undefined) continue;
    const aliases = other !== undefined && other !== name ? { aliases: [other] } : {};
    people.set(String(person.id), { id: String(person.id), name, ...aliases });
  }
  return people;
}

type PostTie = JsonObject & { readonly target: string };

function listTies(post: JsonObject, authors: ReadonlyMap<string, string>): readonly PostTie[] {
  const source = findAuthor(post)?.id;
  if (source === undefined) return [];
  const found = new Map<string, PostTie>();
  const date = findFirst(post, ['date', 'created_at', 'timestamp', 'published', 'created_utc']);
  const add = (target: string | null | undefined, type: string) => {
    // Who goes on with an own message answers nobody.
    if (target === null || target === undefined || target === source) return;
    found.set(`${type} ${target}`, { source, target, type, ...(date !== null && { date }) });
  };
  const replied = findFirst(post, REPLIES);
  add(
    findFirst(post, REPLIED) ??
      (replied === null ? null : (authors.get(replied) ?? authors.get(replied.replace(/^t1_/, '')))),
    'replied to',
  );
  add(findFirst(post, FORWARDED), 'forwarded from');
  for (const { type, id } of toObjects(post.referenced_tweets))
    if (isId(id)) add(authors.get(String(id)), WORDS[String(type)] ?? String(type));
  // An answer names whom it answers, and what is shared names its author: that is told already.
  const told = new Set([...found.values()].map(({ target }) => target));
  for (const name of listMentions(post)) if (!told.has(name)) add(name, 'mentions');
  return [...found.values()];
}

/** Twitter and X list whom a message names among what they found in its text. */
function listEntities({ entities }: JsonObject): readonly JsonObject[] {
  if (!isJsonObject(entities)) return [];
  return [...toObjects(entities.mentions), ...toObjects(entities.user_mentions)];
}

/** Telegram marks names within a text; others list them beside it. */
function listMentions(post: JsonObject): readonly string[] {
  const { text, mentions } = post;
  const marked = toObjects(text).filter(({ type }) => type === 'mention' || type === 'mention_name');
  const named = marked.flatMap((each) =>
    isId(each.user_id) ? [`user${each.user_id}`] : (findFirst(each, ['text']) ?? []),
  );
  return [
    ...named,
    ...[...toObjects(mentions), ...listEntities(post)].flatMap(
      (each) => findFirst(each, ['id', ...NAMES]) ?? [],
    ),
  ];
}
