import type { Sentence } from '../text/sentences';
import { tokenAt } from '../text/tokens';
import type { Party } from '../ties/parties';
import { isActingVerb } from '../words/acting-words';
import type { Voice } from './draft-claim';
import { isBody, type Speaking, type SpokenSoFar } from './speaking';

/** How many words tell at the end of a sentence who says it, and when. */
const MAX_TAG = 7;

/** What is read so far, and which sentence was read last. */
type Told = SpokenSoFar & { readonly lastRead: number };

/**
 * Returns who goes on to speak, where "he" or "she" stands before the verb: who spoke in the sentence before without a name, and not a man
 * whom they named (“A teacher said Tigre led them. ‘They read names,’ she said”); who is asked, and not who asks (“Asked by Reyes whether it was
 * so, he said that it was”). Null where the pronoun says it itself.
 */
export function findGoingOn(told: Told, sentence: Sentence, party: Party | null): Speaking | null {
  const [phrase] = party?.kind === 'actors' ? party.phrases : [];
  if (phrase?.mention.kind !== 'pronoun' || !party) return null;
  const { body } = told.clauses.phrases;
  const { norm } = tokenAt(body.tokens, phrase.mention.first);
  const before = body.sentences[told.lastRead];
  const tag = /^(?:s?he|it)$/.test(norm) ? findOfTag(told, sentence, party.first, norm) : null;
  if (tag) return { kind: 'voice', voice: tag, first: party.first, last: party.last };
  const again = norm === 'it' && before ? findBodyAgain(told, sentence, before, party.first) : null;
  if (again) return { kind: 'voice', voice: again, first: party.first, last: party.last };
  if (!/^s?he$/.test(norm) || !before) return null;
  // A paper begins a paragraph for each sentence: "He said" at its beginning goes on as well.
  const isOpening = phrase.mention.first === sentence.first && before.paragraph === sentence.paragraph - 1;
  if (before.paragraph !== sentence.paragraph && !isOpening) return null;
  const said = told.attributions.filter(({ last, chain }) => last > before.first && chain.length === 0);
  const asked = isAsker(told, sentence, phrase.mention.first)
    ? said.findLast(({ voice }) => voice && fits(told, voice, norm) && !isActor(voice, phrase.mention.actor))
    : undefined;
  const voice = asked?.voice ?? findUnnamed(told, said, norm) ?? findTagged(told, said, before, norm);
  return voice ? { kind: 'voice', voice, first: party.first, last: party.last } : null;
}

/** Returns who without a name the sentence is about that a pronoun ends: "The regulator fined Katz, it announced". */
function findOfTag(told: Told, { first, last }: Sentence, pronoun: number, word: string): Voice | null {
  const { tokens } = told.clauses.phrases.body;
  if (tokenAt(tokens, pronoun - 1).text !== ',' || last - pronoun > MAX_TAG) return null;
  const voice = told.findOpening(first, pronoun);
  if (!voice || !told.fitsGender(voice, word)) return null;
  return isBody(voice) === (word === 'it') ? voice : null;
}

function isActor(voice: Voice, actor: unknown): boolean {
  return voice.kind === 'actor' && voice.actor === actor;
}

function fits(told: Told, voice: Voice, word: string): boolean {
  const isOne =
    voice.kind === 'actor' ? voice.actor.kind === 'person' : !voice.speaker.isPlural && !isBody(voice);
  return isOne && told.fitsGender(voice, word);
}

/** Returns who alone spoke in the sentence before, without a name. */
function findUnnamed(told: Told, said: Told['attributions'], word: string): Voice | null {
  const voice = said.at(-1)?.voice;
  if (voice?.kind !== 'speaker' || said.some((one) => one.voice?.kind === 'actor')) return null;
  return fits(told, voice, word) ? voice : null;
}

/** Returns the office or the paper that spoke last in the sentence before, where "it said" ends this one: whom the words speak of, is another. */
function findBodyAgain(told: Told, sentence: Sentence, before: Sentence, pronoun: number): Voice | null {
  const { tokens } = told.clauses.phrases.body;
  const isTag = tokenAt(tokens, pronoun - 1).text === ',' && sentence.last - pronoun <= MAX_TAG;
  if (!isTag || sentence.paragraph - before.paragraph > 1) return null;
  const voice = told.attributions.findLast(({ last }) => last > before.first)?.voice;
  return voice?.kind === 'speaker' && isBody(voice) ? voice : null;
}

/** Returns who alone spoke in the sentence before, and is named at its end: “Lund has been chosen, Ehsan said. He claimed that”. */
function findTagged(
  told: Told,
  said: Told['attributions'],
  { first, last }: Sentence,
  word: string,
): Voice | null {
  const voice = said.at(-1)?.voice;
  if (voice?.kind !== 'actor' || !fits(told, voice, word)) return null;
  const { mentions, body } = told.clauses.phrases;
  const named = mentions
    .within(Math.max(first, last - MAX_TAG), last)
    .find(({ actor }) => actor === voice.actor);
  const isTag = named && /^[,"”»]$/.test(tokenAt(body.tokens, named.first - 1).text);
  return isTag && said.every((one) => one.voice?.kind === 'actor' && one.voice.actor === voice.actor)
    ? voice
    : null;
}

/** Whether the words before a pronoun only tell who asked, and name whom it would stand for: "Under questioning by Bravo she admitted". */
function isAsker({ clauses: { phrases } }: Told, { first }: Sentence, pronoun: number): boolean {
  const { tokens } = phrases.body;
  const actor = phrases.mentions.at(pronoun)?.actor;
  const opening = tokenAt(tokens, first).norm;
  if (
    !/^(?:asked|pressed|questioned|challenged|under|cross-examined|answering|confronted|interviewed)$/.test(
      opening,
    )
  )
    return false;
  const named = phrases.mentions.within(first, pronoun).find((mention) => mention.actor === actor);
  if (!named) return false;
  const isBy = tokens.slice(first, named.first).some(({ norm }) => norm === 'by' || norm === 'from');
  const isVerb = tokens.slice(first + 1, named.first).some(({ norm }) => isActingVerb(norm));
  return isBy && !isVerb;
}
