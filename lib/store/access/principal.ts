/** What a principal may do: read, or read and change. */
export const ROLES = ['viewer', 'editor'] as const;
export type Role = (typeof ROLES)[number];

/** A user, or a program, that may use the server. */
export type Principal = {
  /** As the history of a network names them. */
  readonly name: string;
  readonly role: Role;
  /** The only networks that they may see; null for every one. */
  readonly networks: readonly string[] | null;
};

/** The user who sits at the machine itself, where nobody else can come in. */
export const AT_THE_MACHINE: Principal = { name: 'this machine', role: 'editor', networks: null };

/** Returns whether a principal may see a network. */
export function maySee({ networks }: Principal, networkId: string): boolean {
  return networks === null || networks.includes(networkId);
}

/** Returns whether a principal may do what takes a role. */
export function mayAct({ role }: Principal, needed: Role): boolean {
  return ROLES.indexOf(role) >= ROLES.indexOf(needed);
}
