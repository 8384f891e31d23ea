import { toAmount } from '@/lib/network/changes/thing-words';
import type { SimilarNames } from '../guess/similar-names';
import type { Remark } from '../import-tables';
import type { Mapping } from '../mapping';
import type { ImportPlan, PlanCounts } from './import-plan';
import type { NetworkChecks } from './network-checks';
import type { NetworkHead } from './network-head';

/** What a report tells of. */
export type ImportStory = {
  readonly file: string;
  readonly format: string;
  readonly encoding: string;
  readonly tables: readonly { readonly role: string; readonly rows: number }[];
  readonly head: NetworkHead;
  readonly plan: Pick<ImportPlan, 'types' | 'remarks' | 'checks' | 'sameNames'> & {
    readonly counts: PlanCounts;
  };
  readonly mapping: Mapping | null;
};

const FEW_ALIKE = 5;

const HEADINGS: Readonly<Record<Remark['severity'], string>> = {
  error: 'Errors',
  warning: 'Changed or passed over',
  note: 'To know',
};

/** Returns the report of an import as a text: what was read, what was made of it, what was changed or passed over, and why. */
export function toReportText({ file, format, encoding, tables, head, plan, mapping }: ImportStory): string {
  const { counts, types, remarks, checks, sameNames } = plan;
  const lines = [
    `Import of ${file}`,
    '',
    `Read as ${[format, encoding].filter((part) => part !== '').join(', ')}`,
    ...tables.map(({ role, rows }) => `  ${toAmount(rows, 'row')} of ${role}`),
    '',
    `Made: ${head.title} (${head.id})`,
    `  ${toAmount(counts.actors, 'actor')}, ${toAmount(counts.relationships, 'tie')}, ${toAmount(counts.documents, 'document')}, ${toAmount(counts.claims, 'claim')}${counts.meetings > 0 ? `, ${toAmount(counts.meetings, 'meeting')}` : ''}`,
    ...types.map(({ type, ties }) => `  ${toNumber(ties)} × ${type.plural}`),
    ...(checks ? ['', 'To check', ...toCheckLines(checks, sameNames).map((line) => `  ${line}`)] : []),
    ...(['error', 'warning', 'note'] as const).flatMap((severity) => toSection(severity, remarks)),
    ...(mapping ? ['', 'Mapping', JSON.stringify(mapping, null, 2)] : []),
  ];
  return `${lines.join('\n')}\n`;
}

/** Returns what a person counts to see whether an import is right, a line each. */
export function toCheckLines(
  { kinds, busiest, untied, years, undated }: NetworkChecks,
  sameNames: readonly SimilarNames[],
): readonly string[] {
  const most = busiest.map(({ name, ties }) => `${name} ${toNumber(ties)}`).join(', ');
  const alike = sameNames.slice(0, FEW_ALIKE).map(({ names }) => names.join(' = '));
  const more = sameNames.length > FEW_ALIKE ? ` and ${toNumber(sameNames.length - FEW_ALIKE)} more` : '';
  return [
    `Actors by kind: ${kinds.map(({ kind, actors }) => `${kind} ${toNumber(actors)}`).join(', ')}.`,
    ...(busiest.length > 0 ? [`Most ties: ${most}.`] : []),
    ...(untied > 0 ? [`Without a tie: ${toAmount(untied, 'actor')}.`] : []),
    years
      ? `Years: ${years.first} to ${years.last}${years.until > years.last ? `, the last until ${years.until}` : ''}; ${toAmount(undated, 'tie')} without a date.`
      : 'Years: no tie has a date.',
    ...(alike.length > 0 ? [`Names that look alike: ${alike.join('; ')}${more}.`] : []),
  ];
}

function toSection(severity: Remark['severity'], remarks: readonly Remark[]): readonly string[] {
  const own = remarks.filter((remark) => remark.severity === severity);
  if (own.length === 0) return [];
  return ['', HEADINGS[severity], ...own.map((remark) => `  ${toRemarkLine(remark)}`)];
}

/** Returns a remark as one line: where, what, and how to mend it. */
export function toRemarkLine({ place, message, fix, list }: Remark): string {
  const listed = list ? `${list.title}: ${list.items.join(', ')}.` : '';
  return [place === '' ? '' : `${place}:`, message, fix, listed].filter((part) => part !== '').join(' ');
}

function toNumber(count: number): string {
  return count.toLocaleString('en');
}
