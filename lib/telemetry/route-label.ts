import { readFileSync } from 'node:fs';
import path from 'node:path';

/** What has no form of its own: whatever clients ask for, a metric has few forms of addresses. */
const OTHER = 'other';

/** Returns the form of an address, such as `/api/networks/{id}`; `other` for one that the server does not have. */
export type RouteLabels = (address: string) => string;

/** Returns what labels addresses by the routes of the build that is in a folder; where there is none, all are `other`. */
export function readRouteLabels(folder: string): RouteLabels {
  try {
    const file = path.join(/* turbopackIgnore: true */ folder, '.next/app-path-routes-manifest.json');
    const manifest: Readonly<Record<string, string>> = JSON.parse(readFileSync(file, 'utf8'));
    return createRouteLabels(Object.values(manifest));
  } catch {
    // The sources are served while they are developed.
    return createRouteLabels([]);
  }
}

/** Returns what labels addresses by routes as Next.js writes them: `/networks/[id]`. */
export function createRouteLabels(routes: readonly string[]): RouteLabels {
  const forms = routes
    .filter((route) => !/^\/_|\[\.\.\.|\[\[/.test(route))
    .map((route) => toSegments(route.replaceAll('[', '{').replaceAll(']', '}')))
    .sort((one, other) => countParameters(one) - countParameters(other));
  return (address) => {
    if (address.startsWith('/_next/')) return '/_next';
    const segments = toSegments(address);
    const form = forms.find(
      (each) =>
        each.length === segments.length &&
        each.every((segment, at) => segment === segments[at] || (isParameter(segment) && segments[at])),
    );
    return form ? `/${form.join('/')}` : OTHER;
  };
}

function toSegments(address: string): readonly string[] {
  return address === '/' ? [] : address.slice(1).split('/');
}

function countParameters(form: readonly string[]): number {
  return form.filter(isParameter).length;
}

function isParameter(segment: string): boolean {
  return segment.startsWith('{');
}
