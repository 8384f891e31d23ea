import { isJsonObject, type JsonObject } from '../json/read-json-source';

/** What records call the name of the thing that they describe, the surest first. */
const NAME_KEYS = [
  ...['name', 'full_name', 'fullName', 'display_name', 'displayName', 'label', 'preferredLabel', 'title'],
  ...[
    'denomination',
    'raison_sociale',
    'razon_social',
    'razao_social',
    'denominacion',
    'nombre',
    'nome',
    'nazwa',
  ],
  ...['login', 'username', 'organization', 'organisation', 'company', 'group', 'party', 'body', 'person'],
];
const NAME_ENDING = /(^|[_ -])name$|Name$/;
const PARTS: readonly (readonly [string, string])[] = [
  ['first_name', 'last_name'],
  ['firstName', 'lastName'],
  ['given_name', 'family_name'],
  ['givenName', 'familyName'],
  ['firstname', 'lastname'],
  ['prenom', 'nom'],
  ['prénom', 'nom'],
  ['vorname', 'nachname'],
  ['nombre', 'apellidos'],
  ['nombre', 'apellido'],
  ['nome', 'cognome'],
  ['imie', 'nazwisko'],
];

/** Returns the name of the thing that a record describes, and the fields that hold it; null for one without any. */
export function findThingName(
  record: JsonObject,
): { readonly name: string; readonly keys: readonly string[] } | null {
  for (const [first, last] of PARTS) {
    const name = [record[first], record[last]].filter(isText).join(' ');
    if (isText(record[last])) return { name, keys: [first, last] };
  }
  const key =
    NAME_KEYS.find((each) => isText(record[each])) ??
    Object.keys(record).find((each) => NAME_ENDING.test(each) && isText(record[each]));
  const name = key === undefined ? undefined : record[key];
  return key !== undefined && isText(name) ? { name, keys: [key] } : null;
}

export function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

/** What an object calls the one word that it holds. */
const REFERENCE = /^(ref|\$ref|@id|id|href|uri|iri|key|code|#text|text|value)$/i;

/** Returns the word of an object that holds one word alone, `{ ref: '#ada' }`; any other value as it is. */
export function toReference(value: unknown): unknown {
  if (!isJsonObject(value)) return value;
  const [only, more] = Object.entries(value);
  return only && !more && REFERENCE.test(only[0]) && isText(only[1]) ? only[1] : value;
}
