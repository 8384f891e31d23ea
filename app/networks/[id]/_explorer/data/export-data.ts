import { saveBlob } from '@/app/_layout/save-blob';
import { reachServer } from '@/lib/explorer/reach-server';
import { toFilterParams } from '@/lib/explorer/view-params';
import type { FormatId } from '@/lib/formats/format';
import type { NetworkFilter } from '@/lib/graph/filter/filter';

/** A file that was saved: its name, and what of the network it does not hold. */
export type ExportedFile = { readonly name: string; readonly losses: readonly string[] };

/** Returns the address of a network, or of what a filter leaves of it, as a file, with the texts that are kept beside it or without. */
export function toExportAddress(
  network: string,
  format: FormatId,
  { filter, hasTexts }: { readonly filter: NetworkFilter | null; readonly hasTexts: boolean },
): string {
  const params = new URLSearchParams({ format, ...(hasTexts && { texts: 'yes' }) });
  for (const [name, value] of filter ? toFilterParams(filter) : []) params.append(name, value);
  return `/api/networks/${network}/export?${params}`;
}

/** Loads a file from its address and hands it to the browser. Throws an Error that says why it could not. */
export async function saveExport(address: string): Promise<ExportedFile> {
  const response = await reachServer(address);
  if (!response.ok) throw new Error(await readDetail(response));
  const name = /filename="([^"]*)"/.exec(response.headers.get('Content-Disposition') ?? '')?.[1] ?? 'network';
  saveBlob(await response.blob(), name);
  return { name, losses: readLosses(response.headers.get('Backchannel-Losses')) };
}

async function readDetail(response: Response): Promise<string> {
  const problem: unknown = await response.json().catch(() => null);
  const isTold = typeof problem === 'object' && problem !== null && 'detail' in problem;
  return isTold ? String(problem.detail) : `The server answered ${response.status}.`;
}

function readLosses(header: string | null): readonly string[] {
  try {
    const losses: unknown = JSON.parse(header ?? '[]');
    return Array.isArray(losses) ? losses.map(String) : [];
  } catch {
    return [];
  }
}
