import { foldName } from './fold-name';

const TIES_NAME =
  /\b(ties?|edges?|connections?|relations?|relationships?|links?|events?|dyads?|kanten|beziehungen|liens|enlaces|arcs?|relaciones|relazioni|vinculos)\b/;
const ACTORS_NAME =
  /\b(actors?|nodes?|elements?|vertices|entities|entity|individuals?|people|persons?|organi[sz]ations?|groups?|akteure|knoten|acteurs|actores|nodos|personen|akteur|personnes|personas|persone)\b/;

/** Returns whether the name of a table says that ties stand in it. */
export function isTiesName(name: string): boolean {
  return TIES_NAME.test(foldName(name));
}

/** Returns whether the name of a table says that actors stand in it. */
export function isActorsName(name: string): boolean {
  return ACTORS_NAME.test(foldName(name));
}
