import type { Network } from '@/lib/network/network';
import type { ActorKindId } from '@/lib/vocabulary/actor-kinds';
import type { OtherCalendar } from './import/other-calendars';
import type { ListRoles, RowRole } from './list-role';

/**
 * What a reader makes of a file of another kind: tables of text, before a user has said what the columns mean. A graph of
 * nodes and edges is two tables; a format that knows its own meaning brings a mapping with it. A mapping then makes a network of
 * a draft (`buildImport`).
 */
export type ImportTables = {
  /** The id that the file gives the network, as it writes it; empty when it gives none. */
  readonly id: string;
  /** The title that the file gives itself; empty when it gives none. */
  readonly title: string;
  readonly description: string;
  /** The day to which the file says that it is complete, as it writes it; empty when it does not. */
  readonly asOf: string;
  /** One row an actor. Null: actors are known only as the ends of ties. */
  readonly actors: ImportTable | null;
  /** One row a tie, or one row an item of evidence for a tie. */
  readonly ties: ImportTable | null;
  /**
   * Files that this program wrote hold more: one row a document; one row a claim, or an item of evidence for a claim; one row a
   * participant of a meeting, which files from elsewhere may have too. Their
   * columns are named as the fields of the network file and need no mapping (`write-tables`).
   */
  readonly documents: ImportTable | null;
  readonly claims: ImportTable | null;
  readonly meetings: ImportTable | null;
  /** What was read otherwise than it stands in the file, or passed over, and where. */
  readonly remarks: readonly Remark[];
};

/**
 * A table of text, column by column in memory. A missing cell is empty. Lists are joined by ` | ` (`joinList`).
 * Numbers, dates and yes/no are text as the file has them.
 */
export type ImportTable = {
  readonly columns: readonly ImportColumn[];
  readonly rows: number;
  /** The text of a cell. Throws a RangeError beyond the table. */
  readonly cell: (row: number, column: number) => string;
  /** The line of the file (from 1) on which a row begins; null for formats without lines. */
  readonly line: (row: number) => number | null;
};

export type ImportColumn = {
  /** As the file names it. */
  readonly name: string;
  /** `json`: of extra fields that this program wrote (`readExtraCell`). */
  readonly kind: 'text' | 'number' | 'boolean' | 'date' | 'list' | 'json';
  /** Whether it holds the cells of a matrix: where one is missing, there is no tie. */
  readonly ofMatrix?: boolean;
  /** Whether it holds the names of records within another column: it is passed over unless somebody says what they are. */
  readonly isInner?: boolean;
};

/** Something that a person should know of how a file was read. */
export type Remark = {
  readonly severity: 'error' | 'warning' | 'note';
  /** Line, row, cell or path in the file; empty for the file as a whole. */
  readonly place: string;
  readonly message: string;
  /** How to mend it; empty for a note. */
  readonly fix: string;
  /** What there is to choose from, where that is long: the page shows it when it is asked for. */
  readonly list?: { readonly title: string; readonly items: readonly string[] };
  /** Where the file can be read in another way. */
  readonly leadsTo?: 'reader';
};

/** What reading a file answers: a network as it is, a draft that wants a mapping, or why neither could be had. */
export type ReadResult =
  | { readonly kind: 'network'; readonly network: Network; readonly remarks: readonly Remark[] }
  | {
      readonly kind: 'draft';
      readonly draft: ImportTables;
      readonly mapping: Mapping;
      /** Why the mapping says what it says, where that was guessed; empty for a format that knows its own meaning. */
      readonly guesses: readonly Guess[];
      /** Returns the draft anew, once a user has said which first rows name columns; null for formats in which none could. */
      readonly applyHeaderChoice: ((said: Headers) => ReadResult) | null;
      /** What the format itself asks, in place of what is asked of tables. */
      readonly questions?: readonly Question[];
      /** What the shape of its tables asks, before what their columns do. */
      readonly shapeQuestions?: readonly Question[];
      /** What a user has said of first rows: it is not asked again. */
      readonly said?: Headers;
      /** What the file says as objects and lists, before anything was made of it: what is not read of it is told. */
      readonly holds?: unknown;
      /** Returns the draft anew, once a user has said what lists of records hold; none for a format whose lists say so themselves. */
      readonly applyLists?: (lists: ListRoles) => ReadResult;
    }
  | { readonly kind: 'failed'; readonly remarks: readonly [Remark, ...Remark[]] };

/**
 * Whether the first row of a table names its columns, or is a row like any other; guessed where it is not said. `rows`: what the rows of
 * a single table are; `marks`: actors, as its columns are, and marks in its cells tie the two; `columns`: names below the groups that its columns
 * are; `matrix`: actors, as its columns are, and both are the same; `nominations`: actors, and the ids of others whom they name; `answers`: actors, as what
 * its columns are called are, and what the cells say is the type of their ties; `remarks`: actors, whose remarks say to whom they are linked; `joined`: ties, each
 * with what the row of another table says that has the same key; `alters`: actors, and others whom numbered columns name, each with columns of its own; `years`: ties, each cell below a year
 * one of that year. `headings`: rows
 * in which nothing but the first cell is filled head those below them. `lists`: what the items of lists of records are, by the names of the lists.
 */
export type Headers = Readonly<
  Partial<Record<RowRole, boolean> & { rows: RowRole | Unfolded; headings: boolean; lists: ListRoles }>
>;

/** Tables whose rows become ties and actors before anything is read of them. */
export type Unfolded =
  | 'marks'
  | 'columns'
  | 'matrix'
  | 'nominations'
  | 'answers'
  | 'remarks'
  | 'joined'
  | 'alters'
  | 'years';

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

/** What of a mapping an answer to a question changes: entries that it has take the place of those of the same name. */
export type MappingPatch = Readonly<
  Partial<
    Pick<
      Mapping,
      | 'actorColumns'
      | 'tieColumns'
      | 'headers'
      | 'dayOrders'
      | 'missing'
      | 'zeros'
      | 'negatives'
      | 'denials'
      | 'blanks'
      | 'otherType'
      | 'types'
      | 'sameActors'
      | 'readings'
      | 'reversed'
      | 'parted'
      | 'undirected'
      | 'answered'
      | 'apart'
      | 'columnKinds'
      | 'otherKind'
      | 'namedKinds'
    >
  >
>;

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
};

/** Fields of an actor that a column may fill. `attribute`: it is kept among the actor's extra fields under its own name.
 * `identifier`: among its identifiers, under its own name. Several columns may fill `aliases`, `notes` and `name` (the first
 * that is not empty). */
export const ACTOR_FIELDS = [
  'id',
  'name',
  'kind',
  'aliases',
  'role',
  'country',
  'from',
  'to',
  'notes',
  'shadow',
  'identifier',
  'attribute',
  'ignore',
] as const;
export type ActorField = (typeof ACTOR_FIELDS)[number];

/**
 * Fields of a tie, or of the evidence in its row, that a column may fill. `source`, `target`, `third` and `speaker` hold the id
 * of an actor, or its name. `date`: when it happened, the beginning and the end of the tie, or a period. `dateMonth` and `dateDay` go with a
 * year in `date`, and so do those of `from` and `to`. `said`: when the evidence was given.
 * `document` holds the id of a document, or words that tell one from another, and `documentTitle` its title.
 */
export const TIE_FIELDS = [
  'id',
  'source',
  'sourceName',
  'sourceKind',
  'target',
  'targetName',
  'targetKind',
  'third',
  'thirdName',
  'thirdKind',
  'type',
  'directed',
  'claim',
  'modality',
  'deniedBy',
  'from',
  'fromMonth',
  'fromDay',
  'to',
  'toMonth',
  'toDay',
  'date',
  'dateMonth',
  'dateDay',
  'notes',
  'document',
  'documentTitle',
  'authors',
  'publisher',
  'published',
  'url',
  'reliability',
  'attribution',
  'speaker',
  'excerpt',
  'locator',
  'said',
  'credibility',
  'attribute',
  'ignore',
] as const;
export type TieField = (typeof TIE_FIELDS)[number];

/**
 * What columns and values mean. Plain JSON: it can be kept and used again on the next file of the same make. Columns are told by
 * name; values are told as they stand, and those not listed are guessed.
 */
export type Mapping = {
  readonly actorColumns: Readonly<Record<string, ActorField>>;
  readonly tieColumns: Readonly<Record<string, TieField>>;
  /** Values of the column `kind` → actor kind. */
  readonly kinds: Readonly<Record<string, string>>;
  /** The kind of actors that no value tells. */
  readonly otherKind: 'person' | 'group' | 'state';
  /** Whether those of them that are called as persons are (“Ada Byron”) are persons. */
  readonly namedKinds?: boolean | undefined;
  /** Columns of names → the kind of the actors in them that no value tells. A country among groups is a state. */
  readonly columnKinds?: Readonly<Record<string, ActorKindId>> | undefined;
  /** Values of the column `type` → the id of a relationship type, of the vocabulary, of `newTypes`, or a ready one. */
  readonly types: Readonly<Record<string, string>>;
  /** The type of ties that no value tells. */
  readonly otherType: string;
  /** Types that the network is given of its own, in the file's own form (`relationshipTypes`). */
  readonly newTypes: readonly Readonly<Record<string, unknown>>[];
  /** Names that mean one actor: each list's first is the one that is kept, the others become aliases. */
  readonly sameActors: readonly (readonly string[])[];
  /** `month`: rows of one pair, type and month become one tie with a count. `years`: rows of years that follow on one another become one. */
  readonly aggregate: 'none' | 'month' | 'years';
  readonly headers: Headers;
  /**
   * `folded`: white space around and within names does not count, names that differ by case alone are one, and several names in a
   * cell, parted by “;”, are several actors. Else names are taken as they are written.
   */
  readonly names?: 'folded' | undefined;
  /** Values that stand for none, where names are folded; found by their looks where they are not said. */
  readonly missing?: readonly string[] | undefined;
  /** Which comes first in dates such as 3/4/2024, or of which other calendar they are, by column; told by the other dates of the column where it is not said. */
  readonly dayOrders?: Readonly<Record<string, 'day first' | 'month first' | OtherCalendar>> | undefined;
  /** Whether rows that have no number but zero, in a table in which others have, say that there is no tie. They are ties where it is not said. */
  readonly zeros?: 'no tie' | 'tie' | undefined;
  /** Values that say of their rows that there is no tie, by column: these rows are left out. */
  readonly negatives?: Readonly<Record<string, readonly string[]>> | undefined;
  /** Values that say of their rows that one of their ends denies the tie, by column. */
  readonly denials?: Denials | undefined;
  /** Columns of ties whose empty cells mean what stands above them. */
  readonly blanks?: readonly string[] | undefined;
  /** How each row is read, once for each of several ties that it says; once as the columns say where it is not said. */
  readonly readings?: readonly TieReading[] | undefined;
  /** Values that say of their rows that the tie goes from its second end to its first, by column. */
  readonly reversed?: Readonly<Record<string, readonly string[]>> | undefined;
  /** Columns of names whose cells are parted at commas and at words for “and”. */
  readonly parted?: readonly string[] | undefined;
  /** Values of the column of types whose ties have no direction: a pair that stands both ways is one tie. */
  readonly undirected?: readonly string[] | undefined;
  /** Questions of a file, by their ids, of which a person has said that the first answer is right. */
  readonly answered?: readonly string[] | undefined;
  /** Columns of names of which bearers of one name are told apart by the numbers in another column: the end → that column; empty where one name is one actor. */
  readonly apart?: Readonly<Record<string, string>> | undefined;
};

/** Values that say of their rows that an end denies the tie, by that end and by column. */
export type Denials = Readonly<
  Partial<Record<'source' | 'target', Readonly<Record<string, readonly string[]>>>>
>;

/** One of several ties that each row says. */
export type TieReading = {
  /** What columns mean in it, where that is otherwise than in the mapping. */
  readonly tieColumns: Readonly<Record<string, TieField>>;
  /** What its ties are; the column of types says so where it is left out. */
  readonly type?: string | undefined;
  /** What a column is called among the values of its ties, by column: “flow” for “flow1”. */
  readonly names?: Readonly<Record<string, string>> | undefined;
  /** Values, by column, that say that there is no such tie. */
  readonly without?: Readonly<Record<string, readonly string[]>> | undefined;
  /** Values, by column, of which one must stand there: else there is no such tie. */
  readonly only?: Readonly<Record<string, readonly string[]>> | undefined;
  /** Whether several rows that tie the same two so are one tie. */
  readonly once?: boolean | undefined;
};
