import type { KnownActor } from '@/lib/network/directory/known-actor';
import type { Network } from '@/lib/network/network';
import { addAuthorSelves } from './actors/author-selves';
import { addClausePronouns } from './actors/clause-pronouns';
import { addReferences, describeActors } from './actors/coreference';
import { addFormerAndLatter } from './actors/former-and-latter';
import { joinGroupAliases } from './actors/group-aliases';
import { indexKnownNames } from './actors/known-names';
import { addNearReferences } from './actors/near-references';
import { addOnlyReferences } from './actors/only-references';
import { addOwnCountries } from './actors/own-countries';
import { addOwnDescriptions } from './actors/own-descriptions';
import { addOwnGroups } from './actors/own-groups';
import { addPairReferences } from './actors/pair-references';
import { joinPersonAliases } from './actors/person-aliases';
import { Phrases } from './actors/phrases';
import { addPossibleReferences } from './actors/possible-references';
import { findNamedActors } from './actors/resolve-names';
import { listRoles } from './actors/roles';
import { joinSameActors } from './actors/same-actors';
import { addStateOffices } from './actors/state-offices';
import { describeByTitles } from './actors/title-words';
import { UnnamedSpeakers } from './actors/unnamed';
import { findAttributions } from './claims/find-attributions';
import { findInstructions } from './instructions';
import { removeOnlyPlaces } from './only-places';
import type { Reading } from './reading';
import { MAX_TEXT_LENGTH, TextTooLongError } from './reading-limit';
import { readBody } from './reading-text';
import { isCredit } from './text/credits';
import { readDocumentHead } from './text/document-head';
import { Clauses } from './ties/clauses';
import { findTies } from './ties/find-ties';
import { addQuotedSelves } from './ties/quoted-selves';
import { toReading } from './to-reading';

/** What is known before a text is read. */
export type KnownBefore = {
  readonly directory: readonly KnownActor[];
  readonly network: Pick<Network, 'actors'> | null;
};

/**
 * Reads a text: who is in it, what ties them, who claims what and who denies it. Everything is a suggestion, with the place in the
 * text that it comes from. Throws a TextTooLongError for a text that is longer than is read at once.
 */
export function readText(text: string, { directory, network }: KnownBefore): Reading {
  if (text.length > MAX_TEXT_LENGTH) throw new TextTooLongError(text.length);
  const known = indexKnownNames(directory, network);
  const { document, bodyStart } = readDocumentHead(text);
  const whole = readBody(text, bodyStart, known.isKnownWord);
  const { instructions, flagged } = findInstructions(whole);
  const body = {
    ...whole,
    // "(Newswire) – … told Newswire": who prints a text only reports there.
    outlets: new Set([...whole.outlets, document.publisher]),
    sentences: whole.sentences.filter((sentence) => !flagged.has(sentence) && !isCredit(text, sentence)),
  };
  const named = findNamedActors(body, known);
  addOwnGroups(body, named);
  joinGroupAliases(body, named);
  joinPersonAliases(body, named);
  joinSameActors(body, named, known);
  const phrases = new Phrases(body, named.mentions);
  const told = body.sentences.flatMap((sentence) => listRoles(phrases, sentence));
  describeActors(body, told);
  describeByTitles(body, named.mentions);
  addStateOffices(phrases, told);
  addOwnDescriptions(phrases);
  addClausePronouns(phrases);
  addReferences(phrases, named.actors.values());
  addPairReferences(phrases);
  addFormerAndLatter(phrases);
  addOnlyReferences(phrases);
  // Again, as an office may belong to "the group".
  const roles = new Map(body.sentences.map((sentence) => [sentence, listRoles(phrases, sentence)]));
  const clauses = new Clauses(phrases, new UnnamedSpeakers(body, named.mentions));
  const said = findAttributions(clauses);
  addOwnCountries(phrases, [...roles.values()].flat());
  addAuthorSelves(phrases, document.authors);
  addQuotedSelves(phrases, [...roles.values()].flat(), said);
  // Once more, as an office may belong to who says "we".
  const ofAll = new Map(body.sentences.map((sentence) => [sentence, listRoles(phrases, sentence)]));
  // After the claims, which name a speaker only where the text is sure of them.
  addNearReferences(phrases);
  addPossibleReferences(phrases, [...ofAll.values()].flat(), named.cities);
  const ties = findTies(clauses, ofAll, said).filter(
    ({ rule, target }) => !isToPaper(rule, target.actor.name, document.publisher),
  );
  const kept = removeOnlyPlaces(body, named.mentions, said, ties);
  return toReading(body, { document, phrases, said, ties: kept, instructions });
}

/** Whether somebody only tells a paper something that prints it. */
function isToPaper(rule: string, name: string, publisher: string): boolean {
  return (
    /^(?:tells|speaks-with|writes)$/.test(rule) &&
    publisher !== '' &&
    publisher.toLowerCase().includes(name.toLowerCase())
  );
}
