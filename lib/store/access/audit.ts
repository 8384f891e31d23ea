import { writeLog } from '@/lib/telemetry/write-log';

/** Something that a user has done to what is kept, or has not been allowed to do. */
export type AuditLine = {
  readonly who: string;
  /** The address that the request came from, as it is known: not what the request says of itself. */
  readonly from: string;
  readonly did:
    | 'create'
    | 'change'
    | 'purge'
    | 'sign in'
    | 'sign out'
    | 'end a session'
    | 'fail to sign in'
    | 'be refused';
  /** Why it was not allowed. */
  readonly why?: string;
  /** The method and the path of a request that was refused. */
  readonly asked?: string;
  readonly network?: string;
  readonly version?: number;
  readonly label?: string;
  /** The id of the session, which lets nobody in. */
  readonly session?: string;
};

/** The longest text of a line, in characters: what comes from a request may be of any length. */
const LONGEST = 200;
/** Signs that end a line, move the cursor of who reads it, or turn the text around. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu;

/** Writes a line to the server’s log, which its operator may keep. Texts are one line each, and short. */
export function writeAudit(line: AuditLine): void {
  const told = Object.entries(line).map(([name, value]) => [
    name,
    typeof value === 'string' ? toShown(value) : value,
  ]);
  writeLog('info', 'audit', { at: new Date().toISOString(), ...Object.fromEntries(told) });
}

/** Returns a text that came from outside as one short line. */
export function toShown(text: string): string {
  // Cut before it is searched, so that a long text takes no longer; cleaned once more after it is cut to its length, which may end within a character.
  const plain = text.slice(0, LONGEST * 2).replace(UNSEEN, ' ');
  return plain.length <= LONGEST ? plain : `${plain.slice(0, LONGEST - 1).replace(UNSEEN, '')}…`;
}
