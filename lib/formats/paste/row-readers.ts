import type { Plain, PlainThing } from '@/lib/network/changes/change';
import type { Actor, Claim, Evidence, Relationship, SourceDocument } from '@/lib/network/network';
import { ACTOR_KINDS, type ActorKindId } from '@/lib/vocabulary/actor-kinds';
import { CREDIBILITY_GRADES, RELIABILITY_GRADES, RELIABILITY_WORDS } from '@/lib/vocabulary/admiralty';
import { toCountryCode } from '../guess/country-names';
import { guessKind } from '../guess/guess-value';
import { splitList } from '../join-list';
import type { GridId } from './grid-columns';
import { type PasteContext, toAddition, toKey } from './paste-context';
import { cut, type RowDraft } from './paste-row';

/** What a row says of its thing: the fields that it has a word for. */
type Fields = Readonly<Record<string, Plain>>;

/** Reads what a row says; `known` is what it is about, null for something new. */
type RowReader<Thing> = (row: RowDraft, known: Thing | null, context: PasteContext) => Fields;

type GridThing = {
  readonly actors: Actor;
  readonly documents: SourceDocument;
  readonly claims: Claim;
  readonly relationships: Relationship;
};

const readActor: RowReader<Actor> = (row, known) => {
  const fields: Record<string, Plain> = {};
  if (row.has('name') || !known) fields.name = row.line('name');
  if (row.has('kind') || !known) fields.kind = readKind(row);
  if (row.has('role')) fields.role = row.line('role');
  if (row.has('aliases')) fields.aliases = splitList(row.line('aliases'));
  if (row.has('country')) fields.country = readCountry(row);
  if (row.has('from')) fields.from = row.date('from', 'From');
  if (row.has('to')) fields.to = row.date('to', 'Until');
  if (row.has('notes')) fields.notes = row.prose('notes');
  return fields;
};

/** A letter is enough, as no two kinds begin alike. */
function readKind(row: RowDraft): ActorKindId {
  const word = row.line('kind');
  if (word === '') {
    row.remarks.push('A person, as no kind is given.');
    return 'person';
  }
  const begun = ACTOR_KINDS.filter(({ label }) => label.toLowerCase().startsWith(word.toLowerCase()));
  const kind = guessKind(word)?.to ?? (begun.length === 1 ? begun[0]?.id : undefined);
  if (!kind) row.problems.push(`Kind: “${cut(word)}” is no kind of actor. Write person, group or state.`);
  return kind ?? 'person';
}

function readCountry(row: RowDraft): string | null {
  const words = row.line('country');
  const code = words === '' ? null : toCountryCode(words);
  if (words !== '' && code === null)
    row.problems.push(`Country: no country is called “${cut(words)}”. Write its English name or its code.`);
  return code;
}

const readDocument: RowReader<SourceDocument> = (row, known) => {
  const fields: Record<string, Plain> = {};
  if (row.has('title') || !known) fields.title = row.line('title');
  if (row.has('publisher')) fields.publisher = row.line('publisher');
  if (row.has('published')) fields.published = row.date('published', 'Published');
  if (row.has('authors')) fields.authors = splitList(row.line('authors'));
  if (row.has('url')) fields.url = row.line('url');
  if (row.has('reliability')) fields.reliability = readReliability(row);
  return fields;
};

function readReliability(row: RowDraft): string | null {
  const word = row.line('reliability');
  if (word === '') return null;
  const grade = RELIABILITY_GRADES.find(
    (each) => each === word.slice(0, 1).toUpperCase() && (word.length === 1 || /^[A-Fa-f][\d:]/.test(word)),
  );
  const found = grade ?? RELIABILITY_GRADES.find((each) => RELIABILITY_WORDS[each] === word.toLowerCase());
  if (!found) row.problems.push(`Reliability: “${cut(word)}” is no grade. Grades are A to F.`);
  return found ?? null;
}

const readClaim: RowReader<Claim> = (row, known, context) => {
  const fields: Record<string, Plain> = {};
  if (row.has('statement') || !known) fields.statement = row.prose('statement');
  if (row.has('notes')) fields.notes = row.prose('notes');
  const evidence = readEvidence(row, known?.evidence ?? [], context, known === null);
  if (evidence) fields.evidence = evidence;
  return fields;
};

const readTie: RowReader<Relationship> = (row, known, context) => {
  const fields: Record<string, Plain> = {};
  if (row.has('type') || !known) {
    const word = row.line('type');
    if (word === '') row.problems.push('Tie: it is empty. Write how the two are tied.');
    else fields.type = context.toType(word, row)?.id ?? '';
  }
  const typeId = typeof fields.type === 'string' ? fields.type : (known?.type ?? '');
  const type = context.findType(typeId);
  if (row.has('source') || !known) fields.source = readEnd(row, 'source', 'From', type?.sourceKinds, context);
  const mayLackTarget = type?.namesClaim && row.line('target') === '';
  if (row.has('target') || (!known && !mayLackTarget))
    fields.target = mayLackTarget ? null : readEnd(row, 'target', 'To', type?.targetKinds, context);
  if (row.has('third')) {
    const name = row.line('third');
    if (!type?.third && name !== '')
      row.problems.push(`Third party: a tie of the type “${type?.label ?? ''}” has none.`);
    else if (type?.third)
      fields[type.third.role] =
        name === '' ? null : context.toActor(name, row, 'Third party', type.third.kinds);
  }
  readPeriod(row, fields);
  if (row.has('modality')) {
    fields.modality = /^(proposed|yes|true|x|1|planned)$/i.test(row.line('modality')) ? 'proposed' : null;
  }
  if (row.has('notes')) fields.notes = row.prose('notes');
  if (type?.namesClaim && (row.has('claim') || !known)) {
    const words = row.prose('claim');
    if (words === '') row.problems.push('Claim: it is empty. Write the claim that is answered.');
    else fields.claim = context.toClaim(words, row);
  }
  const evidence = readEvidence(row, known?.evidence ?? [], context, known === null);
  if (evidence) fields.evidence = evidence;
  return fields;
};

function readEnd(
  row: RowDraft,
  column: string,
  label: string,
  kinds: readonly ActorKindId[] | undefined,
  context: PasteContext,
): string | null {
  const name = row.line(column);
  if (name !== '') return context.toActor(name, row, label, kinds);
  row.problems.push(`${label}: it is empty. Write the name of an actor.`);
  return null;
}

/** One date is when it was; with a dash after it, it began then, and before it, it ended then. */
function readPeriod(row: RowDraft, fields: Record<string, Plain>): void {
  if (row.has('when')) {
    const text = row.line('when');
    const iso = /^(\d{4}[\d-]*)\/(\d{4}[\d-]*)$/.exec(text);
    const parts = iso ? [iso[1] ?? '', iso[2] ?? ''] : text.split(/\s*[–—]\s*|\s+-\s+|\s+to\s+/);
    const [first = '', last] = parts;
    fields.from = row.toDate(first.trim(), 'When');
    fields.to = last === undefined ? fields.from : row.toDate(last.trim(), 'When');
  }
  if (row.has('begin')) fields.from = row.date('begin', 'Since');
  if (row.has('end')) fields.to = row.date('end', 'Until');
}

const EVIDENCE_FIELDS = ['document', 'attribution', 'locator', 'excerpt', 'date', 'credibility'] as const;

/**
 * Returns the evidence of a thing with what a row says of it: its first piece where it has none, else its only one. Null where the
 * row says nothing of it.
 */
function readEvidence(
  row: RowDraft,
  before: readonly Evidence[],
  context: PasteContext,
  isNew: boolean,
): readonly PlainEvidence[] | null {
  const said = EVIDENCE_FIELDS.filter((field) => row.has(field));
  const { source } = context;
  if (said.length === 0) {
    if (!isNew || !source || row.names('document')) return null;
    row.remarks.push(`Evidence: ${context.describeDocument(source.document)}.`);
    return [toPlain(source)];
  }
  if (before.length > 1) {
    row.problems.push(`Evidence: there are ${before.length} pieces. Change them in the details.`);
    return null;
  }
  const first = before[0] ?? (row.names('document') ? null : source);
  const words = row.line('document');
  const document = row.has('document') && words !== '' ? context.toDocument(words, row) : first?.document;
  if (!document) {
    if (said.some((field) => row.line(field) !== '') && words === '' && row.problems.length === 0)
      row.problems.push('Document: it is empty. Write which document says so.');
    return null;
  }
  const item: Record<string, Plain> = { ...(first ? toPlain(first) : {}), document };
  if (row.has('attribution')) Object.assign(item, readSpeaker(row.line('attribution'), context));
  if (row.has('locator')) item.locator = row.line('locator');
  if (row.has('excerpt')) item.excerpt = row.prose('excerpt');
  if (row.has('date')) item.date = row.date('date', 'Said on');
  if (row.has('credibility')) item.credibility = readCredibility(row);
  return [item as PlainEvidence];
}

type PlainEvidence = { readonly [field: string]: Plain };

/** A speaker is an actor where one is called so; else the words of the document. */
function readSpeaker(words: string, context: PasteContext): PlainEvidence {
  const speaker = words === '' ? null : context.findActor(words);
  const isName = context.network.actors.some(
    ({ id, name }) => id === speaker && toKey(name) === toKey(words),
  );
  return { speaker, attribution: isName ? '' : words };
}

function readCredibility(row: RowDraft): number | null {
  const word = row.line('credibility');
  if (word === '') return null;
  const grade = CREDIBILITY_GRADES.find((each) => String(each) === word.replace(/^[A-F]/i, '').slice(0, 1));
  if (!grade) row.problems.push(`Credibility: “${cut(word)}” is no grade. Grades are 1 to 6.`);
  return grade ?? null;
}

function toPlain(evidence: Evidence): PlainEvidence {
  return Object.fromEntries(Object.entries(evidence).filter(([, value]) => value !== undefined));
}

export const ROW_READERS: { readonly [Grid in GridId]: RowReader<GridThing[Grid]> } = {
  actors: readActor,
  documents: readDocument,
  claims: readClaim,
  relationships: readTie,
};

/** Adds the denials that a row of claims names, each with the document, the place in it and the date of the row. */
export function readDenials(
  row: RowDraft,
  claim: string,
  evidence: PlainEvidence | null,
  context: PasteContext,
): void {
  if (!row.has('deniedBy')) return;
  const denials = context.network.relationships.filter((tie) => tie.claim === claim && tie.type === 'denies');
  const before = new Set(denials.map(({ source }) => source));
  for (const name of splitList(row.line('deniedBy'))) {
    const source = context.toActor(name, row, 'Denied by', context.findType('denies')?.sourceKinds);
    if (source === null || before.delete(source)) continue;
    const id = context.takeId('relationships', `${source} denies ${claim}`);
    const said = evidence && pickPlace(evidence);
    const tie = { id, type: 'denies', source, claim, ...(said && { evidence: [said] }) };
    row.follow(() => [toAddition('relationships', tie as unknown as PlainThing)]);
  }
  if (before.size > 0 && row.clearsCells)
    row.problems.push('Denied by: remove a denial in its details, not here.');
}

/** Where a denial stands is where the claim does that it is written with. */
function pickPlace({ document = '', locator = '', date = null }: PlainEvidence): PlainEvidence {
  return { document, locator, date };
}
