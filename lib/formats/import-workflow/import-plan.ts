import { LIMITS } from '@/lib/network/limits';
import type { Network } from '@/lib/network/network';
import { collectTypes } from '@/lib/network/types-of';
import type { RelationshipType } from '@/lib/vocabulary/relationship-type';
import type { Progress } from '../format';
import type { SimilarNames } from '../guess/similar-names';
import { buildImport } from '../import/build-import';
import { toPartialDate } from '../import/read-date';
import type { ImportTables, Remark } from '../import-tables';
import type { Mapping } from '../mapping';
import type { Question } from '../question';
import type { ReadResult } from '../read-result';
import { estimateSize, type SizeEstimate } from './estimate-size';
import { checkFileSize } from './file-size';
import { listMappedValues, type MappedValues } from './mapped-values';
import { checkNetwork, type NetworkChecks } from './network-checks';
import { type NetworkPreview, toNetworkPreview } from './network-preview';

export type PlanCounts = {
  readonly actors: number;
  readonly relationships: number;
  readonly documents: number;
  readonly claims: number;
  readonly meetings: number;
};

/** What importing a file would make, as plain data. Counts are null when that is not worked out, being surely too much to keep. */
export type ImportPlan = {
  readonly counts: PlanCounts | null;
  /** The types that its ties have, each with how many; the most frequent first. */
  readonly types: readonly { readonly type: RelationshipType; readonly ties: number }[];
  readonly values: MappedValues;
  /** Names that may mean one actor. */
  readonly sameNames: readonly SimilarNames[];
  /** What was changed or passed over in reading and making it, and where; errors keep it from being imported. */
  readonly remarks: readonly Remark[];
  /** What has to be answered of what was made, beside what was asked of the file. */
  readonly questions: readonly Question[];
  /** What a person counts to see whether it is right; null where it is not worked out. */
  readonly checks: NetworkChecks | null;
  /** Null when nothing can be made. */
  readonly preview: NetworkPreview | null;
  /** Whether it can be kept: not when nothing can be made, nor when that would be too large for a network file. */
  readonly isKeepable: boolean;
};

/** What a file was read as: all that an import can be made of. */
export type Readable = Exclude<ReadResult, { readonly kind: 'failed' }>;

/** A network with what was said of its making; null when nothing can be made, and then the remarks say why. */
type Made = { readonly network: Network | null; readonly remarks: readonly Remark[] };

/** Until a person has named it. */
const UNNAMED = { id: 'network', title: 'Network' } as const;
const NAMELESS = { ...UNNAMED, description: '', asOf: null };

/**
 * Returns the network that a file makes with a mapping; null when nothing can be made, or when it would have more than `most`
 * characters as a network file.
 */
export function makeNetwork(
  read: Readable,
  mapping: Mapping | null,
  progress: Progress,
  most: number = LIMITS.text,
): Made {
  if (read.kind === 'network') return { network: read.network, remarks: read.remarks };
  const { description, asOf } = read.draft;
  const identity = { ...UNNAMED, description, asOf: toPartialDate(asOf, null) };
  const { network, report } = buildImport(read.draft, mapping ?? read.mapping, identity, progress, most);
  return { network, remarks: report.remarks };
}

/**
 * Returns the plan of an import and the network that it makes; null for the network when nothing can be made, or when it would surely be
 * too large to keep: then it is not made at all.
 */
export function planImport(
  read: Readable,
  mapping: Mapping | null,
  sameNames: readonly SimilarNames[],
  progress: Progress,
): { readonly plan: ImportPlan; readonly network: Network | null } {
  const estimate = read.kind === 'draft' ? estimateImport(read.draft, mapping ?? read.mapping) : null;
  if (estimate) {
    const { sample, tooLarge } = estimate;
    const plan = toImportPlan(read, mapping, { network: sample, remarks: [tooLarge] }, sameNames);
    const preview = plan.preview && { ...plan.preview, isWhole: false };
    return {
      plan: { ...plan, counts: null, types: [], checks: null, preview, isKeepable: false },
      network: null,
    };
  }
  const made = makeNetwork(read, mapping, progress);
  return { plan: toImportPlan(read, mapping, made, sameNames), network: made.network };
}

function estimateImport(draft: ImportTables, mapping: Mapping): SizeEstimate | null {
  return estimateSize(draft, mapping, (part) => buildImport(part, mapping, NAMELESS, () => {}));
}

/** Returns what is shown of a network that would be made. */
function toImportPlan(
  read: Readable,
  mapping: Mapping | null,
  { network, remarks }: Made,
  sameNames: readonly SimilarNames[],
): ImportPlan {
  const tooLarge = network && checkFileSize(network);
  const count = (list: keyof PlanCounts) => network?.[list].length ?? 0;
  return {
    counts: {
      actors: count('actors'),
      relationships: count('relationships'),
      documents: count('documents'),
      claims: count('claims'),
      meetings: count('meetings'),
    },
    types: network ? countTypes(network) : [],
    values:
      read.kind === 'draft'
        ? listMappedValues(read.draft, mapping ?? read.mapping)
        : { kinds: [], types: [], untyped: 0 },
    sameNames,
    remarks: tooLarge ? [tooLarge, ...remarks] : remarks,
    questions: [],
    checks: network && checkNetwork(network),
    preview: network && toNetworkPreview(network),
    isKeepable: network !== null && tooLarge === null,
  };
}

/** Returns the types that ties of a network have, each with how many; the most frequent first. */
export function countTypes(network: Network): ImportPlan['types'] {
  const counts = new Map<string, number>();
  for (const { type } of network.relationships) counts.set(type, (counts.get(type) ?? 0) + 1);
  return [...collectTypes(network).values()]
    .map((type) => ({ type, ties: counts.get(type.id) ?? 0 }))
    .filter(({ ties }) => ties > 0)
    .sort((a, b) => b.ties - a.ties);
}
