import type { Format } from './format';
import { readGdf } from './gdf/read-gdf';

/** GDF, the format of GUESS, which Gephi and collectors of social media write. */
export const GDF: Format = {
  id: 'gdf',
  label: 'GDF',
  extensions: ['gdf'],
  mediaType: 'text/plain',
  recognise: (source) => (/^\s*(nodedef|edgedef)\s*>/i.test(source.head()) ? 1 : 0),
  read: readGdf,
  write: null,
  keeps: null,
};
