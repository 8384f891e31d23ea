import type { TextBody } from '../reading-text';
import { tokenAt } from '../text/tokens';
import type { MentionMap } from './mention-map';

/** What a text calls those later whom it has named with a title: "Rev. Morgan", then "the pastor". */
const NOUNS: ReadonlyMap<string, readonly string[]> = new Map(
  (
    [
      ['rev. rev reverend pastor', 'pastor priest reverend clergyman'],
      ['father fr monsignor msgr', 'priest clergyman'],
      ['dr dr.', 'doctor physician surgeon'],
      ['prof prof. professor', 'professor academic historian'],
      ['cllr', 'councillor'],
      ['bishop archbishop', 'bishop cleric'],
      ['imam mullah maulana mufti ayatollah', 'cleric imam mullah'],
      ['rabbi', 'rabbi'],
      ['sen. sen', 'senator'],
      ['gov. gov', 'governor'],
    ] as const
  ).flatMap(([titles, nouns]) => titles.split(' ').map((title) => [title, nouns.split(' ')] as const)),
);

/** Keeps with each person what their title makes them. */
export function describeByTitles({ tokens }: TextBody, mentions: MentionMap): void {
  for (const { actor, first, kind } of mentions.within(0, tokens.length)) {
    if (actor.kind !== 'person' || (kind !== 'name' && kind !== 'part')) continue;
    for (const noun of NOUNS.get(tokenAt(tokens, first - 1).norm) ?? NOUNS.get(actor.words[0] ?? '') ?? [])
      actor.described.add(noun);
  }
}
