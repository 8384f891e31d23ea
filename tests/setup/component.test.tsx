import { configure, getConfig, render, screen } from '@testing-library/react';

describe('why an element is not found', () => {
  const { asyncUtilTimeout } = getConfig();
  afterEach(() => configure({ asyncUtilTimeout }));

  it('is told with the page, whether it was waited for or not', async () => {
    configure({ asyncUtilTimeout: 100 });
    render(<p>What there is</p>);
    expect(() => screen.getByText('What there is not')).toThrow(
      /What there is not[\s\S]*<p>[\s\S]*What there is/,
    );
    await expect(screen.findByText('What there is not')).rejects.toThrow(
      /What there is not[\s\S]*<p>[\s\S]*What there is/,
    );
  });
});
