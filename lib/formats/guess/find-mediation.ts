import { list } from '@/lib/vocabulary/word-list';
import type { ImportTable } from '../import-tables';
import type { TieField } from '../mapping';
import type { Guess } from '../question';
import { findColumn } from './find-column';
import { foldName } from './fold-name';
import { type ColumnProfile, profileColumns } from './profile-column';

/** What a column is called that names who mediates between the two ends. */
const WORDS: ReadonlySet<string> = new Set(
  list(`
    mediator, mediators, mediator name, mediator names, mediatorname, mediator 1, mediator1, mediators1, mediated by, intermediary, intermediaries, go between,
    facilitator, facilitators, thirdparty, thirdparty1, thirdparty 1, third party 1, thirdparty name, third party name, broker, brokered by, third party mediator, vermittler, vermittlerin, mediateur, mediateurs, mediador, mediadores, mediadora, mediatore, mediatori,
    via, thru, through, through whom, through whose hands, by way of, facilitated by, facilitation, mediation by, negotiated by, por medio de, por intermedio de, a traves de, atraves de, por meio de, par l'intermediaire de, par l'entremise de, entremise, uber wen, vermittelt durch, durch vermittlung von, tramite, per il tramite di, через кого, через, при посредничестве, через посередництво, za posrednictwem, poprzez, araciligiyla, aracilik eden, بواسطة, عبر, באמצעות, דרך,
    intermediario, intermediarios, intermediaire, arabulucu, arabulucular, bemiddelaar, mediatorzy, посредник, посредники, медиатор, посередник, посередники, медіатор,
    الوسيط, الوسطاء, وسيط, بوساطة, وساطة, واسطه, میانجی, با میانجیگری, با وساطت, מתווך, מגשר, בתיווך, בתיווכו של, aracı, aracılar, aracı kişi, pośrednik, pośrednicy,
    中间人, 调解人, 居间人, 斡旋人, 中間人, 調停者, 仲介者, 仲介人, 중재자, 중개인`).map(foldName),
);
/** What may be the one who mediates, where no type says in which role a third takes part. */
const THIRD_PARTY = /^third ?party$/;
/** Why a column is taken for the go-between of two ends. */
export const MEDIATION_REASON = 'It names who stands between the two ends.';

/** The type of a tie with a go-between: from the one side to the mediator, toward the other. */
export const MEDIATION = 'mediates-via';

/** What columns mean where a row is a mediation between two sides. */
export type MediationFound = {
  readonly columns: ReadonlyMap<string, TieField>;
  readonly guesses: readonly Guess[];
};

/**
 * Returns the columns of ties as those of mediations where one names a mediator beside two ends: the mediator is the target, and the other
 * side the third. Null where no column does, or none of the ends is known.
 */
export function findMediation(
  table: ImportTable,
  columns: ReadonlyMap<string, TieField>,
): MediationFound | null {
  const has = (field: TieField) => findColumn(table, columns, field) >= 0;
  if (has('thirdName') || !has('source') || !has('target')) return null;
  const isThird = (name: string) => columns.get(name) === 'third';
  // A third party of a type that the file names has the role that the type gives it.
  const isOpen = (name: string) => isThird(name) && !has('type') && THIRD_PARTY.test(foldName(name));
  const mediator =
    findMediators(table).find(({ name }) => isFree(columns.get(name))) ??
    profileColumns(table).find(({ name, sort }) => sort === 'name' && isOpen(name));
  if (!mediator || (has('third') && !isThird(mediator.name))) return null;
  const others = [...columns].filter(([name]) => name !== mediator.name);
  const turned = others.map(([name, field]) => [name, MOVED[field] ?? field] as const);
  const toGuess = (name: string, to: TieField, reason: string): Guess => ({
    ...{ part: 'tieColumns', name, to, reason, confidence: 'unsure' },
  });
  const moved = others.flatMap(([name, field]) => {
    const to = MOVED[field];
    return to === undefined ? [] : [toGuess(name, to, BESIDE)];
  });
  return {
    columns: new Map([...turned, [mediator.name, 'target']]),
    guesses: [...moved, toGuess(mediator.name, 'target', MEDIATION_REASON)],
  };
}

/** Returns whether a column is called as those of go-betweens are. */
export function isMediatorName(name: string): boolean {
  const folded = foldName(name);
  return WORDS.has(folded) || WORDS.has(folded.replace(/ (nm|nms|label|text)$/, ''));
}

/** Returns the columns of names that are called as those of go-betweens are. */
export function findMediators(table: ImportTable): readonly ColumnProfile[] {
  return profileColumns(table).filter(({ name, sort }) => sort === 'name' && isMediatorName(name));
}

const BESIDE = 'A mediator stands between it and the other side.';

const MOVED: Readonly<Partial<Record<TieField, TieField>>> = {
  ...{ target: 'third', targetName: 'thirdName', targetKind: 'thirdKind', type: 'attribute' },
};

function isFree(field: TieField | undefined): boolean {
  return field === undefined || field === 'attribute';
}
