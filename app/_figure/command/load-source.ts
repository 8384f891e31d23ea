import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Issue } from '@/lib/network/issue';
import { LIMITS } from '@/lib/network/limits';
import type { Network } from '@/lib/network/network';
import { parseNetworkText } from '@/lib/network/parse';
import { loadNetwork } from '@/lib/store/load-networks';
import { findErrorCode, findNetworkFolder, isNetworkId } from '@/lib/store/network-folder';

export type LoadedSource =
  | { readonly ok: true; readonly network: Network }
  | { readonly ok: false; readonly lines: readonly string[] };

/** UTF-8 takes at most this many bytes for each unit of a string's length. */
const BYTES_PER_CHARACTER = 3;
const MOST_ISSUES = 10;

/**
 * Answers the network of that id in the folder of networks, or of that file, whose path begins at `folder`; or why there
 * is none, in lines for people. What could be both is the network in the folder of networks.
 */
export async function loadSource(source: string, folder: string): Promise<LoadedSource> {
  if (isNetworkId(source)) {
    const loaded = await loadNetwork(source);
    if (loaded?.state === 'parsed') return { ok: true, network: loaded.network };
    if (loaded) return toBroken(`${source}.json`, loaded.issues, loaded.omitted);
  }
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
  const listed = issues.slice(0, MOST_ISSUES);
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
