const UNDIRECTED =
  /^(undirected|mutual|both|bidirectional|reciprocal|two[- ]way|false|0|no|none|-{1,3}|<-{1,3}>|<={1,2}>|↔|—)$/i;
const DIRECTED =
  /^(directed|true|1|yes|-{1,3}>|={1,2}>|→|forwards?|one[- ]way|<-{1,3}|<={1,2}|←|backwards?|reversed?)$/i;
const BACKWARD = /^(<-{1,3}|<={1,2}|←|backwards?|reversed?)$/i;

/** Returns whether a word says that a tie has a direction; null where it says nothing. */
export function readDirected(word: string): boolean | null {
  if (UNDIRECTED.test(word)) return false;
  return DIRECTED.test(word) ? true : null;
}

/** Returns whether a word says that a tie goes from the second of its ends to the first. */
export function isBackward(word: string): boolean {
  return BACKWARD.test(word);
}
