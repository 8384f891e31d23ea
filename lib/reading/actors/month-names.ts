import { type Token, tokenAt } from '../text/tokens';

/** Returns whether the name of a month is a person's: "Jan Kint", "with May Aung", and not "in June Trade". */
export function isGivenName(tokens: readonly Token[], first: number, last: number): boolean {
  const { text } = tokenAt(tokens, first);
  const before = tokenAt(tokens, first - 1);
  const isName = /^(?:Jan|April|May|June|August)$/.test(text) && last - first === 2;
  return (
    isName &&
    before.kind !== 'number' &&
    !/^(?:in|since|until|by|of|from|between|on|last|this|next)$/.test(before.norm)
  );
}
