import type { Token } from './tokens';

/** Leaves out of the tokens of a text what is written within its sentences and says nothing in them. */

/** A link of Markdown: what is shown stays. */
const LINK = /(!?\[)([^[\]\n]{1,200})(\]\([^\s()]{1,400}(?:\([^\s()]{0,100}\)[^\s()]{0,100})?\))/g;
/** The number of a note, and the marks around one: "[1]", "[fn]", "[/fn]". */
const NOTE = /\[(?:\d{1,3}|\/?fn)\]/g;
/** That an officer has left: "Col. Bala Mande (rtd)". */
const RETIRED = /\((?:retd?|rtd|ret['’]d|retired)\.?\)/gi;

type Part = { readonly start: number; readonly end: number };

/** Returns the tokens of a text without links of Markdown and the stars around words, the numbers of notes, and "(retd)" beside a name. */
export function dropMarks(text: string, tokens: readonly Token[]): readonly Token[] {
  const parts = listMarks(text);
  if (parts.length === 0 && !/[*_]/.test(text)) return tokens;
  let place = 0;
  return tokens.filter((token) => {
    while ((parts[place]?.end ?? Infinity) <= token.start) place += 1;
    const isIn = (parts[place]?.start ?? Infinity) <= token.start;
    return !isIn && !isStar(text, token);
  });
}

function listMarks(text: string): readonly Part[] {
  const parts: Part[] = [];
  if (text.includes(']('))
    for (const { index, 1: open = '', 2: shown = '', 3: target = '' } of text.matchAll(LINK)) {
      parts.push({ start: index, end: index + open.length });
      const end = index + open.length + shown.length;
      parts.push({ start: end, end: end + target.length });
    }
  for (const pattern of [NOTE, RETIRED])
    for (const { index, 0: found } of text.matchAll(pattern))
      parts.push({ start: index, end: index + found.length });
  return parts.sort((one, other) => one.start - other.start);
}

/** Whether a star or a stroke only makes the words beside it strong: "**Drosk**", and no bullet. */
function isStar(text: string, { text: sign, start, end }: Token): boolean {
  if (!/^[*_]$/.test(sign)) return false;
  return /[^\s]/.test(text.charAt(end)) || /[^\s]/.test(text.charAt(start - 1));
}
