import type { Format } from './format';
import { readIati } from './iati/read-iati';

/** Activities of aid, as their publishers report them to the International Aid Transparency Initiative, in versions 1 and 2. */
export const IATI: Format = {
  id: 'iati',
  label: 'IATI, activities of aid',
  extensions: ['xml'],
  mediaType: 'application/xml',
  recognise: (source) => (/<iati-activit(y|ies)\b/.test(source.head().slice(0, 8_000)) ? 0.95 : 0),
  read: readIati,
  write: null,
  keeps: null,
};
