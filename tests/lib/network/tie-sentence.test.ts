import { toRelationshipType } from '@/lib/network/own-type';
import { type NamedActor, type TieParts, toNameInSentence, toTieSentence } from '@/lib/network/tie-sentence';
import type { ActorKindId } from '@/lib/vocabulary/actor-kinds';
import type { RelationshipType } from '@/lib/vocabulary/relationship-type';
import { RELATIONSHIP_TYPES } from '@/lib/vocabulary/relationship-types';

const named =
  (kind: ActorKindId) =>
  (name: string): NamedActor => ({ name, kind });
const [person, group, state] = [named('person'), named('group'), named('state')];

function toWords(
  type: string | RelationshipType,
  parts: Partial<TieParts> & Pick<TieParts, 'source' | 'target'>,
) {
  const found = typeof type === 'string' ? RELATIONSHIP_TYPES.find(({ id }) => id === type) : type;
  if (!found) throw new Error(`The vocabulary has no type "${type}".`);
  return toTieSentence({ type: found, third: null, claim: null, ...parts });
}

describe('toTieSentence', () => {
  it('says whom a mediation reaches, and through whom', () => {
    const holst = person('Johan Jørgen Holst');
    const peres = person('Shimon Peres');
    expect(toWords('mediates-via', { source: peres, target: holst, third: person('Yasser Arafat') })).toBe(
      'Shimon Peres reaches Yasser Arafat through Johan Jørgen Holst',
    );
    expect(toWords('mediates-via', { source: peres, target: holst })).toBe(
      'Shimon Peres goes through Johan Jørgen Holst',
    );
  });

  it('says on whose behalf an envoy is sent', () => {
    expect(
      toWords('envoy-to', {
        source: person('Amos Hochstein'),
        target: state('Lebanon'),
        third: state('United States'),
      }),
    ).toBe('Amos Hochstein is an envoy to Lebanon on behalf of the United States');
  });

  it.each([
    ['related to', person('Shimon Peres'), 'Shimon Peres is related to Norway'],
    ['Linked with', group('Lebanese Armed Forces'), 'The Lebanese Armed Forces are linked with Norway'],
    ['talked with', person('Shimon Peres'), 'Shimon Peres talked with Norway'],
  ])('gives a label of a file a verb where it has none: %s', (label, source, sentence) => {
    const type = toRelationshipType({ id: 'own', label });
    expect(toWords(type, { source, target: state('Norway') })).toBe(sentence);
  });

  it('says at its end that a tie is proposed', () => {
    const ends = { source: state('Norway'), target: state('Israel') };
    expect(toWords('talks-to', { ...ends, modality: 'proposed' })).toBe('Norway talks to Israel (proposed)');
  });

  it.each([
    [person('Johan Jørgen Holst'), state('Norway'), 'Johan Jørgen Holst serves Norway'],
    [group('Lebanese Armed Forces'), state('Lebanon'), 'The Lebanese Armed Forces belong to Lebanon'],
    [person('Mahmoud Abbas'), group('PLO'), 'Mahmoud Abbas is a member of the PLO'],
    [state('Norway'), group('NATO'), 'Norway is a member of NATO'],
    [group('Hezbollah'), group('Lebanese cabinet'), 'Hezbollah is a member of the Lebanese cabinet'],
  ])('says membership by the kinds of its ends: %#', (source, target, sentence) => {
    expect(toWords('member-of', { source, target })).toBe(sentence);
  });

  it.each([
    [
      'leads',
      person('Nabih Berri'),
      group('Lebanese parliament'),
      'Nabih Berri leads the Lebanese parliament',
    ],
    ['ally-of', group('Hamas'), group('Hezbollah'), 'Hamas is an ally of Hezbollah'],
    ['asks', state('United States'), state('Lebanon'), 'The United States asks Lebanon'],
    ['opposes', group('Houthis'), state('Israel'), 'The Houthis oppose Israel'],
  ])('gives the names of %s their articles', (type, source, target, sentence) => {
    expect(toWords(type, { source, target })).toBe(sentence);
  });

  const hochstein = person('Amos Hochstein');
  const mikati = person('Najib Mikati');

  it.each([
    ['The envoy asked for a truce.', 'Amos Hochstein denies that the envoy asked for a truce'],
    ['In May the U.S. envoy came', 'Amos Hochstein denies that in May the U.S. envoy came'],
    ['Nasrallah rejected it.', 'Amos Hochstein denies that Nasrallah rejected it'],
    ['The envoy came. He asked.', 'Amos Hochstein denies: The envoy came. He asked.'],
  ])('says what is denied: %s', (claim, sentence) => {
    expect(toWords('denies', { source: hochstein, target: null, claim })).toBe(sentence);
  });

  it.each([
    ['denies', 'Amos Hochstein denies that the envoy came'],
    ['confirms', 'Amos Hochstein confirms that the envoy came'],
    ['declines-comment', 'Amos Hochstein declines to comment on the claim that the envoy came'],
    ['could-not-be-reached', 'Amos Hochstein could not be reached about the claim that the envoy came'],
  ])('never says that an answer was given to whom the claim is about: %s', (type, sentence) => {
    const ends = { source: hochstein, claim: 'The envoy came.' };
    expect(toWords(type, { ...ends, target: mikati })).toBe(sentence);
    expect(toWords(type, { ...ends, target: null })).toBe(sentence);
  });

  it.each([
    ['denies', 'denies a claim'],
    ['confirms', 'confirms a claim'],
    ['declines-comment', 'declines to comment'],
    ['could-not-be-reached', 'could not be reached'],
  ])('says whom the claim is about when its statement is not known: %s', (type, words) => {
    const about = { 'declines-comment': ' on a claim', 'could-not-be-reached': ' about a claim' }[type] ?? '';
    expect(toWords(type, { source: hochstein, target: mikati })).toBe(
      `Amos Hochstein ${words}${about} about Najib Mikati`,
    );
    expect(toWords(type, { source: hochstein, target: null })).toBe(`Amos Hochstein ${words}`);
  });

  it('leaves a type of the network’s own its labels, third role included', () => {
    const type = toRelationshipType({ id: 'whispers', label: 'whispers to', third: { role: 'toward' } });
    expect(toWords(type, { source: hochstein, target: mikati, third: state('Iran') })).toBe(
      'Amos Hochstein whispers to Najib Mikati toward Iran',
    );
    const disputes = toRelationshipType({ id: 'disputes', label: 'disputes', namesClaim: true });
    expect(toWords(disputes, { source: hochstein, target: null, claim: 'The envoy came.' })).toBe(
      'Amos Hochstein disputes: The envoy came.',
    );
  });

  it('isolates names and claims that run from right to left', () => {
    expect(toWords('talks-to', { source: person('نبيه بري'), target: mikati })).toBe(
      '\u2068نبيه بري\u2069 talks to Najib Mikati',
    );
  });
});

describe('toNameInSentence', () => {
  it('puts the article before the isolated name, and leaves names that have none', () => {
    expect(toNameInSentence(state('United Kingdom'))).toBe('the United Kingdom');
    expect(toNameInSentence(state('Norway'))).toBe('Norway');
  });
});
