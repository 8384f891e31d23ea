import { toWords } from './word-set';

export const DETERMINERS = toWords(
  'the a an this that these those its his her their our my your some any both all each every no',
);

export const PREPOSITIONS = toWords(
  'in on at by to from of for with about over under between among through via into onto upon against during before after ' +
    'since until within without near outside inside around across toward towards along behind beyond despite per like alongside as',
);

/** Prepositions after which a capital is a place, and no government. */
export const PLACE_PREPOSITIONS = toWords(
  'in at near outside inside around across from of over into toward towards within through throughout to on under beyond',
);

export const CONJUNCTIONS = toWords('and or but nor yet so');

export const CLAUSE_WORDS = toWords(
  'that which who whom whose when while where because although though if unless whether since as after before until once',
);

export const ADVERBS = toWords(
  'also then later again still now already recently repeatedly reportedly allegedly publicly privately secretly quietly openly ' +
    'directly indirectly briefly formally officially immediately finally once twice often always sometimes only just even long ' +
    'however meanwhile separately jointly flatly categorically strongly firmly consistently largely mostly nearly almost ' +
    'apparently since previously earlier first not never further reluctantly swiftly soon itself himself herself themselves today ' +
    'nevertheless nonetheless thereafter afterwards likewise moreover therefore thus instead thereupon meantime ' +
    'yesterday tomorrow simultaneously angrily initially eventually regularly frequently effectively promptly vehemently overnight',
);

/** Words that end as adverbs do and are none. */
const NO_ADVERBS = toWords(
  'family ally reply supply rally apply assembly fly italy july early daily friendly elderly monopoly',
);

/** Returns whether a word is an adverb, by the list or by its ending. */
export function isAdverb(word: string): boolean {
  return ADVERBS.has(word) || (/[a-z]{3}ly$/.test(word) && !NO_ADVERBS.has(word));
}

export const AUXILIARIES = toWords(
  "has have had is are was were be been being do does did will would shall should can could may might must hasn't haven't hadn't " +
    "isn't aren't wasn't weren't don't doesn't didn't won't wouldn't shouldn't can't cannot couldn't",
);

export const DAYS_AND_MONTHS = toWords(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october ' +
    'november december jan feb mar apr jun jul aug sep sept oct nov dec jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. christmas easter ramadan eid',
);

export const PRONOUNS = toWords('he she him his her hers it its they them their theirs i we us you who whom');

/** Words that are written with a capital only where they begin a sentence, beside those above. */
export const STARTERS = toWords(
  'everyone everybody someone somebody anyone anybody whoever there here it we i you he she they asked several many most some other others another one two three four five six seven eight ' +
    'nine ten dozens hundreds thousands according speaking talking writing given instead still more less neither either not none ' +
    'nobody nothing something how what why where when who which yes no well perhaps maybe under both last next later earlier ' +
    'such sources officials diplomats witnesses residents people analysts critics experts rescuers doctors medics police soldiers ' +
    'talks fighting clashes negotiations war peace overnight today yesterday fresh new old mediators rebels protesters lawmakers ' +
    'opposition foreign private public secret indirect direct quiet discreet state military former senior local regional international western official ' +
    'please dear thanks sorry hello regards yours sincerely listen okay exactly honestly frankly imagine suppose supposing assume assuming picture following citing quoting adding asked whatever however meanwhile besides therefore thus hours days weeks months years ' +
    'aides advisers allies critics backers supporters opponents rivals friends colleagues lawyers judges farmers traders merchants priests elders insiders ' +
    'observers historians envoys ministers hardliners moderates separatists militants gunmen fighters troops ' +
    'having being survivors relatives researchers prosecutors investigators campaigners activists members money neighbours villagers inspectors detectives workers strikers victims ' +
    'various numerous countless certain additional prominent leading notable ' +
    'editor editing reporting additional writing copyright updated published photo',
);
