import type { TieField } from '../mapping';

/** The other end of each field of an end, where a tie goes from the second to the first. */
export const OTHER_END: Readonly<Partial<Record<TieField, TieField>>> = {
  source: 'target',
  sourceName: 'targetName',
  sourceKind: 'targetKind',
  target: 'source',
  targetName: 'sourceName',
  targetKind: 'sourceKind',
};
