/** Where the command's words go. */
export type CommandPlace = {
  /** Where paths begin. */
  readonly folder: string;
  /** The standard output: what was asked for. */
  readonly write: (content: string | Uint8Array) => Promise<void>;
  /** For the person: a line of what went wrong, or takes long. */
  readonly notify: (line: string) => void;
};

/** The exit codes: drawn; not drawn, for a reason that was told; the words are wrong. */
export const EXIT_CODES = { drawn: 0, notDrawn: 1, wrong: 2 } as const;

/** Tells what is wrong with the words of the command, and returns the exit code for it. */
export function reportProblems(problems: readonly string[], { notify }: CommandPlace): number {
  for (const problem of problems) notify(problem);
  notify('“npm run figure -- --help” lists all options.');
  return EXIT_CODES.wrong;
}
