import { RELATIONSHIP_TYPES } from '@/lib/vocabulary/relationship-types';
import { createImportTables } from '../create-import-tables';
import { BARE_MAPPING, PLAIN_TIE } from '../guess/guess-mapping';
import { listValues } from '../guess/list-values';
import type { ImportTable, Remark } from '../import-tables';
import type { ActorField, Mapping, TieField } from '../mapping';
import type { Guess } from '../question';
import type { ReadResult } from '../read-result';
import { CAMEO_NEW_TYPES, findCameoRule } from './cameo-types';

/** The tables that a reader makes of rows of events. */
export type EventTables = {
  readonly actors: ImportTable;
  readonly actorColumns: Readonly<Record<string, ActorField>>;
  readonly ties: ImportTable;
  readonly tieColumns: Readonly<Record<string, TieField>>;
  readonly remarks: readonly Remark[];
  /** Why actors are taken for persons, groups or states. */
  readonly kindReason: string;
};

/** Returns a draft of events with its mapping: each code of CAMEO that occurs, and the type that it becomes. */
export function toEventTables({
  actors,
  ties,
  actorColumns,
  tieColumns,
  remarks,
  kindReason,
}: EventTables): ReadResult {
  const types = mapCodes(ties, tieColumns);
  const used = new Set(types.values());
  const mapping: Mapping = {
    ...BARE_MAPPING,
    actorColumns,
    tieColumns,
    kinds: {},
    types: Object.fromEntries(types),
    newTypes: [...CAMEO_NEW_TYPES, PLAIN_TIE].filter(({ id }) => used.has(String(id)) || id === PLAIN_TIE.id),
  };
  const kinds: Guess = { part: 'kinds', name: '', to: '', reason: kindReason, confidence: 'unsure' };
  const guesses = [kinds, ...[...types].map(([code, type]) => toGuess(code, type))];
  const draft = createImportTables({ actors, ties, remarks: [...remarks, ...tellReciprocal(types)] });
  return { kind: 'draft', draft, mapping, guesses, applyHeaderChoice: null };
}

/** What two do together has no direction, though the file names one of them first. */
function tellReciprocal(types: ReadonlyMap<string, string>): readonly Remark[] {
  const reciprocal = new Set(
    [...RELATIONSHIP_TYPES, ...CAMEO_NEW_TYPES].flatMap(({ id, symmetric }) =>
      symmetric === true ? [id] : [],
    ),
  );
  const codes = [...types].filter(([, type]) => reciprocal.has(type)).map(([code]) => code);
  if (codes.length === 0) return [];
  const shown = codes.slice(0, MAX_CODES).join(', ');
  const message = `What ${codes.length === 1 ? 'code' : 'codes'} ${shown} ${codes.length === 1 ? 'says' : 'say'} two do together: these ties have no direction.`;
  return [{ severity: 'note', place: '', message, fix: '' }];
}

const MAX_CODES = 20;

function mapCodes(
  ties: ImportTable,
  columns: Readonly<Record<string, TieField>>,
): ReadonlyMap<string, string> {
  const column = ties.columns.findIndex(({ name }) => columns[name] === 'type');
  const codes = column < 0 ? [] : [...listValues(ties, column).values.keys()].sort();
  return new Map(codes.map((code) => [code, findCameoRule(code)?.type ?? PLAIN_TIE.id]));
}

function toGuess(code: string, type: string): Guess {
  const rule = findCameoRule(code);
  const isOfVocabulary = RELATIONSHIP_TYPES.some(({ id }) => id === type);
  return {
    part: 'types',
    name: code,
    to: type,
    reason: rule ? `CAMEO ${rule.code}: ${rule.meaning}.` : 'CAMEO has no such code.',
    confidence: rule ? (isOfVocabulary ? 'likely' : 'sure') : 'unsure',
  };
}
