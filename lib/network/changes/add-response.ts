import type { Evidence, Network } from '../network';
import { agreeWith, toNameInSentence } from '../tie-sentence';
import { collectTypes } from '../types-of';
import type { Change } from './change';
import { toFreeId } from './free-id';
import { toThingWords } from './thing-words';

/** What an actor answers to a claim; whom the claim is about, and the evidence, where they are named. */
export type NewResponse = {
  /** The id of a type that answers claims. */
  readonly type: string;
  readonly speaker: string;
  readonly claim: string;
  readonly target?: string | null;
  readonly evidence?: readonly Evidence[];
};

/** Returns the change that adds what an actor answers to a claim, as a tie of its type. */
export function buildResponse(
  network: Network,
  { type: typeId, speaker, claim, target = null, evidence = [] }: NewResponse,
): Change {
  const id = toFreeId(network, 'relationships', `${speaker} ${typeId} ${claim}`);
  const actor = network.actors.find((each) => each.id === speaker);
  const answered = network.claims.find((each) => each.id === claim);
  const who = actor ? toNameInSentence(actor) : speaker;
  const what = answered ? toThingWords(network, 'claims', answered) : claim;
  const label = collectTypes(network).get(typeId)?.label ?? 'answers';
  const verb = actor ? agreeWith([actor], label) : label;
  const thing = { id, type: typeId, source: speaker, target, claim, evidence };
  return {
    label: `add that ${who} ${verb} ${what}`,
    operations: [{ op: 'add', list: 'relationships', thing, before: null }],
  };
}
