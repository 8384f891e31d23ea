import type { TieField } from '../mapping';
import type { Guess } from '../question';
import { foldName } from './fold-name';
import type { ColumnGuess } from './guess-columns';
import { areNodeLabels } from './node-labels';
import type { ColumnProfile } from './profile-column';

/** What a column of names is called beside one of ids: “party” and “partyLabel”. */
const LABEL = / label$/;
/** Words for what ties two things, and for what tells of one of them. */
const TYPES =
  /^(relation|relationship|predicate|property|prop|role|position|position held|pos|post|office|function|type|link|p)$/;
const OTHERS =
  /^(gender|sex|country|citizenship|nationality|occupation|birthplace|place of birth|place|date|instance|class|kind|language)$/;

/**
 * Returns the two ends in an answer of Wikidata and of others who write things and their labels beside one another: unsure where more than two
 * things have labels. Null where fewer do.
 */
export function findLabelledEnds(profiles: readonly ColumnProfile[]): ColumnGuess<TieField> | null {
  const byName = new Map(profiles.map((profile) => [foldName(profile.name), profile]));
  const pairs = profiles.flatMap((label) => {
    const name = foldName(label.name);
    const thing = LABEL.test(name) ? byName.get(name.replace(LABEL, '')) : undefined;
    return thing && mayBeId(thing) && label.sort === 'name'
      ? [{ thing, label, name: foldName(thing.name) }]
      : [];
  });
  const type = pairs.find(({ name }) => TYPES.test(name));
  const things = pairs.filter((pair) => pair !== type && !OTHERS.test(pair.name));
  const [source, target, more] = things;
  if (!source || !target) return null;
  if (areNodeLabels([source.thing, target.thing], [source.label, target.label])) return null;
  const found: [string, TieField][] = [
    [source.thing.name, 'source'],
    [source.label.name, 'sourceName'],
    [target.thing.name, 'target'],
    [target.label.name, 'targetName'],
  ];
  const typed = type?.label ?? profiles.find(isLoneType);
  if (typed) found.push([typed.name, 'type']);
  const confidence: Guess['confidence'] = more ? 'unsure' : 'likely';
  const reason = more
    ? 'There are more than two of them, and nothing says which is tied to which.'
    : 'It and the other end have names in columns called labels.';
  const guesses = found.map(([name, to]) => ({ part: 'tieColumns' as const, name, to, reason, confidence }));
  return { columns: new Map(found), guesses };
}

/** “roleLabel” may stand there without the thing that it is the label of. */
function isLoneType({ name, sort, values, filled }: ColumnProfile): boolean {
  const folded = foldName(name);
  return (
    LABEL.test(folded) && TYPES.test(folded.replace(LABEL, '')) && sort === 'name' && values.size <= filled
  );
}

function mayBeId({ sort }: ColumnProfile): boolean {
  return sort === 'address' || sort === 'name' || sort === 'integer';
}
