import { writeAudit } from '@/lib/store/access/audit';
import { toAddress } from './note-address';

/** A request that was not done, and why. */
export type Refused = {
  readonly headers: Pick<Headers, 'get'>;
  /** Who asked; null when that is not known. */
  readonly who: string | null;
  readonly why: 'not-allowed' | 'out-of-scope' | 'foreign-request';
  /** The method and the path. */
  readonly asked: string;
  readonly network?: string;
};

/** Writes a line about a request that was refused, for whoever runs the server. */
export function noteRefusal({ headers, who, ...refused }: Refused): void {
  writeAudit({ who: who ?? 'unknown', from: toAddress(headers), did: 'be refused', ...refused });
}
