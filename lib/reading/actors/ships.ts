import { type Token, tokenAt } from '../text/tokens';

const SHIPS =
  /^(?:tankers?|vessels?|ships?|frigates?|trawlers?|yachts?|freighters?|ferry|destroyers?|submarines?|cruisers?)$/;

/** Returns whether a name is a ship's by what stands before it: "the tanker Blue Tamarind", "the crew of the Blue Tamarind". */
export function isShip(tokens: readonly Token[], first: number, isGroup: boolean): boolean {
  // "The tankers, the Blue Tamarind".
  const isSet = tokenAt(tokens, first - 1).norm === 'the' && tokenAt(tokens, first - 2).text === ',';
  if (SHIPS.test(tokenAt(tokens, isSet ? first - 3 : first - 1).norm)) return true;
  return !isGroup && isAboard(tokens, first);
}

/** Whether something of a ship is said to be of what is named: "the crew of the Blue Tamarind", "aboard the Blue Tamarind". */
function isAboard(tokens: readonly Token[], first: number): boolean {
  if (tokenAt(tokens, first - 1).norm !== 'the') return false;
  const [link, noun] = [tokenAt(tokens, first - 2).norm, tokenAt(tokens, first - 3).norm];
  return (
    /^(?:aboard|onboard)$/.test(link) || (link === 'of' && /^(?:crew|hull|deck|wreck|cargo)$/.test(noun))
  );
}
