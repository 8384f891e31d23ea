import { foldName } from './fold-name';
import { GIVEN_NAMES, OTHER_GIVEN_NAMES } from './given-names';

const TITLE =
  /^(mr|mrs|ms|miss|dr|prof|professor|sir|dame|lord|lady|sheikh|shaykh|sayyid|ayatollah|mullah|maulana|imam|rabbi|father|fr|bishop|archbishop|cardinal|pope|king|queen|prince|princess|emir|sultan|gen|general|col|colonel|maj|major|capt|captain|lt|lieutenant|brig|adm|admiral|sgt|senator|sen|rep|amb|ambassador|judge|justice|hon|herr|frau|monsieur|madame|mme|señor|señora|don|doña|signor|signora|pan|pani|г-н|г-жа|السيد|السيدة|الشيخ|الدكتور|د)\.?$/u;
/** Words of bodies and places, whoever they are called after. */
const BODY =
  /(^|\s)(the|of|for|and|und|et|y|de la republica|the|inc|ltd|llc|llp|plc|corp|co|company|gmbh|ag|kg|ev|sa|srl|spa|bv|nv|oy|ab|as|kft|jsc|ooo|ооо|оао|зао|пао|ао|group|gruppe|groupe|grupo|bank|trust|fund|foundation|foundations|stiftung|fondation|fundacion|fundacja|holding|holdings|partners|partnership|associates|capital|industries|international|global|services|consulting|committee|commission|council|ministry|department|office|agency|authority|bureau|board|court|parliament|senate|congress|assembly|government|embassy|mission|army|forces|force|front|brigade|brigades|battalion|militia|movement|party|union|league|alliance|coalition|federation|association|society|institute|university|college|school|center|centre|club|church|hospital|house|times|post|news|press|radio|tv|media|network|university|state|states|republic|kingdom|city|county|province|district|north|south|east|west|northern|southern|eastern|western|red|cross|crescent|team|project|program|programme|conference|summit|people|tribe|clan|family|brothers|sons|street|airport|airlines|oil|gas|energy|steel|motors|systems|technologies|verein|partei|ministerium|amt|gesellschaft|verband|partido|banco|ministerio|consejo|ejercito|frente|universidad|parti|banque|ministere|conseil|armee|союз|партия|банк|министерство|совет|армия|фронт|фонд|группа|حزب|حركة|جبهة|جيش|مجلس|وزارة|بنك|لواء|جمعية|الاتحاد|اتحاد|منظمة|قوات|מפלגת|תנועת|צבא|בנק|משרד|מועצת|אגודת)(\s|$)/u;
const MOST_WORDS = 6;
/** When somebody lived, as libraries write it behind a name: “, 1719-1789”, “, d. 1801”. */
const LIVED =
  /,\s*(?:(?:b|d|c|ca|fl|active|approximately)\.?\s*){0,2}\d{3,4}\??(?:\s*[-–]\s*(?:\d{3,4}\??)?)?\.?$/i;

/** Returns whether a name has a word in it that bodies and places have in theirs: “Bank”, “Ministry”, “of the”. */
export function isBodyName(name: string): boolean {
  return BODY.test(foldName(name));
}

/** Returns whether an actor is called as persons are: by a given name or a title before another name, or after a comma (“Smith, John”). */
export function isPersonName(name: string): boolean {
  const plain = name
    .replace(LIVED, '')
    .replace(/\([^)]*\)|[“”"«»]/g, ' ')
    .trim();
  const [surname = '', given = '', more] = plain.split(/[,،]/).map((part) => part.trim());
  if (more !== undefined || /\d/.test(plain) || surname === '') return false;
  const words = (given === '' ? surname : `${given} ${surname}`).split(/\s+/);
  const [first = '', second] = words;
  if (second === undefined || words.length > MOST_WORDS || isBodyName(plain)) return false;
  return TITLE.test(first.toLowerCase()) || isGivenName(first) || (isInitial(first) && isGivenName(second));
}

function isGivenName(word: string): boolean {
  const folded = foldName(word);
  const [before = ''] = folded.split(/[-‐ ]/);
  return [folded, before].some((each) => GIVEN_NAMES.has(each) || OTHER_GIVEN_NAMES.has(each));
}

function isInitial(word: string): boolean {
  return /^\p{Lu}\.?$/u.test(word);
}

/** Two to four words with capitals, or of a writing that has none; a comma before the given name. */
const FORM = /^(?:[\p{Lu}\p{Lo}][\p{L}'’.-]*)(?:,? [\p{Lu}\p{Lo}][\p{L}'’.-]*){1,3}$/u;

/** Returns whether a name has the form of a person's, whose given names nobody has listed: “Okwudili Anzeka”, and neither “Trade Union” nor “NATO HQ”. */
export function hasPersonForm(name: string): boolean {
  return FORM.test(name) && !isBodyName(name) && !/^[\p{Lu} ]+$/u.test(name);
}
