import type { Sentence } from '../text/sentences';
import { tokenAt } from '../text/tokens';
import type { Party } from '../ties/parties';
import type { AttributionList } from './attribution-list';
import { findStatementAfter } from './statements';

/** Reads what one says by the words of another: "quoted an official as saying", "had been told by Berri that". */

const MAX_TO_SAYING = 8;

/** Reads "quoted an official as saying that", "Reyes is quoted as saying that" and "citing Omar Said". */
export function readQuotation(list: AttributionList, sentence: Sentence, verb: number): void {
  const { tokens } = list.clauses.phrases.body;
  if (readQuotedAs(list, sentence, verb)) return;
  const party = list.clauses.partyAfter(verb + 1, sentence);
  if (!party) return;
  let saying = party.last;
  while (
    saying < Math.min(sentence.last, party.last + MAX_TO_SAYING) &&
    tokenAt(tokens, saying).norm !== 'saying'
  )
    saying += 1;
  if (tokenAt(tokens, saying).norm !== 'saying') {
    readCited(list, sentence, { verb, party });
    return;
  }
  const statement = findStatementAfter(list.clauses, sentence, saying);
  const claim = statement && list.claims.state(statement.first, statement.last);
  if (!claim || !statement) return;
  const through = list.findSubject(sentence, verb);
  const chain = through ? list.toVoices(through) : [];
  list.push({ party, stance: 'asserts', claim, first: verb, last: statement.last, chain });
}

/** Reads "Reyes is quoted as saying that", and who quotes: "Reyes was quoted by the paper as saying that". Tells whether it is so. */
export function readQuotedAs(
  list: AttributionList,
  sentence: Sentence,
  verb: number,
  quoting: Party | null = null,
): boolean {
  const { tokens } = list.clauses.phrases.body;
  const as = quoting?.last ?? verb + 1;
  const isSaying = tokenAt(tokens, as).norm === 'as' && tokenAt(tokens, as + 1).norm === 'saying';
  const party = isSaying ? list.findSpeaking(sentence, verb) : null;
  const statement = party && findStatementAfter(list.clauses, sentence, as + 1);
  const claim = statement && list.claims.state(statement.first, statement.last);
  if (!claim || !statement || !party) return false;
  const first = Math.min(party.first, verb);
  const chain = quoting ? list.toVoices(quoting) : [];
  list.push({ party, stance: 'asserts', claim, first, last: statement.last, chain });
  return true;
}

/** Reads "an official said, citing Omar Said": it is his, through the official. */
function readCited(
  list: AttributionList,
  sentence: Sentence,
  { verb, party }: { readonly verb: number; readonly party: Party },
): void {
  const before = list.attributions.at(-1);
  const isHere = before && before.first >= sentence.first && before.first < verb;
  if (!isHere || before.stance !== 'asserts' || !before.voice) return;
  const { tokens } = list.clauses.phrases.body;
  if (tokenAt(tokens, verb).norm !== 'citing') return;
  // "Citing Russian outlet Proba": the paper, and not the state.
  const [phrase] = party.kind === 'actors' ? party.phrases : [];
  if (phrase?.mention.kind === 'demonym' && tokenAt(tokens, phrase.mention.last).kind === 'word') return;
  const { claim, first, voice } = before;
  list.push({ party, stance: 'asserts', claim, first, last: party.last, chain: [voice] });
}

/** Returns whose words somebody is about to report: "Citing a diplomat, the paper reported", "the paper, citing a diplomat, reported". */
export function findCitedBefore(list: AttributionList, sentence: Sentence, verb: number): Party | null {
  const { tokens } = list.clauses.phrases.body;
  if (!/^(?:citing|quoting)$/.test(tokenAt(tokens, verb).norm)) return null;
  const isSetOff = verb === sentence.first || tokenAt(tokens, verb - 1).text === ',';
  const party = isSetOff ? list.clauses.partyAfter(verb + 1, sentence) : null;
  return party && tokenAt(tokens, party.last).text === ',' ? party : null;
}

/** Reads "had been told by Berri that" and "it is alleged by staff that". */
export function readToldBy(list: AttributionList, sentence: Sentence, verb: number): void {
  const { tokens } = list.clauses.phrases.body;
  const party = tokenAt(tokens, verb + 1).norm === 'by' ? list.clauses.partyAfter(verb + 2, sentence) : null;
  if (!party) return;
  // "Was told by a constable, Ron Petty, that".
  const end = tokenAt(tokens, party.last).text === ',' ? party.last + 1 : party.last;
  if (tokenAt(tokens, end).norm !== 'that') return;
  const statement = findStatementAfter(list.clauses, sentence, end - 1);
  const claim = statement && list.claims.state(statement.first, statement.last);
  if (claim && statement) list.push({ party, stance: 'asserts', claim, first: verb, last: statement.last });
}

/** Reads "is adamant that". */
export function readConviction(list: AttributionList, sentence: Sentence, word: number): void {
  const party = list.findSpeaking(sentence, word);
  const statement = findStatementAfter(list.clauses, sentence, word);
  const claim = statement && list.claims.state(statement.first, statement.last);
  if (claim && party && statement)
    list.push({ party, stance: 'asserts', claim, first: party.first, last: statement.last });
}

/** Reads "the report of the Panel, according to which Iran arms Chad": the Panel says so. */
export function readAccordingToWhich(list: AttributionList, sentence: Sentence, at: number): void {
  const { tokens } = list.clauses.phrases.body;
  const end = tokenAt(tokens, at - 1).text === ',' ? at - 1 : at;
  const party = list.clauses.partyBefore(end, sentence);
  const statement = party && findStatementAfter(list.clauses, sentence, at + 2);
  const claim = statement && list.claims.state(statement.first, statement.last);
  if (claim && party)
    list.push({ party, stance: 'asserts', claim, first: party.first, last: statement.last });
}
