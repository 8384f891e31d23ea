/** What the rows of a table are. */
export type RowRole = 'ties' | 'actors';

/**
 * Each entry of a list within a record is a tie, or each row of one of several tables: `source` and `target` are then its columns. `source` and `target` are fields of the entry that name the two ends; where `source` is left out, the record within
 * which the list stands is one end; an empty name is the entry itself, by its text or its name. Where both are the entry itself, each entry is
 * tied to each of the others. `by`: a field in which entries say their part; `source` and `target` are then parts that are tied to
 * each other, such as “claimant” and “defendant”.
 */
export type EntryRole = {
  readonly source?: string | undefined;
  readonly target: string;
  readonly by?: string | undefined;
};

/** Each row says what a code means that stands in a column of other tables. */
export type CodesRole = { readonly codesOf: string };

/** What the items of a list are. `none`: nothing of the network. */
export type ListRole = RowRole | 'none' | EntryRole | CodesRole;

/** What the items of lists of records are, by the names of the lists. */
export type ListRoles = Readonly<Record<string, ListRole>>;

/** Returns whether what is said of a list is that its entries are ties of the record that it stands in, or of one another. */
export function isEntryRole(role: ListRole | undefined): role is EntryRole {
  return typeof role === 'object' && 'target' in role;
}

/** Returns whether what is said of a list is that it says what codes mean. */
export function isCodesRole(role: ListRole | undefined): role is CodesRole {
  return typeof role === 'object' && 'codesOf' in role;
}

/** Returns whether two say the same of a list. */
export function isSameRole(one: ListRole | undefined, other: ListRole | undefined): boolean {
  if (isEntryRole(one) && isEntryRole(other))
    return one.source === other.source && one.target === other.target && one.by === other.by;
  if (isCodesRole(one) && isCodesRole(other)) return one.codesOf === other.codesOf;
  return one === other;
}
