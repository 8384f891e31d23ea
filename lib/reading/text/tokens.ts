import { normaliseWord } from './normalise';

export type TokenKind = 'word' | 'number' | 'sign';

/** A word, a number or a sign of a text. The offsets are those of the text as it was given. */
export type Token = {
  readonly start: number;
  /** Where the word ends; a possessive ending is not part of it. */
  readonly end: number;
  readonly text: string;
  /** The word as words are compared. */
  readonly norm: string;
  readonly kind: TokenKind;
  readonly isCapital: boolean;
  /** Whether "'s" or an apostrophe follows. */
  readonly isPossessive: boolean;
  /** Whether a hyphen joins it to the token before: "Iran-backed" is two tokens. */
  readonly isJoined: boolean;
};

/** Stands for the token before the first and after the last. */
const NOTHING: Token = {
  start: 0,
  end: 0,
  text: '',
  norm: '',
  kind: 'sign',
  isCapital: false,
  isPossessive: false,
  isJoined: false,
};

/** Returns the token at that place; one without text where there is none. */
export function tokenAt(tokens: readonly Token[], index: number): Token {
  return tokens[index] ?? NOTHING;
}

/** Words that end a compound of which the first part is a name: "Iran-backed". */
const SECOND_PARTS = new Set(
  (
    'backed led based allied aligned mediated brokered controlled run sponsored supported affiliated linked funded trained ' +
    'armed occupied held born hosted dominated owned registered flagged educated speaking imposed drafted chaired financed operated appointed installed recognised recognized brokered administered supplied built made issued designated trained style wide bound'
  ).split(' '),
);

/**
 * Dotted initials, words with inner apostrophes and what has no width in them, numbers, or one sign. Marks of direction are skipped.
 */
const TOKEN =
  /\p{Lu}\.(?:\p{Lu}\.)+|\p{N}+(?:[.,:]\p{N}+)*|[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}\u0640]|[\u200b-\u200d\u2060\ufeff\u00ad](?=[\p{L}\p{M}]))*(?:['’ʼ][\p{L}\p{M}]+)*\.?|\.{3}|[^\s\p{L}\p{M}\p{N}\p{Cf}]/gu;

const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof sen rep gov gen lt col maj capt cmdr adm brig sgt st jr sr no vs etc inc ltd co corp jan feb mar apr jun jul ' +
    'aug sep sept oct nov dec al fig op hon rev msgr'
  ).split(' '),
);

/** Whether a dot after that word is part of it. */
function isAbbreviation(word: string): boolean {
  return ABBREVIATIONS.has(word.toLowerCase()) || /^\p{Lu}$/u.test(word);
}

const NEGATED_VERB = /n['’]t$/i;
const POSSESSIVE = /['’ʼ]s$/i;

/** Returns the tokens of a part of a text. `isKnown` tells words that are names on their own, which a hyphen may join. */
export function readTokens(
  text: string,
  {
    from,
    to,
    isKnown,
  }: { readonly from: number; readonly to: number; readonly isKnown: (word: string) => boolean },
): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = from;
  for (let match = TOKEN.exec(text); match && match.index < to; match = TOKEN.exec(text)) {
    const [found] = match;
    if (/^['’]$/.test(found) && endsPlural(text, tokens.at(-1), match.index)) continue;
    pushToken(tokens, text, match.index, Math.min(match.index + found.length, to));
  }
  return joinHyphens(tokens, text, isKnown);
}

/** How far back the mark may stand that opens what is quoted. */
const MAX_QUOTED = 300;

/** Whether an apostrophe only says whose it is, "the rebels' commander", and closes nothing that is quoted. */
function endsPlural(text: string, before: Token | undefined, at: number): boolean {
  if (!before?.isPossessive || before.end !== at) return false;
  const earlier =
    text
      .slice(Math.max(0, at - MAX_QUOTED), at)
      .split('\n')
      .at(-1) ?? '';
  return !/(?:^|[\s(,:])['‘]\p{L}/u.test(earlier);
}

function pushToken(tokens: Token[], text: string, start: number, end: number): void {
  let stop = end;
  const whole = text.slice(start, stop);
  const isDotted = /^\p{Lu}\./u.test(whole) && whole.length > 2;
  if (!isDotted && whole.length > 1 && whole.endsWith('.') && !whole.startsWith('.')) {
    const isNo = /^no\.$/i.test(whole) && !/^\s?\p{N}/u.test(text.slice(stop, stop + 2));
    if (isNo || !isAbbreviation(whole.slice(0, -1))) stop -= 1;
  }
  const word = text.slice(start, stop);
  const isPossessive = POSSESSIVE.test(word);
  const wordEnd = isPossessive ? stop - 2 : stop;
  const isPlural = !isPossessive && /[sS]$/.test(word) && /^['’]\s/.test(text.slice(stop, stop + 2));
  tokens.push(toToken(text, start, wordEnd, isPossessive || isPlural));
  if (stop < end) tokens.push(toToken(text, stop, end, false));
}

/** A capital, or the article of an Arabic name before one: "al-Sudani". */
const CAPITAL = /^(?:(?:al|el|an|ad|as|ash|at|az|ar|ul)-)?\p{Lu}/u;

function toToken(text: string, start: number, end: number, isPossessive: boolean): Token {
  const word = text.slice(start, end);
  const isWord = /^[\p{L}\p{M}]/u.test(word);
  const kind: TokenKind = isWord ? 'word' : /^\p{N}/u.test(word) ? 'number' : 'sign';
  return {
    start,
    end,
    text: word,
    norm: isWord ? normaliseWord(word) : word,
    kind,
    isCapital: CAPITAL.test(word),
    isPossessive,
    isJoined: false,
  };
}

/** A word of several parts is no longer than this. */
const MAX_JOINED = 60;

/** Returns the tokens with hyphened words as one token each, but for compounds of a name: these stay two, joined. */
function joinHyphens(tokens: readonly Token[], text: string, isKnown: (word: string) => boolean): Token[] {
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokenAt(tokens, at);
    const before = joined.at(-1);
    const next = tokenAt(tokens, at + 1);
    const isHyphen = /^[-‐‑–]$/.test(token.text) && before?.end === token.start && next.start === token.end;
    const isLong = before !== undefined && before.end - before.start > MAX_JOINED;
    if (!isHyphen || !before || isLong || before.kind === 'sign' || next.kind === 'sign') {
      joined.push(token);
      continue;
    }
    at += 1;
    const isPair = before.isCapital && next.isCapital && isKnown(before.norm) && isKnown(next.norm);
    const isCompound =
      before.isCapital &&
      (SECOND_PARTS.has(next.norm) || (/^\p{Ll}{3,}ed$/u.test(next.text) && isKnown(before.norm)));
    if (isPair || isCompound) joined.push({ ...next, isJoined: true });
    else if (token.text === '–') joined.push(token, next);
    else joined.splice(-1, 1, toToken(text, before.start, next.end, next.isPossessive));
  }
  return joined;
}

/** Returns whether a verb of that token carries its own "not". */
export function isNegatedVerb(token: Token): boolean {
  return NEGATED_VERB.test(token.norm);
}
