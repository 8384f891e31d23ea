import type { JsonObject } from '../json/read-json-source';
import { findBloodHound } from './bloodhound';
import { findChartGraph } from './chart-options';
import { findDocumentEdges } from './document-edges';
import { findExcalidraw } from './excalidraw';
import { findGedcomX } from './gedcom-x';
import { findJsonApi, listJsonApi } from './json-api';
import { findAdjacencyData, findNamedMatrix } from './json-arrays';
import { findMisp } from './misp';
import { findContracts } from './ocds';
import type { NodeLinks } from './read-node-links';
import { findSubjectLists } from './subject-lists';
import { findTheBrain } from './the-brain';
import { findWikibase } from './wikibase';

/** Returns the graph in a form of a program that has it within lists of its own; null for any other. */
export function findKnownForm(whole: JsonObject): NodeLinks | null {
  return (
    findDocumentEdges(whole) ??
    findAdjacencyData(whole) ??
    findNamedMatrix(whole) ??
    findChartGraph(whole) ??
    findMisp(whole) ??
    findExcalidraw(whole) ??
    findContracts(whole) ??
    findGedcomX(whole) ??
    findWikibase(whole) ??
    findBloodHound(whole) ??
    findSubjectLists(whole) ??
    findTheBrain(whole) ??
    findJsonApi(listJsonApi(whole))
  );
}
