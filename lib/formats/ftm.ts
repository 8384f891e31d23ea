import type { Format, FormatSource } from './format';
import { readFtm } from './ftm/read-ftm';
import { writeFtm } from './ftm/write-ftm';
import { KEEPS_ALL } from './graph/keeps-all';

/** FollowTheMoney entities, of OpenSanctions and Aleph: one a line. */
export const FTM: Format = {
  id: 'ftm',
  label: 'FollowTheMoney entities',
  extensions: ['ftm.json', 'ftm', 'json', 'jsonl', 'ndjson'],
  mediaType: 'application/x-ndjson',
  recognise,
  read: readFtm,
  write: writeFtm,
  keeps: KEEPS_ALL,
};

/** Every entity has a schema, in a capital letter, and properties. */
function recognise(source: FormatSource): number {
  const head = source.head();
  if (!/^\s*\[?\s*\{/.test(head)) return 0;
  const first = head.slice(0, 20_000);
  return /"schema"\s*:\s*"[A-Z]\w*"/.test(first) && /"properties"\s*:\s*\{/.test(first) ? 0.95 : 0;
}
