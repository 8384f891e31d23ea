import type { FormatSource, Progress } from '../format';
import { askFirst } from '../graph/ask-first';
import { ElementList } from '../graph/element-list';
import { GraphTables } from '../graph/graph-tables';
import { toReadResult } from '../graph/to-read-result';
import { isJsonObject, type JsonObject } from '../json/read-json-source';
import type { ActorField, TieField } from '../mapping';
import type { ReadResult } from '../read-result';
import { readXmlValue, splitMarks } from '../xml-records/read-xml-value';
import { describeRole, describeTransaction } from './iati-codes';

const ACTOR_FIELDS: ReadonlyMap<string, ActorField> = new Map([
  ['name', 'name'],
  ['kind', 'kind'],
]);
const TIE_FIELDS: ReadonlyMap<string, TieField> = new Map([
  ['type', 'type'],
  ['date', 'date'],
  ['document', 'document'],
  ['documentTitle', 'documentTitle'],
]);

/**
 * Returns the draft of activities of aid: who provides funds is tied to who receives them, one tie a transaction, with the activity as its
 * source. In an activity without transactions between two, who funds it is tied to who carries it out, and it is asked whether that is meant.
 * Organizations without a name are called by their reference.
 */
export function readIati(source: FormatSource, progress: Progress): ReadResult {
  const read = readXmlValue(source, progress);
  if (!read.ok) return { kind: 'failed', remarks: [read.fault] };
  const reading = new Activities();
  const value = splitMarks(read.value);
  for (const activity of findActivities(isJsonObject(value) ? value : {})) reading.add(activity);
  return reading.finish();
}

function findActivities(value: JsonObject): readonly JsonObject[] {
  const root = value['iati-activities'] ?? value;
  return toList(isJsonObject(root) ? root['iati-activity'] : root).filter(isJsonObject);
}

function toList(value: unknown): readonly unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

/** Returns the words of an element in each language. */
function listTexts(value: unknown): readonly string[] {
  return toList(value)
    .flatMap((each) => (isJsonObject(each) && each.narrative !== undefined ? toList(each.narrative) : [each]))
    .map(toText)
    .filter((text) => text !== '');
}

/** Returns the words of an element: of several languages the first. Version 1 has them without a narrative. */
function toText(value: unknown): string {
  const [first] = toList(value);
  if (typeof first === 'string') return first.replace(/\s+/g, ' ').trim().slice(0, 300);
  return isJsonObject(first) ? toText(first.narrative ?? first.text) : '';
}

function getText(value: unknown, name: string): string {
  const [first] = toList(value);
  return isJsonObject(first) ? toText(first[name]) : '';
}

class Activities {
  private readonly tables = new GraphTables();
  private readonly list = new ElementList(this.tables);
  /** By reference, and by name: an organization has both in some places, and one of them in others. */
  private readonly known = new Map<string, string>();
  private supposed = 0;
  private oneSided = 0;

  add(activity: JsonObject): void {
    const parts = toList(activity['participating-org']);
    for (const part of [activity['reporting-org'], ...parts]) this.findOrganization(part);
    const transactions = toList(activity.transaction).filter(isJsonObject);
    const made = transactions.filter((transaction) => this.addTransaction(activity, transaction)).length;
    this.oneSided += transactions.length - made;
    if (made > 0) return;
    const inRole = (role: string) => parts.filter((part) => describeRole(getText(part, 'role')) === role);
    for (const funder of inRole('funding'))
      for (const doer of inRole('implementing'))
        this.supposed += this.addTie(activity, funder, doer, { type: 'funds' }) ? 1 : 0;
  }

  private addTransaction(activity: JsonObject, transaction: JsonObject): boolean {
    const { type, isIncoming } = describeTransaction(getText(transaction['transaction-type'], 'code'));
    const reporter = activity['reporting-org'];
    const provider = transaction['provider-org'] ?? (isIncoming ? undefined : reporter);
    const receiver = transaction['receiver-org'] ?? (isIncoming ? reporter : undefined);
    const date = getText(transaction['transaction-date'], 'iso-date');
    const currency = getText(transaction.value, 'currency') || getText([activity], 'default-currency');
    return this.addTie(activity, provider, receiver, {
      type,
      ...(date !== '' && { date }),
      value: toText(transaction.value),
      currency,
    });
  }

  private addTie(activity: JsonObject, one: unknown, other: unknown, attributes: JsonObject): boolean {
    const [source, target] = [this.findOrganization(one), this.findOrganization(other)];
    if (source === '' || target === '' || source === target) return false;
    const document = toText(activity['iati-identifier']);
    const [title = document, ...titles] = listTexts(activity.title);
    const says = { ...attributes, document, documentTitle: title, ...(titles.length > 0 && { titles }) };
    this.list.addEdge({ source, target, isDirected: true }, says, null);
    return true;
  }

  /** Returns what an organization is known by; empty for one that is not named. */
  private findOrganization(value: unknown): string {
    const [name, ref] = [toText(value), getText(value, 'ref')];
    const id = this.known.get(`ref ${ref}`) ?? this.known.get(`name ${name}`) ?? (ref || name);
    if (id === '') return '';
    if (ref !== '' && !this.known.has(`ref ${ref}`)) this.known.set(`ref ${ref}`, id);
    if (name !== '' && !this.known.has(`name ${name}`)) this.known.set(`name ${name}`, id);
    const reference = ref === '' ? {} : { reference: ref };
    this.list.nameNode(id, { name: name || ref, kind: 'group', ...reference }, null);
    return id;
  }

  finish(): ReadResult {
    if (this.oneSided > 0) {
      const count = this.oneSided.toLocaleString('en');
      const message = `${count} ${this.oneSided === 1 ? 'transaction names' : 'transactions name'} no two organizations, and ${this.oneSided === 1 ? 'is' : 'are'} left out.`;
      this.tables.remarks.add('one side', {
        severity: 'warning',
        place: '',
        message,
        fix: 'Name both in the file.',
      });
    }
    this.list.finish(ACTOR_FIELDS, TIE_FIELDS);
    // The standard says what all of it means.
    const drawn = toReadResult(this.tables);
    const read: ReadResult = drawn.kind === 'draft' ? { ...drawn, guesses: [] } : drawn;
    if (this.supposed === 0) return read;
    const message = `Does who funds an activity fund those who carry it out? ${this.supposed.toLocaleString('en')} ties are of activities that report no transaction between two organizations.`;
    return askFirst(read, { id: 'participants', message, label: 'It does' });
  }
}
