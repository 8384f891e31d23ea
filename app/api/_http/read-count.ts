import { toProblem, type ViewProblem } from '@/lib/explorer/view-params';

/** A parameter of a query that is a whole number. */
export type CountParameter = {
  readonly name: string;
  readonly least: number;
  readonly most: number;
  readonly description: string;
};

/** The largest version that there can be. */
const MAX_VERSIONS = 2_000_000_000;

/** How many entries of a history a request gets that does not say how many. */
export const STANDARD_LIMIT = 50;

/** Those that requests about versions take. */
export const COUNT_PARAMETERS = {
  version: {
    name: 'version',
    least: 0,
    most: MAX_VERSIONS,
    description: 'the version to be read, from the history; the newest when left out',
  },
  before: {
    name: 'before',
    least: 0,
    most: MAX_VERSIONS,
    description: 'entries before this version only; from the newest on when left out',
  },
  limit: {
    name: 'limit',
    least: 1,
    most: 200,
    description: `how many entries at most; ${STANDARD_LIMIT} when left out`,
  },
} as const satisfies Readonly<Record<string, CountParameter>>;

/**
 * Returns the whole number that a request’s query says, or null when it says none; adds a problem when that cannot be
 * used.
 */
export function readCount(
  params: URLSearchParams,
  { name, least, most }: CountParameter,
  problems: ViewProblem[],
): number | null {
  const [text, ...repeats] = params.getAll(name);
  if (text === undefined) return null;
  const count = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
  if (repeats.length === 0 && count >= least && count <= most) return count;
  const message =
    repeats.length > 0 ? 'It is given more than once.' : `Write a whole number from ${least} to ${most}.`;
  problems.push(toProblem(name, text, message));
  return null;
}
