import { keepEvidence } from './keep-evidence';
import type { Network } from './network';

/**
 * Returns what would be known if some documents did not exist. Their evidence is gone, and so are the relationships,
 * meetings and claims that had evidence (a relationship's own, or that of its claims) and have none left. What never had any
 * stays, and a claim stays while a denial of it does: a denial is not lost with what it denies. Ids of no document
 * change nothing. What is not touched is the same object as before.
 */
export function withoutDocuments(network: Network, ids: Iterable<string>): Network {
  const gone = new Set(ids);
  if (!network.documents.some((document) => gone.has(document.id))) return network;
  const known = keepEvidence(network, {
    keepsItem: ({ document }) => !gone.has(document),
    keepsUnsourced: () => true,
  });
  return { ...known, documents: network.documents.filter((document) => !gone.has(document.id)) };
}
