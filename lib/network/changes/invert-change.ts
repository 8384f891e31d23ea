import type { Change, Operation } from './change';

/** Returns the change that takes another back, under a label of its own. Turned round twice, it does what it did. */
export function invertChange({ operations }: Change, label: string): Change {
  return { label, operations: operations.map(invertOperation).reverse() };
}

function invertOperation(operation: Operation): Operation {
  switch (operation.op) {
    case 'add':
      return { ...operation, op: 'remove' };
    case 'remove':
      return { ...operation, op: 'add' };
    case 'item':
      return { ...operation, was: operation.now, now: operation.was };
    case 'set':
    case 'entry': {
      const { was, now, ...rest } = operation;
      return { ...rest, ...(now !== undefined && { was: now }), ...(was !== undefined && { now: was }) };
    }
  }
}
