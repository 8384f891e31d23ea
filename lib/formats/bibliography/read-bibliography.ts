import { FORMAT_LIMITS } from '@/lib/network/limits';
import { TooLargeError } from '../create-table';
import type { FormatSource } from '../format';
import { askFirst } from '../graph/ask-first';
import { ElementList } from '../graph/element-list';
import { GraphTables } from '../graph/graph-tables';
import { toReadResult } from '../graph/to-read-result';
import { isBodyName } from '../guess/person-names';
import type { ActorField, TieField } from '../mapping';
import type { ReadResult } from '../read-result';
import { toFailed } from '../remark-list';
import { readOrFail } from '../text-fault';
import { listBibTeX, listRis, MAX_AUTHORS, type Publication } from './publications';
import { isTaggedList, listTagged } from './tagged-publications';

const ACTOR_FIELDS: ReadonlyMap<string, ActorField> = new Map([
  ...([
    ['name', 'name'],
    ['kind', 'kind'],
  ] as const),
]);
const TIE_FIELDS: ReadonlyMap<string, TieField> = new Map([
  ...([
    ['type', 'type'],
    ['documentTitle', 'documentTitle'],
    ['published', 'published'],
    ['url', 'url'],
  ] as const),
]);

/**
 * Returns the draft of who publishes with whom: two authors of one publication are tied, and each publication that they have in common is
 * evidence of it. It is asked whether that is what is meant.
 */
export function readBibliography(source: FormatSource): ReadResult {
  return readOrFail(() => {
    const authors = new Authors();
    for (const each of [source, ...source.beside]) {
      const text = each.text();
      const head = each.head().slice(0, 2_000);
      const isRis = /^[^\S\n]*TY {1,2}- /m.test(head);
      const list = isTaggedList(head) ? listTagged : isRis ? listRis : listBibTeX;
      for (const publication of list(text)) authors.add(publication);
    }
    return authors.finish();
  });
}

class Authors {
  private readonly tables = new GraphTables();
  private readonly list = new ElementList(this.tables);
  private readonly pairs = new Map<string, string>();
  private rows = 0;
  private publications = 0;

  add({ authors, bodies = [], title, year, url }: Publication): void {
    this.publications += 1;
    const names = [...new Set(authors.map(toName).filter((name) => name !== ''))];
    if (names.length > MAX_AUTHORS) {
      const message = `A publication with more than ${MAX_AUTHORS} authors is passed over: it would tie every one to every other.`;
      this.tables.remarks.add('crowd', {
        severity: 'warning',
        place: title.slice(0, 200),
        message,
        fix: 'Name those that matter.',
      });
      return;
    }
    const groups = new Set(authors.filter((name) => bodies.includes(name) || isBody(name)).map(toName));
    for (const name of names)
      this.list.nameNode(name, { name, kind: groups.has(name) ? 'group' : 'person' }, null);
    for (const [index, one] of names.entries())
      for (const other of names.slice(index + 1)) this.addPair([one, other].sort(), title, year, url);
  }

  private addPair(
    [source = '', target = '']: readonly string[],
    title: string,
    year: string,
    url: string,
  ): void {
    this.rows += 1;
    if (this.rows > FORMAT_LIMITS.rows) throw new TooLargeError('There are too many pairs of authors.');
    const pair = JSON.stringify([source, target]);
    const id = this.pairs.get(pair) ?? `pair ${this.pairs.size + 1}`;
    this.pairs.set(pair, id);
    this.list.addEdge(
      { id, source, target, isDirected: false },
      {
        type: 'publishes with',
        documentTitle: title === '' ? 'A publication without a title' : title,
        ...(year !== '' && { published: year }),
        ...(url !== '' && { url }),
      },
      null,
    );
  }

  finish(): ReadResult {
    if (this.pairs.size === 0)
      return toFailed(
        'No publication in the list has two authors.',
        'Choose a list in which publications have several.',
      );
    this.list.finish(ACTOR_FIELDS, TIE_FIELDS);
    const pairs = this.pairs.size.toLocaleString('en');
    return askFirst(toReadResult(this.tables), {
      id: 'authors',
      message: `Are two authors of one publication tied? ${this.publications.toLocaleString('en')} publications then make ${pairs} pairs of ${this.list.nodeCount.toLocaleString('en')} authors, told apart by their names as they are written.`,
      label: 'They are, and the publication is evidence of it',
    });
  }
}

/** Lists write the family name first as often as last: `Lovelace, Ada` and `Ada Lovelace` are one. */
/** Bodies are written as they are called; persons by their family name and a comma, or by two names. */
function isBody(written: string): boolean {
  return !/,\s*\S/.test(written) && isBodyName(written);
}

function toName(written: string): string {
  const [family = '', given = '', ...more] = written.split(',').map((part) => part.trim());
  const name = given === '' || more.length > 0 ? written : `${given} ${family}`;
  return name.replace(/\s+/g, ' ').trim().slice(0, 300);
}
