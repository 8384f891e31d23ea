import { list } from '@/lib/vocabulary/word-list';
import { foldName, foldOwnWord } from './fold-name';

/** What was to be and was put off, or to which somebody did not come, beside what other words say of it. */
const NOT_HELD = list(`
  postponed, put off, adjourned sine die, never happened, did not happen, did not show up, did not appear, failed to appear, not sent, never sent, unsent, not delivered, undelivered, nicht abgesandt, nicht abgeschickt, non envoyé, non envoyée, no enviado, no enviada, não enviado, non inviato, не отправлено, не отправлена,
  verschoben, vertagt, nicht erschienen, kam nicht zustande, reporté, reportée, ajourné, ajournée, ne s'est pas présenté, ne s'est pas présentée, n'a pas eu lieu,
  aplazado, aplazada, pospuesto, pospuesta, no se presentó, no se celebró, no compareció, no asistió, adiado, adiada, não compareceu, não ocorreu, não se realizou,
  rinviato, rinviata, non si è presentato, non si è presentata, non ha avuto luogo, odłożone, przełożone, nie stawił się, nie doszło do skutku,
  перенесён, перенесен, перенесена, перенесено, отложена, отложено, не явился, не явилась, не пришёл, не пришел, відкладено, відкладена, не з'явився, не з'явилася,
  relations broken off, relations were broken off, relations severed, ties cut, contract terminated, contract was terminated, agreement terminated, contract cancelled, vertrag gekündigt, vertrag aufgelöst, contrat résilié, contrato rescindido, contratto rescisso,
  sem efeito, tornado sem efeito, tornada sem efeito, nomeação sem efeito, sin efecto, dejado sin efecto, dejada sin efecto, договор расторгнут, договор расторгнута, расторгнут, расторгнута, расторгнуто, договір розірвано, розірвано,
  feshedildi, sözleşme feshedildi, fesih, ألغي, ألغيت, تم إلغاء, جرى إلغاء, أجلت, تم تأجيل, فسخ العقد, قطعت العلاقات,
  ulifutwa, umefutwa, ilifutwa, imefutwa, yalifutwa, yamefutwa, uliahirishwa, umeahirishwa, iliahirishwa, imeahirishwa, haukufanyika, haikufanyika, hayakufanyika,
  ertelendi, gelmedi, yapılmadı, görüşme olmadı, لم يتم, لم تتم, لم يحصل, لم تحصل, لم يحدث, لم يعقد, لم تعقد, لم ينعقد, لم يحضر, تأجل, تأجلت, مؤجل, مؤجلة, لغو شد, لغو گردید, کنسل شد, برگزار نشد, به تعویق افتاد, انجام نشد,
  נדחה, נדחתה, לא הגיע, לא הגיעה`);
/** Signs without spaces between them: 取消 stands within what is said of a meeting. */
const NOT_HELD_SIGNS = /取消|未举行|未舉行|没有举行|未出席|未到场|推迟|延期|中止になった|취소|연기/;
/** What somebody says not to be so, at the beginning of what is said of it. */
const DENIED = list(`
  denied by, disputed by, refuted by, rejected as false, dementiert von, bestritten von, démenti par, démentie par, desmentido por, desmentida por, negado por, negada por, smentito da, smentita da,
  amekanusha, alikanusha, anakanusha, wamekanusha, walikanusha, imekanushwa, ilikanushwa, umekanushwa,
  zaprzeczone przez, опровергнуто, опровергнута, отрицается, спростовано, спростована, заперечено, yalanlandı, تکذیب شد, تکذیب کرد, تکذیب, تم نفيه, نفاه, نفته, הוכחש, הוכחשה, הופרך`);
const DENIED_SIGNS = /否认|否認|부인/;

/** Returns whether a value says of a row that what it tells did not take place. */
export function isNotHeld(value: string): boolean {
  return begins(value, NOT_HELD) || NOT_HELD_SIGNS.test(value);
}

/** Returns whether a value says of a row that somebody denies what it tells. */
export function isDenied(value: string): boolean {
  return begins(value, DENIED) || DENIED_SIGNS.test(value);
}

function begins(value: string, words: readonly string[]): boolean {
  const folded = `${foldName(value)} `;
  return words.some((word) => folded.startsWith(`${foldOwnWord(word)} `));
}
