import type { Format, FormatSource } from './format';
import { readPopolo } from './popolo/read-popolo';

/** Popolo JSON, of parliaments and their watchers: EveryPolitician, Open Civic Data. */
export const POPOLO: Format = {
  id: 'popolo',
  label: 'Popolo',
  extensions: ['json'],
  mediaType: 'application/json',
  recognise,
  read: readPopolo,
  write: null,
  keeps: null,
};

/** Fields that only Popolo has: lists of persons or organizations stand in other files as well. */
const OWN_FIELDS =
  /"(?:memberships|other_names|person_id|organization_id|legislative_period_id|on_behalf_of_id|sort_name|contact_details|classification)"\s*:/;
/** The ends of ties in a database of documents. */
const FOREIGN_ENDS = /"_from"\s*:[^}]*"_to"\s*:/;

/** The lists come in any order, and the first may be longer than what is looked at: so do the fields that only Popolo has. */
function recognise(source: FormatSource): number {
  const head = source.head();
  if (!/^\s*\{/.test(head) || FOREIGN_ENDS.test(head)) return 0;
  const has = (list: string) => new RegExp(`"${list}"\\s*:\\s*\\[`).test(head);
  const isRoot = ['persons', 'organizations', 'posts', 'events'].some(has);
  // Memberships within each record are a list of their own; so are those of one record, with its posts.
  if (
    has('memberships') &&
    (!isRoot || /"memberships"\s*:\s*\[\s*\{[^}]*"(?:person|organization)_id"\s*:/.test(head))
  )
    return /"(?:person_id|organization_id)"\s*:/.test(head) ? 0.8 : 0;
  if (has('persons') && has('organizations')) return 0.8;
  if (['persons', 'memberships', 'organizations'].some(has) && OWN_FIELDS.test(head)) return 0.8;
  return /"(?:other_names|legislative_period_id|on_behalf_of_id)"\s*:/.test(head) ? 0.6 : 0;
}
