import { type Token, tokenAt } from '../text/tokens';

const OPENING = /^(?:starting|beginning|resuming|opening|entering|holding|launching|joining|having)$/;
const NEEDED =
  /^(?:need|needs|importance|necessity|priority|conditions?|preconditions?|must|should|demand|demands|demanded|insist|insists|insisted|require|requires|required|first)$/;
const MAX_BACK = 16;

/**
 * Returns whether a verb after "before" opens what waits for something that is only demanded: "stressed the need to answer its concerns
 * before starting negotiations with".
 */
export function isBeforeDoing(tokens: readonly Token[], first: number, verb: number): boolean {
  const isBefore = /^(?:before|prior|until)$/.test(tokenAt(tokens, verb - 1).norm);
  const isPrior = tokenAt(tokens, verb - 1).norm === 'to' && tokenAt(tokens, verb - 2).norm === 'prior';
  if (!(isBefore || isPrior) || !OPENING.test(tokenAt(tokens, verb).norm)) return false;
  return tokens.slice(Math.max(first, verb - MAX_BACK), verb - 1).some(({ norm }) => NEEDED.test(norm));
}
