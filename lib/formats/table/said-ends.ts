import type { EntryRole } from '../list-role';
import type { MappingPatch } from '../mapping';
import type { Question } from '../question';

/** Returns the two columns that an answer takes for ends, as what is said of one of several tables; null where it takes others, or more of them. */
export function toEnds(columns: MappingPatch['tieColumns']): EntryRole | null {
  const of = (field: string) =>
    Object.entries(columns ?? {}).flatMap(([name, to]) => (to === field ? [name] : []));
  const [[source, ...sources], [target, ...targets]] = [of('source'), of('target')];
  const isPair = source !== undefined && target !== undefined && sources.length + targets.length === 0;
  return isPair ? { source, target } : null;
}

/** Returns questions about one of several tables of which the answers say so: another may be one of ties as well. */
export function nameTable(questions: readonly Question[], name: string): readonly Question[] {
  return questions.map((question) => ({
    ...question,
    choices: question.choices.map((choice) => {
      const { headers = {}, tieColumns } = choice.mapping;
      const ends = headers.rows === undefined || headers.rows === 'ties' ? toEnds(tieColumns) : null;
      if (!ends || Object.keys(headers).some((key) => key !== 'rows')) return choice;
      return { ...choice, mapping: { ...choice.mapping, headers: { lists: { [name]: ends } } } };
    }),
  }));
}
