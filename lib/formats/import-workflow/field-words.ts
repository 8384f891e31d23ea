import type { ActorField, TieField } from '../mapping';

/** What a field is called when a person says what a column means. */
export type FieldWords<Field extends string> = {
  readonly group: string;
  readonly fields: readonly (readonly [Field, string])[];
};

/** The fields of an actor, in the order in which they are offered. */
export const ACTOR_FIELD_WORDS: readonly FieldWords<ActorField>[] = [
  {
    group: 'The actor',
    fields: [
      ['id', 'Id'],
      ['name', 'Name'],
      ['kind', 'Kind of actor'],
      ['aliases', 'Other names'],
      ['role', 'Role'],
      ['country', 'Country'],
      ['from', 'Since'],
      ['to', 'Until'],
      ['notes', 'Notes'],
      ['shadow', 'Acts through others (shadow party)'],
      ['identifier', 'Other identifier'],
    ],
  },
  {
    group: 'None of these',
    fields: [
      ['attribute', 'Kept as it is'],
      ['ignore', 'Left out'],
    ],
  },
];

/** The fields of a tie and of the evidence in its row. */
export const TIE_FIELD_WORDS: readonly FieldWords<TieField>[] = [
  {
    group: 'Its ends',
    fields: [
      ['source', 'From'],
      ['sourceName', 'From: its name'],
      ['sourceKind', 'From: its kind'],
      ['target', 'To'],
      ['targetName', 'To: its name'],
      ['targetKind', 'To: its kind'],
      ['third', 'Third actor'],
      ['thirdName', 'Third actor: its name'],
      ['thirdKind', 'Third actor: its kind'],
    ],
  },
  {
    group: 'The tie',
    fields: [
      ['id', 'Id of the tie'],
      ['type', 'Type of tie'],
      ['directed', 'Whether it has a direction'],
      ['date', 'When it happened'],
      ['dateMonth', 'When: its month'],
      ['dateDay', 'When: its day'],
      ['from', 'Since'],
      ['fromMonth', 'Since: its month'],
      ['fromDay', 'Since: its day'],
      ['to', 'Until'],
      ['toMonth', 'Until: its month'],
      ['toDay', 'Until: its day'],
      ['notes', 'Notes'],
      ['claim', 'Claim that it denies'],
      ['modality', 'Whether it is proposed'],
      ['deniedBy', 'Who denies it'],
    ],
  },
  {
    group: 'Its evidence',
    fields: [
      ['document', 'Document'],
      ['documentTitle', 'Title of the document'],
      ['authors', 'Authors'],
      ['publisher', 'Publisher'],
      ['published', 'Published on'],
      ['url', 'Web address'],
      ['reliability', 'Reliability, A to F'],
      ['attribution', 'Speaker as it is named'],
      ['speaker', 'Speaker, an actor'],
      ['excerpt', 'What it says'],
      ['locator', 'Place in the document'],
      ['said', 'Said on'],
      ['credibility', 'Credibility, 1 to 6'],
    ],
  },
  {
    group: 'None of these',
    fields: [
      ['attribute', 'Kept as it is'],
      ['ignore', 'Left out'],
    ],
  },
];
