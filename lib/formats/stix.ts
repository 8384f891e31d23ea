import type { Format, FormatSource } from './format';
import { readStix } from './stix/read-stix';

/** STIX 2 bundles, of those who share what they know of threats. */
export const STIX: Format = {
  id: 'stix',
  label: 'STIX 2.1 bundle',
  extensions: ['json', 'stix'],
  mediaType: 'application/stix+json',
  recognise,
  read: readStix,
  write: null,
  keeps: null,
};

function recognise(source: FormatSource): number {
  const head = source.head();
  if (!/^\s*\{/.test(head)) return 0;
  if (/"id"\s*:\s*"bundle--/.test(head)) return 1;
  return /"type"\s*:\s*"bundle"/.test(head) ? 0.9 : 0;
}
