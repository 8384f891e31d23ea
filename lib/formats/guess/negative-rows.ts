import type { ImportTable } from '../import-tables';
import type { Mapping, TieField } from '../mapping';
import type { Question } from '../question';
import { deniesTie, isNoMore } from './denial-types';
import { findDenied, findGone } from './flag-columns';
import { foldName } from './fold-name';
import { foldSpaces } from './fold-spaces';
import { listValues } from './list-values';
import { isDenied, isNotHeld } from './not-held';
import { type ColumnProfile, countRows, profileColumns } from './profile-column';
import { findUndone } from './undone-words';

/** More values, or longer ones, are remarks that say more than yes and no. */
const MAX_VALUES = 40;
const MAX_LENGTH = 90;

/** A word that says no, with what it denies: “no known relation”, “kein Kontakt”, “нет связи”. */
const NO =
  /^(no|not|none|never|without|zero|lack of|kein\p{L}*|nicht|ohne|nie|aucun\p{L}*|pas|sans|jamais|sin|ningun\p{L}*|nunca|sem|nenhum\p{L}*|senza|nessun\p{L}*|mai|geen|inget|ingen|nie|bez|brak|zadn\p{L}*|нет|без|не|немає|لا|لم|ليس|بدون|لا يوجد|אינ|לא|ללא|yok|degil|hic)(?= |$)/u;
const TIE =
  /(relation|relations|relationship|linked|associated|involved|verbunden|verwandt|bekannt|liee?s?|relie|vinculad[oa]s?|relacionad[oa]s?|ligad[oa]s?|legat[oi]|collegat[oi]|powiazan\p{L}*|polaczon\p{L}*|zwiazk\p{L}*|связан\p{L}*|знаком\p{L}*|пов\S{0,2}язан\p{L}*|знаиом\p{L}*|مرتبط\p{L}*|קשורי?מ?ה?|deals?|talks?|truce|cease ?fire|pact|accord|settlement|negotiations?|einigung|abkommen|vereinbarung|verhandlung\p{L}*|accords?|pourparlers|treve|acuerdos?|tregua|negociacion\p{L}*|acordos?|negociac\p{L}*|accord[oi]|trattativ\p{L}*|porozumien\p{L}*|rozmow\p{L}*|anlasma\p{L}*|соглашени\p{L}*|переговор\p{L}*|угод\p{L}*|اتفاق\p{L}*|مفاوضات|contact|contacts|tie|ties|link|links|connection|connected|related|dealings|alliance|ally|allied|meeting|met|known|evidence|agreement|kontakt\p{L}*|beziehung\p{L}*|verbindung\p{L}*|lien|liens|relacion\p{L}*|relaca\p{L}*|contacto\p{L}*|contatto|contatti|rapport\p{L}*|vinculo\p{L}*|ligac\p{L}*|relatie|contatos?|связ\p{L}*|контакт\p{L}*|отношени\p{L}*|зв\S+к\p{L}*|علاقه|صله|اتصال|קשר|קשרימ|iliski\p{L}*|temas|baglanti\p{L}*)(?= |$)/u;
/** What was to be and is not: “cancelled”, “abgesagt”, “לא התקיים”. */
const CALLED_OFF =
  /^(cancell?ed|called off|did not take place|not held|no show|abgesagt|ausgefallen|fand nicht statt|annulee?s?|annule|n a pas eu lieu|cancelad[oa]s?|anulad[oa]s?|no celebrad[oa]|suspendid[oa]s?|suspens[oa]s?|nao realizad[oa]|annullat[oa]|rinviat[oa]|geannuleerd|отменен\p{L}*|отмен\p{L}*|не состоял\p{L}*|скасован\p{L}*|не відбу\p{L}*|ملغي|ملغاه|الغي\p{L}*|לא התקיי?מ?מ?ה?|בוטלה?|iptal|iptal edildi|odwolan\p{L}*)$/u;
/** What somebody says not to be so, or what nobody knows. */
const DENIED =
  /^(denied|denies|disputed|contested|refuted|disproved|disproven|untrue|debunked|retracted|rumou?r(ed)?|unconfirmed|unverified|unproven|alleged|hoax|fabricated|bestritten|dementiert|geruecht|gerucht|unbestatigt|unbestaetigt|widerlegt|dementie?|refute|infirme|non confirme|rumeur|nie|demen?ti|desmentid[oa]|negad[oa]|refutad[oa]|sin confirmar|nao confirmad[oa]|rumor|boato|smentit[oa]|non confermat[oa]|опровергнут\p{L}*|отрицает\p{L}*|не подтвержд\p{L}*|слух\p{L}*|спростован\p{L}*|заперечу\p{L}*|не підтверджен\p{L}*|чутк\p{L}*|yalanlandi|dogrulanmadi|zaprzeczon\p{L}*|zdementowan\p{L}*|niepotwierdzon\p{L}*|نفي|منفي|مكذب|غير موكد|הוכחש\p{L}*|הופרכ|לא אומת)$/u;
/** What was taken back, refused or found not to be so, whoever did it: “refuted by court”, “zurückgezogen”. */
const TAKEN_BACK =
  /^(refuted|disproved|denied|withdrawn|withdrew|revoked|rescinded|annull?ed|nullified|voided?|null and void|overturned|quashed|dismissed|struck (out|off)|expunged|repealed|retracted|recanted|rejected|refused|declined|turned down|returned|zuruckgegeben|devuelt[oa]s?|devolvid[oa]s?|not (granted|approved|accepted|admitted|awarded|established|confirmed|proven|true|present|attending)|absent|did not attend|zuruckgezogen|zuruckgenommen|widerrufen|widerlegt|aufgehoben|fur nichtig erklart|annulliert|abgelehnt|abgewiesen|verworfen|nicht (bewilligt|genehmigt|bestatigt|anwesend|erschienen|nachgewiesen)|abwesend|retiree?s?|revoquee?s?|annulee?s?|rejetee?s?|refusee?s?|refutee?s?|infirmee?s?|retractee?s?|abrogee?s?|absente?s?|retirad[oa]s?|revocad[oa]s?|anulad[oa]s?|rechazad[oa]s?|denegad[oa]s?|desestimad[oa]s?|refutad[oa]s?|desmentid[oa]s?|ausentes?|revogad[oa]s?|indeferid[oa]s?|recusad[oa]s?|rejeitad[oa]s?|retratad[oa]s?|faltou|ritirat[oaie]|revocat[oaie]|annullat[oaie]|respint[oaie]|rifiutat[oaie]|rigettat[oaie]|smentit[oaie]|assente|wycofan\p{L}*|odwolan\p{L}*|uniewaznion\p{L}*|odrzucon\p{L}*|oddalon\p{L}*|nieobecn\p{L}*|geri cekildi|iptal edildi|reddedildi|curutuldu|katilmadi|отозван\p{L}*|отклон\p{L}*|отказано|аннулирован\p{L}*|отменен\p{L}*|опровергнут\p{L}*|отсутств\p{L}*|не явил\p{L}*|відкликан\p{L}*|відхилен\p{L}*|відмовлено|анульован\p{L}*|скасован\p{L}*|спростован\p{L}*|відсутн\p{L}*|سحب|مسحوب|ملغي|ملغي|مرفوض|رفض|منفي|غايب|נדחה|נדחתה|בוטל|בוטלה|נמשכ|הוכחש|הופרכ|נעדר)(?= (by|from|in|through|on|durch|vom|von|im|gerichtlich|par|en|devant|por|pelo|pela|judicialmente|da|dal|dalla|przez|w|судом|в|через|у|من|في|על|ידי)\b.*$| (by|par|por|pelo|pela|przez|судом|через)[ \p{L}]*$|$)/u;
/** Columns that say of a pair whether it is tied: there “no” and “0” mean that it is not. */
const WHETHER =
  /^(ties?|tied|contacts?|in contact|met|links?|linked|connect(ed|ion)|relat(ed|ion|ionship)|relation type|type|ally|allied|edge|knows?|knows? each other|acquainted|present|exists|result|outcome|status|kontakt|beziehung|lien|relacion|relacao|contacto|rapporto|связь|контакт|iliski|confirm(ed|ado|ada|ato|e)?|confirmation|bestatigt|confirmado|подтвержден\p{L}*|підтверджен\p{L}*|verified|verifie|verificado|attend(ed|ance)|attending|presence|anwesend|anwesenheit|teilgenommen|presenca|presencia|presente|asistencia|asistio|participou|compareceu|presenza|obecnosc|obecny|katilim|присутств\p{L}*|присутність|явка|حضور|الحضور|נוכחות|held|realizad[oa]|took place|stattgefunden|granted|approved|accepted|bewilligt|genehmigt|accorde|aprobado|concedido|aprovado|одобрено|схвалено|true|valid|establish(ed)?|proven|статус|стан)$/u;
/** What somebody answers who cannot say whether two are tied. */
const NOT_KNOWN =
  /^(don ?t know|do not know|does not know|dk|not sure|unsure|weiss nicht|ne sait pas|no sabe|nao sabe|non so|не знаю|لا اعرف|לא יודע)$/;
const PLAIN_NO =
  /^(no|none|non|nein|nej|nee|nao|nao|нет|ні|לא|لا|hayir|hayir|nie|no show|never|not at all|no contact|uberhaupt nicht|gar nicht|jamais|nunca|mai|nigdy|никогда|ніколи|ابدا|asla|absent|excused|apologies|entschuldigt|abwesend|ausente|faltou|assente|отсутствовал[аи]?|غايب|נעדר)$/;

/** Fields whose words are no answers: names, dates and sources. */
const PASSED: ReadonlySet<TieField> = new Set<TieField>([
  ...([
    'source',
    'sourceName',
    'sourceKind',
    'target',
    'targetName',
    'targetKind',
    'third',
    'thirdName',
  ] as const),
  ...([
    'from',
    'to',
    'date',
    'url',
    'document',
    'documentTitle',
    'authors',
    'publisher',
    'id',
    'ignore',
  ] as const),
]);

/** What values say no, and what values say that somebody does, or that nobody knows. */
type Found = {
  readonly none: Map<string, readonly string[]>;
  readonly doubted: Map<string, readonly string[]>;
};

/** Returns what is asked of rows that say of themselves that there is no tie, or that it is denied; nothing where that is settled or none does. */
export function askAboutNegatives(table: ImportTable, mapping: Mapping): readonly Question[] {
  if (mapping.negatives !== undefined || mapping.denials !== undefined) return [];
  const fields = new Set(Object.values(mapping.tieColumns));
  if (!fields.has('source') || !fields.has('target')) return [];
  const [denied, gone] = [findDenied(table, mapping), findGone(table, mapping)];
  const found = findNegatives(table, mapping);
  for (const [name, values] of denied) found.doubted.set(name, values);
  for (const [name, values] of gone) found.none.set(name, values);
  const [none, doubted] = [quote(found.none, gone), quote(found.doubted, denied)];
  if (none === '' && doubted === '') return [];
  const both = Object.fromEntries(
    [...new Set([...found.none.keys(), ...found.doubted.keys()])].map((name) => [
      name,
      [...(found.none.get(name) ?? []), ...(found.doubted.get(name) ?? [])],
    ]),
  );
  const message =
    none === ''
      ? `Do rows marked ${doubted} tie the two? Somebody denies it, has refused it or has taken it back, or nobody knows it.`
      : `Do rows marked ${none} say that there is no tie?${doubted === '' ? '' : ` Others are marked ${doubted}.`}`;
  const choices = [
    ...(none === ''
      ? []
      : [
          {
            label: 'There is none: leave these rows out',
            mapping: { negatives: Object.fromEntries(found.none) },
          },
        ]),
    { label: 'They are ties, and keep the word', mapping: { negatives: {} } },
    ...offerDenials(found.doubted, denied, mapping),
    ...(doubted === ''
      ? []
      : [{ label: `Leave out ${none === '' ? 'these rows' : 'all of them'}`, mapping: { negatives: both } }]),
  ];
  return [{ id: 'negatives', about: 'zeros', message, choices, hasGuess: false }];
}

/** Words by which somebody denies a tie, and not only doubts it. */
const DENIES =
  /^(denied|denies|disputed|contested|refuted|disproved|bestritten|dementiert|widersprochen|dementie?|refute|conteste|desmentid[oa]|negad[oa]|refutad[oa]|smentit[oa]|negat[oa]|опровергнут\p{L}*|отрицает\p{L}*|оспор\p{L}*|спростован\p{L}*|заперечу\p{L}*|yalanlandi|zaprzeczon\p{L}*|zdementowan\p{L}*|نفي|منفي|הוכחש\p{L}*)( |$)/u;
/** Somebody denies it, in a sentence: “the minister denies it”. */
const SAYS_DENIED =
  /(^|\s)(denied by|has denied|have denied|denies|a dementi|ont dementi|niega|niegan|desmiente|desmienten|desmintio|nega|negou|desmentiu|smentisce|bestreitet|bestritt|dementiert|dementi|опроверг\p{L}*|отрица\p{L}*|спростув\p{L}*|заперечу\p{L}*|zaprzecza|yalanladi|نفي|نفت|ينفي|تنفي|הכחיש\p{L}*|מכחיש\p{L}*)(?=\s|[.,;:!]|$)/u;
/** Returns the answers that one end denies what the row says: it stays a tie, and contested. */
function offerDenials(
  doubted: ReadonlyMap<string, readonly string[]>,
  flags: ReadonlyMap<string, readonly string[]>,
  { tieColumns, otherType }: Mapping,
): Question['choices'] {
  const told = [...doubted].flatMap(([name, values]) => {
    const said = values.filter(
      (value) =>
        DENIES.test(foldName(value.split(/[,;:]/).at(-1) ?? '')) ||
        SAYS_DENIED.test(foldName(value)) ||
        isDenied(value),
    );
    const all = flags.get(name) ?? said;
    return all.length > 0 ? [[name, all] as const] : [];
  });
  if (told.length === 0) return [];
  // What is denied is the tie: “denies having met” is no word for it.
  const types = told
    .flatMap(([name, values]) => (tieColumns[name] === 'type' ? values : []))
    .map((value) => [value, otherType] as const);
  const offer = (end: 'source' | 'target') => ({
    label: `They are ties that the ${end === 'source' ? 'first' : 'second'} of the two denies`,
    mapping: {
      denials: { [end]: Object.fromEntries(told) },
      ...(types.length > 0 && { types: Object.fromEntries(types) }),
    },
  });
  const isOfFirst =
    types.length > 0 ||
    told.some(([, values]) => values.some((value) => /\b(first|source|sender)\b/i.test(value)));
  return isOfFirst ? [offer('source'), offer('target')] : [offer('target'), offer('source')];
}

function findNegatives(table: ImportTable, { tieColumns, types }: Mapping): Found {
  // Of who is for and who against “no” is an answer, and no row without a tie.
  const isStance = (value: string) => Object.hasOwn(types, value) && types[value] === 'opposes';
  const hasEnd = Object.values(tieColumns).includes('to');
  const ends = Object.keys(tieColumns).filter(
    (name) => tieColumns[name] === 'source' || tieColumns[name] === 'target',
  );
  const [none, doubted] = [new Map<string, readonly string[]>(), new Map<string, readonly string[]>()];
  for (const profile of profileColumns(table)) {
    const field = Object.hasOwn(tieColumns, profile.name)
      ? (tieColumns[profile.name] ?? 'attribute')
      : 'attribute';
    if (PASSED.has(field) || profile.values.size > MAX_VALUES) continue;
    // “None” is a code for a missing value elsewhere.
    const written =
      field === 'type' ? [...listValues(table, profile.column).values.keys()].map(foldSpaces) : [];
    const values = [...new Set([...profile.values, ...written])].filter(
      (value) => value.length <= MAX_LENGTH && !(field === 'type' && isStance(value)),
    );
    const folded = new Set(values.map(foldName));
    const no = values.filter(
      (value) =>
        saysNo(value, profile, field === 'type', isDeedOf(profile.name, ends)) ||
        isDenialOf(foldName(value), folded),
    );
    // What ended, and says when, was a tie until then.
    const undone = new Set(hasEnd ? [] : findUndone(profile.name, values, field === 'type'));
    const denied = values.filter(
      (value) =>
        !no.includes(value) &&
        (undone.has(value) || saysDenied(value, field === 'type') || isNotKnown(value, profile)),
    );
    // Where all rows say so, none would be left.
    const isOfSome = no.length < values.length || profile.filled < countRows(table);
    if (no.length > 0 && isOfSome) none.set(profile.name, no);
    if (denied.length > 0) doubted.set(profile.name, denied);
  }
  return { none, doubted };
}

/** What a remark says in a sentence of its own: that somebody denies it, that it did not take place, or that it was turned back. */
const SENTENCE =
  /(^|\s)(denied (by|it|the|that)|(has|have|had) denied|denies (it|the|that|having)|dispute[sd] (it|by|the)|refused to|talks refused|did not take place|never took place|was called off|was cancelled|was canceled|no deal|(offer|request|invitation|proposal) (was )?(refused|rejected|declined|turned down)|sem efeito|reversal|chargeback|refund(ed)?|dementi(e|es)?( par)?|a dementi|ont dementi|annulee?s?|n a pas eu lieu|n a jamais eu lieu|niega|niegan|nego|nego que|desmiente|desmienten|desmintio|no se realizo|no tuvo lugar|nega|negou|desmentiu|smentisce|ha smentito|bestreitet|bestritt|dementiert|dementi|hat nicht stattgefunden|fand nicht statt|nicht zustande gekommen|storno|stornierung|опроверг\p{L}*|отрица\p{L}*|не состоял\p{L}*|отменен\p{L}*|спростув\p{L}*|заперечу\p{L}*|не відбу\p{L}*|zaprzecza|zaprzeczyl\p{L}*|nie odbyl\p{L}*|yalanladi|gerceklesmedi|نفي|نفت|ينفي|تنفي|نفوا|لم يحدث|لم يعقد|הכחיש\p{L}*|מכחיש\p{L}*)(?=\s|[.,;:!]|$)/u;

/** What is not confirmed is the tie itself: “связь не подтверждена”. */
const UNCONFIRMED_TIE =
  /^(link|tie|relation(ship)?|connection|contact|meeting|verbindung|kontakt|beziehung|lien|vinculo|relacion|contacto|ligacao|contato|связь|контакт|встреча|знакомство|зв.{0,2}язок|зустріч) (is |was |ist |est )?(not confirmed|unconfirmed|not proven|unproven|nicht bestatigt|unbestatigt|non confirmee?|no confirmad[oa]|nao confirmad[oa]|не подтвержд\p{L}*|не доказан\p{L}*|не підтверджен\p{L}*|не доведен\p{L}*)$/u;

/** Of types “denied” is one; what was taken back or refused is none of them. */
function saysDenied(whole: string, isType: boolean): boolean {
  // “applied for, rejected” ends in what became of it.
  const value = foldName(whole.split(/[,;:]/).at(-1) ?? '');
  if (UNCONFIRMED_TIE.test(foldName(whole))) return true;
  if (isType ? deniesTie(whole) : SENTENCE.test(foldName(whole)) || isDenied(whole)) return true;
  return TAKEN_BACK.test(value)
    ? !isType ||
        !/^(denied|refused|rejected|dismissed|declined|returned|zuruckgegeben|devuelt[oa]s?|devolvid[oa]s?)$/.test(
          value,
        )
    : DENIED.test(value) && !isType;
}

/** “not supporting” beside “supporting”: a word for no in front of what another row says. */
function isDenialOf(value: string, others: ReadonlySet<string>): boolean {
  const no = NO.exec(value)?.[0];
  return no !== undefined && others.has(value.slice(no.length).trim());
}

/** “endorsement” beside “endorser”, “support” beside “supporter”: the column says whether whoever stands at an end has done it. */
function isDeedOf(name: string, ends: readonly string[]): boolean {
  const deed = foldName(name);
  const isOf = (end: string) =>
    end !== deed && end.length >= MIN_STEM && end.slice(0, MIN_STEM) === deed.slice(0, MIN_STEM);
  return /^\p{L}+$/u.test(deed) && ends.some((end) => isOf(foldName(end)));
}

/** So many letters the two words must begin with. */
const MIN_STEM = 5;

function saysNo(value: string, { name, values }: ColumnProfile, isType: boolean, isDeed: boolean): boolean {
  const folded = foldName(value);
  if (CALLED_OFF.test(folded) || isNotHeld(value) || isNoMore(value, isType)) return true;
  if (NO.test(folded) && TIE.test(folded)) return true;
  // Beside other words, “none” is one of them; of yes and no the name of the column says what is meant.
  return PLAIN_NO.test(folded) && (isType || ((isDeed || WHETHER.test(foldName(name))) && values.size > 1));
}

/** Beside yes and no, “Don't know” says of a pair that nobody knows whether it is tied. */
function isNotKnown(value: string, { name, values }: ColumnProfile): boolean {
  return (
    NOT_KNOWN.test(foldName(value)) &&
    WHETHER.test(foldName(name)) &&
    [...values].some((other) => PLAIN_NO.test(foldName(other)))
  );
}

/** Of yes and no the name of the column is told as well. */
function quote(
  found: ReadonlyMap<string, readonly string[]>,
  flags: ReadonlyMap<string, readonly string[]> = new Map(),
): string {
  const all = [...found].flatMap(([name, values]) =>
    flags.has(name) ? values.map((value) => `${name}: ${value}`) : values,
  );
  return `${all
    .slice(0, 4)
    .map((value) => `“${value}”`)
    .join(', ')}${all.length > 4 ? ' …' : ''}`;
}

/** Returns whether a row says of itself that there is no tie. `columns`: the values that say so, by the place of their column. */
export function isNegativeRow(
  table: ImportTable,
  columns: ReadonlyMap<number, ReadonlySet<string>>,
  row: number,
): boolean {
  for (const [column, values] of columns) if (values.has(foldSpaces(table.cell(row, column)))) return true;
  return false;
}

const MAX_SHOWN = 4;

/** Returns the values that say that there is no tie, with the names of their columns. */
export function describeNegatives(
  { columns }: ImportTable,
  negatives: ReadonlyMap<number, ReadonlySet<string>>,
): string {
  const shown = [...negatives].map(([column, values]) => {
    const all = [...values].slice(0, MAX_SHOWN).map((value) => `“${value}”`);
    return `${all.join(', ')}${values.size > MAX_SHOWN ? ' …' : ''} in “${columns[column]?.name}”`;
  });
  return shown.join(' or ');
}
