import { LIMITS } from '@/lib/network/limits';
import type { Evidence, Network, PartialDate, SourceDocument } from '@/lib/network/network';
import { isPartialDate } from '@/lib/network/partial-date';

/**
 * What is worked from: whatever is added carries this document, and what was last said of who speaks, where and when. It is kept
 * by the browser for each network, and is neither in the address nor in the history.
 */
export type WorkingSource = {
  /** The id of a document of the network. */
  readonly document: string;
  /** The id of the actor who spoke last, or null. */
  readonly speaker: string | null;
  /** How the document named who spoke last; empty when the document speaks for itself. */
  readonly attribution: string;
  /** When it was said: when the document was published, until something else is written. */
  readonly date: PartialDate | null;
  /** Where in the document: "paragraph 8". */
  readonly locator: string;
};

/** Returns the source of a document from which work begins: nobody has spoken yet, and all of it was said when it was published. */
export function workFrom({ id, published }: Pick<SourceDocument, 'id' | 'published'>): WorkingSource {
  return { document: id, speaker: null, attribution: '', date: published, locator: '' };
}

/** Returns the evidence that something which is added begins with; null when nothing is worked from. */
export function evidenceFrom(source: WorkingSource): Evidence;
export function evidenceFrom(source: WorkingSource | null): Evidence | null;
export function evidenceFrom(source: WorkingSource | null): Evidence | null {
  if (!source) return null;
  const { document, attribution, speaker, date, locator } = source;
  return { document, attribution, speaker, excerpt: '', locator, date, credibility: null };
}

/**
 * Returns the source after evidence was added: the next has the same speaker and place. Evidence of another document leaves it
 * as it is.
 */
export function followEvidence(source: WorkingSource, evidence: Evidence): WorkingSource {
  if (evidence.document !== source.document) return source;
  const { speaker, attribution, date, locator } = evidence;
  return { ...source, speaker, attribution, date, locator };
}

/** Returns the source as far as the network has it: null when its document is gone, and no speaker who is gone. */
export function fitSource(
  source: WorkingSource | null,
  network: Pick<Network, 'documents' | 'actors'>,
): WorkingSource | null {
  if (!source || !network.documents.some(({ id }) => id === source.document)) return null;
  const { speaker } = source;
  return speaker === null || network.actors.some(({ id }) => id === speaker)
    ? source
    : { ...source, speaker: null };
}

/** Returns the source that a browser kept, which may be of another program; null for anything else. */
export function parseWorkingSource(stored: unknown): WorkingSource | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const { document, speaker, attribution, date, locator }: Record<string, unknown> = { ...stored };
  if (!isLine(document)) return null;
  return {
    document,
    speaker: isLine(speaker) ? speaker : null,
    attribution: isLine(attribution) ? attribution : '',
    date: isPartialDate(date) ? date : null,
    locator: isLine(locator) ? locator : '',
  };
}

function isLine(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LIMITS.line;
}
