import type { Format } from './format';
import { readGedcom } from './gedcom/read-gedcom';

/** Family trees, as programs of genealogists exchange them, in versions 5.5 and 7. */
export const GEDCOM: Format = {
  id: 'gedcom',
  label: 'GEDCOM, family trees',
  extensions: ['ged', 'gedcom'],
  mediaType: 'text/vnd.familysearch.gedcom',
  recognise: (source) => (/^\s*0\s+HEAD\b/.test(source.head()) ? 0.95 : 0),
  read: readGedcom,
  write: null,
  keeps: null,
};
