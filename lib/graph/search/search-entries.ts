import { toMeetingDates } from '@/lib/network/meeting';
import { toPublisherBeside } from '@/lib/network/publisher-beside';
import { getActorKind } from '@/lib/vocabulary/actor-kinds';
import type { NetworkGraph } from '../model/network-graph';
import { type FoldedExtras, foldExtras } from './find-extra';

export const SEARCH_KINDS = ['actor', 'claim', 'meeting', 'document'] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** One thing that can be found, and the texts by which it is. */
export type SearchEntry = {
  readonly key: string;
  readonly kind: SearchKind;
  readonly id: string;
  /** What it is called. */
  readonly label: string;
  /** A line that tells it from others of that name. */
  readonly detail: string;
  /** Other names for the same. */
  readonly aliases: readonly string[];
  /** Further text that finds it. */
  readonly about: string;
  /** Folds its extra fields, or returns them as they were folded before. */
  readonly readExtras: () => FoldedExtras;
};

/** Returns everything in a network that a search can find: actors, then claims, meetings and documents. */
export function collectSearchEntries(graph: NetworkGraph): SearchEntry[] {
  const { actors, claims, meetings, documents } = graph.getAttribute('network');
  return [
    ...actors.map((actor) => ({
      key: `actor:${actor.id}`,
      kind: 'actor' as const,
      id: actor.id,
      label: actor.name,
      detail: actor.role || getActorKind(actor.kind).label,
      aliases: actor.aliases,
      about: actor.role,
      readExtras: () => foldExtras('actors', actor),
    })),
    ...claims.map((claim) => ({
      key: `claim:${claim.id}`,
      kind: 'claim' as const,
      id: claim.id,
      label: claim.statement,
      detail: 'Claim',
      aliases: [],
      about: '',
      readExtras: () => foldExtras('claims', claim),
    })),
    ...meetings.map((meeting) => ({
      key: `meeting:${meeting.id}`,
      kind: 'meeting' as const,
      id: meeting.id,
      label: meeting.title,
      detail: ['Meeting', meeting.place, toMeetingDates(meeting)].filter(Boolean).join(', '),
      aliases: [],
      about: `${meeting.place} ${meeting.outcome}`,
      readExtras: () => foldExtras('meetings', meeting),
    })),
    ...documents.map((document) => ({
      key: `document:${document.id}`,
      kind: 'document' as const,
      id: document.id,
      label: document.title,
      detail: [toPublisherBeside(document), document.published].filter(Boolean).join(', ') || 'Document',
      aliases: [],
      about: [document.publisher, ...document.authors].join(' '),
      readExtras: () => foldExtras('documents', document),
    })),
  ];
}
