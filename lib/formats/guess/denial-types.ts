import { foldName, foldOwnWord } from './fold-name';

/** Verbs by which somebody says that something is not so. */
const DENIES: readonly string[] = [
  ...[
    'denies',
    'denied',
    'deny',
    'denying',
    'disputes',
    'disputed',
    'disavows',
    'disclaims',
    'rejects having',
    'claims no',
    'claims not',
    'claims never',
    'claimed no',
    'claims to have no',
    'acknowledges no',
    'admits no',
    'refused to',
    'refuses to',
    'refused',
    'refuses',
    'declined to',
    'declines to',
    'failed to',
    'did not',
  ],
  ...[
    'weigert sich',
    'verweigert',
    'refuse de',
    'refuse',
    'se niega a',
    'se negó a',
    'rifiuta di',
    'rifiuta',
  ],
  ...['отказался', 'отказалась', 'отказывается', 'відмовився', 'відмовилася', 'відмовляється'],
  ...['bestreitet', 'bestritt', 'dementiert', 'dementierte', 'leugnet', 'leugnete', 'verneint'],
  ...['nie', 'nient', 'dément', 'démentent', 'conteste', 'niega', 'niegan', 'negó', 'desmiente', 'desmintió'],
  ...[
    'nega',
    'negam',
    'negou',
    'desmente',
    'desmentiu',
    'smentisce',
    'ha smentito',
    'zaprzecza',
    'inkar ediyor',
  ],
  ...['отрицает', 'отрицал', 'отрицала', 'отрицают', 'опроверг', 'опровергла', 'опровергает'],
  ...['заперечує', 'заперечив', 'заперечила', 'заперечують', 'спростовує', 'спростував'],
  ...[
    'نفى',
    'ينفي',
    'نفت',
    'تنفي',
    'نفوا',
    'ينكر',
    'تکذیب کرد',
    'הכחיש',
    'הכחישה',
    'מכחיש',
    'מכחישה',
    'מכחישים',
  ],
];
/** What two are in who are tied: of these somebody denies the tie itself, and of “entry” or “arms” does something to another. */
const TIED =
  /^(meet|talk|speak|negotiate|cooperate|reply|answer|treffen|sprechen|reden|verhandeln|rencontrer|parler|negocier|reunirse|hablar|negociar|incontrare|parlare|встречаться|встретиться|говорить|contacts?|contacting|ties?|links?|linked|connections?|connected|relations?|relationships?|involvement|dealings?|dealt|talks?|talking|talked|spoken|speaking|meetings?|met|meeting|knowing|known|knows|acquaintance|negotiations?|negotiating|negotiated|cooperation|collusion|alliance|agreement|kontakt\p{L}*|verbindung\p{L}*|beziehung\p{L}*|treffen|begegnung|gesprach\p{L}*|liens?|rencontre\p{L}*|relations?|entretien\p{L}*|contactos?|contatos?|contatti|contatto|vinculos?|reunion\p{L}*|reuniao|reunioes|encuentros?|encontros?|relacion\p{L}*|relaca\p{L}*|relacoes|rapporti|incontr\p{L}*|legami|kontakty|spotkan\p{L}*|zwiazk\p{L}*|контакт\p{L}*|связ\p{L}*|встреч\p{L}*|знаком\p{L}*|знайом\p{L}*|отношени\p{L}*|переговор\p{L}*|зв.?язк\p{L}*|зв.?язок|зустріч\p{L}*|стосунк\p{L}*|(ال)?لقاء?\p{L}*|(ال)?اتصال\p{L}*|(ال)?علاق\p{L}*|(ال)?اجتماع\p{L}*|(ال)?صل[هة]|קשר\p{L}*|פגיש\p{L}*|מגע\p{L}*|iliski\p{L}*|gorusme\p{L}*|temas\p{L}*|baglanti\p{L}*)$/u;
/** Words between the verb and the tie: “denies having ever met”. */
const MAX_BETWEEN = 3;
/** What was so and is so no more. */
const NO_MORE =
  /^(no longer|not any ?more|severed|broken off|(?:all )?(?:ties|links|relations|contacts?|talks) (?:severed|broken off|cut off|cut|ended)|relations rompues|rapports rompus|abgebrochen|beziehungen abgebrochen|relaciones rotas|relacoes rompidas|отношения разорваны|відносини розірвано|nicht mehr|ne plus|n est plus|ya no|ja nao|non piu|juz nie|больше не|більше не|artik)( |$)/;

/** Returns whether a word for a type says that somebody denies to be tied to another, as “denies having met” does. */
export function deniesTie(type: string): boolean {
  const folded = foldName(type);
  const verb = DENIES.find((word) => folded.startsWith(`${foldOwnWord(word)} `));
  if (verb === undefined) return false;
  const rest = folded.slice(foldOwnWord(verb).length + 1).split(/[\s-]+/);
  return rest.slice(0, MAX_BETWEEN + 1).some((word) => TIED.test(word));
}

/** Returns whether a word says that two are tied no more: of a type its beginning, and of a remark all of it, for it may say more. */
export function isNoMore(word: string, isType: boolean): boolean {
  const folded = foldName(word);
  const found = NO_MORE.exec(folded)?.[0];
  return found !== undefined && (isType || found.trim() === folded);
}
