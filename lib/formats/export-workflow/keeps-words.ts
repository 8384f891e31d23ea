import type { FormatKeeps } from '../format';

/** What a format may keep of a network, in the words of the documentation. */
export type KeepsWords = {
  readonly id: keyof FormatKeeps;
  readonly label: string;
  readonly description: string;
};

/** In the order in which the table of formats has them. */
export const KEEPS_WORDS: readonly KeepsWords[] = [
  {
    id: 'actors',
    label: 'All of an actor',
    description: 'Aliases, roles, dates and notes, and actors without ties; else id, name and kind.',
  },
  {
    id: 'thirdRoles',
    label: 'Third roles',
    description: 'On whose behalf an envoy speaks, and toward whom a go-between leads.',
  },
  {
    id: 'claims',
    label: 'Claims',
    description: 'What is claimed, on which ties rest, and which denial denies it.',
  },
  {
    id: 'meetings',
    label: 'Meetings',
    description: 'Who met whom, in which role, when and where; else they are left out.',
  },
  {
    id: 'evidence',
    label: 'Evidence',
    description: 'Which document says so, who speaks in it, where, and how credible it is.',
  },
  { id: 'documents', label: 'All documents', description: 'Also those that no evidence names.' },
  {
    id: 'ownTypes',
    label: 'Own types',
    description: 'Types of the network’s own, with their lines and what they mean.',
  },
  { id: 'extraFields', label: 'Extra fields', description: 'Fields that the network file does not know.' },
  {
    id: 'standing',
    label: 'How well sourced',
    description: 'Written for other programs to see; computed again on reading.',
  },
];
