import { findRefusal } from '@/app/_service/refuse-request';

describe('findRefusal', () => {
  it('lets through what an address may be asked', () => {
    expect(findRefusal('GET', '/')).toBeNull();
    expect(findRefusal('PATCH', '/api/networks/caf%C3%A9/%25')).toBeNull();
  });

  it('refuses a method that no address takes', () => {
    for (const method of ['TRACE', 'PROPFIND', 'get', ''])
      expect(findRefusal(method, '/')?.id).toBe('method-not-allowed');
  });

  it('refuses a “%” that stands before no byte of UTF-8', () => {
    for (const path of ['/%', '/api/networks/%zz', '/%ff', '/%E0%A4%A'])
      expect(findRefusal('GET', path)?.id).toBe('bad-address');
  });
});
