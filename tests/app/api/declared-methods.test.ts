/** @jest-environment node */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { PROBLEMS, type ProblemId } from '@/app/api/_http/problems';
import { createApiDescription } from '@/app/api/_openapi/api-description';

const FOLDER = path.join(__dirname, '../../../app/api');
const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;

/** What the description leaves out: signing in is for browsers, and the rest are addresses that there are not. */
const UNDESCRIBED = ['/api/[[...path]]', '/api/session', '/api/session/end'];

type Described = { readonly responses: Readonly<Record<string, { $ref?: string; description?: string }>> };
type Exported = Readonly<Record<string, { readonly problems?: ReadonlySet<ProblemId> } | undefined>>;

/** Parsed, as a client gets it. */
const paths: Readonly<Record<string, Readonly<Record<string, Described>>>> = JSON.parse(
  JSON.stringify(createApiDescription()),
).paths;

const routes: readonly (readonly [address: string, exported: Exported])[] = readdirSync(FOLDER, {
  recursive: true,
  encoding: 'utf8',
})
  .filter((file) => path.basename(file) === 'route.ts')
  .map((file) => [`/api/${path.dirname(file)}`, require(path.join(FOLDER, file))] as const)
  .filter(([address]) => !UNDESCRIBED.includes(address));

const toDescribedPath = (address: string) => address.replaceAll('[', '{').replaceAll(']', '}');

/** Returns the kinds of problems with which a described method may answer: a response of several names each by its title. */
function listDescribed({ responses }: Described): ProblemId[] {
  const all = Object.entries(PROBLEMS) as [ProblemId, { title: string; description: string }][];
  return Object.entries(responses).flatMap(([status, { $ref, description = '' }]) => {
    if (Number(status) < 400) return [];
    if ($ref) return all.map(([id]) => id).filter((id) => $ref === `#/components/responses/${id}`);
    const told = description.split(' Or: ');
    return all.filter(([, kind]) => told.includes(`${kind.title}. ${kind.description}`)).map(([id]) => id);
  });
}

describe('the routes of the API', () => {
  it('are those that are described', () => {
    expect(routes.map(([address]) => toDescribedPath(address)).sort()).toEqual(Object.keys(paths).sort());
  });

  it.each(routes)('%s declares the methods that are described, with their problems', (address, exported) => {
    const declared = METHODS.filter((name) => exported[name]?.problems);
    const described = paths[toDescribedPath(address)] ?? {};
    expect(declared.map((name) => name.toLowerCase()).sort()).toEqual(Object.keys(described).sort());
    for (const name of declared) {
      const told = described[name.toLowerCase()];
      const problems = [...(exported[name]?.problems ?? [])];
      expect([name, told && listDescribed(told).sort()]).toEqual([name, problems.sort()]);
    }
  });

  it.each(routes)(
    '%s exports every method there is, and reading for HEAD wherever there is GET',
    (_, exported) => {
      for (const name of [...METHODS, 'HEAD', 'OPTIONS']) expect(exported[name]).toBeInstanceOf(Function);
      expect(exported.HEAD === exported.GET || !exported.GET?.problems).toBe(true);
    },
  );
});
