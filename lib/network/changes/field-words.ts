/** Fields whose names are no words. */
const FIELD_WORDS: ReadonlyMap<string, string> = new Map([
  ['unnamedSpeaker', 'the unnamed speaker'],
  ['onBehalfOf', 'the actor spoken for'],
  ['toward', 'the actor reached'],
  ['from', 'beginning'],
  ['to', 'end'],
  ['modality', 'whether it is proposed'],
  ['url', 'address'],
  ['asOf', 'date'],
  ['between', 'the two sides'],
  ['inverseLabel', 'inverse label'],
  ['carriesMessages', 'whether messages pass along ties'],
  ['shadow', 'whether it acts through others'],
  ['sourceKinds', 'who may begin ties'],
  ['targetKinds', 'who may end ties'],
  ['namesClaim', 'whether ties deny claims'],
]);

/** Returns a field as a sentence names it: "change the actor reached of …". */
export function toFieldWords(field: string): string {
  return FIELD_WORDS.get(field) ?? field;
}
