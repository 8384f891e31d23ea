import { MantineProvider } from '@mantine/core';
import { act, render, screen } from '@testing-library/react';
import { PreviewPicture } from '@/app/import/_importer/preview-picture';
import { createLayoutRunner } from '@/lib/cytoscape/run-layout';
import { toNetworkPreview } from '@/lib/formats/import-workflow/network-preview';
import { build, table } from '../../lib/formats/import/import-table';

jest.mock('@/lib/cytoscape/run-layout', () => ({ createLayoutRunner: jest.fn() }));

const preview = toNetworkPreview(build({ ties: table('source,target', 'Ada,Ben') }));
const PLACES = { ada: { x: 0, y: 0 }, ben: { x: 100, y: 0 } };

/** Has each of the runners that are made one after another do what is given for it. */
function runnersThat(...runs: (() => Promise<typeof PLACES>)[]) {
  const destroy = jest.fn();
  const made = jest.mocked(createLayoutRunner).mockReset();
  for (const run of runs) made.mockReturnValueOnce({ run, destroy });
  return { made, destroy };
}

const fail = (name: string) => () =>
  Promise.reject(Object.assign(new Error('Failed to load chunk 7'), { name }));

async function show() {
  const shown = render(
    <MantineProvider env="test">
      <PreviewPicture preview={preview} />
    </MantineProvider>,
  );
  await act(() => jest.advanceTimersByTimeAsync(10));
  return shown;
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('the picture of what an import makes', () => {
  it('says that the server does not answer, and is drawn by another worker once it does', async () => {
    const { made, destroy } = runnersThat(fail('ChunkLoadError'), async () => PLACES);
    const { container } = await show();
    expect(screen.getByText(/the server does not answer/)).toBeInTheDocument();
    expect(made).toHaveBeenCalledTimes(1);
    await act(() => jest.advanceTimersByTimeAsync(3_000));
    expect(made).toHaveBeenCalledTimes(2);
    expect(destroy).toHaveBeenCalledTimes(1);
    expect(screen.queryByText(/does not answer/)).toBeNull();
    expect(container.querySelector('svg')).not.toBeNull();
  });

  it('is not tried again where it cannot be drawn at all, and says that the counts stand', async () => {
    const { made } = runnersThat(() => Promise.reject(new RangeError('No room.')));
    await show();
    await act(() => jest.advanceTimersByTimeAsync(10_000));
    expect(screen.getByText('It could not be drawn; the counts stand.')).toBeInTheDocument();
    expect(made).toHaveBeenCalledTimes(1);
  });
});
