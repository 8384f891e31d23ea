import { FORMAT_LIMITS } from '@/lib/network/limits';
import type { Remark } from './import-tables';

type Sort = { readonly listed: Remark[]; readonly first: Remark; omitted: number };

/**
 * Gathers what a person should know of how a file was read. Of one sort the first are listed, each with its place, and the
 * rest are counted: a file with a million ragged rows gets a report that can be read.
 */
export class RemarkList {
  private readonly sorts = new Map<string, Sort>();
  private errors = 0;

  /** `sort` tells equal remarks from others, whatever their places and words. `most`: so many are listed, and the others counted. */
  add(sort: string, remark: Remark, most: number = FORMAT_LIMITS.places): void {
    if (remark.severity === 'error') this.errors += 1;
    const known = this.sorts.get(sort);
    if (!known) this.sorts.set(sort, { listed: [remark], first: remark, omitted: 0 });
    else if (known.listed.length < most) known.listed.push(remark);
    else known.omitted += 1;
  }

  hasErrors(): boolean {
    return this.errors > 0;
  }

  /** Returns the remarks, errors first, then warnings, then notes, each sort together in the order in which it first came. */
  toRemarks(): readonly Remark[] {
    const all = [...this.sorts.values()].flatMap(({ listed, first, omitted }) =>
      omitted === 0
        ? listed
        : [
            ...listed,
            {
              ...first,
              place: '',
              message: `The same is so in ${omitted.toLocaleString('en')} more ${omitted === 1 ? 'place' : 'places'}.`,
            },
          ],
    );
    return (['error', 'warning', 'note'] as const).flatMap((severity) =>
      all.filter((remark) => remark.severity === severity),
    );
  }
}

/** Returns a result that says why a file could not be read. `more`: a list to choose from, and where it can be read in another way. */
export function toFailed(
  message: string,
  fix: string,
  place = '',
  more: Pick<Remark, 'list' | 'leadsTo'> = {},
) {
  const remark: Remark = { severity: 'error', place, message, fix, ...more };
  return { kind: 'failed' as const, remarks: [remark] as const };
}
