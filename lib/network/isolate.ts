/** Letters of scripts that run from right to left. */
const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;
/** Overrides, embeddings and isolates would let a name reorder the sentence around it. */
const CONTROLS = /[\u202a-\u202e\u2066-\u2069]/gu;

/**
 * Returns words of a file as they stand in an English sentence: what holds letters from right to left is isolated
 * (U+2068 … U+2069, Unicode Standard Annex 9), so that neither it nor its neighbours trade places; all else stays plain.
 */
export function isolateWords(words: string): string {
  const plain = words.replace(CONTROLS, '');
  return RIGHT_TO_LEFT.test(plain) ? `\u2068${plain}\u2069` : plain;
}
