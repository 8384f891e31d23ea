/** What was typed into the line of one network, and the lines that were added, the last at the end. */
export type LineDrafts = { readonly text: string; readonly lines: readonly string[] };

const NOTHING: LineDrafts = { text: '', lines: [] };
const MAX_LINES = 50;

/** What outlives the page where the browser keeps nothing. */
const opened = new Map<string, LineDrafts>();

const toKey = (networkId: string) => `backchannel-line ${networkId}`;

/** Returns what the line of a network held when it was last open. It outlives a reload where the browser keeps it. */
export function readLineDrafts(networkId: string): LineDrafts {
  const known = opened.get(networkId);
  if (known) return known;
  try {
    return parseDrafts(JSON.parse(window.sessionStorage.getItem(toKey(networkId)) ?? 'null'));
  } catch {
    return NOTHING;
  }
}

/** Keeps what the line of a network holds. */
export function keepLineDrafts(networkId: string, { text, lines }: LineDrafts): void {
  const drafts = { text, lines: lines.slice(-MAX_LINES) };
  opened.set(networkId, drafts);
  try {
    window.sessionStorage.setItem(toKey(networkId), JSON.stringify(drafts));
  } catch {
    // A browser that keeps nothing, or no more, still has it in the page’s memory.
  }
}

function parseDrafts(stored: unknown): LineDrafts {
  if (typeof stored !== 'object' || stored === null) return NOTHING;
  const { text, lines }: Record<string, unknown> = { ...stored };
  return {
    text: typeof text === 'string' ? text : '',
    lines: Array.isArray(lines) ? lines.filter((line) => typeof line === 'string') : [],
  };
}
