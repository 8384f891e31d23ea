import type { Issue } from '@/lib/network/issue';
import type { Network } from '@/lib/network/network';
import { parseNetworkText } from '@/lib/network/parse';
import { toNetworkText } from '@/lib/network/to-network-file';
import type { Format, FormatSource, Progress, WrittenFile } from './format';
import { KEEPS_ALL } from './graph/keeps-all';
import type { Remark } from './import-tables';
import type { ReadResult } from './read-result';
import { RemarkList, toFailed } from './remark-list';

/** The project’s own format, which holds everything. */
export const BACKCHANNEL = {
  id: 'backchannel',
  label: 'Backchannel network',
  extensions: ['json'],
  mediaType: 'application/json',
  recognise,
  read,
  write,
  // What evidence amounts to is computed, and never stored.
  keeps: { ...KEEPS_ALL, standing: false },
} satisfies Format;

/** Returns by the field "format", which stands first in files that this program writes; other JSON may belong to another program. */
function recognise(source: FormatSource): number {
  const head = source.head();
  if (!/^\s*\{/.test(head)) return 0;
  if (/"format"\s*:\s*"backchannel\//.test(head)) return 1;
  const lists = ['actors', 'relationships', 'documents', 'claims'].filter((list) =>
    head.includes(`"${list}"`),
  );
  return lists.length > 1 ? 0.6 : 0;
}

function read(source: FormatSource, progress: Progress): ReadResult {
  progress(0);
  const result = parseNetworkText(source.text());
  progress(1);
  const remarks = toRemarks(result.issues, result.omitted);
  if (result.ok) return { kind: 'network', network: result.value, remarks };
  const [first, ...others] = remarks;
  return first
    ? { kind: 'failed', remarks: [first, ...others] }
    : toFailed('The file is no network.', 'Choose another file.');
}

function write(network: Network): WrittenFile {
  return { bytes: new TextEncoder().encode(toNetworkText(network)), losses: [] };
}

/** Warnings of unknown fields are many and alike, and say nothing that is lost. */
function toRemarks(issues: readonly Issue[], omitted: number): readonly Remark[] {
  const list = new RemarkList();
  for (const { severity, path, id, message, fix } of issues) {
    const place = id === null || path === '' ? path : `${path} (${id})`;
    list.add(severity === 'error' ? path : message.replace(/"[^"]*"/g, ''), {
      severity,
      place,
      message,
      fix,
    });
  }
  if (omitted > 0) {
    const message = `There are ${omitted.toLocaleString('en')} more issues like these.`;
    list.add('omitted', { severity: 'note', place: '', message, fix: '' });
  }
  return list.toRemarks();
}
