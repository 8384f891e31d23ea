import { type Token, tokenAt } from '../text/tokens';
import { isOfficeWord, OFFICE_MODIFIERS } from '../words/office-words';
import { isFunctionWord } from '../words/word-kinds';
import { toWords } from '../words/word-set';

/** Judges words with capitals that name no actor: what people are by faith or origin, offices without a name, and fields of work. */

/** What people are by their faith, their people or their part of the world. Given names are left out. */
const OF_PEOPLE = toWords(
  'shiite shia sunni muslim roman anglican methodist lutheran baptist evangelical coptic buddhist hindu jewish orthodox protestant sikh druze alawite yazidi maronite salafi sufi arab asian african european american western ' +
    'eastern southeast southeastern central nordic scandinavian tutsi hutu pashtun hazara tajik uzbek tamil sinhalese malay tuareg fulani peul berber oromo amhara ' +
    'kurdish islamic islamist islamists jihadist jihadi salafist marxist maoist catholic christian jew copt assyrian chaldean ismaili nuer dinka kikuyu luo igbo ' +
    'yoruba hausa bedouin rohingya uyghur uighur tibetan circassian tatar roma zaidi alevi mormon quaker pentecostal',
);

/** What may stand before an office with a capital as well. */
const BEFORE_OFFICE = /^(?:high|former|ex|late|then|corps|special|senior|acting|deputy)$/;
const REPS = /^(?:reps?|commands?|combatants?)$/;
/** What an office is for: "the envoy for Andean Affairs". */
const FIELDS = /^(?:affairs|reconciliation|relations)$/;

/** Returns whether a word says of what faith, people or part of the world somebody is. */
export function isOfPeople({ norm, text }: Token): boolean {
  return OF_PEOPLE.has(norm) || (norm.endsWith('s') && OF_PEOPLE.has(norm.slice(0, -1))) || OF_TWO.test(text);
}

/** Of what creed somebody is. */
const CREEDS = /^(?:salafist|salafi|islamist|jihadist|jihadi|marxist|maoist|sufi|shiite|shia|sunni)$/;

/** Peoples of two: "an Anglo-Italian firm". */
const OF_TWO =
  /^(?:Anglo|Franco|Sino|Russo|Indo|Italo|Austro|Hispano|Euro|Afro|Greco|Turco|Luso|Nippo)-\p{Lu}/u;

/** Returns whether no word of a run is a name: "Southeast Asian", "High Representative", "Andean Affairs" after "envoy for". */
export function isNoName(tokens: readonly Token[], first: number, last: number): boolean {
  const words = tokens.slice(first, last);
  const [start] = words;
  const end = words.at(-1);
  if (!start || !end) return false;
  if (words.length > 1 && words.every(isOfPeople)) return true;
  // "A Madkhali Salafist current".
  const next = tokenAt(tokens, last);
  const isBeforeNoun = next.kind === 'word' && !next.isCapital && !isFunctionWord(next.norm);
  if (words.length > 1 && CREEDS.test(end.norm) && isBeforeNoun && !/ed$/.test(next.norm)) return true;
  const isOfEnvoy = /^(?:for|of|on)$/.test(tokenAt(tokens, first - 1).norm);
  if (FIELDS.test(end.norm) && isOfEnvoy && isOfficeWord(tokenAt(tokens, first - 2).norm)) return true;
  const isOffice = ({ norm }: Token): boolean =>
    isOfficeWord(norm) || OFFICE_MODIFIERS.has(norm) || REPS.test(norm) || isOfficeWord(norm.slice(0, -1));
  // "Foreign Ministers": several who have one office.
  const areHolders = /[^s]s$/.test(end.norm) && isOfficeWord(end.norm.slice(0, -1));
  if (words.length > 1)
    return (areHolders || BEFORE_OFFICE.test(start.norm)) && words.slice(areHolders ? 0 : 1).every(isOffice);
  // "Chad and Niger's Presidents".
  const isOwned = tokenAt(tokens, first - 1).isPossessive;
  return isOwned && /[^s]s$/.test(start.norm) && isOfficeWord(start.norm.slice(0, -1));
}
