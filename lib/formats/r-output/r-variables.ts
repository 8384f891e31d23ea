import { RReader, type RValue } from './r-value';

/** What a script of R has put under a name: the vectors that it writes down, and nothing that has to be worked out. */
export type RVariables = ReadonlyMap<string, RValue>;

const NAME = String.raw`[\p{L}.][\p{L}\d._]{0,80}`;
const VECTOR = new RegExp(String.raw`^[ \t]*(${NAME})[ \t]*(?:<-|=)[ \t]*c\s*\(`, 'gmu');
const NAMES = new RegExp(
  String.raw`^[ \t]*(rownames|colnames|row\.names|names|dimnames)\((${NAME})\)[ \t]*(?:<-|=)[ \t]*(?=[\p{L}.])`,
  'gmu',
);
const MAX_VARIABLES = 500;

/** Returns the vectors of a script by their names, the later in place of the earlier. */
export function listRVariables(text: string): RVariables {
  const variables = new Map<string, RValue>();
  for (const found of text.matchAll(VECTOR)) {
    if (variables.size >= MAX_VARIABLES) break;
    const value = readAt(text, found.index + found[0].search(/c\s*\($/));
    if (value) variables.set(found[1] ?? '', value);
  }
  return variables;
}

/** Returns what is said of a variable behind it: `colnames(m) <- c("Ada", "Bert")`, by the function that says it. */
export function listRNames(text: string, variable: string): RVariables {
  const said = new Map<string, RValue>();
  for (const found of text.matchAll(NAMES)) {
    if (found[2] !== variable) continue;
    const value = readAt(text, found.index + found[0].length);
    if (value) said.set(found[1] ?? '', value);
  }
  return said;
}

/** Returns a value in which the names of variables stand for what they hold. */
export function resolveR(value: RValue, variables: RVariables): RValue {
  const items = value.items.map((item) => {
    if (typeof item !== 'string') return item.call === 'c' ? item : resolveR(item, variables);
    return variables.get(item) ?? item;
  });
  const names = value.items.map((item, index) => {
    const isVariable = typeof item === 'string' && variables.has(item);
    return value.names[index] || (isVariable ? item : '');
  });
  return { ...value, items, names };
}

function readAt(text: string, at: number): RValue | null {
  try {
    const value = new RReader(text, at).readValue();
    return typeof value === 'string' ? null : value;
  } catch {
    // What has to be run is no vector that is written down.
    return null;
  }
}
