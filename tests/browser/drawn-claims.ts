import type { Page } from 'playwright-core';
import { askCytoscape, type DrawnElement, type Point } from './drawn-map';

/** Claims that are things of their own, as the map draws them. */
export type DrawnClaims = {
  readonly cards: readonly {
    readonly claim: string;
    readonly text: string;
    readonly middle: Point;
    readonly isSelected: boolean;
    readonly isDimmed: boolean;
  }[];
  /** Unnamed speakers, and reports that speak for themselves. */
  readonly speakers: readonly { readonly kind: string; readonly name: string; readonly middle: Point }[];
  /** Kinds of the lines, and between what they run. */
  readonly lines: readonly string[];
};

/** Reads the claims that are things of their own, who says them without a name, and the lines between. */
export async function readClaims(page: Page): Promise<DrawnClaims> {
  return askCytoscape(page, (cy) => {
    const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, '').replaceAll('\n', ' ');
    const nodes = [...cy.nodes()];
    const toEnd = (edge: DrawnElement, end: string) =>
      edge
        .data(end)
        .replace(/^actor:/, '')
        .replace(/^(speaker|tie):.*/, '$1');
    return {
      cards: nodes
        .filter((node) => node.data('isCard'))
        .map((node) => ({
          claim: node.data('claim'),
          text: plain(node.data('label')),
          middle: { ...node.renderedPosition() },
          isSelected: node.hasClass('is-selected'),
          isDimmed: node.hasClass('is-dimmed'),
        })),
      speakers: nodes
        .filter((node) => ['unnamed', 'report'].includes(node.data('kind')))
        .map((node) => ({
          kind: node.data('kind'),
          name: plain(node.data('label')),
          middle: { ...node.renderedPosition() },
        })),
      lines: [...cy.edges()]
        .filter((edge) => edge.data('line') !== undefined)
        .map((edge) => `${toEnd(edge, 'source')} ${edge.data('line')} ${toEnd(edge, 'target')}`),
    };
  });
}
