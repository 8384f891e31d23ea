import type { Network } from '@/lib/network/network';
import { foldName } from '../guess/fold-name';
import { isTotal } from '../guess/total-words';
import type { Mapping, QuestionChoice } from '../import-tables';
import { doubtDoubles } from './doubt-doubles';
import { type Finding, quoteSome } from './finding';
import { toUnlikeName, type UnlikeName } from './name-shapes';

/** The share of the actors that may be called by something that is no name. */
const MAX_UNLIKE = 0.1;
/** Where nearly all are numbers or dates, those are what they are called. */
const NEARLY_ALL = 0.8;
const NOBODY =
  /^(other|others|various|several|multiple|many|misc|miscellaneous|everyone|everybody|nobody|anonymous|all|any|both|tbd|tba|to be determined|not applicable|not available|no data|unknown|unspecified|undisclosed|sonstige|andere|unbekannt|autres|inconnu|otros|desconocido|altri|sconosciuto|другие|неизвестно)$/;

const COMPASS = /^[NSEW]{1,3}$/;

/** Returns the answer by which names are left out; none where that cannot be said. */
export type LeaveOut = (names: readonly string[]) => readonly QuestionChoice[];

/** Returns in which names of the actors are unlike names: sums, headings, words for nobody, numbers among words, and the like. */
export function doubtActorNames(
  { actors }: Network,
  columns: ReadonlySet<string>,
  leaveOut: LeaveOut,
  sameActors: Mapping['sameActors'] = [],
): readonly Finding[] {
  if (actors.length === 0) return [];
  const names = actors.map(({ name }) => name);
  const ask = (id: string, doubted: readonly string[], why: string) =>
    askAbout(id, doubted, why, leaveOut(doubted));
  return [
    ...ask(
      'sums',
      names.filter((name) => isTotal(name) || TOTAL_OF.test(name)),
      'may sum up others',
    ),
    ...ask(
      'headings',
      names.filter((name) => columns.has(foldName(name)) && name.length > 2),
      'stands above a column of the file',
    ),
    ...ask(
      'nobody',
      names.filter((name) => NOBODY.test(foldName(name))),
      'may stand for several or for nobody',
    ),
    ...(names.every((name) => COMPASS.test(name)) ? ask('winds', names, 'is a point of the compass') : []),
    ...doubtShapes(names, leaveOut),
    ...doubtDoubles(actors, sameActors),
  ];
}

/** Sums of several states, firms or the like, as tables of statistics call them. */
const TOTAL_OF =
  /,\s*total$|^total,|\btotal of\b|^all (countries|donors|recipients|partners|members|others)\b/i;
function askAbout(
  id: string,
  names: readonly string[],
  why: string,
  others: Finding['others'],
): readonly Finding[] {
  if (names.length === 0) return [];
  const [ask, label] =
    names.length === 1
      ? [`Is ${quoteSome(names)} an actor? The name`, 'It is an actor']
      : [`Are ${quoteSome(names)} actors? Each name`, 'They are actors'];
  return [{ id: `coverage ${id}`, isAsked: true, message: `${ask} ${why}.`, others, label }];
}

function doubtShapes(names: readonly string[], leaveOut: LeaveOut): readonly Finding[] {
  const found = new Map<UnlikeName, string[]>();
  for (const name of names) {
    const shape = toUnlikeName(name);
    if (!shape) continue;
    const alike = found.get(shape);
    if (alike) alike.push(name);
    else found.set(shape, [name]);
  }
  return [...found].map(([shape, all]) => {
    const share = all.length / names.length;
    const isUsual = shape === 'a number' && share > NEARLY_ALL;
    const isAsked = !isUsual && (SURE.has(shape) || (all.length > 1 && share > MAX_UNLIKE));
    const count =
      all.length === 1 ? 'One actor is called' : `${all.length.toLocaleString('en')} actors are called`;
    const message = isAsked
      ? `Are these names of actors? ${count} by what looks like ${shape}: ${quoteSome(all)}.`
      : `${count} by what looks like ${shape}: ${quoteSome(all)}.`;
    return { id: `coverage ${shape}`, isAsked, message, others: leaveOut(all), label: 'They are names' };
  });
}

/** These are never names, however few. */
const SURE: ReadonlySet<UnlikeName> = new Set<UnlikeName>([
  'a date',
  'markup',
  'only signs',
  'an answer',
  'a remark',
]);
