import type { ImportTable } from '../import-tables';
import type { MappingPatch, TieField, TieReading } from '../mapping';
import type { QuestionChoice } from '../question';
import { findMediators, MEDIATION } from './find-mediation';
import { foldName } from './fold-name';
import { foldSpaces } from './fold-spaces';
import { toPairExample } from './likely-choices';
import { listValues } from './list-values';
import { isMissingCode } from './missing-codes';
import { isNobody } from './nobody-words';
import { profileColumns } from './profile-column';

/** What numbered columns of those are called between whom somebody mediates. */
const PARTY =
  /^(negotiator|negotiators|negotiating party|party|parties|actor|side|belligerent|disputant|combatant|conflict party|warring party|group|signatory|delegation|konfliktpartei|partei|partie|parte|belligerant|beligerante|сторона|طرف|الطرف|צד) ?\d{1,2}$/;
const MAX_PARTIES = 6;

/**
 * Returns the answer that each of several numbered mediators stands between each two of several numbered parties, as tables of mediations have them: “mediator_1” to
 * “mediator_3”, “negotiator_1” to “negotiator_3”. Rows without a mediator are ties of the two. None where a table has no such columns.
 */
export function offerMediatedParties(
  table: ImportTable,
  withoutEnds: MappingPatch['tieColumns'],
): readonly QuestionChoice[] {
  const profiles = profileColumns(table).filter(({ sort }) => sort === 'name');
  const [first] = findMediators(table).map(({ name }) => name);
  if (first === undefined) return [];
  const mediators = profiles.map(({ name }) => name).filter((name) => toStem(name) === toStem(first));
  const parties = profiles.map(({ name }) => name).filter((name) => PARTY.test(foldName(name)));
  const [one, other] = parties;
  if (one === undefined || other === undefined || parties.length > MAX_PARTIES) return [];
  if (new Set(parties.map(toStem)).size > 1) return [];
  const none = listNone(table, first);
  const pairs = parties.flatMap((source, at) =>
    parties.slice(at + 1).map((target) => [source, target] as const),
  );
  const all = Object.fromEntries([...mediators, ...parties].map((name) => [name, 'attribute' as const]));
  const readings = pairs.flatMap(([source, target]) => toReadings(source, target, mediators, all, none));
  const [quotedParties, quotedMediators] = [parties, mediators].map((names) =>
    names.map((name) => `“${name}”`).join(', '),
  );
  return [
    {
      label: `Between each two of ${quotedParties} through ${mediators.length > 1 ? 'each of ' : ''}${quotedMediators}, and rows without one are ties of the two`,
      example: toPairExample(table, one, other),
      mapping: {
        tieColumns: { ...withoutEnds, ...all, [one]: 'source', [other]: 'target' },
        otherType: 'tie',
        types: { [MEDIATION]: MEDIATION },
        readings,
      },
    },
  ];
}

/** A pair is tied through mediators where one stands there, and else by itself; not where a row names one of the two alone. */
function toReadings(
  source: string,
  target: string,
  mediators: readonly string[],
  all: Readonly<Record<string, 'attribute'>>,
  none: readonly string[],
): readonly TieReading[] {
  const [first = ''] = mediators;
  const targets = Object.fromEntries(mediators.map((name) => [name, 'target' as const]));
  const ends: Readonly<Record<string, TieField>> = {
    ...all,
    ...targets,
    [source]: 'source',
    [target]: 'third',
  };
  return [
    {
      type: MEDIATION,
      tieColumns: ends,
      without: { [first]: none, [source]: [''], [target]: [''] },
    },
    {
      tieColumns: { ...all, [source]: 'source', [target]: 'target' },
      only: { [first]: none },
      without: { [source]: [''], [target]: [''] },
    },
  ];
}

function listNone(table: ImportTable, name: string): readonly string[] {
  const column = table.columns.findIndex((each) => each.name === name);
  const values = [...listValues(table, column).values.keys()].map(foldSpaces);
  return [...new Set(['', ...values.filter((value) => isMissingCode(value) || isNobody(value))])];
}

function toStem(name: string): string {
  return foldName(name).replace(/ ?\d{1,2}$/, '');
}
