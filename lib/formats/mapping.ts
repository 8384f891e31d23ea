import type { ActorKindId } from '@/lib/vocabulary/actor-kinds';
import type { OtherCalendar } from './import/other-calendars';
import type { SixFigures } from './import/six-figures';
import type { ListRoles, RowRole } from './list-role';

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
  /** Which comes first in dates such as 3/4/2024, what the figures of dates such as 030422 are, or of which other calendar they are, by column; told by the other dates of the column where it is not said. */
  readonly dayOrders?:
    | Readonly<Record<string, 'day first' | 'month first' | SixFigures | OtherCalendar>>
    | undefined;
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
  /** Who is tied to one another, because they stand together. */
  readonly together?: Together | undefined;
  /** Columns of the actors in which each names others to whom it is tied. */
  readonly mentions?: readonly string[] | undefined;
  /** Ids of nodes that are no actors and only join others, as the points of a pedigree in which the lines of two parents meet. */
  readonly joints?: readonly string[] | undefined;
  /** Values of the column of types whose ties have no direction: a pair that stands both ways is one tie. */
  readonly undirected?: readonly string[] | undefined;
  /** Questions of a file, by their ids, of which a person has said that the first answer is right. */
  readonly answered?: readonly string[] | undefined;
  /** Columns of names of which bearers of one name are told apart by the numbers in another column: the end → that column; empty where one name is one actor. */
  readonly apart?: Readonly<Record<string, string>> | undefined;
};

/**
 * Actors who stand together: those named in one cell of a column, or, where `by` names another column, those in rows that share a value of it. `sides`: two of them are tied
 * only where their values of this column differ.
 */
export type Together = {
  readonly column: string;
  readonly by?: string | undefined;
  readonly sides?: string | undefined;
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

/**
 * Whether the first row of a table names its columns, or is a row like any other; guessed where it is not said. `rows`: what the rows of
 * a single table are; `marks`: actors, as its columns are, and marks in its cells tie the two; `columns`: names below the groups that its columns
 * are; `matrix`: actors, as its columns are, and both are the same; `nominations`: actors, and the ids of others whom they name; `answers`: actors, as what
 * its columns are called are, and what the cells say is the type of their ties; `remarks`: actors, whose remarks say to whom they are linked; `claims`: claims of those whom one column
 * names, in the words of another; `joined`: ties, each
 * with what the row of another table says that has the same key; `alters`: actors, and others whom numbered columns name, each with columns of its own; `years`: ties, each cell below a year
 * one of that year; `grouped`: ties, each one for each group of columns below a word that stands over several; `cells`: actors, and each cell below such words ties its own to
 * what its column is called; `things`: all things of a file of objects and lists that have a name are actors, tied to those within them and to those whom they name. `headings`: rows
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
  | 'titles'
  | 'claims'
  | 'record'
  | 'joined'
  | 'alters'
  | 'years'
  | 'grouped'
  | 'cells'
  | 'things';

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
      | 'together'
      | 'joints'
      | 'mentions'
      | 'undirected'
      | 'answered'
      | 'apart'
      | 'columnKinds'
      | 'otherKind'
      | 'namedKinds'
    >
  >
>;
