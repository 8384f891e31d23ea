import type { Network } from '@/lib/network/network';
import { collectTypes } from '@/lib/network/types-of';

/** What a form calls the fields of a file. */
const LABELS: ReadonlyMap<string, string> = new Map([
  ['source', 'From'],
  ['target', 'To'],
  ['type', 'Tie'],
  ['onBehalfOf', 'On behalf of'],
  ['toward', 'To reach'],
  ['claim', 'The claim that is denied'],
  ['modality', 'Proposed'],
  ['from', 'From'],
  ['to', 'Until'],
  ['notes', 'Notes'],
  ['name', 'Name'],
  ['aliases', 'Other names'],
  ['role', 'Role'],
  ['kind', 'Kind'],
  ['country', 'Country'],
  ['identifiers', 'Other identifiers'],
  ['shadow', 'Acts through others (shadow party)'],
  ['title', 'Title'],
  ['publisher', 'Publisher'],
  ['authors', 'Authors'],
  ['published', 'Published'],
  ['url', 'Address on the web'],
  ['reliability', 'How reliable it is'],
  ['document', 'Document'],
  ['attribution', 'Speaker, as it says'],
  ['speaker', 'Who that is'],
  ['unnamedSpeaker', 'Same unnamed speaker as'],
  ['excerpt', 'What it says, in your own words'],
  ['locator', 'Where in it'],
  ['date', 'Said on'],
  ['credibility', 'How credible it is'],
  ['statement', 'What is claimed'],
  ['relationships', 'Ties that rest on it'],
  ['meetings', 'Meetings that rest on it'],
  ['participants', 'Who was there'],
  ['place', 'Place'],
  ['outcome', 'What came of it'],
  ['description', 'What it shows'],
  ['asOf', 'As of'],
  ['between', 'The two sides'],
  ['label', 'Reads, from one to the other'],
  ['inverseLabel', 'Reads the other way'],
  ['carriesMessages', 'Carries messages'],
  ['sourceKinds', 'Who may begin it'],
  ['targetKinds', 'Who may end it'],
]);

/** Returns what is said of a file in the words of a form: the labels of fields, and what a reader can do about it. */
export function toFormWords(words: string): string {
  return words
    .replace(/"([A-Za-z]+)"/g, (field, name: string) => (LABELS.has(name) ? `“${LABELS.get(name)}”` : field))
    .replace(/, or (?:null|"")(?: when it is not known| for none)?(?=\.)/g, ', or leave it empty')
    .replace(/\bis null\b/g, 'is empty');
}

/** Returns the value of a field as a reader knows it: what an id stands for by its name, nothing as "empty". */
export function toValueWords(value: unknown, network: Network): string {
  if (value === null || value === undefined || value === '') return 'empty';
  if (typeof value === 'string') return `“${findName(value, network) ?? value}”`;
  if (Array.isArray(value)) return value.map((item) => toValueWords(item, network)).join(', ') || 'empty';
  return typeof value === 'object' ? 'different' : String(value);
}

function findName(id: string, network: Network): string | undefined {
  const has = (thing: { readonly id: string }) => thing.id === id;
  return (
    network.actors.find(has)?.name ??
    network.documents.find(has)?.title ??
    network.claims.find(has)?.statement ??
    network.meetings.find(has)?.title ??
    collectTypes(network).get(id)?.plural
  );
}
