import { readDirectory } from '@/lib/network/directory/read-directory';
import { readText } from '@/lib/reading/read-text';
import type { ShortPassage } from './short-sayings';

/** Of what was read, how much is right; of what is there, how much was read. */
export type ShortScore = {
  readonly right: number;
  readonly read: number;
  readonly reached: number;
  readonly there: number;
};

/** Returns how well who says what is read in short passages, with the whole directory. */
export function scoreShortPassages(passages: readonly ShortPassage[]): ShortScore {
  const directory = readDirectory();
  const score = { right: 0, read: 0, reached: 0, there: 0 };
  for (const { text, says } of passages) {
    const { attributions, claims } = readText(text, { directory, network: null });
    const statements = new Map(claims.map(({ id, statement }) => [id, statement]));
    const matches = attributions.map((said) =>
      says.filter(
        ([speaker, stances, claim]) =>
          (speaker === null ? said.speaker === null : speaker.test(said.speaker ?? '')) &&
          stances.split('/').includes(said.stance) &&
          claim.test(statements.get(said.claim) ?? ''),
      ),
    );
    score.read += attributions.length;
    score.right += matches.filter((found) => found.length > 0).length;
    score.there += says.length;
    score.reached += new Set(matches.flat()).size;
  }
  return score;
}
