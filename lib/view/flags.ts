import * as FLAGS from 'country-flag-icons/string/3x2';
import type { Network } from '@/lib/network/network';
import { FLAG_SIZE, listFlagged, toFlagImage } from './flag-image';

/** Beside the flags, the package may export itself whole. */
const SOURCES = new Map(Object.entries(FLAGS).filter(([code]) => /^[A-Z]{2}$/u.test(code)));

/**
 * Returns the flags of these countries (ISO 3166-1 alpha-2, upper case) as `data:` URIs, by code; a country whose flag is
 * not known is left out. For the server: it draws on the whole package of flags, and hands on those that are needed.
 */
export function buildFlags(countries: Iterable<string | null>): Readonly<Record<string, string>> {
  const flags: Record<string, string> = {};
  for (const country of new Set(countries)) {
    const drawing = country === null ? null : findFlag(country);
    if (country && drawing) flags[country] = toFlagImage(drawing);
  }
  return flags;
}

/** Returns the flag of a country as SVG, for the server as well; null when it is not known. */
export function findFlag(country: string): string | null {
  return SOURCES.get(country)?.replace('<svg ', `<svg ${FLAG_SIZE} `) ?? null;
}

/** Returns the flags of a network's states, and of its people where they are few, by the code of their country, as `buildFlags` does. */
export function buildNetworkFlags(network: Network): Readonly<Record<string, string>> {
  return buildFlags(listFlagged(network));
}
