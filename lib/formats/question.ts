import type { MappingPatch } from './mapping';

/** One entry of a mapping that was guessed: to be shown as a guess. */
export type Guess = {
  readonly part:
    | 'headers'
    | 'actorColumns'
    | 'tieColumns'
    | 'kinds'
    | 'types'
    | 'otherKind'
    /** What the actors in a column are. */
    | 'columnKinds'
    | 'otherType'
    | 'sameActors'
    /** A type that a word may mean, which it is not taken for until a person says so. */
    | 'typeSuggestions'
    /** A code that stands for no value, such as NA. */
    | 'missing';
  /** The column or the value as it stands in the file, or the table of a header; empty for the others. */
  readonly name: string;
  /** The field, kind, type or name that it is taken for; `names` or `row` for a first row. */
  readonly to: string;
  /** A sentence for people. */
  readonly reason: string;
  readonly confidence: 'sure' | 'likely' | 'unsure';
};

/** An answer, and what it changes. `example`: what a row would then say, such as “Ada → Bert”. */
export type QuestionChoice = {
  readonly label: string;
  readonly example?: string;
  readonly mapping: MappingPatch;
};

/** Something too unsure to be taken without the word of a person. */
export type Question = {
  /** Tells the questions of one file apart. */
  readonly id: string;
  readonly about:
    | 'headers'
    | 'ends'
    | 'actors'
    | 'dates'
    | 'signs'
    | 'types'
    | 'zeros'
    | 'blanks'
    | 'coverage';
  /** What is unsure, and why. */
  readonly message: string;
  /** What can be answered; the first is the guess, where there is one. None: only the columns can be set. */
  readonly choices: readonly QuestionChoice[];
  /** Whether the mapping holds a guess that can be accepted. */
  readonly hasGuess: boolean;
  /** Whether the guess stands while nobody has answered. */
  readonly isOptional?: boolean;
};
