import type { FormatKeeps } from '../format';

/** Of formats whose nodes, edges and graph have attributes of any name: a network comes back as it was. */
export const KEEPS_ALL: FormatKeeps = {
  actors: true,
  thirdRoles: true,
  claims: true,
  meetings: true,
  evidence: true,
  documents: true,
  ownTypes: true,
  extraFields: true,
  standing: true,
};
