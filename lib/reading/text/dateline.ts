import { findDate } from './read-date';

const DATE_IN_LINE = String.raw`(?:,? (?:\d{4}-\d{2}-\d{2}|\p{L}{3,9}\.? \d{1,2}|\d{1,2} [\p{L}]{3,9})(?:,? \d{4})?)?`;
/** A day of a calendar of its own: ", 3rd of Frostwane". */
const OWN_DATE = String.raw`(?:, \d{1,2}(?:st|nd|rd|th)(?: of)? \p{Lu}\p{L}{2,14})`;
const AGENCY_DATELINE = new RegExp(
  String.raw`^\s*\p{Lu}[\p{L}\p{M} .,/’'-]{1,60}?${DATE_IN_LINE} ?\((\p{L}[\p{L} .-]{1,30})\) ?[-–—]{1,2} ?`,
  'u',
);
const PLAIN_DATELINE = new RegExp(
  String.raw`^\s*\p{Lu}{2,}[\p{Lu} .,’'/-]{0,50}${DATE_IN_LINE} ?[-–—]{1,2} `,
  'u',
);

const OWN_DATELINE = new RegExp(
  String.raw`^\s*\p{Lu}{2,}[\p{Lu} ’'/-]{0,50}${OWN_DATE}(?: ?[-–—]{1,2}|[.:]) `,
  'u',
);

type Dateline = { readonly publisher: string; readonly published: string | null; readonly end: number };

/** Returns the agency and date of a dateline, "BEIRUT, Nov 1 (Reuters) - ", and where it ends. */
export function readDateline(text: string, from: number): Dateline {
  const window = text.slice(from, from + 200);
  const match = AGENCY_DATELINE.exec(window) ?? PLAIN_DATELINE.exec(window) ?? OWN_DATELINE.exec(window);
  if (!match) return { publisher: '', published: null, end: from };
  return {
    publisher: match[1] ?? '',
    published: findDate(match[0])?.date ?? null,
    end: from + match[0].length,
  };
}
