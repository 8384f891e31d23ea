import type { Question } from '../question';
import { foldSpaces } from './fold-spaces';

/** What the column is called that has the words of a title above a matrix, one for all of its ties. */
export const TITLE_COLUMN = 'words of the title';

/** What a title begins with and says nothing of the ties. */
const NUMBERED =
  /^(?:(?:table|tab\.?|figure|fig\.?|sheet|annex|appendix|tabelle|abb\.?|anhang|tableau|annexe|tabla|cuadro|anexo|tabela|tabella|tablo|таблица|таблиця|جدول)\s*(?:[\dIVX]{1,4}[.:)]?\s*)?[–—:.-]?\s*)/i;
const OF_MATRIX =
  /^(?:adjacency |sociomatrix|matrix|matriz|matrice|matrix der|matrice des?|matriz de)(?:\s*matrix)?\s*(?:of|der|des|de|:)?\s*(?:the )?/i;
/** Where the words for what ties end, and years, units and explanations begin. */
const END = /[\d([{.;:|]|\s[–—-]\s|,\s/u;
const MIN_LENGTH = 4;
const MAX_LENGTH = 60;

/** Returns the words of a title above a matrix that may say how two are tied: “Transfers of arms” of “Transfers of arms 2015–2019 (in millions)”; null where it has none. */
export function toTitleType(titles: readonly string[]): string | null {
  for (const title of titles) {
    const plain = foldSpaces(title).replace(NUMBERED, '').replace(OF_MATRIX, '');
    const words = foldSpaces(plain.slice(0, plain.search(END) < 0 ? plain.length : plain.search(END)));
    if (words.length >= MIN_LENGTH && words.length <= MAX_LENGTH && /\p{L}{3}/u.test(words)) return words;
  }
  return null;
}

/** Returns the question whether the title above a matrix says how two are tied. */
export function askAboutTitle(title: string): Question {
  return {
    id: 'title type',
    about: 'types',
    message: `Does the title say how the two are tied? “${title}” stands above the table.`,
    choices: [
      { label: `Each tie is called “${title}”`, mapping: { tieColumns: { [TITLE_COLUMN]: 'type' } } },
      { label: 'It does not', mapping: { tieColumns: { [TITLE_COLUMN]: 'ignore' } } },
    ],
    hasGuess: false,
  };
}
