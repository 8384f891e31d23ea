import type { Network } from '@/lib/network/network';
import type { ReadResult } from './draft';

export const FORMAT_IDS = [
  'backchannel',
  'csv',
  'tsv',
  'xlsx',
  'gexf',
  'graphml',
  'cyjs',
  'cx2',
  'graphology',
  'ftm',
  'popolo',
  'stix',
  'gdelt',
  'icews',
] as const;
export type FormatId = (typeof FORMAT_IDS)[number];

/** How far a long piece of work has come, from 0 to 1; throws when the work is called off. */
export type Progress = (share: number) => void;

/** The bytes of one file, unpacked. */
export type FormatSource = {
  /** For messages alone: the format is told from the content. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The bytes as text, its encoding told from the bytes; decoded once. */
  readonly text: () => string;
};

/** A file that is written: its bytes, and what of the network it does not hold. */
export type WrittenFile = {
  readonly bytes: Uint8Array;
  /** One sentence a loss, with a count where there is one; empty when nothing is lost. */
  readonly losses: readonly string[];
};

/** One file format. The registry lists them; page, API and command read the registry. */
export type Format = {
  readonly id: FormatId;
  readonly label: string;
  /** Without a dot; the first is the one that is written. */
  readonly extensions: readonly string[];
  readonly mediaType: string;
  /** 0 to 1: how sure it is that the content is of this format. Looks at the beginning alone, and never throws. */
  readonly recognise: (source: FormatSource) => number;
  /** Never throws for bad content: a file that cannot be read is a `failed` result. */
  readonly read: ((source: FormatSource, progress: Progress) => Promise<ReadResult> | ReadResult) | null;
  readonly write: ((network: Network) => Promise<WrittenFile> | WrittenFile) | null;
  /** What the format can carry of a network, for the documentation's table; null when it is not written. */
  readonly keeps: FormatKeeps | null;
};

/** What survives writing and reading again. */
export type FormatKeeps = {
  readonly thirdRoles: boolean;
  readonly claims: boolean;
  readonly evidence: boolean;
  readonly documents: boolean;
  readonly ownTypes: boolean;
  readonly extraFields: boolean;
  /** Standing is written for other tools to see; it is computed again on reading. */
  readonly standing: boolean;
};
