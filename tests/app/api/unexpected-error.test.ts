/** @jest-environment node */
import { createRoute, declareMethod } from '@/app/api/_http/create-route';
import { SERVER } from '@/app/api/_http/network-scope';

it('an unexpected error is a line with its stack, and its client is told nothing of the insides', async () => {
  const logged = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const fault = new Error('relation "tokens" is at /srv/insides');
  const { GET } = createRoute({
    GET: declareMethod({
      role: 'viewer',
      scope: SERVER,
      respond: async () => {
        throw fault;
      },
    }),
  });
  const response = await GET(new Request('http://localhost/api/networks'));
  const problem = await response.json();
  expect([response.status, problem.title]).toEqual([500, expect.any(String)]);
  expect(JSON.stringify(problem)).not.toMatch(/insides|tokens|stack/);
  expect(logged).toHaveBeenCalledWith(expect.stringContaining('/api/networks'), fault);
});
