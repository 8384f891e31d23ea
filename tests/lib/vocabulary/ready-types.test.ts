import { foldName } from '@/lib/formats/guess/fold-name';
import { checkType } from '@/lib/network/check-type';
import { IssueList } from '@/lib/network/issue-list';
import { toTieSentence } from '@/lib/network/tie-sentence';
import { ACTOR_KINDS } from '@/lib/vocabulary/actor-kinds';
import { OWN_COLOURS } from '@/lib/vocabulary/own-colours';
import { findReadyType, getReadyType, READY_TYPES, type ReadyType } from '@/lib/vocabulary/ready-types';
import { RELATIONSHIP_TYPES } from '@/lib/vocabulary/relationship-types';
import { STANDINGS } from '@/lib/vocabulary/standings';
import { listTypeNames } from '@/lib/vocabulary/tie-wordings';
import { TYPE_WORDS } from '@/lib/vocabulary/type-words';

const CASES = READY_TYPES.map((ready): [string, ReadyType] => [ready.type.id, ready]);
const TYPES = READY_TYPES.map(({ type }) => type);
const ALL = [...RELATIONSHIP_TYPES, ...TYPES];

const listRepeated = (words: readonly string[]) =>
  words.filter((word, index) => words.indexOf(word) !== index);

describe('the ready types', () => {
  it('are the sixteen that reports speak of', () => {
    expect(TYPES.map(({ id }) => id)).toEqual([
      'meets',
      'negotiates-with',
      'offers-to-mediate',
      'hosts-talks-for',
      'accuses',
      'threatens',
      'arms',
      'funds',
      'sanctions',
      'guarantees',
      'detains',
      'holds-office-in',
      'speaks-for',
      'splits-from',
      'succeeds',
      'signs-with',
    ]);
  });

  it.each(['id', 'label', 'plural', 'description', 'example'] as const)(
    'have no %s twice, the vocabulary’s included, and none empty',
    (field) => {
      const words = ALL.map((type) => type[field].trim());
      expect(listRepeated(words)).toEqual([]);
      expect(words).not.toContain('');
    },
  );

  it('have headings that nothing else on the page of the vocabulary has', () => {
    const others = [...ACTOR_KINDS.map(({ plural }) => plural), ...STANDINGS.map(({ label }) => label)];
    expect(TYPES.filter(({ plural }) => others.includes(plural))).toEqual([]);
  });

  it('share no word with each other, nor with a type of the vocabulary, whichever way it reads', () => {
    const vocabulary = RELATIONSHIP_TYPES.flatMap((type) => [
      ...new Set([...listTypeNames(type).map(foldName), ...(TYPE_WORDS[type.id] ?? [])]),
    ]);
    const ready = READY_TYPES.flatMap(({ type, synonyms, inverseSynonyms }) => [
      ...new Set([...listTypeNames(type), type.inverseLabel].map(foldName)),
      ...synonyms,
      ...inverseSynonyms.filter((words) => words !== foldName(type.inverseLabel)),
    ]);
    expect(listRepeated([...new Set(vocabulary), ...ready])).toEqual([]);
  });

  it('have words that are folded as the importer folds those of a file', () => {
    const words = READY_TYPES.flatMap(({ synonyms, inverseSynonyms }) => [...synonyms, ...inverseSynonyms]);
    expect(words.filter((each) => foldName(each) !== each)).toEqual([]);
  });

  it('are drawn in the colours of own types, each with a line that no other type has', () => {
    const own = OWN_COLOURS.map(({ light, dark }) => `${light} ${dark}`);
    expect(TYPES.filter(({ colour }) => !own.includes(`${colour.light} ${colour.dark}`))).toEqual([]);
    expect(listRepeated(ALL.map(({ line }) => `${line.style} ${line.weight} ${line.end}`))).toEqual([]);
  });

  it('carry no message where contact is not what they report', () => {
    expect(TYPES.filter(({ carriesMessages }) => !carriesMessages).map(({ id }) => id)).toEqual([
      'offers-to-mediate',
      'accuses',
      'threatens',
      'sanctions',
      'detains',
      'splits-from',
      'succeeds',
    ]);
    expect(TYPES.filter(({ family, carriesMessages }) => family === 'channel' && !carriesMessages)).toEqual(
      [],
    );
    expect(TYPES.filter(({ family, carriesMessages }) => family === 'rivalry' && carriesMessages)).toEqual(
      [],
    );
  });

  it('name codes as CAMEO and PLOVER write them', () => {
    for (const { cameo, plover } of READY_TYPES) {
      for (const code of cameo) expect(code).toMatch(/^(?:0[1-9]|1\d|20)$/);
      for (const name of plover) expect(name).toMatch(/^[A-Z]+$/);
    }
  });
});

describe.each(CASES)('%s', (_, { type }) => {
  it('is in order as a type of a network’s own, with nothing to warn of', () => {
    const issues = new IssueList();
    expect(checkType({ raw: { ...type }, at: [], id: type.id }, issues)).toEqual(type);
    expect(issues.toFailure().issues).toEqual([]);
  });

  it('has an example that uses its words', () => {
    expect(type.example).toContain(` ${type.label} `);
    expect(type.example).toMatch(/^\p{Lu}.*\.$/u);
    expect(type.description).toMatch(/^\p{Lu}.*\.$/u);
  });

  it('reads the same from both ends, without an arrow, when it is symmetric and only then', () => {
    expect(type.inverseLabel === type.label).toBe(type.symmetric);
    expect(type.line.end === 'none').toBe(type.symmetric);
    if (type.symmetric) expect(type.sourceKinds).toEqual(type.targetKinds);
  });

  it('is of the family that its sign says', () => {
    expect(type.family === 'alliance').toBe(type.sign === 1);
    expect(type.family === 'rivalry').toBe(type.sign === -1);
    expect(type.family).not.toBe('dispute');
  });

  it('has a verb that agrees with several', () => {
    const [verb = ''] = type.label.split(' ');
    const source = { name: 'Lebanese Armed Forces', kind: 'group' } as const;
    const target = { name: 'Israel', kind: 'state' } as const;
    const sentence = toTieSentence({ type, source, target, third: null, claim: null });
    expect(sentence).toBe(`The Lebanese Armed Forces ${type.label.replace(verb, verb.slice(0, -1))} Israel`);
  });
});

describe('findReadyType', () => {
  it('finds each by its id, label, plural and every synonym', () => {
    for (const ready of READY_TYPES) {
      const names = [...listTypeNames(ready.type).map(foldName), ...ready.synonyms];
      for (const words of names)
        expect([words, findReadyType(words)?.type.id]).toEqual([words, ready.type.id]);
    }
  });

  it('finds none by words that read the other way, nor by a part of a word', () => {
    for (const words of ['funded by', 'is armed by', 'fun', '', 'constructor'])
      expect(findReadyType(words)).toBeNull();
  });
});

describe('getReadyType', () => {
  it('finds each by its id, and no type of the vocabulary', () => {
    for (const ready of READY_TYPES) expect(getReadyType(ready.type.id)).toBe(ready);
    for (const id of [...RELATIONSHIP_TYPES.map((type) => type.id), '', 'constructor'])
      expect(getReadyType(id)).toBeNull();
  });
});
