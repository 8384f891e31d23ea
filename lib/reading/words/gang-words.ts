import { type Token, tokenAt } from '../text/tokens';

/** Of what somebody is chief who is no chief of the land that is named before. */
const GANGS = /^(?:gang|rebel|cartel|militia|guerrilla|separatist|opposition|clan|mafia)$/;
const CHIEFS = /^(?:leader|chief|boss|commander|fighter|spokesman|spokeswoman|member)s?$/;

/** Returns whether a noun is of those who lead or join what is no state's: "the Haitian gang leader", "a Malian rebel commander". */
export function isOfGang(tokens: readonly Token[], noun: number): boolean {
  return CHIEFS.test(tokenAt(tokens, noun).norm) && GANGS.test(tokenAt(tokens, noun - 1).norm);
}
