import { renderHook, waitFor } from '@testing-library/react';
import { useDirectoryTrouble, useKnownActors } from '@/app/networks/[id]/_explorer/controls/use-known-actors';
import { createKnownActorIndex } from '@/lib/graph/search/known-actor-index';
import { loadKnownActors } from '@/lib/graph/search/load-known-actors';

jest.mock('@/lib/graph/search/load-known-actors', () => ({ loadKnownActors: jest.fn() }));
const load = jest.mocked(loadKnownActors);

const renderPicker = () =>
  renderHook(() => ({ index: useKnownActors(), trouble: useDirectoryTrouble() })).result;

describe('useDirectoryTrouble', () => {
  it('says that known actors are not offered while the server is gone, until a picker has them', async () => {
    load.mockRejectedValueOnce(new Error('The server does not answer.'));
    const first = renderPicker();
    await waitFor(() => expect(first.current.trouble).toMatch(/^Known actors are not offered/));
    expect(first.current.index).toBeNull();

    load.mockResolvedValueOnce(createKnownActorIndex([]));
    const second = renderPicker();
    await waitFor(() => expect(second.current.index).not.toBeNull());
    expect([first.current.trouble, second.current.trouble]).toEqual([null, null]);
  });
});
