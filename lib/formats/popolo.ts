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

/** The lists come in any order, and the first may be longer than what is looked at: so do the fields that only Popolo has. */
function recognise(source: FormatSource): number {
  const head = source.head();
  if (!/^\s*\{/.test(head)) return 0;
  // Memberships within each record are a list of their own.
  if (!/"(?:persons|organizations|posts|events)"\s*:\s*\[/.test(head) && /"memberships"\s*:\s*\[/.test(head))
    return /"(?:person_id|organization_id)"\s*:/.test(head) ? 0.8 : 0;
  if (/"(?:persons|memberships|organizations)"\s*:\s*\[/.test(head)) return 0.8;
  return /"(?:other_names|legislative_period_id|on_behalf_of_id)"\s*:/.test(head) ? 0.6 : 0;
}
