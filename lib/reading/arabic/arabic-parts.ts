import type { DraftActor, MentionMap } from '../actors/mention-map';
import type { TextBody } from '../reading-text';
import { tokenAt } from '../text/tokens';
import { GROUP_HEADS, isArabic, toArabicWords } from './arabic-words';

/**
 * Adds parts of Arabic names: the last word of a person's, perhaps with a preposition written before it; the name of a group without
 * its noun; and "the forces" for the only name that begins so.
 */
export function addArabicParts(
  { tokens }: TextBody,
  mentions: MentionMap,
  byLastWord: ReadonlyMap<string, readonly DraftActor[]>,
): void {
  const groups = indexGroups({ tokens }, mentions);
  for (const [at, token] of tokens.entries()) {
    if (!isArabic(token) || mentions.at(at)) continue;
    for (const word of [token.norm, token.norm.slice(1)]) {
      const person = findNearest(mentions, byLastWord.get(word) ?? [], at);
      const named = groups.get(word);
      const found = named?.actors.size === 1 && matches({ tokens }, at, named.rest) ? named : null;
      const [actor] = person?.kind === 'person' ? [person] : (found?.actors ?? []);
      if (!actor) continue;
      const last = person?.kind === 'person' ? at + 1 : at + 1 + (found?.rest.length ?? 0);
      // "عبد السلام" of Muhammad Abd al-Salam.
      const before = tokenAt(tokens, at - 1).norm.replace(/^[ولب](?=عبد$)/, '');
      const isWhole = before === 'عبد' && person?.words.at(-2) === 'عبد' && !mentions.at(at - 1);
      mentions.add({ first: isWhole ? at - 1 : at, last, kind: 'part', actor });
      break;
    }
  }
}

/** How far back somebody may be named of several with one family name, in tokens. */
const MAX_BACK = 400;

/** Returns the one of several who was named last before a token. */
function findNearest(
  mentions: MentionMap,
  actors: readonly DraftActor[],
  token: number,
): DraftActor | undefined {
  for (let at = token - 1; actors.length > 1 && at >= 0 && at > token - MAX_BACK; at -= 1) {
    const actor = mentions.at(at)?.actor;
    if (actor && actors.includes(actor)) return actor;
  }
  return actors[0];
}

const TRIBES = toArabicWords('قبيلة عشيرة جماعة ميليشيا كتيبة كتائب لواء فصيل');

/** What a group may be called beside its whole name: a word, and what has to follow it. */
type Called = { readonly actors: Set<DraftActor>; readonly rest: readonly string[] };

function indexGroups(
  { tokens }: Pick<TextBody, 'tokens'>,
  mentions: MentionMap,
): ReadonlyMap<string, Called> {
  const index = new Map<string, Called>();
  const add = (word: string, rest: readonly string[], actor: DraftActor): void => {
    const there = index.get(word);
    if (there) there.actors.add(actor);
    else index.set(word, { actors: new Set([actor]), rest });
  };
  for (const { actor, first, last } of mentions.within(0, tokens.length)) {
    const head = tokenAt(tokens, first);
    if (actor.kind !== 'group' || last - first < 2 || !isArabic(head)) continue;
    const noun = head.norm.replace(/^[وبل](?=.{3})/, '');
    for (const form of new Set([head.norm, noun])) add(form.startsWith('ال') ? form : `ال${form}`, [], actor);
    const [word = '', ...rest] = tokens.slice(first + 1, last).map(({ norm }) => norm);
    // "العكيدات" is the tribe of that name.
    const isAlone = TRIBES.has(noun) && word.startsWith('ال');
    if (GROUP_HEADS.has(noun) && (rest.length > 0 || isAlone)) add(word, rest, actor);
  }
  return index;
}

function matches({ tokens }: Pick<TextBody, 'tokens'>, at: number, rest: readonly string[]): boolean {
  return rest.every((word, place) => tokenAt(tokens, at + 1 + place).norm === word);
}
