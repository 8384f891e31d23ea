import { foldName } from './fold-name';
import { toWordSet } from './word-set';

/** What stands in place of a name where nobody is named, or several are, in several languages. */
const NOBODY = toWordSet(`
    other, others, various, several, multiple, many, misc, miscellaneous, everyone, everybody, nobody, no one, noone, nothing, anonymous, all, any, both, tbd, tba, to be determined,
    not applicable, not available, no data, no answer, refused to answer, dont know, don t know, unknown, unidentified, unspecified, undisclosed, not named, not stated, unnamed, vacant, position vacant, vacancy, self, stateless, nil, nil return, nil returns, no meetings,
    sonstige, sonstiges, andere, diverse, mehrere, alle, niemand, keiner, keine, unbekannt, anonym, keine angabe, unbesetzt, vakant, nicht bekannt, ohne angabe, weiss nicht, n n,
    autres, autre, divers, plusieurs, tous, personne, aucun, aucune, inconnu, inconnue, inconnus, anonyme, non precise, non renseigne, non communique, vacante, poste vacant, ne sait pas, sans reponse,
    otros, otro, otras, varios, varias, todos, nadie, ninguno, ninguna, desconocido, desconocida, anonimo, sin datos, sin especificar, no sabe, no contesta, ns nc, no identificado,
    outros, outras, varios, ninguem, nenhum, nenhuma, desconhecido, desconhecida, sem dados, nao sabe, nao informado, nao identificado, vago, vaga,
    altri, altro, vari, tutti, nessuno, nessuna, sconosciuto, sconosciuta, ignoto, anonimo, non noto,
    inni, inne, rozni, nikt, nieznany, nieznana, brak, brak danych, wakat, nie wiem, nikdo, neznamy, senki, nimeni, necunoscut, niemand, onbekend, anderen, ingen, okand, ukjent, ukendt, kukaan, tuntematon,
    diger, digerleri, cesitli, hepsi, herkes, hic kimse, kimse, yok, bilinmiyor, bilinmeyen, mechul,
    другие, прочие, иные, разные, все, никто, неизвестно, неизвестный, неизвестен, неизвестные, аноним, нет данных, вакантно, вакансия, не знаю, нет ответа,
    інші, різні, усі, ніхто, невідомо, невідомий, невідома, немає даних, вакантно, вакансія, не знаю,
    اخرون, اخري, الجميع, لا احد, لا شيء, مجهول, غير معروف, غير محدد, شاغر, لا اعرف, אחרים, שונים, כולם, אף אחד, לא ידוע, אלמוני, לא יודע, פנוי, 不明, 其他, 无, 無し, なし, その他, 未知, 匿名`);
/** Lines of a statement of a bank that name no other side. */
const OF_ACCOUNT =
  /^((opening|closing|starting|ending|available|final|initial|previous|ledger) balance( \p{L}{1,12})?|balance( (brought|carried) (forward|down)| b f| c f)?|(bank|service|account|transfer|wire|transaction|card|maintenance|monthly|overdraft|handling|swift|atm) (fees?|charges?|commission|interest)|(bank )?charges?|fees?|interest|interest (earned|paid|charged|credit)|cash( (withdrawal|deposit))?|atm( withdrawal)?|(anfangs|end|schluss|zwischen|abschluss)?saldo|saldo (vortrag|inicial|final|anterior|iniziale|finale|poczatkowe|koncowe)|saldovortrag|kontostand|kontofuhrung(sgebuhr(en)?|sentgelt)?|bankgebuhr(en)?|gebuhr(en)?|zinsen|(haben|soll)zinsen|bargeld|barauszahlung|geldautomat|solde( (initial|final|d ouverture|de cloture|precedent|crediteur|debiteur))?|frais( (bancaires|de banque|de tenue de compte))?|agios|interets|retrait( dab)?|comision( bancaria)?|comisiones|gastos bancarios|intereses|retiro( en efectivo)?|cajero|tarifa bancaria|taxa bancaria|juros|saque|commissioni( bancarie)?|spese bancarie|interessi|prelievo|oplata bankowa|prowizja|odsetki|banka ucreti|faiz|komisyon|hesap isletim ucreti|acilis bakiyesi|kapanis bakiyesi|bakiye|комиссия( банка)?|остаток|исходящии остаток|входящии остаток|проценты|снятие наличных|комісія( банку)?|залишок|відсотки|رسوم( بنكيه)?|عموله|الرصيد|رصيد (افتتاحي|ختامي)|فايده|עמלה|עמלות בנק|יתרה|יתרת (פתיחה|סגירה)|ריבית)$/u;
/** Those who hold a firm together and are not told. */
const HOLDERS =
  /^((other|remaining|minority|small|public|retail|institutional|various) (share ?holders?|stock ?holders?|owners?|investors?|partners?)|free float|public float|float|publicly held|public|treasury (shares?|stock)|own shares|employees|management|streubesitz|kleinaktionare|ubrige aktionare|sonstige aktionare|eigene aktien|flottant|autres actionnaires|actionnaires minoritaires|autocontrole|public et divers|otros accionistas|capital flotante|autocartera|minoritarios|outros acionistas|outros socios|acoes em tesouraria|flottante|altri azionisti|azioni proprie|mercato|pozostali akcjonariusze|akcje wlasne|diger (ortaklar|hissedarlar)|halka acik( kisim)?|прочие акционеры|миноритарии|свободное обращение|в свободном обращении|інші акціонери|مساهمون اخرون|اسهم حره|اخرون|בעלי מניות אחרימ|ציבור|הציבור)$/u;

/** An end of whom nobody knows more than what he does in the tie: “unknown recipient(s)”; or that says that there is none: “No external support”. */
const UNKNOWN_END =
  /^(unknown|unidentified|unspecified|undisclosed|unnamed|unbekannter?|inconnue?|desconocid[oa]) (recipient|supplier|sender|receiver|donor|owner|buyer|seller|client|source|target|party|partner|country|state|actor|person|company|organi[sz]ation|entity|mediator|empfanger|lieferant|destinataire|fournisseur|destinatario|proveedor)( ?s| ies)?$/;
/** Whoever is not told, with a word for that beside others: “name withheld”, “aggregate, undisclosed”. */
const WITHHELD =
  /(^| )(undisclosed|not disclosed|redacted|withheld|nicht genannt|geschwarzt|caviardee?s?|expurgad[oa]s?|omissis|имя не раскрывается)( |$)/u;
/** One letter again and again, and perhaps a short word for who is not known: “XXXX”, “ZZZZZUNK”. */
const FILLED = /^([xyzq?*_-])\1{3,}\s?(unk|unknown|none|tbd|tba|na)?$|^unk$/;
const NO_END =
  /^no (external |third |other |known |foreign |outside )*(support|supporter|party|mediator|mediation|ally|allies|partner|partners|owner|owners|sponsor|sponsors|actor|actors|intervention|counterpart|opponent)$/;

/** Returns whether a name stands for nobody, for several, or for a line of an account or of a list of owners that names no one. */
export function isNobody(name: string): boolean {
  if (name.length > 50) return false;
  const folded = foldName(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  if (NOBODY.has(folded) || NOBODY.has(foldName(name))) return true;
  if ([OF_ACCOUNT, HOLDERS, UNKNOWN_END, NO_END, WITHHELD, FILLED].some((words) => words.test(folded)))
    return true;
  // “Various/Unknown” is neither the one nor the other.
  const parts = name.split('/').map((part) => foldName(part).trim());
  return parts.length > 1 && parts.every((part) => NOBODY.has(part));
}
