import type { WrittenGraph } from './written-graph';

/** Returns a sentence for each thing that a graph in XML does not hold as the network does. */
export function describeLosses({ edges }: WrittenGraph, replaced: number): readonly string[] {
  const losses: string[] = [];
  const symmetric = edges.filter(({ isSymmetric }) => isSymmetric).length;
  if (symmetric > 0 && symmetric < edges.length) {
    const ties = symmetric === 1 ? 'edge that runs both ways points' : 'edges that run both ways point';
    losses.push(
      `${symmetric.toLocaleString('en')} ${ties} one way and have the attribute "symmetric", for many programs take no graph in which some edges have a direction and others none.`,
    );
  }
  if (replaced > 0) {
    const letters =
      replaced === 1 ? 'character that XML cannot hold is' : 'characters that XML cannot hold are';
    losses.push(`${replaced.toLocaleString('en')} ${letters} replaced by “�”.`);
  }
  return losses;
}

/** Returns whether the edges of a graph are written with a direction: all are, unless all run both ways. */
export function isWrittenDirected({ edges }: WrittenGraph): boolean {
  return !edges.every(({ isSymmetric }) => isSymmetric);
}
