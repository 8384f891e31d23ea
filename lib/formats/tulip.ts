import type { Format } from './format';
import { readTulip } from './tulip/read-tulip';

/** Graphs of Tulip. */
export const TULIP: Format = {
  id: 'tlp',
  label: 'Tulip graph',
  extensions: ['tlp'],
  mediaType: 'text/plain',
  recognise: (source) => (/^\s*(;[^\n]{0,400}\n\s*){0,20}\(tlp\s+"/.test(source.head()) ? 0.95 : 0),
  read: readTulip,
  write: null,
  keeps: null,
};
