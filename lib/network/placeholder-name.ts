/** Words that stand where a name is not known or not told, in the languages of most tables. */
const WORDS = [
  'na|n a|none|null|nil|nan|missing|misc|miscellaneous|tbd|tba|not (known|available|applicable|specified|stated)|no (data|name)',
  '(unknown|unidentified|unspecified|undisclosed|unnamed|anonymous)( (actor|person|individual|group|party|organi[sz]ation|side|state|country))?s?',
  'others?( actors?| groups?| parties)?|various',
  'inconnue?s?|autres?|divers|non (precise|renseigne)e?|desconocid[oa]s?|otr[oa]s?|varios|sin (datos?|nombre)|desconhecid[oa]s?|outr[oa]s?',
  'unbekannte?r?|andere|sonstige|diverse|ohne angaben?|sconosciut[oaie]|altr[oaie]|onbekende?|overige?|nieznan[yae]|inn[ei]|bilinmeyen|bilinmiyor|diger',
  'неизвестн(о|ыи|ая|ое|ые)|другие|прочие|невідом(о|ии|а|е|і)|інші|غير معروف|مجهول|اخرى|اخرون|نامعلوم|ناشناس|לא ידוע|אחר(ים)?|未知|不明|不详|其他',
].join('|');

const PLACEHOLDER = new RegExp(`^(${WORDS.normalize('NFKD').replace(/\p{M}/gu, '')})?$`, 'u');

/**
 * Returns whether a name only says that a name is not known, or that it stands for several: “Unknown”, “n/a”, “?”, “others”. Such an actor is
 * kept as any other, but says nothing of who stands together.
 */
export function isPlaceholderName(name: string): boolean {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return PLACEHOLDER.test(plain);
}
