/** @jest-environment node */
import { createKnownActorIndex } from '@/lib/graph/search/known-actor-index';
import { readDirectory } from '@/lib/network/directory/read-directory';
import type { Actor } from '@/lib/network/network';
import { toActorOptions } from '@/lib/view/actor-options';
import { matchOptions } from '@/lib/view/match-options';
import { type ActorElsewhere, offerActors } from '@/lib/view/offered-actors';
import { ACTOR_KIND_IDS, type ActorKindId } from '@/lib/vocabulary/actor-kinds';

const index = createKnownActorIndex(readDirectory());

const createActor = (id: string, kind: ActorKindId, name: string): Actor => ({
  ...{ id, kind, name, aliases: [], role: '', country: null, from: null, to: null, notes: '' },
  ...{ identifiers: {}, shadow: false },
});

const ACTORS = [
  createActor('us', 'state', 'United States'),
  createActor('hochstein', 'person', 'Amos Hochstein'),
];

const createElsewhere = (kind: ActorKindId, name: string, identifiers = {}): ActorElsewhere => ({
  network: { id: 'oslo', title: 'Oslo' },
  actor: { id: 'x', kind, name, aliases: [], role: '', country: null, identifiers },
});

function offer(
  text: string,
  elsewhere: readonly ActorElsewhere[] = [],
  kinds: readonly ActorKindId[] = ACTOR_KIND_IDS,
) {
  const options = toActorOptions(ACTORS, index);
  return offerActors(text, { actors: ACTORS, options, index, elsewhere, kinds });
}

const listLabels = (...asked: Parameters<typeof offer>) =>
  offer(...asked).map(({ option }) => `${option.label} (${option.note})`);

describe('toActorOptions', () => {
  it('finds an actor by the names that the directory has for it', () => {
    const options = toActorOptions(ACTORS, index);
    expect(matchOptions(options, 'США').map(({ value }) => value)).toEqual(['us']);
    expect(matchOptions(toActorOptions(ACTORS), 'США')).toEqual([]);
  });
});

describe('offerActors', () => {
  it('offers known actors, then those of other networks, then new ones', () => {
    expect(listLabels('leban', [createElsewhere('person', 'Lebanidze')], ['person', 'state'])).toEqual([
      'Lebanon (known)',
      'Lebanidze (Oslo)',
      'Create the person “leban” (new)',
      'Create the state “leban” (new)',
    ]);
  });

  it('says which form was found, and brings the names of the actor along', () => {
    const [kremlin] = offer('kremlin');
    expect(kremlin).toMatchObject({
      option: { label: 'Russia', note: 'Kremlin · known', flag: 'RU' },
      actor: { kind: 'state', country: 'RU', identifiers: { directory: 'russia' } },
    });
    expect(kremlin?.actor?.aliases).toEqual(expect.arrayContaining(['روسيا', 'Russian Federation']));
    expect(kremlin?.actor?.aliases).not.toContain('Moscow');
  });

  it('asks of a close name whether it is the same, and says of whom a new one is another', () => {
    expect(listLabels('Hochstien', [], ['person'])).toEqual(['Create the person “Hochstien” (new)']);
    expect(listLabels('Amos Hochstien', [], ['person'])).toEqual([
      'Amos Hochstein (the same?)',
      'Create the person “Amos Hochstien” (not Amos Hochstein)',
    ]);
  });

  it('offers nothing where the network has an actor of that name', () => {
    expect(listLabels('united states')).toEqual([]);
    expect(listLabels('')).toEqual([]);
  });

  it('offers nobody twice: not a known actor that is there, nor one of another network that is known', () => {
    expect(listLabels('united st', [createElsewhere('state', 'United States')], ['state'])).toEqual([
      'Create the state “united st” (new)',
    ]);
    const found = [createElsewhere('state', 'Lebanon'), createElsewhere('person', 'Amos Hochstein')];
    expect(
      listLabels('lebanon', found, ['person', 'state']).filter((label) => label.includes('Oslo')),
    ).toEqual([]);
  });

  it('says by an identifier of which actor one from another network is the same', () => {
    const [first] = offer('zelda', [createElsewhere('person', 'Zelda', { wikidata: 'Q1' })]);
    expect(first?.actor?.identifiers).toEqual({ wikidata: 'Q1', backchannel: 'oslo/x' });
    const [passed] = offer('zelda', [createElsewhere('person', 'Zelda', { backchannel: 'derry/z' })]);
    expect(passed?.actor?.identifiers).toEqual({ backchannel: 'derry/z' });
  });
});
