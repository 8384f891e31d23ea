import type { ViewSource } from '@/lib/explorer/state/snapshot';
import { getView } from '@/lib/view/get-view';
import { openStore } from '@/tests/lib/explorer/state/open-store';

const openSource = (): ViewSource => openStore().getState().now.source;

describe('getView', () => {
  it('returns the same view for the same source, and another for one that is alike', () => {
    const source = openSource();
    expect(getView(source)).toBe(getView(source));
    expect(getView({ ...source })).not.toBe(getView(source));
    expect(getView({ ...source })).toEqual(getView(source));
  });

  it('draws what is selected, sized and marked', () => {
    const source = openSource();
    const selection = { kind: 'items', actors: ['ann'], relationships: [] } as const;
    const sizes = { label: 'Ties', most: '4', shares: new Map([['ann', 0.5]]) };
    const marks = { actors: new Map([['ann', 'added' as const]]), relationships: new Map() };
    const find = (view: ReturnType<typeof getView>) => view.actors.find(({ id }) => id === 'ann');
    expect(find(getView(source))).toMatchObject({ selected: false });
    expect(find(getView(source))).not.toHaveProperty('mark');
    expect(find(getView({ ...source, selection, sizes, marks }))).toMatchObject({
      selected: true,
      size: 0.5,
      mark: 'added',
    });
  });
});
