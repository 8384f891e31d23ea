import { importFile } from '@/lib/formats/import-workflow/import-file';
import type { Network, Relationship } from '@/lib/network/network';
import { collectTypes } from '@/lib/network/types-of';
import type { Right } from './table-case';

const CHOICES = { from: null, mapping: null, aggregate: null, header: null, id: null, title: null };

/** Reads a file as a program does that has nothing to say about it, but that its actors are what they are taken for. */
export async function readTable(file: string | Uint8Array, name = 'table') {
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file;
  const read = await importFile(bytes, name, CHOICES, () => {});
  const isSettled = read.kind !== 'asked' || read.questions.some(({ id }) => id !== 'coverage kinds');
  return isSettled ? read : importFile(bytes, name, { ...CHOICES, acceptsGuess: true }, () => {});
}

/** Returns the ties of a network, its types and the dates of its ties, in words. */
export function describeTies(network: Network): Required<Pick<Right, 'ties' | 'types' | 'dates'>> {
  const names = new Map(network.actors.map(({ id, name }) => [id, name]));
  const types = collectTypes(network);
  const toTie = ({ source, target }: Relationship) =>
    `${names.get(source)} > ${target === null ? '' : names.get(target)}`;
  const toDate = ({ from, to }: Relationship) => (from === to ? (from ?? '') : `${from ?? ''}..${to ?? ''}`);
  return {
    ties: network.relationships.map(toTie),
    types: [...new Set(network.relationships.map(({ type }) => types.get(type)?.label ?? type))],
    dates: network.relationships.map(toDate),
  };
}
