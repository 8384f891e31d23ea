import { list } from '@/lib/vocabulary/word-list';
import { foldName, foldOwnWord } from './fold-name';

/** What ends a tie or takes it back, as a type or a state of a row has it. */
const UNDONE = list(`
  withdrawal, withdraws, termination, terminated, terminates, revocation, revoke, cancellation, annulment, rescission, resignation, resigned, resigns, denunciation, denounced, expulsion, expelled, dissolution, dissolved, suspension, suspended, abrogation, abrogated, repeal, disaffiliated, seceded, secession, renounced, defected,
  austritt, ausgetreten, kündigung, gekündigt, rücktritt, zurückgetreten, ausschluss, ausgeschlossen, aufhebung, aufgelöst, auflösung, beendigung, suspendiert,
  retrait, résiliation, résilié, résiliée, démission, démissionné, démissionnaire, dénonciation, dénoncé, abrogation, abrogé, suspension, suspendu, exclusion, exclu, exclue, dissolution, dissous,
  retirada, retiro, rescisión, rescindido, rescindida, renuncia, renunció, dimisión, dimitió, revocación, suspensión, disolución, disuelto, expulsión, expulsado,
  rescisão, renúncia, renunciou, demissão, demitido, revogação, suspensão, suspenso, suspensa, dissolução, dissolvido, expulsão, expulso, desfiliação, desfiliado,
  recesso, ritiro, dimissioni, dimesso, dimessa, revoca, rescissione, rescisso, risoluzione del contratto, sospensione, sospeso, scioglimento, sciolto, espulsione, espulso,
  wypowiedzenie, wystąpienie, rezygnacja, odwołanie, rozwiązanie, rozwiązano, zawieszenie,
  выход, вышел, вышла, вышли, расторжение, отставка, ушёл в отставку, прекращение, прекращён, прекращен, прекращено, приостановлен, приостановлено, исключён, исключен, денонсация, денонсирован,
  вихід, вийшов, вийшла, розірвання, відставка, припинення, припинено, призупинено, виключено, денонсація,
  انسحاب, انسحب, استقالة, استقال, إنهاء, أنهي, تعليق, معلق, حل, طرد, فصل, نقض,
  פרישה, פרש, התפטרות, התפטר, התפטרה, ביטול, סיום, פיטורים, השעיה, הושעה,
  çekilme, çekildi, istifa, istifa etti, fesih, ihraç, askıya alındı, sonlandırıldı`);
/** What a column is called that says what rows are, or what became of them. */
const OF_STATE =
  /(^| )(type|types|kind|status|state|outcome|result|action|event|stage|phase|entry|relation|relationship|change|typ|art|vorgang|ergebnis|zustand|statut|etat|evenement|resultat|tipo|estado|situacion|situacao|resultado|evento|stato|esito|rodzaj|stan|тип|вид|статус|состояние|результат|событие|стан|подія|نوع|الحاله|حاله|النتيجه|نتيجه|סוג|סטטוס|מצב|תוצאה|תוצאת|tur|durum|sonuc)( |$)/;
/** Beside these a withdrawal is one of money. */
const OF_MONEY =
  /^(deposit|deposits|transfer|payment|purchase|atm|interest|credit|debit|einzahlung|uberweisung|depot|virement|deposito|transferencia|versamento|bonifico|пополнение|перевод|ايداع)( |$)/;

/** Returns which of the values of a column end a tie or take it back; none where the column says what rows are about, or moves money. */
export function findUndone(name: string, values: readonly string[], isType: boolean): readonly string[] {
  const folded = foldName(name).replaceAll('_', ' ');
  if (!isType && !OF_STATE.test(folded)) return [];
  if (values.some((value) => OF_MONEY.test(foldName(value)))) return [];
  return values.filter((value) => {
    const word = `${foldName(value)} `;
    return UNDONE.some((each) => word.startsWith(`${foldOwnWord(each)} `));
  });
}
