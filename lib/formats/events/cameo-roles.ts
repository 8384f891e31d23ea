/** The roles of actors by their codes (CAMEO Manual, version 1.1b3, 2012, chapter 3), as they stand behind a name. */
const ROLES: ReadonlyMap<string, string> = new Map([
  ['AGR', 'agriculture'],
  ['BUS', 'business'],
  ['COP', 'police'],
  ['CRM', 'criminals'],
  ['CVL', 'civilians'],
  ['DEV', 'development'],
  ['EDU', 'education'],
  ['ELI', 'elites'],
  ['ENV', 'environment'],
  ['GOV', 'government'],
  ['HLH', 'health'],
  ['HRI', 'human rights'],
  ['IGO', 'international organisations'],
  ['IMG', 'international militants'],
  ['INS', 'insurgents'],
  ['INT', 'international actors'],
  ['JUD', 'courts'],
  ['LAB', 'labour'],
  ['LEG', 'parliament'],
  ['MED', 'media'],
  ['MIL', 'military'],
  ['MNC', 'multinational firms'],
  ['MOD', 'moderates'],
  ['NGM', 'international movements'],
  ['NGO', 'organisations'],
  ['OPP', 'opposition'],
  ['PTY', 'parties'],
  ['RAD', 'radicals'],
  ['REB', 'rebels'],
  ['REF', 'refugees'],
  ['SEP', 'separatists'],
  ['SET', 'settlers'],
  ['SPY', 'intelligence'],
  ['UAF', 'unaligned armed forces'],
]);

/** Returns the roles that the codes of an actor name, in words: “government, military”; empty where they name none. */
export function describeCameoRoles(codes: readonly string[]): string {
  return [...new Set(codes.flatMap((code) => ROLES.get(code) ?? []))].join(', ');
}
