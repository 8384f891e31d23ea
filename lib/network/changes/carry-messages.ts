import type { Network } from '../network';
import type { Change } from './change';
import { buildEdit } from './edit-thing';

/** Returns the change by which types of a network’s own carry messages. Throws a RangeError for a type that it does not have. */
export function buildCarrying(network: Network, types: readonly string[]): Change {
  const edits = types.map((id) =>
    buildEdit(network, { list: 'relationshipTypes', id }, { carriesMessages: true }),
  );
  const labels = types.map((id) => network.relationshipTypes.find((type) => type.id === id)?.label ?? id);
  const words =
    labels.length > 2 ? `${labels.length} types of ties` : labels.map((each) => `“${each}”`).join(' and ');
  return {
    label: `let ${words} carry messages`,
    operations: edits.flatMap(({ operations }) => operations),
  };
}
