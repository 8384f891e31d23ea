import type { Format, FormatSource } from './format';
import { readPajek } from './pajek/read-pajek';

/** Networks of Pajek, and projects that hold one with its partitions and vectors. */
export const PAJEK: Format = {
  id: 'pajek',
  label: 'Pajek',
  extensions: ['net', 'paj'],
  mediaType: 'text/plain',
  recognise,
  read: readPajek,
  write: null,
  keeps: null,
};

/** Comments may stand before the first list. */
function recognise(source: FormatSource): number {
  const first = source
    .head()
    .replace(/\/\*[^*]{0,2000}\*\//g, '')
    .split(/[\r\n]+/)
    .find((line) => line.trim() !== '' && !line.startsWith('%'));
  return first !== undefined && /^\s*\*(?:vertices\s+\d|network\b)/i.test(first) ? 1 : 0;
}
