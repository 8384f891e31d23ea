import { isStoreError, StoreError } from '@/lib/store/store-error';

describe('isStoreError', () => {
  it('knows an error that another copy of the module has made, as bundles have one each', () => {
    let other: unknown = null;
    jest.isolateModules(() => {
      const copy = jest.requireActual('@/lib/store/store-error');
      other = new copy.StoreError('full', 'The disk is full.', { fix: 'Make room on it.' });
    });
    expect(other).not.toBeInstanceOf(StoreError);
    expect(isStoreError(other)).toBe(true);
    expect(other).toMatchObject({ kind: 'full', message: 'The disk is full. Make room on it.' });
  });

  it('takes nothing else for one', () => {
    const named = Object.assign(new Error('no'), { name: 'StoreError', kind: 'full' });
    for (const error of [named, null, undefined, 'StoreError', {}]) expect(isStoreError(error)).toBe(false);
  });
});
