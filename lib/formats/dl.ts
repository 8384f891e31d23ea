import { readDl } from './dl/read-dl';
import type { Format, FormatSource } from './format';

/** DL, the language in which UCINET exchanges data. */
export const DL: Format = {
  id: 'dl',
  label: 'UCINET DL',
  extensions: ['dl', 'txt'],
  mediaType: 'text/plain',
  recognise,
  read: readDl,
  write: null,
  keeps: null,
};

/** “DL” is the first word of the file, and a size or a form stands among the next. */
function recognise(source: FormatSource): number {
  const head = source.head();
  return /^\s*dl\s/i.test(head) && /\b(?:n[rcm]?\s*=?\s*\d|format\s*=)/i.test(head.slice(0, 2_000))
    ? 0.95
    : 0;
}
