import { type Token, tokenAt } from '../text/tokens';

/** Returns whether somebody is said to be called so: "a certain Pike", "a farmer known as Kabunga". */
export function isNamed(tokens: readonly Token[], first: number): boolean {
  const at = isQuote(tokens, first - 1) ? first - 2 : first - 1;
  const { norm } = tokenAt(tokens, at);
  return (
    /^(?:certain|named|nicknamed|alias|codename|codenamed)$/.test(norm) ||
    (norm === 'name' && /^(?:code|given|first|assumed)$/.test(tokenAt(tokens, at - 1).norm)) ||
    (norm === 'as' && tokenAt(tokens, at - 1).norm === 'known')
  );
}

/** What several are of whom the names follow: "two cadres, Hukato and Tovi,". */
const PEOPLE =
  /^(?:volunteers|cadres|aides|members|officials|officers|leaders|commanders|activists|fighters|soldiers|militants|rebels|brothers|sisters|sons|daughters|friends|cousins|drivers|guards|teenagers|boys|girls|men|women|villagers|suspects|prisoners|hostages)$/;

/** Returns whether a name of one word is one of two who are named after what they are: "two cadres, Hukato and Tovi,". */
export function isOfTwoPeople(tokens: readonly Token[], first: number, last: number): boolean {
  const isFirst = tokenAt(tokens, last).norm === 'and' && tokenAt(tokens, last + 1).isCapital;
  if (isFirst) return isAfterPeople(tokens, first);
  const isSecond = tokenAt(tokens, first - 1).norm === 'and' && tokenAt(tokens, first - 2).isCapital;
  return isSecond && isAfterPeople(tokens, first - 2);
}

function isAfterPeople(tokens: readonly Token[], first: number): boolean {
  if (tokenAt(tokens, first - 1).text !== ',' || !PEOPLE.test(tokenAt(tokens, first - 2).norm)) return false;
  return [3, 4, 5].some((back) =>
    /^(?:two|both|his|her|their|its)$/.test(tokenAt(tokens, first - back).norm),
  );
}

/** Returns whether a sign opens a quotation. */
export function isQuote(tokens: readonly Token[], at: number): boolean {
  return /^["“‘«]$/.test(tokenAt(tokens, at).text);
}

/** Returns whether a name stands below a letter. */
export function isSigned(tokens: readonly Token[], first: number): boolean {
  const { text, norm } = tokenAt(tokens, first - 1);
  if (text === ')') return tokenAt(tokens, first - 2).norm === 'signed';
  const closing = text === ',' ? tokenAt(tokens, first - 2) : tokenAt(tokens, first - 1);
  if (text !== ',' && norm !== closing.norm) return false;
  const isAlone =
    closing.isCapital && !/^[\p{L}]/u.test(tokenAt(tokens, first - (text === ',' ? 3 : 2)).text);
  return CLOSING.test(closing.norm) && (text === ',' || isAlone);
}

const CLOSING =
  /^(?:regards|sincerely|faithfully|truly|best|cheers|wishes|cordially|respectfully|yours|warmly)$/;
