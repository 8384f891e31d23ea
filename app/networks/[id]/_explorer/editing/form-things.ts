import type { FormRequest } from '@/lib/explorer/editing/form-request';
import { findThing } from '@/lib/network/changes/find-thing';
import type { Reference } from '@/lib/network/changes/references';
import { isSamePlain } from '@/lib/network/changes/same-plain';
import { toThingWords } from '@/lib/network/changes/thing-words';
import type { Network } from '@/lib/network/network';

type SideForm = Exclude<FormRequest, { readonly kind: 'remove' }>;

/** Returns whether what a form is about is in a network. For evidence of several, one of them is enough. */
export function isThere(request: SideForm, network: Network): boolean {
  const things = listThings(request);
  const found = things.filter((thing) => findThing(network, thing));
  if (things.length > 0 && found.length === 0) return false;
  return request.kind !== 'evidence' || request.was === null || hasEvidence(request, network);
}

/** Returns the sentence for a form whose thing has left the network, in the names that it had. */
export function describeGone(request: SideForm, before: Network): string {
  const [thing] = listThings(request);
  const found = thing && findThing(before, thing);
  const words = thing && found ? toThingWords(before, thing.list, found) : 'What this form is about';
  const subject = request.kind === 'evidence' && request.was !== null ? `This evidence for ${words}` : words;
  const what = `${subject.replace(/^./u, (letter) => letter.toUpperCase())} is no longer in this network as it was.`;
  return `${what} What you typed is kept here, and can be saved once it is back, by Undo or from the History.`;
}

function listThings(request: SideForm): readonly Reference[] {
  switch (request.kind) {
    case 'actor':
      return toList('actors', request.id);
    case 'tie':
      return toList('relationships', request.id);
    case 'claim':
      return toList('claims', request.id);
    case 'meeting':
      return toList('meetings', request.id);
    case 'document':
      return toList('documents', request.id);
    case 'type':
      return toList('relationshipTypes', request.id);
    case 'evidence':
      return [request.owner, ...(request.others ?? [])];
    case 'several':
      return request.ids.map((id) => ({ list: 'relationships', id }));
    case 'merge':
    case 'split':
      return toList('actors', request.actor);
    case 'denial':
    case 'network':
      return [];
  }
}

function toList(list: Reference['list'], id: string | null): readonly Reference[] {
  return id === null ? [] : [{ list, id }];
}

function hasEvidence({ owner, was }: Extract<FormRequest, { kind: 'evidence' }>, network: Network): boolean {
  return findThing(network, owner)?.evidence.some((item) => isSamePlain(item, was)) ?? false;
}
