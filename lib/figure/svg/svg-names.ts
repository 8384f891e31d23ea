/** Longer names help nobody. */
const LONGEST = 80;

/** Gives out the names of a document's elements. */
export type SvgNames = {
  /** Returns a name made of a text that begins with a letter: letters, digits, `-`, `.` and `_`, and never the same twice. */
  readonly take: (text: string) => string;
};

/** Returns a registry of names for one document. The same texts in the same order get the same names. */
export function createSvgNames(): SvgNames {
  const taken = new Set<string>();
  return {
    take: (text) => {
      const safe = text.slice(0, LONGEST).replace(/[^A-Za-z0-9_.-]/g, '_');
      let name = safe;
      for (let copy = 2; taken.has(name); copy++) name = `${safe}-${copy}`;
      taken.add(name);
      return name;
    },
  };
}
