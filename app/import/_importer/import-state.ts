import type { SaidMapping } from '@/lib/formats/import/merge-mapping';
import type { Remark } from '@/lib/formats/import-tables';
import type { MappingChange } from '@/lib/formats/import-workflow/edit-mapping';
import type { ImportPlan } from '@/lib/formats/import-workflow/import-plan';
import { type NetworkHead, proposeHead } from '@/lib/formats/import-workflow/network-head';
import type { FileUnderstood } from '@/lib/formats/import-workflow/understand-file';
import type { RowRole } from '@/lib/formats/list-role';
import type { Guess } from '@/lib/formats/question';
import { takeQuestions } from './asked-questions';
import type { ChosenFile, Decision } from './import-decision';
import { NOTHING_SAID } from './said-reading';
import { takeAnswer, takeChange, takeEnds, takeHeader, takeMapping, takeReply } from './take-answer';

/** Where an import is. */
export type ImportState =
  | { readonly stage: 'choosing'; readonly refused: Refused | null }
  | { readonly stage: 'reading'; readonly file: ChosenFile; readonly share: number }
  | ({ readonly stage: 'deciding' } & Decision)
  | ({ readonly stage: 'saving'; readonly share: number } & Decision)
  | ({ readonly stage: 'done'; readonly saved: Saved } & Decision);

/** A file that could not be read, and why. */
export type Refused = {
  readonly file: ChosenFile;
  readonly format: string | null;
  readonly remarks: readonly Remark[];
};

/** Where the network is now. */
export type Saved = { readonly kind: 'stored' | 'downloaded'; readonly id: string };

export type ImportAction =
  | { readonly type: 'choose'; readonly file: ChosenFile }
  | { readonly type: 'progress'; readonly share: number }
  | { readonly type: 'understand'; readonly reply: FileUnderstood }
  | { readonly type: 'refuse'; readonly message: string }
  | { readonly type: 'planned'; readonly plan: ImportPlan }
  | { readonly type: 'planFailed'; readonly message: string }
  | { readonly type: 'change'; readonly change: MappingChange }
  | { readonly type: 'useMapping'; readonly mapping: SaidMapping }
  | { readonly type: 'setHeader'; readonly role: RowRole; readonly isNames: boolean }
  | { readonly type: 'answer'; readonly id: string; readonly choice: number }
  /** Any two columns, in answer to a question about the ends. */
  | { readonly type: 'setEnds'; readonly id: string; readonly source: string; readonly target: string }
  | { readonly type: 'retold'; readonly reply: FileUnderstood }
  | { readonly type: 'setTitle'; readonly title: string }
  | { readonly type: 'setId'; readonly id: string }
  | { readonly type: 'save' }
  | { readonly type: 'saved'; readonly saved: Saved }
  | { readonly type: 'notSaved'; readonly message: string | null }
  | { readonly type: 'startOver' };

export const NOTHING_CHOSEN: ImportState = { stage: 'choosing', refused: null };

/** Returns the state after an action; one that comes too late changes nothing. */
export function reduceImport(state: ImportState, action: ImportAction): ImportState {
  switch (action.type) {
    case 'startOver':
      return NOTHING_CHOSEN;
    case 'choose':
      return { stage: 'reading', file: action.file, share: 0 };
    case 'progress':
      return takeProgress(state, action.share);
    case 'understand':
      return state.stage === 'reading' ? understand(state.file, action.reply) : state;
    case 'refuse':
      return state.stage === 'reading' ? refuse(state.file, action.message) : state;
    case 'save':
      return state.stage === 'deciding' ? { ...state, stage: 'saving', share: 0, failure: null } : state;
    case 'saved':
      return state.stage === 'saving' ? { ...state, stage: 'done', saved: action.saved } : state;
    case 'notSaved':
      return state.stage === 'saving' ? { ...state, stage: 'deciding', failure: action.message } : state;
    default:
      return state.stage === 'deciding' ? { ...state, ...decide(state, action) } : state;
  }
}

type DecidingAction = Extract<
  ImportAction,
  {
    type:
      | 'planned'
      | 'planFailed'
      | 'change'
      | 'answer'
      | 'useMapping'
      | 'setHeader'
      | 'setEnds'
      | 'retold'
      | 'setTitle'
      | 'setId';
  }
>;

function decide(state: Decision, action: DecidingAction): Partial<Decision> {
  switch (action.type) {
    case 'planned':
      return takePlan(state, action.plan);
    case 'planFailed':
      return { planning: null, retelling: null, failure: action.message };
    case 'change':
      return state.mapping ? takeChange(state, state.mapping, action.change) : {};
    case 'answer':
      return takeAnswer(state, action.id, action.choice);
    case 'setEnds':
      return takeEnds(state, action);
    case 'useMapping':
      return takeMapping(state, action.mapping);
    case 'setHeader':
      return takeHeader(state, action.role, action.isNames);
    case 'retold':
      return takeReply(state, action.reply);
    case 'setTitle':
      return { head: toHead(state, action.title), failure: null };
    case 'setId':
      return { head: { ...state.head, id: action.id }, isOwnId: true, failure: null };
  }
}

/** What the file is asked as well is asked once. */
function takePlan(state: Decision, plan: ImportPlan): Partial<Decision> {
  const known = new Set(state.questions.map(({ id }) => id));
  const planned = plan.questions.filter(({ id }) => !known.has(id));
  return {
    ...{ plan, planning: null, failure: null },
    ...takeQuestions(state.asked, planned, state.answers, state.mapping),
  };
}

function toHead({ head, isOwnId }: Decision, title: string): NetworkHead {
  return { title, id: isOwnId ? head.id : proposeHead({ id: '', title }, '').id };
}

function takeProgress(state: ImportState, share: number): ImportState {
  switch (state.stage) {
    case 'reading':
    case 'saving':
      return { ...state, share };
    case 'deciding':
      return state.planning === null ? state : { ...state, planning: share };
    default:
      return state;
  }
}

function understand(file: ChosenFile, reply: FileUnderstood): ImportState {
  if (reply.kind === 'failed') {
    return { stage: 'choosing', refused: { file, format: reply.format, remarks: reply.remarks } };
  }
  return {
    stage: 'deciding',
    file,
    understood: reply,
    mapping: reply.mapping,
    questions: reply.questions,
    asked: [],
    answers: {},
    said: NOTHING_SAID,
    isBrought: false,
    retelling: null,
    head: proposeHead(reply, file.name),
    isOwnId: reply.id !== '',
    plan: null,
    planning: 0,
    failure: null,
  };
}

function refuse(file: ChosenFile, message: string): ImportState {
  const remark = { severity: 'error', place: '', message, fix: 'Choose the file again.' } as const;
  return { stage: 'choosing', refused: { file, format: null, remarks: [remark] } };
}

/** Returns why a column or a value is taken for what it is, where that is still the guess; null where a person has decided. */
export function findGuess(
  guesses: readonly Guess[],
  part: Guess['part'],
  name: string,
  to: string | null,
): Guess | null {
  const guess = guesses.find((each) => each.part === part && each.name === name);
  return guess && guess.to === to ? guess : null;
}
