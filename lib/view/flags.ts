/**
 * Answers the flags of these countries (ISO 3166-1 alpha-2, upper case) as `data:` URIs, by code; a country whose flag is
 * not known is left out. For the server: it draws on the whole package of flags.
 */
export declare function buildFlags(countries: Iterable<string | null>): Readonly<Record<string, string>>;
