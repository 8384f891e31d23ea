import { buildImport, type ImportReport } from '@/lib/formats/import/build-import';
import type { ReadResult } from '@/lib/formats/read-result';
import type { Network } from '@/lib/network/network';
import { parseNetwork } from '@/lib/network/parse';
import { getDraft } from './table-rows';

/** Returns the network that a draft makes with its own mapping. Throws an Error when it makes none that is in order. */
export function importDraft(result: ReadResult): {
  readonly network: Network;
  readonly report: ImportReport;
} {
  const { draft, mapping } = getDraft(result);
  const identity = { id: 'imported', title: draft.title, description: draft.description, asOf: null };
  const { network, report } = buildImport(draft, mapping, identity, () => {});
  const parsed = parseNetwork(network);
  if (!network || !parsed.ok) throw new Error(`It makes no network: ${JSON.stringify(report.remarks)}`);
  return { network: parsed.value, report };
}
