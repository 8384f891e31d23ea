import { applyPatch, mergeHeaders, revertPatch } from '@/lib/formats/guess/apply-patch';
import { mergeMapping, type SaidMapping } from '@/lib/formats/import/merge-mapping';
import { isTaken } from '@/lib/formats/import-workflow/describe-headers';
import { carryOver, changeMapping, type MappingChange } from '@/lib/formats/import-workflow/edit-mapping';
import type { FileUnderstood } from '@/lib/formats/import-workflow/understand-file';
import type { RowRole } from '@/lib/formats/list-role';
import type { Mapping, MappingPatch } from '@/lib/formats/mapping';
import type { Question } from '@/lib/formats/question';
import type { Answers, Decision, SaidReading, Understood } from './import-decision';
import { listQuestions, OWN_ANSWER } from './list-questions';
import { NOTHING_SAID, sayAnswer, sayHeader, toHeaders } from './said-reading';

/** Another answer takes the place of the one before, with what that had changed. */
export function takeAnswer(state: Decision, id: string, choice: number): Partial<Decision> {
  const question = listQuestions(state).find((each) => each.id === id);
  const patch = question?.choices[choice]?.mapping;
  if (!patch || !state.mapping) return {};
  const before = toSaid(state);
  const earlier =
    before.answers.find((each) => each.id === id)?.patch ??
    question.choices[state.answers[id] ?? OWN_ANSWER]?.mapping;
  const guessed = state.understood.mapping ?? state.mapping;
  const mapping = earlier ? revertPatch(state.mapping, earlier, guessed) : state.mapping;
  const answers = { ...state.answers, [id]: choice };
  const said = sayAnswer(before, id, patch);
  if (isReadSo(state, before, said, patch)) {
    const isMore = earlier !== undefined || Object.keys(patch).some((part) => part !== 'headers');
    return { said, answers, ...(isMore && { mapping: applyAnswer(mapping, patch), planning: 0 }) };
  }
  return { ...readSo(state, said), mapping, answers };
}

/** Two columns are the ends in place of those that were; where rows were taken for actors, the file is read with rows that are ties. */
export function takeEnds(
  state: Decision,
  { id, source, target }: { readonly id: string; readonly source: string; readonly target: string },
): Partial<Decision> {
  const { mapping, understood } = state;
  if (!mapping) return {};
  const tieColumns = { [source]: 'source', [target]: 'target' } as const;
  const answers = { ...state.answers, [id]: OWN_ANSWER };
  const before = toSaid(state);
  if (!understood.tables.some(({ role }) => role === 'ties'))
    return { ...readSo(state, sayAnswer(before, id, { headers: { rows: 'ties' }, tieColumns })), answers };
  const said = {
    ...before,
    answers: before.answers.map((each) =>
      each.id === id ? { id, patch: { ...each.patch, tieColumns } } : each,
    ),
  };
  return { said, mapping: mergeMapping(mapping, { tieColumns }), answers, planning: 0 };
}

/** Whoever sets both ends, or what numbers mean, has answered what is asked about them. */
export function takeChange(state: Decision, before: Mapping, change: MappingChange): Partial<Decision> {
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

/** The first row of a table names its columns, or is a row like the others: where that is asked, it is answered so. */
export function takeHeader(state: Decision, role: RowRole, isNames: boolean): Partial<Decision> {
  for (const { id, choices } of state.questions) {
    const choice = choices.findIndex(({ mapping: { headers } }) => headers?.[role] === isNames);
    if (choice >= 0) return takeAnswer(state, id, choice);
  }
  return readSo(state, sayHeader(toSaid(state), role, isNames));
}

/** What a mapping does not say is guessed, as by a command. */
export function takeMapping(state: Decision, said: SaidMapping): Partial<Decision> {
  const { understood } = state;
  const guessed = understood.mapping;
  if (!guessed) return {};
  const taken = guessed.headers;
  const reading = { ...NOTHING_SAID, headers: mergeHeaders(taken, said.headers) };
  if (!isTaken(taken, said.headers ?? {})) return readSo(state, reading, said);
  const mapping = { ...mergeMapping(guessed, said), headers: taken };
  const { questions } = understood;
  return {
    ...{ mapping, questions, answers: answerAll(questions), said: reading },
    ...{ isBrought: true, retelling: null, planning: 0 },
  };
}

/** Returns what a person sees of a file that was read as they have said. */
export function takeReply(state: Decision, reply: FileUnderstood): Partial<Decision> {
  const { mapping, retelling } = state;
  if (!retelling) return {};
  if (reply.kind === 'failed' || !reply.mapping) {
    const again = mapping && applyAnswers(mapping, state.said, state.understood);
    const failure = 'The file cannot be read so. Choose it again.';
    return { mapping: again, answers: retelling.before, retelling: null, planning: null, failure };
  }
  const { said } = retelling;
  const common = { understood: reply, said, retelling: null, planning: 0 } as const;
  if (retelling.mapping) {
    const used = { ...mergeMapping(reply.mapping, retelling.mapping), headers: reply.mapping.headers };
    const { questions } = reply;
    const answers = answerAll(questions);
    return { ...common, mapping: used, questions, asked: [], answers, isBrought: true };
  }
  const carried = applyAnswers(carryOver(mapping ?? reply.mapping, reply.mapping), said, reply);
  const standing = listStanding(state, reply.questions, said);
  const used = standing.reduce((now, { patch }) => applyAnswer(now, patch), carried);
  const isSaid = (id: string) => said.answers.some((each) => each.id === id);
  const asked = state.asked.filter((question) => !isSaid(question.id) && isKept(question, state.answers));
  const stays = new Set([...said.answers, ...standing, ...asked].map(({ id }) => id));
  // Whoever said which columns are the ends is not asked for them.
  const hasEnds = said.answers.some(({ patch }) => patch.tieColumns !== undefined);
  const answers = {
    ...(hasEnds && { ends: OWN_ANSWER }),
    ...Object.fromEntries(Object.entries(state.answers).filter(([id]) => stays.has(id))),
  };
  const questions = orderQuestions(state, reply.questions, isSaid);
  return { ...common, mapping: used, questions, asked, answers, isBrought: false };
}

/** What was said, or is about to be. */
function toSaid({ said, retelling }: Decision): SaidReading {
  return retelling?.said ?? said;
}

/** The file is read as is said from now on. `mapping`: one that was brought. */
function readSo(state: Decision, said: SaidReading, mapping: SaidMapping | null = null): Partial<Decision> {
  const before = state.retelling?.before ?? state.answers;
  return { retelling: { headers: toHeaders(said), said, mapping, before }, planning: 0 };
}

/** Whether the file need not be read anew for an answer: it says nothing of that, or what was guessed. */
function isReadSo(
  { understood, retelling }: Decision,
  before: SaidReading,
  said: SaidReading,
  { headers }: MappingPatch,
): boolean {
  if (retelling) return false;
  if (JSON.stringify(toHeaders(before)) === JSON.stringify(toHeaders(said))) return true;
  const isMore = said.answers.length > before.answers.length;
  return isMore && headers !== undefined && isTaken(understood.mapping?.headers ?? {}, headers);
}

/** The questions stand where they stood, also those whose answers the file is read with now; those that are new follow. */
function orderQuestions(
  state: Decision,
  questions: readonly Question[],
  isSaid: (id: string) => boolean,
): readonly Question[] {
  const now = new Map(questions.map((question) => [question.id, question]));
  const before = listQuestions(state);
  const known = new Set(before.map(({ id }) => id));
  return [
    ...before.flatMap((question) => (isSaid(question.id) ? question : (now.get(question.id) ?? []))),
    ...questions.filter(({ id }) => !known.has(id)),
  ];
}

/** Returns the answers that say nothing of how a file is read, to questions that are asked of it in the same words again. */
function listStanding(
  { questions: before, answers }: Decision,
  questions: readonly Question[],
  said: SaidReading,
): SaidReading['answers'] {
  return questions.flatMap(({ id, message, choices }) => {
    const asked = before.find((each) => each.id === id);
    const index = answers[id] ?? OWN_ANSWER;
    const patch = choices[index]?.mapping;
    if (!asked || !patch || patch.headers || said.answers.some((each) => each.id === id)) return [];
    const isSame = asked.message === message && JSON.stringify(asked.choices) === JSON.stringify(choices);
    return isSame ? [{ id, patch }] : [];
  });
}

/** Whether the answer to a question about the network still holds once other columns are read: what it says of values and names does. */
function isKept({ id, choices }: Question, answers: Answers): boolean {
  const patch = choices[answers[id] ?? OWN_ANSWER]?.mapping ?? {};
  const isOfColumns = patch.tieColumns ?? patch.actorColumns ?? patch.columnKinds ?? patch.headers;
  return Object.keys(patch).length > 0 && isOfColumns === undefined;
}

/** A mapping that is brought says all that would be asked. */
function answerAll(questions: readonly Question[]): Answers {
  return Object.fromEntries(questions.map(({ id }) => [id, OWN_ANSWER]));
}

/** Returns a mapping with what the answers say beside how the file is read, as far as it has their columns. */
function applyAnswers(mapping: Mapping, { answers }: SaidReading, { tables }: Understood): Mapping {
  const names = new Set(tables.flatMap(({ columns }) => columns.map(({ name }) => name)));
  const isThere = ({ tieColumns = {} }: MappingPatch) =>
    Object.keys(tieColumns).every((name) => names.has(name));
  return answers.reduce((now, { patch }) => (isThere(patch) ? applyAnswer(now, patch) : now), mapping);
}

/** Returns a mapping with what an answer says beside how the file is read. */
function applyAnswer(mapping: Mapping, patch: MappingPatch): Mapping {
  const { headers: _, tieColumns = {}, ...rest } = patch;
  return applyPatch(mergeMapping(mapping, { tieColumns }), rest);
}
