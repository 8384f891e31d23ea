import type { ViewDefaults, ViewParameter, ViewParameters } from './parameter-forms';

/** Returns the names of a table's parameters, in its order, which is that of links. */
export function listNames<Values>(table: ViewParameters<Values>): readonly (keyof Values & string)[] {
  // The type of a table is exact: it has no other keys than those of its values.
  return Object.keys(table) as (keyof Values & string)[];
}

/** Returns the values that `pick` returns for each parameter of a table. */
export function mapParameters<Values extends object>(
  table: ViewParameters<Values>,
  pick: <Name extends keyof Values & string>(
    name: Name,
    parameter: ViewParameter<Values[Name]>,
  ) => Values[Name],
): Values {
  const values: Partial<Values> = {};
  for (const name of listNames(table)) values[name] = pick(name, table[name]);
  // Each name of the table has its value now.
  return values as Values;
}

/** Adds values to a link in the order of their table, but none that goes without saying. */
export function writeParameters<Values>(
  table: ViewParameters<Values>,
  values: { readonly [Name in keyof Values]: Values[Name] },
  defaults: ViewDefaults,
  params: URLSearchParams,
): void {
  for (const name of listNames(table)) {
    const { write, standard } = table[name];
    const text = write(values[name]);
    if (text !== null && text !== write(standard(defaults))) params.append(name, text);
  }
}
