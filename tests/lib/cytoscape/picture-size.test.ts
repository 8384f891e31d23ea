import { checkPictureSize, PictureTooLargeError } from '@/lib/cytoscape/picture-size';

describe('checkPictureSize', () => {
  it('lets through what a browser can draw', () => {
    expect(checkPictureSize(1200, 800)).toBeNull();
    expect(checkPictureSize(16_384, 16_384)).toBeNull();
  });

  it.each([
    [16_385, 16_384],
    [65_536, 10],
    [20_000, 20],
    [Number.POSITIVE_INFINITY, 10],
  ])('refuses %d by %d, and says how to mend it', (width, height) => {
    expect(checkPictureSize(width, height)).toMatchObject({ width, height });
    expect(checkPictureSize(width, height)?.message).toMatch(
      /more than a browser can draw.*Choose a smaller scale/,
    );
  });

  it.each([
    [0, 100],
    [Number.NaN, 100],
  ])('refuses %d by %d: there is nothing to draw', (width, height) => {
    expect(checkPictureSize(width, height)?.message).toMatch(/nothing to draw/);
  });

  it('names the size as people write it', () => {
    expect(checkPictureSize(40_000, 1200.5)?.message).toContain('40,000 × 1,201 pixels');
  });
});

it('the error carries the problem and its message', () => {
  const problem = { width: 1, height: 2, message: 'Too large.' };
  const error = new PictureTooLargeError(problem);
  expect(error).toMatchObject({ name: 'PictureTooLargeError', message: 'Too large.', problem });
});
