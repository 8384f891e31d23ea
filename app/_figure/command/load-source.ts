import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Issue } from '@/lib/network/issue';
import { LIMITS } from '@/lib/network/limits';
import type { Network } from '@/lib/network/network';
import { parseNetworkText } from '@/lib/network/parse';
import { loadNetworkBeside } from '@/lib/store/load-beside';
import { findErrorCode, findNetworkFolder } from '@/lib/store/network-folder';
import { isStoreError } from '@/lib/store/store-error';

export type LoadedSource =
  | { readonly ok: true; readonly network: Network }
  | { readonly ok: false; readonly lines: readonly string[] };

/** UTF-8 takes at most this many bytes for each unit of a string's length. */
const BYTES_PER_CHARACTER = 3;
const MAX_ISSUES = 10;

/**
 * Returns the network that a server would have under that id, or that of a file, whose path begins at `folder`; or why there
 * is none, in lines for people. What could be both is the server's.
 */
export async function loadSource(source: string, folder: string): Promise<LoadedSource> {
  const kept = await loadNetworkBeside(source).catch(describeTrouble);
  if (typeof kept === 'string') return { ok: false, lines: [kept] };
  if (kept && 'issues' in kept) return toBroken(`${source}.json`, kept.issues, kept.omitted);
  if (kept) return { ok: true, network: kept };
  const file = path.resolve(folder, source);
  const status = await stat(file).catch((error: unknown) => findErrorCode(error) ?? String(error));
  if (typeof status === 'string' || !status.isFile()) {
    const why = typeof status === 'string' && status !== 'ENOENT' ? ` (${status})` : '';
    const line = `There is no network “${source}”: neither a file ${file}${why}, nor an id in ${findNetworkFolder()}.`;
    return { ok: false, lines: [line] };
  }
  if (status.size > LIMITS.text * BYTES_PER_CHARACTER)
    return { ok: false, lines: [`${file} is too large for a network.`] };
  return parseFile(file, await readFile(file));
}

/** What a person can mend is told in its own words. */
function describeTrouble(error: unknown): string {
  if (isStoreError(error)) return error.message;
  throw error;
}

function parseFile(file: string, bytes: Uint8Array): LoadedSource {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { ok: false, lines: [`${file} is not text in UTF-8. Save it as UTF-8.`] };
  }
  const parsed = parseNetworkText(text);
  return parsed.ok ? { ok: true, network: parsed.value } : toBroken(file, parsed.issues, parsed.omitted);
}

function toBroken(file: string, issues: readonly Issue[], omitted: number): LoadedSource {
  const listed = issues.slice(0, MAX_ISSUES);
  const more = issues.length - listed.length + omitted;
  return {
    ok: false,
    lines: [
      `${file} is no network:`,
      ...listed.map(({ path: place, message, fix }) => `  ${place ? `${place}: ` : ''}${message} ${fix}`),
      ...(more > 0 ? [`  and ${more} more.`] : []),
    ],
  };
}
