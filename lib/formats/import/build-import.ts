import { LIMITS } from '@/lib/network/limits';
import { NETWORK_FORMAT, type Network, type PartialDate } from '@/lib/network/network';
import { TooLargeError } from '../create-table';
import type { Progress } from '../format';
import type { ImportTables, Remark } from '../import-tables';
import type { Mapping } from '../mapping';
import { addMentions } from './add-mentions';
import { arrangeTies } from './arrange-ties';
import { toLine, toProse } from './clean-text';
import { cleanTies } from './clean-ties';
import { fillBlanks } from './fill-blanks';
import { ActorImport } from './import-actors';
import { ClaimImport } from './import-claims';
import { ImportContext } from './import-context';
import { DocumentImport } from './import-documents';
import { MeetingImport } from './import-meetings';
import { TieImport } from './import-ties';
import { TypeImport } from './import-types';
import { joinReturns } from './join-returns';
import { joinYears, remarkOnYears } from './join-years';
import { leaveOutActors } from './leave-out-actors';
import { partCells } from './part-cells';
import { spliceJoints } from './splice-joints';
import { spreadEnds } from './spread-ends';
import { spreadTogether } from './spread-together';
import { tellApart } from './tell-apart';

/** What a network is called: a person decides, and the draft has a proposal. */
export type ImportIdentity = {
  /** A slug. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly asOf: PartialDate | null;
};

/** What an import has done: what was read, what became of it, and what was changed or passed over, and why. */
export type ImportReport = {
  readonly rows: { readonly actors: number; readonly ties: number };
  readonly made: {
    readonly actors: number;
    readonly relationships: number;
    readonly evidence: number;
    readonly documents: number;
    readonly claims: number;
    readonly meetings: number;
    readonly relationshipTypes: number;
  };
  readonly remarks: readonly Remark[];
};

/** A network that `parseNetwork` takes without an error, or null with the errors in the report: nothing is half imported. */
export type ImportResult = { readonly network: Network | null; readonly report: ImportReport };

const NOTHING: ImportReport['made'] = {
  actors: 0,
  relationships: 0,
  evidence: 0,
  documents: 0,
  claims: 0,
  meetings: 0,
  relationshipTypes: 0,
};

/**
 * Returns the network that a draft and a mapping make, with a report. Values that no type or kind is known for become types of
 * the network’s own, and what has no place is kept as extra fields. What `progress` throws, to call the work off, goes through.
 * Stops as soon as there is more than a network may have, or more than `most` characters of its file. Throws nothing for bad content.
 */
export function buildImport(
  draft: ImportTables,
  said: Mapping,
  identity: ImportIdentity,
  progress: Progress,
  most: number = LIMITS.text,
): ImportResult {
  const told = addMentions(draft, said);
  const whole = told.ties && fillBlanks(told.ties, told.mapping);
  const spliced = whole && spliceJoints(whole.table, told.mapping);
  const named = spliced && tellApart(spliced.table, told.mapping);
  const paired = named && spreadTogether(named.table, named.mapping);
  const parted = paired && partCells(paired.table, paired.mapping.parted ?? []);
  const spread = paired && parted && spreadEnds(parted.table, paired.mapping);
  const arranged = spread && arrangeTies(spread.table, spread.mapping);
  const mapping = arranged?.mapping ?? said;
  const left = leaveOutActors(draft.actors, mapping);
  const cleaned = arranged && cleanTies(arranged.table, mapping, left.names);
  const returned = cleaned && joinReturns(cleaned.table, mapping);
  const joined = returned && mapping.aggregate === 'years' ? joinYears(returned.table, mapping) : null;
  const ties = joined?.table ?? returned?.table;
  const meant = { ...draft, actors: left.actors, ...(ties && { ties }) };
  const context = new ImportContext(meant, mapping, progress, most);
  const result = buildOrRefuse(context, identity);
  // A long table of which nothing comes is not read to its end for what was done to it.
  if (!whole || !spread || !arranged || !cleaned || (cleaned.isLong && !result.network)) return result;
  const remarks = result.report.remarks.toSpliced(
    draft.remarks.length,
    0,
    ...told.remarks,
    ...whole.remarks,
    ...(spliced?.remarks ?? []),
    ...(named?.remarks ?? []),
    ...(paired?.remarks ?? []),
    ...(parted?.remarks ?? []),
    ...spread.remarks,
    ...arranged.remarks,
    ...left.remarks,
    ...cleaned.describe(),
    ...(returned?.remarks ?? []),
    ...(joined?.remarks ?? remarkOnYears(cleaned.table, mapping)),
  );
  return { ...result, report: { ...result.report, remarks } };
}

function buildOrRefuse(context: ImportContext, identity: ImportIdentity): ImportResult {
  try {
    return build(context, identity);
  } catch (error) {
    if (!(error instanceof TooLargeError)) throw error;
    context.fail('', error.message, error.fix);
    return toRefused(context);
  }
}

function build(context: ImportContext, identity: ImportIdentity): ImportResult {
  const { draft, progress } = context;
  const types = new TypeImport(context);
  if (context.hasErrors()) return toRefused(context);
  const actors = new ActorImport(context);
  const ties = draft.ties ? new TieImport(draft.ties, actors, types, context) : null;
  const documents = new DocumentImport(context);
  const claims = new ClaimImport(actors, documents, context);
  const relationships = ties?.readAll(claims, documents) ?? [];
  const meetings = new MeetingImport(actors, documents, context);
  const made = { actors: actors.toActors(), documents: documents.toDocuments(), relationships };
  const network: Network = {
    format: NETWORK_FORMAT,
    id: identity.id,
    title: toLine(identity.title).trim() === '' ? identity.id : toLine(identity.title),
    description: toProse(identity.description),
    asOf: identity.asOf,
    between: null,
    ...made,
    claims: claims.toClaims(
      (written) => ties?.findTie(written) ?? null,
      (written) => meetings.find(written),
    ),
    meetings: meetings.toMeetings(),
    relationshipTypes: types.toOwnTypes(ties?.usedTypes ?? new Set()),
  };
  checkSizes(network, context);
  progress(1);
  return context.hasErrors()
    ? toRefused(context)
    : { network, report: { ...toReport(context), made: count(network) } };
}

function checkSizes(network: Network, context: ImportContext): void {
  if (network.actors.length === 0) {
    context.fail(
      '',
      'No actor was found in the file.',
      'Say which columns hold the ends of ties, or the names of actors.',
    );
  }
  for (const list of ['actors', 'documents', 'relationships', 'claims', 'relationshipTypes'] as const) {
    const size = network[list].length;
    if (size <= LIMITS[list]) continue;
    const message = `There are ${size.toLocaleString('en')} ${list}; at most ${LIMITS[list].toLocaleString('en')} can be read.`;
    context.fail('', message, 'Split the file into several.');
  }
}

function toReport(context: ImportContext): Omit<ImportReport, 'made'> {
  const { draft } = context;
  return {
    rows: { actors: draft.actors?.rows ?? 0, ties: draft.ties?.rows ?? 0 },
    remarks: [...draft.remarks, ...context.toRemarks()],
  };
}

function toRefused(context: ImportContext): ImportResult {
  return { network: null, report: { ...toReport(context), made: NOTHING } };
}

function count(network: Network): ImportReport['made'] {
  return {
    actors: network.actors.length,
    relationships: network.relationships.length,
    evidence: network.relationships.reduce((sum, { evidence }) => sum + evidence.length, 0),
    documents: network.documents.length,
    claims: network.claims.length,
    meetings: network.meetings.length,
    relationshipTypes: network.relationshipTypes.length,
  };
}
