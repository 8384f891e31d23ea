import { createRouteLabels, readRouteLabels } from '@/lib/telemetry/route-label';

const label = createRouteLabels([
  '/_not-found',
  '/api/[[...path]]',
  '/api/networks/[id]',
  '/api/networks/[id]/layouts/[layout]',
  '/api/networks/new',
  '/',
]);

describe('createRouteLabels', () => {
  it('labels an address by its form', () => {
    expect(label('/')).toBe('/');
    expect(label('/api/networks/oslo-1993')).toBe('/api/networks/{id}');
    expect(label('/api/networks/oslo-1993/layouts/force')).toBe('/api/networks/{id}/layouts/{layout}');
  });

  it('takes a route that is written out before one with a parameter', () => {
    expect(label('/api/networks/new')).toBe('/api/networks/new');
  });

  it('has one label for the files of the build, and one for what there is not', () => {
    expect(label('/_next/static/chunks/a.js')).toBe('/_next');
    for (const address of ['/api/networks/', '/api/x', '/wp-login.php', '/_not-found', '', '//'])
      expect([address, label(address)]).toEqual([address, 'other']);
  });
});

describe('readRouteLabels', () => {
  it('labels nothing where there is no build', () => {
    expect(readRouteLabels('/nowhere')('/')).toBe('other');
  });
});
