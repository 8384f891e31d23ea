import { computePatch } from '@/lib/cytoscape/patch';
import { actor, leg, view } from './small-view';

const A = actor('a');
const B = actor('b');
const AB = leg('a', 'b');

describe('computePatch', () => {
  it('is empty between equal views, though they are other objects', () => {
    expect(computePatch(view([A, B], [AB]), view([{ ...A }, { ...B }], [{ ...AB }]))).toEqual({
      removedActors: [],
      removedLegs: [],
      addedActors: [],
      addedLegs: [],
      changedActors: [],
      changedLegs: [],
    });
  });

  it('lists what goes by id and what comes whole', () => {
    const patch = computePatch(view([A], []), view([B], []));
    expect(patch).toMatchObject({ removedActors: ['a'], addedActors: [B], changedActors: [] });
  });

  it('lists the legs of those who go', () => {
    expect(computePatch(view([A, B], [AB]), view([A], [])).removedLegs).toEqual(['a-b']);
  });

  it('lists what is changed, as it is now', () => {
    const selected = { ...A, selected: true };
    const contested = { ...AB, standing: 'contested' as const };
    const patch = computePatch(view([A, B], [AB]), view([selected, B], [contested]));
    expect(patch).toMatchObject({ changedActors: [selected], changedLegs: [contested], addedLegs: [] });
  });

  it('lists who gets a size, and who loses it', () => {
    const sized = { ...A, size: 0 };
    expect(computePatch(view([A], []), view([sized], [])).changedActors).toEqual([sized]);
    expect(computePatch(view([sized], []), view([A], [])).changedActors).toEqual([A]);
  });

  it('keeps apart two relationships between the same actors', () => {
    const other = leg('a', 'b', { key: 'again' });
    expect(computePatch(view([A, B], [AB, other]), view([A, B], [other])).removedLegs).toEqual(['a-b']);
  });

  it('lists a leg whose ends are others as one that goes and one that comes: no edge can be bent to another node', () => {
    const C = actor('c');
    const moved = { ...AB, to: 'c' };
    const patch = computePatch(view([A, B, C], [AB]), view([A, C], [moved]));
    expect(patch).toMatchObject({
      removedActors: ['b'],
      removedLegs: ['a-b'],
      addedLegs: [moved],
      changedLegs: [],
    });
  });
});
