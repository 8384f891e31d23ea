import type { ImportTable } from '../import-tables';
import type { Mapping } from '../mapping';
import type { Question } from '../question';
import { foldName } from './fold-name';
import { foldSpaces } from './fold-spaces';

/** “9 = no answer”, “99: refused”, “(8) weiß nicht”. */
const ENTRY =
  /(?:^|[\s;,(|])[“"'(]?([+-]?\d{1,4}|[A-Za-z]{1,3}|[-–.*])[”"')]?\s*(?:=|:|–|-|means|bedeutet)\s*([^;,|()]{2,60})/gu;
/** What people write of a value that is none. */
const NOTHING =
  /^(no|not|none|missing|unknown|don t know|does not know|dk|refus(ed|al)|declined|absent|n a|na|not asked|not applicable|no answer|no data|no information|no response|skipped|not rated|keine? (angaben?|antwort|daten|information(en)?|bewertung)|weiss nicht|weiß nicht|unbekannt|fehlend|fehlt|fehlte|verweigert|nicht (bekannt|erhoben|gefragt|zutreffend)|entfallt|abwesend|pas de (reponse|donnees?|avis)|sans (reponse|avis)|sans objet|inconnu|ne sait pas|nsp|non renseigne|refus|absente?|sin (respuesta|datos?|informacion)|no (sabe|responde|contesta|aplica|consta)|ns ?nc|desconocido|ausente|sem (resposta|dados?|informacao)|nao (sabe|respondeu|informado|se aplica)|desconhecido|nessuna risposta|non (sa|risponde|disponibile|rilevato|pervenuto)|senza risposta|assente|brak (danych|odpowiedzi)|nie (wiem|wie|dotyczy)|odmowa|geen (antwoord|gegevens|opgave)|weet niet|onbekend|нет (ответа|данных|информации)|не (знаю|ответил|применимо|указано)|неизвестно|отказ|немає (відповіді|даних)|не (знає|відповів|вказано)|невідомо|відмова|cevap yok|bilmiyor|veri yok|belirtilmemis|لا (جواب|اجابه|يعرف|ينطبق)|غير معروف|אין (תשובה|נתונים)|לא (ידוע|ענה|רלוונטי))( |$)/u;
const MAX_ROWS = 20_000;

/** A code that the file itself says stands for no value, and its words for that. */
export type LegendCode = { readonly code: string; readonly words: string };

/** Returns the codes of which notes beside a table say that they stand for no value. */
export function findLegendCodes(notes: readonly string[]): readonly LegendCode[] {
  return listEntries(notes).filter(({ words }) => NOTHING.test(foldName(words)));
}

/** Returns what notes beside a table say that its codes mean, those left out that stand for no value. */
export function findLegendMeanings(notes: readonly string[]): ReadonlyMap<string, string> {
  const told = listEntries(notes).filter(({ words }) => /\p{L}{2}/u.test(words));
  return new Map(told.flatMap(({ code, words }) => (NOTHING.test(foldName(words)) ? [] : [[code, words]])));
}

function listEntries(notes: readonly string[]): readonly LegendCode[] {
  return notes.flatMap((note) =>
    [...note.slice(0, 2_000).matchAll(ENTRY)].map(([, code = '', words = '']) => ({
      code,
      words: words.trim(),
    })),
  );
}

/** Returns the question whether ties with such a code are none, for each column of values that has it. */
export function askAboutLegend(
  table: ImportTable,
  { tieColumns, negatives, names }: Mapping,
  notes: readonly string[],
): readonly Question[] {
  if (negatives !== undefined || names !== 'folded') return [];
  return findLegendCodes(notes).flatMap(({ code, words }) => {
    const columns = table.columns.filter(({ name }, column) => {
      const field = Object.hasOwn(tieColumns, name) ? tieColumns[name] : 'attribute';
      return (field === 'attribute' || field === 'type') && countCode(table, column, code) > 0;
    });
    if (columns.length === 0) return [];
    const where = columns.map(({ name }) => `“${name}”`).join(', ');
    return [
      {
        id: `legend ${code}`,
        about: 'zeros' as const,
        message: `Do rows with “${code}” in ${where} say that there is no tie? The file says of it: “${code} = ${words}”.`,
        choices: [
          {
            label: 'There is none: leave these rows out',
            mapping: { negatives: Object.fromEntries(columns.map(({ name }) => [name, [code]])) },
          },
          { label: 'They are ties, and keep the code', mapping: { negatives: {} } },
        ],
        hasGuess: false,
      },
    ];
  });
}

function countCode(table: ImportTable, column: number, code: string): number {
  let count = 0;
  for (let row = 0; row < Math.min(table.rows, MAX_ROWS); row += 1)
    if (foldSpaces(table.cell(row, column)) === code) count += 1;
  return count;
}
