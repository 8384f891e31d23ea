import { type Token, tokenAt } from '../text/tokens';
import { isServingWord } from './owning-names';
import { isActor } from './places';

/** Finds whether words beside a name of one word say that it is a person's. */

/** People by kinship. */
const KIN =
  /^(?:cousin|brother|sister|son|daughter|wife|husband|widow|widower|father|mother|uncle|aunt|nephew|niece|grandson|granddaughter|grandfather|grandmother|twin|bride|fiancee|stepson|neighbour|neighbor|friend|colleague|butcher|farmer|herder|teacher|nurse|driver|taxi-driver|shopkeeper|fisherman|miner|trader|smuggler)$/;

/** Returns whether a comma after an office, or "who" after the name, says that it is a person's: "the Brazilian leader, Lula", "Maduro, who". */
export function isDescribedPerson(
  tokens: readonly Token[],
  first: number,
  last: number,
  hasArticle: boolean,
): boolean {
  const isSetOff =
    tokenAt(tokens, first - 1).text === ',' &&
    (isServingWord(tokenAt(tokens, first - 2).norm) || KIN.test(tokenAt(tokens, first - 2).norm)) &&
    /^[,.;]$/.test(tokenAt(tokens, last).text);
  if (isSetOff) return true;
  if (tokenAt(tokens, last).text !== ',' || hasArticle) return false;
  // "Tobin of Orsk, the king's marshal": of a place.
  const isOfPlace = /^(?:of|in|at|from|near)$/.test(tokenAt(tokens, first - 1).norm);
  if (!isOfPlace && isOfficeAfter(tokens, last + 1)) return true;
  const [next, noun] = [tokenAt(tokens, last + 1).norm, tokenAt(tokens, last + 2).norm];
  // "Ysolde, his daughter, married", "Mohamed, whose name has been changed,".
  return (
    /^(?:whose name|not his|not her)$/.test(`${next} ${noun}`) ||
    /^whom?$/.test(next) ||
    (/^(?:his|her|their|whose)$/.test(next) && KIN.test(noun))
  );
}

const MAX_OFFICE = 7;

/** Whether an office between commas begins at a token: "Varnholt, the Ruvenian army chief, met", "Varnholt, its envoy to Ruvenia, met". */
function isOfficeAfter(tokens: readonly Token[], from: number): boolean {
  const { norm: opening, isPossessive } = tokenAt(tokens, from);
  if (!isPossessive && !/^(?:the|its|their|his|her)$/.test(opening)) return false;
  for (let at = from + 1; at < from + MAX_OFFICE; at += 1) {
    const { norm, text, kind } = tokenAt(tokens, at);
    const isEnd = text === ',' || /^(?:of|for|to|in|at)$/.test(norm);
    if (isEnd) return isServingWord(tokenAt(tokens, at - 1).norm) && !tokenAt(tokens, at - 1).isPossessive;
    if (kind !== 'word' || isActor(tokens, at)) return false;
  }
  return false;
}
