/** How something differs between two versions of a network that are drawn on one map. */
export type Mark = 'added' | 'removed' | 'changed';

/** What is marked, by id. */
export type Marks = {
  readonly actors: ReadonlyMap<string, Mark>;
  readonly relationships: ReadonlyMap<string, Mark>;
};
