import type { WrittenType } from '@/lib/network/own-type';
import type { FormatSource } from '../format';
import { ElementList } from '../graph/element-list';
import { GraphTables } from '../graph/graph-tables';
import { toReadResult } from '../graph/to-read-result';
import type { ActorField, TieField } from '../mapping';
import type { ReadResult } from '../read-result';
import { toFailed } from '../remark-list';
import { toDay } from '../text-file/written-day';
import { listMails, type MailAddress, type MailHeaders, readAddresses, readHeaders } from './mail-headers';

type Letters = { mails: number; copies: number; first: string; last: string };

/**
 * Returns the draft of who writes to whom: each address is an actor with the name that mostly stands beside it, and all mails from one to
 * another are one tie, with their number and the days of the first and the last.
 */
export function readMail(source: FormatSource): ReadResult {
  const post = new Post();
  for (const each of [source, ...source.beside]) for (const mail of listMails(each)) post.add(mail);
  return post.finish();
}

/** Returns the same of mails whose text is given. */
export function readMailTexts(texts: Iterable<string>): ReadResult {
  const post = new Post();
  for (const text of texts) post.add(readHeaders(text.replaceAll('\r\n', '\n')));
  return post.finish();
}

const ACTOR_FIELDS: ReadonlyMap<string, ActorField> = new Map([
  ...([
    ['name', 'name'],
    ['kind', 'kind'],
    ['other names', 'aliases'],
  ] as const),
]);
const TIE_FIELDS: ReadonlyMap<string, TieField> = new Map([
  ...([
    ['type', 'type'],
    ['first', 'from'],
    ['last', 'to'],
  ] as const),
]);

class Post {
  private readonly names = new Map<string, Map<string, number>>();
  private readonly pairs = new Map<string, Map<string, Letters>>();
  private without = 0;

  add(mail: MailHeaders): void {
    const read = (name: string) => readAddresses(mail.get(name) ?? '');
    const [from] = [...read('from'), ...read('sender')];
    const to = read('to');
    const copies = [...read('cc'), ...read('bcc')];
    if (!from || to.length + copies.length === 0) {
      this.without += 1;
      return;
    }
    for (const each of [from, ...to, ...copies]) this.see(each);
    const day = toDay(mail.get('date') ?? '');
    const met = new Set([from.address]);
    for (const [isCopy, list] of [[false, to] as const, [true, copies] as const])
      for (const { address } of list) {
        if (!met.has(address)) this.count(from.address, address, isCopy, day);
        met.add(address);
      }
  }

  private see({ address, name }: MailAddress): void {
    const known = this.names.get(address) ?? new Map<string, number>();
    this.names.set(address, known);
    if (name !== '') known.set(name, (known.get(name) ?? 0) + 1);
  }

  private count(from: string, to: string, isCopy: boolean, day: string): void {
    const own = this.pairs.get(from) ?? new Map<string, Letters>();
    this.pairs.set(from, own);
    const letters = own.get(to) ?? { mails: 0, copies: 0, first: day, last: day };
    own.set(to, letters);
    letters.mails += 1;
    if (isCopy) letters.copies += 1;
    if (day === '') return;
    if (letters.first === '' || day < letters.first) letters.first = day;
    if (day > letters.last) letters.last = day;
  }

  finish(): ReadResult {
    if (this.pairs.size === 0)
      return toFailed(
        'No mail in the file says from whom it is and to whom.',
        'Choose mails with their headers.',
      );
    const tables = new GraphTables();
    const list = new ElementList(tables);
    for (const [address, names] of this.names) list.addNode(address, toActor(address, names), null);
    for (const [source, own] of this.pairs)
      for (const [target, { mails, copies, first, last }] of own)
        list.addEdge(
          { source, target, isDirected: true },
          {
            type: 'wrote to',
            count: mails,
            ...(copies > 0 && { copies }),
            ...(first !== '' && { first, last }),
          },
          null,
        );
    list.finish(ACTOR_FIELDS, TIE_FIELDS);
    if (this.without > 0) {
      const message = `${this.without.toLocaleString('en')} of the mails do not say from whom or to whom they are, and are passed over.`;
      tables.remarks.add('without', { severity: 'note', place: '', message, fix: '' });
    }
    return withType(toReadResult(tables));
  }
}

/** Letters are messages: no synonym has to be found for that. */
const WROTE: WrittenType = {
  id: 'wrote-to',
  label: 'wrote to',
  inverseLabel: 'got mail from',
  plural: 'Mails',
  symmetric: false,
  family: 'contact',
  carriesMessages: true,
};

function withType(read: ReadResult): ReadResult {
  if (read.kind !== 'draft') return read;
  const { types, newTypes } = read.mapping;
  const mapping = {
    ...read.mapping,
    types: { ...types, [WROTE.label]: WROTE.id },
    newTypes: [...newTypes, WROTE],
  };
  return { ...read, mapping };
}

/** Who has a first name and another is a person; an address alone may be anybody's. */
function toActor(address: string, names: ReadonlyMap<string, number>) {
  const [name = address, ...others] = [...names].sort((a, b) => b[1] - a[1]).map(([each]) => each);
  return {
    name,
    ...(/\S\s+\S/.test(name) && { kind: 'person' }),
    ...(others.length > 0 && { 'other names': others }),
    email: address,
  };
}
