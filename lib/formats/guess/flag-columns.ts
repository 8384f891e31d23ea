import type { ImportTable } from '../import-tables';
import type { Mapping } from '../mapping';
import { foldName } from './fold-name';
import { profileColumns } from './profile-column';

const YES = /^(true|yes|y|1|x|ja|oui|si|sí|sim|да|так|نعم|כן|evet|tak|t|o|j|s|д)$/i;
const NO = /^(false|no|n|0|nein|non|não|nao|нет|ні|لا|לא|hayır|hayir|nie|f|н)$/i;
const DENIED = /^(is |was |tie )?(denied|disputed|contested|refuted|denial)$/;
/** What was taken out of the list, or called off. */
const GONE =
  /^(is |was |has been |row |record )?(deleted|removed|cancell?ed|called off|withdrawn|voided?|revoked|retracted|rescinded|annulled|struck|supprimee?|annulee?|retiree?|geloscht|storniert|abgesagt|zuruckgezogen|entfernt|eliminad[oa]|anulad[oa]|cancelad[oa]|suspendid[oa]|retirad[oa]|excluid[oa]|revogad[oa]|annullat[oa]|cancellat[oa]|revocat[oa]|usuniet[aey]|odwolan[aey]|anulowan[aey]|удален\p{L}*|отменен\p{L}*|отозван\p{L}*|аннулирован\p{L}*|видален\p{L}*|скасован\p{L}*|відкликан\p{L}*|محذوف\p{L}*|ملغي\p{L}*|ملغاه|נמחק\p{L}*|בוטל\p{L}*|iptal|iptal edildi|silindi)( (flag|yn))?$/u;
/** Of what is no there, it did not take place. */
const HELD =
  /^(is |was )?(held|took place|taken place|happened|occurred|materiali[sz]ed|imposed|imposition|implemented|implementation|carried out|stattgefunden|fand statt|a eu lieu|tenue?|realizad[oa]|celebrad[oa]|tuvo lugar|avvenut[oa]|tenut[oa]|odbyl[aoy]? sie|состоял\p{L}*|проведен\p{L}*|відбу\p{L}*|عقد|انعقد\p{L}*|התקיימ\p{L}*|gerceklesti)$/u;

/** Columns of yes and no, by name, each with its values that say so. */
export type Flags = ReadonlyMap<string, readonly string[]>;

/** Returns the columns whose yes says that a tie is denied. */
export function findDenied(table: ImportTable, mapping: Mapping): Flags {
  return findFlags(table, mapping, (name) => (DENIED.test(name) ? YES : null));
}

/** Returns the columns that say of some rows that what they tell was taken back, or never came about. */
export function findGone(table: ImportTable, mapping: Mapping): Flags {
  const found = findFlags(table, mapping, (name) => (GONE.test(name) ? YES : HELD.test(name) ? NO : null));
  const profiles = profileColumns(table);
  // What is said of all rows leaves none.
  const isOfSome = (name: string) =>
    profiles.some((each) => each.name === name && (each.values.size > 1 || each.filled < table.rows));
  return new Map([...found].filter(([name]) => isOfSome(name)));
}

function findFlags(
  table: ImportTable,
  { tieColumns }: Mapping,
  toSought: (name: string) => RegExp | null,
): Flags {
  const found = profileColumns(table).flatMap(({ name, values }) => {
    const field = Object.hasOwn(tieColumns, name) ? tieColumns[name] : 'attribute';
    const sought = field === 'attribute' && values.size < 3 ? toSought(foldName(name)) : null;
    const said = sought === null ? [] : [...values].filter((value) => sought.test(value));
    return said.length > 0 ? [[name, said] as const] : [];
  });
  return new Map(found);
}
