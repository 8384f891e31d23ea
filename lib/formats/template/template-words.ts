import { ACTOR_KINDS } from '@/lib/vocabulary/actor-kinds';
import {
  CREDIBILITY_GRADES,
  CREDIBILITY_WORDS,
  RELIABILITY_GRADES,
  RELIABILITY_WORDS,
} from '@/lib/vocabulary/admiralty';
import { MEETING_ROLES } from '@/lib/vocabulary/meeting-roles';
import { MODALITY_IDS, PROPOSED_WORDS } from '@/lib/vocabulary/modalities';
import { READY_TYPES } from '@/lib/vocabulary/ready-types';
import type { RelationshipType } from '@/lib/vocabulary/relationship-type';
import { RELATIONSHIP_TYPES } from '@/lib/vocabulary/relationship-types';
import type { ChoiceId } from './template-sheets';

/** A word that may be written in a column of the spreadsheet, and what it means. */
export type TemplateWord = { readonly word: string; readonly meaning: string };

/** The lists of words, each as it is called on the sheet of words. */
export type WordList = {
  readonly id: ChoiceId;
  readonly title: string;
  readonly words: readonly TemplateWord[];
};

/** Returns every list of words that columns choose from. */
export function listTemplateWords(): readonly WordList[] {
  const types = RELATIONSHIP_TYPES.filter(({ namesClaim }) => !namesClaim);
  const ready = READY_TYPES.map(({ type }) => type).filter(({ namesClaim }) => !namesClaim);
  const grade = (word: string | number, meaning: string) => ({ word: String(word), meaning });
  return [
    {
      ...{ id: 'kinds', title: 'Kind of an actor' },
      words: ACTOR_KINDS.map(({ id, description }) => ({ word: id, meaning: description })),
    },
    { id: 'types', title: 'Tie', words: [...types, ...ready].map(toWord) },
    {
      ...{ id: 'responses', title: 'Response to a claim' },
      words: RELATIONSHIP_TYPES.filter(({ namesClaim }) => namesClaim).map(toWord),
    },
    {
      ...{ id: 'roles', title: 'Role at a meeting' },
      words: MEETING_ROLES.map(({ label, description }) => ({ word: label, meaning: description })),
    },
    {
      ...{ id: 'statuses', title: 'Status of a tie' },
      words: MODALITY_IDS.map((word) => ({ word, meaning: PROPOSED_WORDS })),
    },
    {
      ...{ id: 'reliability', title: 'Reliability of a document' },
      words: RELIABILITY_GRADES.map((each) => grade(each, RELIABILITY_WORDS[each])),
    },
    {
      ...{ id: 'credibility', title: 'Credibility of an item of evidence' },
      words: CREDIBILITY_GRADES.map((each) => grade(each, CREDIBILITY_WORDS[each])),
    },
  ];
}

function toWord({ label, description, example, third }: Described): TemplateWord {
  const role = third ? ` Third actor: ${third.label}.` : '';
  const shown = example === '' ? '' : ` ${example}`;
  return { word: label, meaning: `${description}${role}${shown}`.trim() };
}

type Described = Pick<RelationshipType, 'label' | 'description' | 'example' | 'third'>;
