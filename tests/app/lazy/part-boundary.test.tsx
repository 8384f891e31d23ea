import { MantineProvider } from '@mantine/core';
import { render, screen } from '@testing-library/react';
import { PartBoundary } from '@/app/_lazy/part-boundary';

/** Keeps React's report of what was caught out of the report of the tests. */
beforeEach(() => {
  jest.spyOn(console, 'error').mockImplementation(() => {});
});

function Panel({ actor }: { actor: string | null }) {
  if (actor === null) throw new RangeError('There is no actor.');
  return <p>{actor}</p>;
}

const draw = (actor: string | null) => (
  <MantineProvider env="test">
    <PartBoundary what="The details" place="panel" changes={actor}>
      <Panel actor={actor} />
    </PartBoundary>
    <p>The map</p>
  </MantineProvider>
);

describe('the boundary of a part', () => {
  it('keeps a fault within it from the rest, and draws the part again when what it shows has changed', async () => {
    const { rerender } = render(draw(null));
    expect(screen.getByText('The details failed.')).toBeInTheDocument();
    expect(screen.getByText('The map')).toBeInTheDocument();
    rerender(draw('Ada'));
    expect(await screen.findByText('Ada')).toBeInTheDocument();
    expect(screen.queryByText('The details failed.')).toBeNull();
  });
});
