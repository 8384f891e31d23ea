/**
 * Returns the forms of verbs that are written as text, separated by white space: "alleges" and "alleged" of "allege". A past that is
 * not regular stands after a bar: "write/wrote". The verb itself and "alleging" are among them only where they are asked for, as
 * "claim" and "report" are nouns as well.
 */
export function toVerbForms(
  text: string,
  { isWhole = false }: { readonly isWhole?: boolean } = {},
): ReadonlySet<string> {
  const forms = new Set<string>();
  for (const written of text.trim().split(/\s+/)) {
    const [verb = '', ...pasts] = written.split('/');
    forms.add(toThird(verb));
    for (const past of pasts.length > 0 ? pasts : [toRegularPast(verb)]) forms.add(past);
    if (isWhole) forms.add(verb).add(toGerund(verb));
  }
  return forms;
}

function toThird(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|z)$/.test(verb) ? `${verb}es` : `${verb}s`;
}

const DOUBLED = /^(?:admit|rebut|rebuf|label|refer|brag|let)$/;

function toRegularPast(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  if (verb.endsWith('e')) return `${verb}d`;
  return DOUBLED.test(verb) ? `${verb}${verb.slice(-1)}ed` : `${verb}ed`;
}

function toGerund(verb: string): string {
  if (/[^e]e$/.test(verb)) return `${verb.slice(0, -1)}ing`;
  return DOUBLED.test(verb) ? `${verb}${verb.slice(-1)}ing` : `${verb}ing`;
}

/** Deeds of which people are accused, and their past where it is not regular. */
const PASTS: ReadonlyMap<string, string> = new Map(
  (
    'sending/sent giving/gave taking/took making/made paying/paid selling/sold buying/bought stealing/stole holding/held ' +
    'keeping/kept bringing/brought leading/led feeding/fed hiding/hid breaking/broke shooting/shot fighting/fought ' +
    'striking/struck doing/did running/ran lying/lied meeting/met telling/told leaking/leaked spending/spent building/built ' +
    'leaving/left losing/lost letting/let putting/put setting/set cutting/cut spreading/spread driving/drove writing/wrote ' +
    'speaking/spoke beating/beat being/was having/had getting/got going/went withdrawing/withdrew seeking/sought ' +
    'teaching/taught drawing/drew catching/caught providing/provided training/trained beginning/began bombing/bombed ' +
    'sitting/sat standing/stood shutting/shut hitting/hit winning/won planting/planted knowing/knew seeing/saw hearing/heard finding/found coming/came winning/won throwing/threw feeling/felt thinking/thought'
  )
    .split(' ')
    .map((pair) => {
      const [gerund = '', past = ''] = pair.split('/');
      return [gerund, past] as const;
    }),
);

/** Returns the past of a deed: "armed" of "arming"; null for a word that is none. */
export function toPast(gerund: string): string | null {
  const irregular = PASTS.get(gerund);
  if (irregular) return irregular;
  const stem = gerund.replace(/ing$/, '');
  if (stem === gerund || stem.length < 2 || !/[aeiouy]/.test(stem)) return null;
  if (/[^aeiou]y$/.test(stem)) return `${stem.slice(0, -1)}ied`;
  return stem.endsWith('e') ? `${stem}d` : `${stem}ed`;
}
