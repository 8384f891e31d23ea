import { findDate } from './read-date';

const DATE_IN_LINE = String.raw`(?:,? (?:\d{4}-\d{2}-\d{2}|\p{L}{3,9}\.? \d{1,2}|\d{1,2} [\p{L}]{3,9})(?:,? \d{4})?)?`;
/** A day of a calendar of its own: ", 3rd of Frostwane". */
const OWN_DATE = String.raw`(?:, \d{1,2}(?:st|nd|rd|th)(?: of)? \p{Lu}\p{L}{2,14})`;
const AGENCY_DATELINE = new RegExp(
  String.raw`^\s*\p{Lu}[\p{L}\p{M} .,/’'()-]{1,60}?${DATE_IN_LINE},? ?\((\p{L}[\p{L}\p{N} .,/-]{1,40})\) ?[-–—]{1,2} ?`,
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

/** The agency alone, with a date at most: "(Reuters) – ", "March 8 (UPI) — ". */
const AGENCY_ALONE =
  /^\s*(?:\p{L}{3,9}\.? \d{1,2}(?:, \d{4})? )?\((\p{Lu}[\p{L} .-]{1,30})\) ?[-–—]{1,2} ?(?=\p{Lu}|["“])/u;
/** A place before a dash: "Luanda — ", "JUBA, South Sudan — ". */
const PLACE_ALONE =
  /^\s*(?:\p{Lu}{3,}(?: \p{Lu}{3,}){0,2}(?:, \p{Lu}[\p{L} ]{2,30})? ?[-–—]{1,2} |\p{Lu}\p{Ll}{3,}(?: \p{Lu}\p{Ll}+)? [–—] )(?=\p{Lu}|["“])/u;
/** A place in capitals before a colon: "PESHAWAR: ". */
const PLACE_COLON =
  /^\s*(?:\p{Lu}{4,}|\p{Lu}{3,}(?: \p{Lu}{4,}){1,2}): (?=(?:An?|The|\p{Lu}\p{Ll}{2,}(?:['’]s)?) (?!am\b|do\b))/u;
/** Who speaks, in capitals before a colon, as in an interview. */
const LABEL = /^\p{Lu}{2,}(?: \p{Lu}{2,}){0,2}:/gmu;
/** The agency before a stroke: "Lagoon News/ ". */
const AGENCY_STROKE =
  /^\s*((?:\p{Lu}\p{L}+ ){1,3}(?:News|Agency|Press|Post|Times|Wire)) ?\/ ?(?=\p{Lu}|["“])/u;

const FORMS = [AGENCY_DATELINE, PLAIN_DATELINE, OWN_DATELINE, AGENCY_ALONE, AGENCY_STROKE, PLACE_ALONE];

type Dateline = { readonly publisher: string; readonly published: string | null; readonly end: number };

/** Returns the agency and date of a dateline, "BEIRUT, Nov 1 (Reuters) - ", and where it ends. */
export function readDateline(text: string, from: number): Dateline {
  const window = text.slice(from, from + 200);
  const form = FORMS.find((one) => one.test(window));
  const isPlace = !form && PLACE_COLON.test(window) && (text.match(LABEL)?.length ?? 0) < 2;
  const match = (form ?? (isPlace ? PLACE_COLON : null))?.exec(window);
  if (!match) return { publisher: '', published: null, end: from };
  return {
    // "Gale Examiner / May 29, 2012", "dpa/GNA".
    publisher: match[1]?.split(/\s*\/\s*|,/)[0] ?? '',
    published: findDate(match[0])?.date ?? null,
    end: from + match[0].length,
  };
}
