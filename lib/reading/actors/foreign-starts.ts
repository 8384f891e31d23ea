import { type Token, tokenAt } from '../text/tokens';
import { toWords } from '../words/word-set';
import type { KnownNames } from './known-names';

/** Articles, and words of Russian, Ukrainian and the like with which a sentence begins and no name does. */
const ARTICLES = /^(?:Die|Der|Das|Le|La|Les|El|Los|Las|Il|O|Os)$/;
const OPENINGS = toWords(
  'президент премьер-министр премьер министр глава посол генерал мид если по в на из за при как что но и а когда хотя однако также также ранее позже после до советник полковник лидер ' +
    'представитель официальныи власти правительство министерство источник источники согласно прем’єр-міністр якщо',
);

/** Returns whether a word with a capital only begins a sentence of another language before a name: "Die Hamas", "Премьер-министр Армении". */
export function isForeignStart(tokens: readonly Token[], at: number, known: KnownNames): boolean {
  const { text, norm } = tokenAt(tokens, at);
  if (OPENINGS.has(norm)) return tokenAt(tokens, at + 1).isCapital;
  return ARTICLES.test(text) && known.match(tokens, at + 1) !== null;
}

/** Returns whether a word is written in Cyrillic letters. */
export function isCyrillic({ text }: Token): boolean {
  return /^\p{Script=Cyrillic}/u.test(text);
}

/** Returns where a state begins that a run names: "МИД Ирана Аббас Аракчи". The end of the run for none. */
export function findState(tokens: readonly Token[], from: number, end: number, known: KnownNames): number {
  for (let at = from; at < end; at += 1) if (known.match(tokens, at)?.known.kind === 'state') return at;
  return end;
}
