import { CSV, TSV } from './csv';
import type { Format } from './format';

/** Every format that can be read or written, in the order in which they are offered. */
export const FORMATS: readonly Format[] = [CSV, TSV];
