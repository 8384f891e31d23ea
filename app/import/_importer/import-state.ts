import { applyPatch, mergeHeaders, revertPatch } from '@/lib/formats/guess/apply-patch';
import { mergeMapping, type SaidMapping } from '@/lib/formats/import/merge-mapping';
import type { Remark } from '@/lib/formats/import-tables';
import { isTaken } from '@/lib/formats/import-workflow/describe-headers';
import { carryOver, changeMapping, type MappingChange } from '@/lib/formats/import-workflow/edit-mapping';
import type { ImportPlan } from '@/lib/formats/import-workflow/import-plan';
import { type NetworkHead, proposeHead } from '@/lib/formats/import-workflow/network-head';
import type { FileUnderstood } from '@/lib/formats/import-workflow/understand-file';
import type { RowRole } from '@/lib/formats/list-role';
import type { Headers, Mapping, MappingPatch } from '@/lib/formats/mapping';
import type { Guess, Question } from '@/lib/formats/question';
import { takeQuestions } from './asked-questions';

/** A file as a person chose it. */
export type ChosenFile = { readonly name: string; readonly bytes: number };

export type Understood = Extract<FileUnderstood, { kind: 'understood' }>;

/** All that a person sees and decides of a file that was understood. */
export type Decision = {
  readonly file: ChosenFile;
  readonly understood: Understood;
  readonly mapping: Mapping | null;
  /** What was asked of the network that is made of it. */
  readonly asked: readonly Question[];
  /** What was answered to its questions: the number of the choice, by the question. */
  readonly answers: Readonly<Record<string, number>>;
  /** Whether the mapping is one that was brought: it says all that would be asked. */
  readonly isBrought: boolean;
  /** What was said of first rows, until the file is read so. */
  readonly retelling: Retelling | null;
  readonly head: NetworkHead;
  /** Whether the id is one that a person wrote: it then no longer follows the title. */
  readonly isOwnId: boolean;
  /** The plan of the mapping, or of the one before while it is being made; null until the first is there. */
  readonly plan: ImportPlan | null;
  /** How far the newest plan is; null when it is made. */
  readonly planning: number | null;
  readonly failure: string | null;
};

/**
 * What a person has said of first rows, and the mapping to use over the guess then; null: the guess, with what was decided before. `patch`: what the answer
 * says beside it.
 */
export type Retelling = {
  readonly headers: Headers;
  readonly mapping: SaidMapping | null;
  readonly patch?: MappingPatch;
};

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

/** The answer to a question by what a person has set elsewhere. */
export const OWN_ANSWER = -1;

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
      return {
        ...{ plan: action.plan, planning: null, failure: null },
        ...takeQuestions(state.asked, action.plan.questions, state.answers, state.mapping),
      };
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
      return tellHeaders(state, { [action.role]: action.isNames });
    case 'retold':
      return retell(state, action.reply);
    case 'setTitle':
      return { head: toHead(state, action.title), failure: null };
    case 'setId':
      return { head: { ...state.head, id: action.id }, isOwnId: true, failure: null };
  }
}

/** Returns what is asked of the file, and then of what it makes. */
export function listQuestions({
  understood,
  asked,
  isBrought,
}: Pick<Decision, 'understood' | 'asked' | 'isBrought'>): readonly Question[] {
  return [...understood.questions, ...(isBrought ? [] : asked)];
}

/** Returns the questions that nobody has answered: until then nothing comes in. */
export function listOpenQuestions(decision: Decision): readonly Question[] {
  return listQuestions(decision).filter(({ id }) => !Object.hasOwn(decision.answers, id));
}

function tellHeaders(state: Decision, headers: Headers, patch: MappingPatch = {}): Partial<Decision> {
  const said = state.retelling?.headers ?? state.understood.mapping?.headers;
  return { retelling: { headers: mergeHeaders(said ?? {}, headers), mapping: null, patch }, planning: 0 };
}

/** Whoever sets both ends, or what numbers mean, has answered what is asked about them. */
function takeChange(state: Decision, before: Mapping, change: MappingChange): Partial<Decision> {
  const mapping = changeMapping(before, change);
  if (change.type !== 'setTieColumn') return { mapping, planning: 0 };
  const fields = new Set(Object.values(mapping.tieColumns));
  const hasEnds = fields.has('source') && fields.has('target');
  const answers = {
    ...state.answers,
    ...(hasEnds && ['source', 'target'].includes(change.field) && { ends: OWN_ANSWER }),
    ...(change.field === 'type' || fields.has('type') ? {} : { signs: OWN_ANSWER }),
  };
  return { mapping, answers, planning: 0 };
}

/** Another answer takes the place of the one before, with what that had changed. */
function takeAnswer(state: Decision, id: string, choice: number): Partial<Decision> {
  const question = listQuestions(state).find((each) => each.id === id);
  const patch = question?.choices[choice]?.mapping;
  if (!patch || !state.mapping) return {};
  const earlier = question.choices[state.answers[id] ?? OWN_ANSWER]?.mapping;
  const guessed = state.understood.mapping ?? state.mapping;
  const mapping = earlier ? revertPatch(state.mapping, earlier, guessed) : state.mapping;
  const answers = { ...state.answers, [id]: choice };
  if (patch.headers) {
    const isRead = isTaken(state.understood.mapping?.headers ?? {}, patch.headers);
    const isMore = Object.keys(patch).length > 1;
    const now = isMore ? { mapping: applyAnswer(mapping, patch), planning: 0 } : {};
    const told = isRead ? now : tellHeaders(state, patch.headers, patch);
    return { ...told, answers };
  }
  return { mapping: applyPatch(mapping, patch), answers, planning: 0 };
}

/** Two columns are the ends in place of those that were; where rows were taken for actors, the file is read with rows that are ties. */
function takeEnds(
  state: Decision,
  { id, source, target }: Extract<ImportAction, { type: 'setEnds' }>,
): Partial<Decision> {
  const { mapping } = state;
  if (!mapping) return {};
  const ends = { [source]: 'source', [target]: 'target' } as const;
  const answers = { ...state.answers, [id]: OWN_ANSWER };
  if (!state.understood.tables.some(({ role }) => role === 'ties'))
    return { ...tellHeaders(state, { rows: 'ties' }, { tieColumns: ends }), answers };
  return { mapping: mergeMapping(mapping, { tieColumns: ends }), answers, planning: 0 };
}

/** A mapping that is brought says all that would be asked. */
function answerAll({ questions }: Understood): Decision['answers'] {
  return Object.fromEntries(questions.map(({ id }) => [id, OWN_ANSWER]));
}

/** What a mapping does not say is guessed, as by a command. */
function takeMapping({ understood }: Decision, said: SaidMapping): Partial<Decision> {
  const guessed = understood.mapping;
  if (!guessed) return {};
  const taken = guessed.headers;
  return isTaken(taken, said.headers ?? {})
    ? {
        mapping: { ...mergeMapping(guessed, said), headers: taken },
        answers: answerAll(understood),
        isBrought: true,
        retelling: null,
        planning: 0,
      }
    : { retelling: { headers: mergeHeaders(taken, said.headers), mapping: said }, planning: 0 };
}

function retell({ mapping, retelling }: Decision, reply: FileUnderstood): Partial<Decision> {
  if (reply.kind === 'failed' || !reply.mapping)
    return { retelling: null, planning: null, failure: 'The file cannot be read so. Choose it again.' };
  const used = retelling?.mapping
    ? { ...mergeMapping(reply.mapping, retelling.mapping), headers: reply.mapping.headers }
    : applyAnswer(carryOver(mapping ?? reply.mapping, reply.mapping), retelling?.patch);
  // Columns with other names are asked about anew.
  const hasEnds = retelling?.patch?.tieColumns !== undefined;
  const answers = retelling?.mapping ? answerAll(reply) : hasEnds ? { ends: OWN_ANSWER } : {};
  return {
    ...{ understood: reply, mapping: used, asked: [], answers, retelling: null, planning: 0 },
    isBrought: retelling?.mapping != null,
  };
}

/** What an answer says beside how the file is read. */
function applyAnswer(mapping: Mapping, patch: MappingPatch = {}): Mapping {
  const { headers: _, tieColumns = {}, ...rest } = patch;
  return applyPatch(mergeMapping(mapping, { tieColumns }), rest);
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
    asked: [],
    answers: {},
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
