import { foldName } from './fold-name';
import { isTotal } from './total-words';

/** “All donors”, “DAC countries, total”, “Total of members”. */
const TOTAL_OF =
  /,\s*(total|regional|unspecified|unallocated|not specified|nes)$|^total,|\btotal of\b|^all (countries|donors|recipients|partners|members|others)\b/i;
/** Words of which one beside “total” or “all” names those who are summed up. */
const MEMBERS = `(countries|donors|recipients|partners|members|states|regions|creditors|lenders|nations|lander|laender|staaten|geber|empfanger|partner|mitglieder|pays|donateurs|bailleurs|beneficiaires|membres|etats|paises|donantes|socios|miembros|estados|doadores|parceiros|membros|beneficiarios|donatori|paesi|membri|kraje|kraju|ulkeler|страны|доноры|партнеры|члены|краіни|донори)`;
const ALL = `(all|alle|aller|tous|toutes|todos|todas|tutti|tutte|wszystkie|wszyscy|tum|butun|все|всi|усі|всі)`;
const ALL_OF = new RegExp(`^${ALL} (the |les |los |las |os |as |i |le )?${MEMBERS}( total)?$`, 'u');
/** “Total DAC”, “Toplam AB”, “DAC total”, “OECD Total”: with a name, but none of a firm such as Total Energies. */
const WITH_TOTAL =
  /^((total|totals|summe|gesamt|insgesamt|somme|totale|toplam|razem|suma|итого|всего|усього|разом) (dac|cad|oecd|ocde|eu|ue|ab|ес|єс|g\d{1,2}|non dac|bilateral\p{L}*|multilateral\p{L}*|africa|afrique|asia|asie|europe|europa|america|amerique|world|monde|mundo|welt|general|flows|imports|exports)|(dac|cad|oecd|ocde|eu|ue|g\d{1,2}|world|africa|asia|europe|america)( countries)? (total|insgesamt|gesamt|somme|totale|toplam))$/u;
/** “EU (27)”, “UE-28”, “EU27”, “G20 members”. */
const COUNTED =
  /^((eu|ue|ab|es|ес|єс|european union|europaische union|union europeenne|union europea|uniao europeia|unione europea|oecd|ocde|dac|cad|euro area|euro zone|eurozone|euroraum|zone euro|zona euro)[\s(-]{0,3}\d{1,2}\)?( countries| members)?|(eu|ue|oecd|ocde|dac|cad|g7|g8|g20|nato|asean|mercosur|brics|opec|apec|euro area|eurozone) (countries|members|member states|staaten|lander|pays|paises|membres|miembros)|(non )?dac (countries|donors|members))$/u;
const WORLD =
  /^(the )?(world|total world|world total|welt|weltweit|monde|monde entier|le monde|mundo|el mundo|mondo|il mondo|swiat|dunya|мир|весь мир|свiт|світ|العالم|العالم كله|עולמ|העולמ|世界)$/u;
const REST =
  /^(the )?((rest of( the)? world|rest of( the)? \p{L}+|not specified|unspecified|areas?,? nes|other countries|other states|other donors)|(rest der welt|ubrige welt|ubrige lander|ubrige staaten|ubrige|andere lander|sonstige lander)|((le )?reste du monde|autres pays|autres etats|autres donateurs)|((el )?resto del mundo|(o )?resto do mundo|otros paises|outros paises|(il )?resto del mondo|altri paesi)|(reszta swiata|pozostale kraje|inne kraje)|(dunyanin geri kalani|diger ulkeler)|(остальнои мир|прочие страны|другие страны|інші краіни|решта світу)|(باقي العالم|دول اخري|بقيه العالم))$/u;
/** Bodies that are sums of states where numbers stand beside them, and actors of their own elsewhere. */
const BLOC =
  /^(eu|ue|european union|europaische union|union europeenne|union europea|uniao europeia|unione europea|unia europejska|avrupa birligi|ab|ес|єс|евросоюз|oecd|ocde|oesd|dac|cad|g7|g8|g20|asean|mercosur|mercosul|brics|opec|opep|apec|nafta|usmca|ecowas|cedeao|sadc|comesa|cemac|uemoa|waemu|cis|снг|снд|eaeu|еаэс|efta|aela|gcc|euro area|euro zone|eurozone|euroraum|zone euro|zona euro|eurozona|africa|afrique|afrika|asia|asie|asien|europe|europa|america|amerique|latin america|north america|south america|oceania|middle east|sub saharan africa|africa subsahariana|low income countries|ldcs?|least developed countries|developing countries|emerging markets)$/u;

/** Returns whether a name is that of a sum of others, as tables of statistics have them: “Total”, “World”, “EU (27)”, “All donors”. */
export function isAggregate(name: string): boolean {
  if (name.length > 60) return false;
  if (isTotal(name) || TOTAL_OF.test(name)) return true;
  const folded = toPlain(name);
  return (
    [ALL_OF, WITH_TOTAL, WORLD, REST].some((words) => words.test(folded)) || COUNTED.test(foldName(name))
  );
}

/** Returns whether a name is that of a body of states, or of a part of the world, which sums up its members where amounts are told. */
export function isBloc(name: string): boolean {
  return name.length < 40 && BLOC.test(toPlain(name));
}

function toPlain(name: string): string {
  return foldName(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
