import type { NetworkFilter } from '@/lib/graph/filter/filter';
import { FILTER_PARAMETERS } from './filter-parameters';
import { FILTER_PARAMETER_NAMES } from './view-parameters';

/** Returns a filter as the API's addresses have it, where the lens All goes without saying; empty when nothing is filtered. */
export function toFilterParams(filter: NetworkFilter): URLSearchParams {
  const params = new URLSearchParams();
  const write = <Name extends keyof NetworkFilter>(name: Name) => {
    const form = FILTER_PARAMETERS[name];
    const text = form.write(filter[name]);
    if (text !== null && text !== form.write(form.standard({ defaultLens: 'all' })))
      params.append(name, text);
  };
  for (const name of FILTER_PARAMETER_NAMES) write(name);
  return params;
}
