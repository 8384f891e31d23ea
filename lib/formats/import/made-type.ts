import { toRelationshipType } from '@/lib/network/own-type';
import { OWN_COLOURS } from '@/lib/vocabulary/own-colours';
import type { LineStyle, RelationshipType } from '@/lib/vocabulary/relationship-type';
import { foldName } from '../guess/fold-name';
import { PLAIN_TIE } from '../guess/guess-mapping';

const STYLES: readonly LineStyle[] = ['solid', 'dashed', 'dotted', 'dash-dot'];

/** The looks of types that an import makes, the first of which is that of ties of which nothing is known. */
const LOOKS = STYLES.flatMap((style) => OWN_COLOURS.map(({ light, dark }) => ({ light, dark, style })));

/** How words begin, without accents, that say that one goes between others. */
const GO_BETWEEN =
  /^(mediat|mediador|mediac|media entre|media en|intermed|vermittel|bemiddel|posrednich|posrednik|arabulu|go between|shuttle|facilitat)/;
/** How words begin that say that two are in touch, and with what they say something else. */
const CONTACT =
  /^(talk|speak|spoke|meet(s|ing)?( |$)|met( |$)|negotiat|contact|in contact|in touch|phone|telephon|email|e mail|correspond|writes? to|wrote to|message|visit|consult|advis|inform[se]?(s|ed|ing)?$|informe?[sd]? |brief|liais|lias|dialog|convers|interview|coordinat|rencontr|negoci|parle|ecrit a|telefon|reun|se reun|habla|escribe a|triff|treff|verhandel|spricht|schreibt|berat|incontr|parla|scrive a|ontmoet|onderhandel|spreekt|spotyka|spotkan|rozmawia|gorus|konus|vstrech|peregovor)/;
const ABOUT = /\b(about|of|against|over|sobre|contra|gegen|uber|contre)$/;

/**
 * Returns the type that an import makes of a value. It looks unlike those that are `known`, as long as there are looks left. Messages
 * pass along it where its words say that two are in touch, and along no other: no channel may run over contact that nobody reported.
 */
export function makeType(
  { id, label, symmetric }: Pick<RelationshipType, 'id' | 'label' | 'symmetric'>,
  known: Iterable<RelationshipType>,
): RelationshipType {
  const words = foldName(label);
  const isMediation = GO_BETWEEN.test(words);
  const { style, ...colour } = findLook(known);
  return toRelationshipType({
    ...PLAIN_TIE,
    ...{ id, label, symmetric, colour, line: { style } },
    plural: label,
    family: isMediation ? 'channel' : 'contact',
    carriesMessages: isMediation || (CONTACT.test(words) && !ABOUT.test(words)),
  });
}

function findLook(known: Iterable<RelationshipType>): (typeof LOOKS)[number] {
  const taken = new Set([...known].map(({ colour, line }) => `${colour.light} ${line.style}`));
  const free = LOOKS.slice(1).find(({ light, style }) => !taken.has(`${light} ${style}`));
  return free ?? (LOOKS[0] as (typeof LOOKS)[number]);
}
