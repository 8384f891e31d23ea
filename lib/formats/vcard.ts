import type { Format } from './format';
import { readVCard } from './vcard/read-vcard';

/** Lists of contacts: to which organization each belongs, and to whom each is related. */
export const VCARD: Format = {
  id: 'vcard',
  label: 'vCard, lists of contacts',
  extensions: ['vcf', 'vcard'],
  mediaType: 'text/vcard',
  recognise: (source) => (/^\s*BEGIN:VCARD\b/i.test(source.head()) ? 0.95 : 0),
  read: readVCard,
  write: null,
  keeps: null,
};
