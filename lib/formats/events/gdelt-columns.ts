const ACTOR = [
  'Code',
  'Name',
  'CountryCode',
  'KnownGroupCode',
  'EthnicCode',
  'Religion1Code',
  'Religion2Code',
  'Type1Code',
  'Type2Code',
  'Type3Code',
] as const;
/** What GDELT measures of an event, in numbers. */
export const GDELT_MEASURES = [
  'QuadClass',
  'GoldsteinScale',
  'NumMentions',
  'NumSources',
  'NumArticles',
  'AvgTone',
] as const;
const EVENT = ['IsRootEvent', 'EventCode', 'EventBaseCode', 'EventRootCode', ...GDELT_MEASURES] as const;
const PLACE_1 = ['Type', 'FullName', 'CountryCode', 'ADM1Code', 'Lat', 'Long', 'FeatureID'] as const;
const PLACE_2 = [
  'Type',
  'FullName',
  'CountryCode',
  'ADM1Code',
  'ADM2Code',
  'Lat',
  'Long',
  'FeatureID',
] as const;

/** The codes of an actor, as GDELT names their columns behind `Actor1` and `Actor2`. */
export const GDELT_ACTOR_CODES = ACTOR.slice(2);

/** Columns that follow from others: the parts of the date and of the code. */
export const GDELT_DERIVED: ReadonlySet<string> = new Set([
  'MonthYear',
  'Year',
  'FractionDate',
  'EventBaseCode',
  'EventRootCode',
]);

/**
 * Returns the names of GDELT’s columns, which its files leave out: 57 in daily files before April 2013, 58 with the address of the
 * article since, 61 in version 2.0. Null for any other number.
 */
export function listGdeltColumns(count: number): readonly string[] | null {
  const place = count === 61 ? PLACE_2 : PLACE_1;
  const places = ['Actor1Geo_', 'Actor2Geo_', 'ActionGeo_'].flatMap((prefix) =>
    place.map((name) => `${prefix}${name}`),
  );
  const names = [
    ...['GLOBALEVENTID', 'SQLDATE', 'MonthYear', 'Year', 'FractionDate'],
    ...['Actor1', 'Actor2'].flatMap((prefix) => ACTOR.map((name) => `${prefix}${name}`)),
    ...[...EVENT, ...places, 'DATEADDED', 'SOURCEURL'],
  ];
  if (count === 57) return names.slice(0, -1);
  return count === names.length ? names : null;
}
