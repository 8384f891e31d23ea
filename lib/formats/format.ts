import type { Network } from '@/lib/network/network';
import type { ReadResult } from './read-result';
import type { FileBytes } from './source/file-bytes';

export const FORMAT_IDS = [
  'backchannel',
  'csv',
  'tsv',
  'csv-zip',
  'xlsx',
  'ods',
  'docx',
  'gexf',
  'graphml',
  'xgmml',
  'cyjs',
  'cx2',
  'graphology',
  'gml',
  'dot',
  'pajek',
  'dl',
  'ncol',
  'sif',
  'mtx',
  'konect',
  'tgf',
  'gdf',
  'vna',
  'dimacs',
  'lgl',
  'drawio',
  'plantuml',
  'd2',
  'tlp',
  'kumu',
  'oligrapher',
  'records',
  'graphson',
  'yaml',
  'toml',
  'xml',
  'html',
  'text-table',
  'wikitext',
  'r',
  'notes',
  'opml',
  'mermaid',
  'turtle',
  'rdfxml',
  'jsonld',
  'mail',
  'slack',
  'bibliography',
  'calendar',
  'gedcom',
  'vcard',
  'ini',
  'iati',
  'sql',
  'cypher',
  'ftm',
  'popolo',
  'stix',
  'gdelt',
  'icews',
] as const;
export type FormatId = (typeof FORMAT_IDS)[number];

/** How far a long piece of work has come, from 0 to 1; throws when the work is called off. */
export type Progress = (share: number) => void;

/** One file, unpacked. */
export type FormatSource = {
  /** For messages: the format is told from the content. Lists of words alone (NCOL, SIF) are surer of themselves by its ending. */
  readonly name: string;
  /** Its bytes, to be read piece by piece. */
  readonly file: FileBytes;
  /** All its bytes in memory, for what cannot be read in pieces. */
  readonly bytes: () => Uint8Array;
  /** The name of its encoding as TextDecoder knows it, told from the bytes; null for a file that is no text. */
  readonly encoding: string | null;
  /** The beginning as text, some ten thousand characters: enough to tell a format. Empty when it is no text. */
  readonly head: () => string;
  /** The bytes as text without byte order mark; decoded once. Empty when it is no text. */
  readonly text: () => string;
  /** The other files of its archive: the tables beside a table of ties. */
  readonly beside: readonly FormatSource[];
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
  /** Whether the format fixes what each of its columns means, so that nothing in a file is left to guess. */
  readonly hasFixedColumns?: boolean;
  /** What the format can carry of a network, for the documentation's table; null when it is not written. */
  readonly keeps: FormatKeeps | null;
};

/** What survives writing and reading again. */
export type FormatKeeps = {
  /** All that is known of an actor, and actors without ties; else its id, name and kind, where it has ties. */
  readonly actors: boolean;
  readonly thirdRoles: boolean;
  readonly claims: boolean;
  readonly meetings: boolean;
  readonly evidence: boolean;
  /** All documents, not those alone that evidence names. */
  readonly documents: boolean;
  readonly ownTypes: boolean;
  readonly extraFields: boolean;
  /** Standing is written for other tools to see; it is computed again on reading. */
  readonly standing: boolean;
};
