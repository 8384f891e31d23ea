import { LIMITS } from '@/lib/network/limits';
import { EMPTY_LISTS, type Network } from '@/lib/network/network';
import type { ListName } from '@/lib/network/thing-index';
import { toNetworkFile } from '@/lib/network/to-network-file';
import type { Remark } from '../import-tables';

/** Writing so many things out costs less than asking how long they would be. */
const SAMPLE = 500;

/**
 * Returns an error when a network would be longer as a file than files may be, and null otherwise. The length is told from a sample of
 * each list: a large network is not written out only to be measured.
 */
export function checkFileSize(network: Network): Remark | null {
  return checkCharacters(estimateCharacters(network));
}

/** Returns an error when a file would have more characters than files may have, and null otherwise. */
export function checkCharacters(characters: number): Remark | null {
  if (characters <= LIMITS.text) return null;
  const millions = (count: number) => Math.ceil(count / 1_000_000).toLocaleString('en');
  return {
    severity: 'error',
    place: '',
    message: `As a network file this would be about ${millions(characters)} million characters long; at most ${millions(LIMITS.text)} million can be kept.`,
    fix: 'Put ties of one pair, type and month together, leave columns out, or split the file.',
  };
}

/** Returns about how many characters a network has as a file. */
export function estimateCharacters(network: Network): number {
  const lists = ['actors', 'documents', 'relationships', 'claims', 'meetings'] as const;
  return lists.reduce((sum, list) => sum + estimateList(network, list), 0);
}

function estimateList(network: Network, list: Exclude<ListName, 'relationshipTypes'>): number {
  const things = network[list];
  const step = Math.max(1, Math.floor(things.length / SAMPLE));
  const sample = things.filter((_, index) => index % step === 0);
  if (sample.length === 0) return 0;
  const text = JSON.stringify(toNetworkFile({ ...network, ...EMPTY_LISTS, [list]: sample }));
  return (text.length / sample.length) * things.length;
}
