/**
 * Types that the vocabulary gained after files of the format were in use. A network that has a type of its own by such an id
 * keeps it.
 */
export const LATER_TYPE_IDS: ReadonlySet<string> = new Set([
  'confirms',
  'declines-comment',
  'could-not-be-reached',
  'rejects',
]);
