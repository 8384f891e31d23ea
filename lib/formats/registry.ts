import { BACKCHANNEL } from './backchannel';
import { CSV, TSV } from './csv';
import { CSV_ZIP } from './csv-zip';
import { CX2 } from './cx2';
import { CYJS } from './cyjs';
import { GDELT } from './events/gdelt';
import { ICEWS } from './events/icews';
import type { Format } from './format';
import { FTM } from './ftm';
import { GEXF } from './gexf';
import { GRAPHML } from './graphml';
import { GRAPHOLOGY } from './graphology';
import { POPOLO } from './popolo';
import { STIX } from './stix';
import { XLSX } from './xlsx';

/** Every format that can be read or written, in the order in which they are offered. */
export const FORMATS: readonly Format[] = [
  ...[BACKCHANNEL, CSV, TSV, CSV_ZIP, XLSX],
  ...[GEXF, GRAPHML, CYJS, CX2, GRAPHOLOGY],
  ...[GDELT, ICEWS],
  ...[FTM, POPOLO, STIX],
];
