import { type Token, tokenAt } from '../text/tokens';

/** Finds that somebody is kept from what a verb says, or avoids it. */

const PREVENTING =
  /^(?:prevent|stop|keep|kept|bar|block|dissuad|discourag|deter|refrain|abstain|prohibit|ban|forbid|forbad)/;

/** Returns whether a deed is said not to be done: "prevented Israel from attacking", "stopped short of", "instead of", "avoided attacking". */
export function isPrevented(tokens: readonly Token[], first: number, verb: number): boolean {
  const before = tokenAt(tokens, verb - 1).norm;
  const second = tokenAt(tokens, verb - 2).norm;
  if (/^(?:avoid|avoids|avoided|avoiding|against)$/.test(before))
    return /ing$/.test(tokenAt(tokens, verb).norm);
  if (before === 'of' && /^(?:short|instead)$/.test(second)) return true;
  if (before === 'than' && second === 'rather') return true;
  if (before !== 'from') return isStopped(tokens, first, verb);
  // "Held Israel back from attacking", "talked out of".
  if (/^(?:back|off|away)$/.test(second)) return true;
  for (let at = verb - 2; at >= first && at > verb - 9; at -= 1)
    if (PREVENTING.test(tokenAt(tokens, at).norm)) return true;
  return false;
}

/** Whether somebody is stopped doing it, without "from": "stopped France arming Libya". */
function isStopped(tokens: readonly Token[], first: number, verb: number): boolean {
  if (!/ing$/.test(tokenAt(tokens, verb).norm)) return false;
  for (let at = verb - 2; at >= first && at > verb - 6; at -= 1) {
    if (tokenAt(tokens, at).kind === 'sign' || tokenAt(tokens, at + 1).norm === 'by') return false;
    if (/^(?:stop|stops|stopped|prevent|prevents|prevented)$/.test(tokenAt(tokens, at).norm)) return true;
  }
  return false;
}
