import type { ContactNetwork } from '../contact/contact-network';
import { toDocumentWords } from '../model/evidence-words';
import type { ChannelHop, ChannelLeg, Thread } from './channel';
import { findLegStanding } from './leg-standing';

/** Returns the legs of a hop that a reader may count on: all that nobody denies, or, when all are denied, all. */
export function listCounted({ legs, best }: ChannelHop): readonly ChannelLeg[] {
  if (best.standing === 'contested') return legs;
  return legs.filter(({ standing }) => standing !== 'contested');
}

/** Returns whether one document tells a channel whole, or whether it is pieced together from several. */
export function findThread(network: ContactNetwork, hops: readonly ChannelHop[]): Thread {
  const told = hops.map((hop) => listDocuments(network, hop));
  const [first = new Set<string>(), ...rest] = told;
  const whole = [...first].filter((document) => rest.every((documents) => documents.has(document)));
  const name = (document: string) => toDocumentWords(network.graph, document);
  const [oneDocument, ...others] = whole;
  if (oneDocument !== undefined) {
    const more = others.length === 0 ? '' : ` and by ${others.length} more`;
    return { whole: true, documents: whole, words: `Told whole by ${name(oneDocument)}${more}.` };
  }
  const documents = [...new Set(hops.flatMap(({ best }) => best.evidence?.document ?? []))];
  return { whole: false, documents, words: describeStitched(told, documents.length) };
}

function listDocuments({ standings }: ContactNetwork, hop: ChannelHop): ReadonlySet<string> {
  return new Set(
    listCounted(hop).flatMap((leg) =>
      (findLegStanding(standings, leg)?.evidence ?? []).map(({ document }) => document),
    ),
  );
}

function describeStitched(told: readonly ReadonlySet<string>[], documents: number): string {
  if (documents === 0) return 'No document tells any of it.';
  const untold = told.filter((hop) => hop.size === 0).length;
  const from = `Pieced together from ${documents === 1 ? 'one document' : `${documents} documents`}`;
  if (untold === 0) return `${from}; none tells it whole.`;
  return `${from}; no document tells of ${untold === 1 ? 'one tie' : `${untold} ties`}.`;
}
