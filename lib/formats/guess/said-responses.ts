import type { ImportTable } from '../import-tables';
import { foldName } from './fold-name';
import { toWordSet } from './word-set';

/** A column of those who answer what others have said. */
export type ResponseColumn = {
  readonly by: number;
  /** The type of all its answers; or the column that says it in words. */
  readonly how: { readonly type: string } | { readonly column: number };
};

/** Columns whose names say how those in them answer. */
const ANSWERED_BY: readonly (readonly [type: string, names: ReadonlySet<string>])[] = [
  [
    'denies',
    toWordSet(
      'denied by, who denied, who denies, denier, disputed by, rejected by, refuted by, contradicted by, dementiert von, bestritten von, démenti par, desmentido por, negado por, опровергнуто, نفاه',
    ),
  ],
  [
    'confirms',
    toWordSet('confirmed by, who confirmed, corroborated by, bestätigt von, confirmé par, confirmado por'),
  ],
  ['declines-comment', toWordSet('no comment from, declined to comment, who declined to comment')],
];
const RESPONDENTS = toWordSet(
  'who reacted, reaction by, reaction from, reacted by, who responded, responded by, response by, response from, respondent, responder, who answered, answered by, answer by, reply by, replied by, who replied',
);
const RESPONSES = toWordSet(
  'reaction, response, stance, answer, reply, response type, reaction type, type of response, kind of response, reaktion, réaction, reacción',
);

/** Words of a response, by the type that says the same. The first that fits counts; what is said not to be so is none but these. */
const WORDS: readonly (readonly [type: string, words: RegExp])[] = [
  [
    'could-not-be-reached',
    /\b(?:(?:not|never) (?:be )?reached|unreachable|no (?:answer|response|reply)|unavailable)\b/,
  ],
  [
    'declines-comment',
    /\b(?:declin\w*|no comment|(?:not|never) comment\w*|refus\w* to (?:comment|say|answer)|neither confirm\w* nor den\w*)\b/,
  ],
];
const PLAIN_WORDS: readonly (readonly [type: string, words: RegExp])[] = [
  ['confirms', /^yes$|\b(?:confirm\w*|corroborat\w*|acknowledg\w*|admi(?:ts?|tted))\b/],
  [
    'denies',
    /^no$|\b(?:den(?:y|ies|ied|ial)|disput\w*|reject\w*|refut\w*|dismiss\w*|contradict\w*|false|untrue|dementi\w*|bestr\w*|desmient\w*|nieg\w*)\b/,
  ],
];
const NEGATES = /\b(?:not|never|neither|nor|without|cannot|n t|partly|partially)\b/;

/** Returns the columns of those who answer what a table says that others have said; none where no column names them. */
export function findResponses(table: ImportTable): readonly ResponseColumn[] {
  const names = table.columns.map(({ name }) => foldName(name));
  const fixed = names.flatMap((name, by): ResponseColumn[] => {
    const found = ANSWERED_BY.find(([, words]) => words.has(name));
    return found ? [{ by, how: { type: found[0] } }] : [];
  });
  const by = names.findIndex((name) => RESPONDENTS.has(name));
  const column = names.findIndex((name) => RESPONSES.has(name));
  return by < 0 || column < 0 ? fixed : [...fixed, { by, how: { column } }];
}

/** Returns the type of response that some words say; null for other words. */
export function toResponseType(words: string): string | null {
  const folded = foldName(words);
  const silent = WORDS.find(([, fits]) => fits.test(folded));
  if (silent) return silent[0];
  const said = PLAIN_WORDS.filter(([, fits]) => fits.test(folded));
  // “Did not deny it”, “confirmed the date, denied the rest”: it takes a person to say what that is.
  const [only] = said.length === 1 && !NEGATES.test(folded) ? said : [];
  return only?.[0] ?? null;
}
