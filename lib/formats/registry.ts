import { BACKCHANNEL } from './backchannel';
import { CSV, TSV } from './csv';
import { CSV_ZIP } from './csv-zip';
import type { Format } from './format';

/** Every format that can be read or written, in the order in which they are offered. */
export const FORMATS: readonly Format[] = [BACKCHANNEL, CSV, TSV, CSV_ZIP];
