import { BACKCHANNEL } from './backchannel';
import { BIBLIOGRAPHY } from './bibliography';
import { CALENDAR } from './calendar';
import { CSV, TSV } from './csv';
import { CSV_ZIP } from './csv-zip';
import { CX2 } from './cx2';
import { CYJS } from './cyjs';
import { CYPHER } from './cypher';
import { D2 } from './d2';
import { DIMACS } from './dimacs';
import { DL } from './dl';
import { DOCX } from './docx';
import { DOT } from './dot';
import { DRAWIO } from './drawio';
import { GDELT } from './events/gdelt';
import { ICEWS } from './events/icews';
import type { Format } from './format';
import { FTM } from './ftm';
import { GDF } from './gdf';
import { GEDCOM } from './gedcom';
import { GEXF } from './gexf';
import { GML } from './gml';
import { GRAPHML } from './graphml';
import { GRAPHOLOGY } from './graphology';
import { GRAPHSON } from './graphson';
import { HTML } from './html';
import { IATI } from './iati';
import { INI } from './ini';
import { JSON_LD } from './json-ld';
import { KONECT } from './konect';
import { KUMU } from './kumu';
import { LGL } from './lgl';
import { MAIL } from './mail';
import { MATRIX_MARKET } from './matrix-market';
import { MERMAID } from './mermaid';
import { NCOL } from './ncol';
import { NOTES } from './notes';
import { ODS } from './ods';
import { OLIGRAPHER } from './oligrapher';
import { OPML } from './opml';
import { PAJEK } from './pajek';
import { PLANTUML } from './plantuml';
import { POPOLO } from './popolo';
import { R_OUTPUT } from './r-output';
import { RDF_XML } from './rdf-xml';
import { RECORDS } from './records';
import { SIF } from './sif';
import { SLACK } from './slack';
import { SQL } from './sql';
import { STIX } from './stix';
import { TEXT_TABLE } from './text-table';
import { TGF } from './tgf';
import { TOML } from './toml';
import { TULIP } from './tulip';
import { TURTLE } from './turtle';
import { VCARD } from './vcard';
import { VNA } from './vna';
import { WIKITEXT } from './wikitext';
import { XGMML } from './xgmml';
import { XLSX } from './xlsx';
import { XML_RECORDS } from './xml-records';
import { YAML } from './yaml';

/** Every format that can be read or written, in the order in which they are offered. */
export const FORMATS: readonly Format[] = [
  ...[BACKCHANNEL, CSV, TSV, CSV_ZIP, XLSX, ODS, DOCX],
  ...[GEXF, GRAPHML, XGMML, CYJS, CX2, GRAPHOLOGY],
  ...[GML, DOT, PAJEK, DL, NCOL, SIF],
  ...[MATRIX_MARKET, KONECT, TGF, GDF, VNA],
  ...[DIMACS, LGL, DRAWIO, PLANTUML, D2, TULIP],
  ...[KUMU, OLIGRAPHER, RECORDS, GRAPHSON],
  ...[YAML, TOML, XML_RECORDS, HTML, TEXT_TABLE],
  ...[WIKITEXT, R_OUTPUT, NOTES, OPML],
  ...[MERMAID, TURTLE, RDF_XML, JSON_LD],
  ...[MAIL, SLACK, BIBLIOGRAPHY, CALENDAR, GEDCOM, IATI],
  ...[VCARD, INI],
  ...[SQL, CYPHER],
  ...[GDELT, ICEWS],
  ...[FTM, POPOLO, STIX],
];
