import { toActorOptions } from '@/lib/view/actor-options';
import { FERRY, parseOrThrow } from '@/tests/lib/graph/ferry-network';

describe('toActorOptions', () => {
  it('lists actors once, however many fields offer them, and others anew', () => {
    const { actors } = parseOrThrow(FERRY);
    const options = toActorOptions(actors);
    expect(options.map(({ value }) => value)).toEqual(actors.map(({ id }) => id));
    expect(toActorOptions(actors)).toBe(options);
    expect(toActorOptions(actors.slice(1)).map(({ value }) => value)).toEqual(
      actors.slice(1).map(({ id }) => id),
    );
  });
});
