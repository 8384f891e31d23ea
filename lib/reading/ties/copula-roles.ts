import { readDescription } from '../actors/after-roles';
import type { Role } from '../actors/role';
import type { Sentence } from '../text/sentences';
import { tokenAt } from '../text/tokens';
import { isOfficeWord, OFFICE_MODIFIERS } from '../words/office-words';
import { toWords } from '../words/word-set';
import type { Clauses } from './clauses';
import { judgeNoun } from './judge-noun';
import { isReal } from './modality';
import { findSubjects } from './verb-subjects';

const COPULA = toWords('is was became remains remained are were');

/** Returns what a sentence says of its subjects by "is", where the verb does not follow the name: "leads the bloc and is an ally of". */
export function listCopulaRoles(clauses: Clauses, sentence: Sentence): Role[] {
  const { phrases } = clauses;
  const { tokens } = phrases.body;
  const roles: Role[] = [];
  for (let at = sentence.first + 1; at < sentence.last; at += 1) {
    const { norm } = tokenAt(tokens, at);
    const isCopula = COPULA.has(norm);
    if (!isCopula && norm !== 'as') continue;
    const other = isCopula ? readOfWhich(clauses, sentence, at) : readChosen(clauses, sentence, at);
    if (other) roles.push(...readSucceeding(clauses, sentence, other));
    // Right after the name, it is read with the other offices.
    if (!isCopula || phrases.mentions.at(at - 1)) continue;
    if (!/^(?:a|an|the|now|also|still)$/.test(tokenAt(tokens, at + 1).norm)) continue;
    for (const { mention } of clauses.findActors(at, sentence)) {
      const role = readDescription(phrases, sentence, { holder: mention, from: at + 1, needsArticle: true });
      if (role) roles.push({ ...role, verb: at });
    }
  }
  return roles;
}

/** Words by which somebody takes an office: "the election of Solano as head of". */
const CHOOSING =
  /^(?:re)?-?(?:appoint(?:ed|ment|s|ing)|elect(?:ed|ion|s|ing)|naming|named|succeeded|replaced|choice|chosen|chose|confirm(?:ed|ation)|install(?:ed|ation)|picked|selected|selection|tapped)$/;
const MAX_TO_CHOOSING = 6;

/** Reads "the appointment of Solano as head of the Trust", "was succeeded by Diallo as chair of the Forum". */
function readChosen({ phrases }: Clauses, sentence: Sentence, as: number): Role | null {
  const { tokens } = phrases.body;
  const holder = phrases.mentions.at(as - 1);
  if (holder?.actor.kind !== 'person' || holder.last !== as) return null;
  for (let at = holder.first - 1; at >= sentence.first && at > holder.first - MAX_TO_CHOOSING; at -= 1) {
    const { norm, kind } = tokenAt(tokens, at);
    if (kind === 'sign') return null;
    if (!CHOOSING.test(norm)) continue;
    // "The possible election of", "opposes the appointment of".
    if (!isReal(judgeNoun(phrases.body, { sentence, noun: at, end: as }))) return null;
    const role = readDescription(phrases, sentence, { holder, from: as + 1, needsArticle: false });
    return role && { ...role, verb: at };
  }
  return null;
}

/** Returns the office of who succeeds another in it, and of the other before: "Quispe succeeded Mamani as president of the Union". */
function readSucceeding(clauses: Clauses, sentence: Sentence, role: Role): readonly Role[] {
  const { tokens } = clauses.phrases.body;
  const { verb, holder, words } = role;
  const isSucceeding = verb !== null && /^(?:succeeded|replaced)$/.test(tokenAt(tokens, verb).norm);
  if (!isSucceeding || holder.first !== verb + 1) return [role];
  const next = findSubjects(clauses, sentence, verb).filter(({ isWeak }) => !isWeak);
  const former: Role = { ...role, words: ['former', ...words] };
  return [former, ...next.map(({ mention }): Role => ({ ...role, holder: mention, first: mention.first }))];
}

/** Reads "the League, of which Brandt is treasurer". */
function readOfWhich({ phrases }: Clauses, { first, last }: Sentence, verb: number): Role | null {
  const { tokens } = phrases.body;
  const holder = phrases.mentions.at(verb - 1);
  const which = (holder?.first ?? 0) - 1;
  if (
    !holder ||
    which < first + 2 ||
    tokenAt(tokens, which).norm !== 'which' ||
    tokenAt(tokens, which - 1).norm !== 'of'
  )
    return null;
  const end = tokenAt(tokens, which - 2).text === ',' ? which - 2 : which - 1;
  const owner = phrases.before(end, first);
  const words: string[] = [];
  let at = verb + 1;
  while (/^(?:an?|the|also|now|still)$/.test(tokenAt(tokens, at).norm)) at += 1;
  for (; at < last && isOffice(tokenAt(tokens, at).norm); at += 1) words.push(tokenAt(tokens, at).norm);
  if (!owner || owner.isWeak || !words.some((word) => isOfficeWord(word))) return null;
  return { holder, owner: owner.mention, toward: null, words, verb, first: owner.mention.first, last: at };
}

function isOffice(word: string): boolean {
  return isOfficeWord(word) || OFFICE_MODIFIERS.has(word);
}
