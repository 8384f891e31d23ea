import { keepEvidence } from './keep-evidence';
import type { Network } from './network';
import { createTellerTest } from './tellers';
import { withoutDocuments } from './without-documents';

/** Which evidence counts: not that of these documents, and only what these tell, where any are given. */
export type EvidenceFilter = { readonly without: readonly string[]; readonly told: readonly string[] };

/**
 * Returns a network as some tell it (`listTellers` has their ids): what they give evidence of, and their answers to claims. What
 * nobody gives evidence of is told by nobody. Actors and documents stay. `whole`: the network that the tellers are of, where this
 * one lacks documents.
 */
export function asToldBy(network: Network, tellers: readonly string[], whole = network): Network {
  const { tells, answers } = createTellerTest(whole, tellers);
  return keepEvidence(network, {
    keepsItem: tells,
    keepsUnsourced: (tie) => tie !== null && answers(tie),
  });
}

/** Returns what is known by the evidence that counts; the same network where all does. */
export function toKnownNetwork(network: Network, { without, told }: EvidenceFilter): Network {
  const left = withoutDocuments(network, without);
  return told.length === 0 ? left : asToldBy(left, told, network);
}
