import { writeLog } from '@/lib/telemetry/write-log';

/** Something that a user has done to what is kept, or has not been allowed to do. */
export type AuditLine = {
  readonly who: string;
  /** The address that the request came from, as it is known: not what the request says of itself. */
  readonly from: string;
  readonly did: 'create' | 'change' | 'purge' | 'sign in' | 'fail to sign in';
  readonly network?: string;
  readonly version?: number;
  readonly label?: string;
};

/** Writes a line to the server’s log, which its operator may keep. */
export function writeAudit(line: AuditLine): void {
  writeLog('info', 'audit', { at: new Date().toISOString(), ...line });
}
