import type { Draft } from './draft';

/** Answers a draft with what is given; all else is empty. */
export function createDraft(parts: Partial<Draft>): Draft {
  return {
    id: '',
    title: '',
    description: '',
    asOf: '',
    actors: null,
    ties: null,
    documents: null,
    claims: null,
    remarks: [],
    ...parts,
  };
}
