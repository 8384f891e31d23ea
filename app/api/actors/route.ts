import { toProblem, type ViewProblem } from '@/lib/explorer/view-params';
import { maySee } from '@/lib/store/access/principal';
import { findActors, MAX_ACTORS_FOUND } from '@/lib/store/find-actors';
import { createRoute, declareMethod } from '../_http/create-route';
import { SERVER } from '../_http/network-scope';
import { respondJson } from '../_http/respond';

export const dynamic = 'force-dynamic';

const LONGEST_TEXT = 200;

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = createRoute({
  /** The actors of a name, in all networks that the principal may see. */
  GET: declareMethod({
    role: 'viewer',
    scope: SERVER,
    query: ({ params }) => {
      const problems: ViewProblem[] = [];
      return {
        q: readText(params, 'q', problems) ?? '',
        without: readText(params, 'without', problems),
        problems,
      };
    },
    respond: async ({ request, principal, query: { q, without } }) => {
      const isSearched = (id: string) => id !== without && maySee(principal, id);
      return respondJson(request, await findActors(q, isSearched, MAX_ACTORS_FOUND));
    },
  }),
});

function readText(params: URLSearchParams, name: string, problems: ViewProblem[]): string | null {
  const [text = null, ...repeats] = params.getAll(name);
  if (text === null) return null;
  if (repeats.length === 0 && text.length <= LONGEST_TEXT) return text;
  const message =
    repeats.length > 0 ? 'It is given more than once.' : `It is longer than ${LONGEST_TEXT} characters.`;
  problems.push(toProblem(name, text.slice(0, LONGEST_TEXT), message));
  return null;
}
