/** Something that somebody has done to what is kept, or has not been allowed to do. */
export type AuditLine = {
  readonly who: string;
  /** Where the request came from, as far as it says. */
  readonly from: string;
  readonly did: 'create' | 'change' | 'purge' | 'sign in' | 'fail to sign in';
  readonly network?: string;
  readonly version?: number;
  readonly label?: string;
};

/** Writes a line of JSON to the server’s output, which whoever runs it may keep. */
export function writeAudit(line: AuditLine): void {
  console.info(`audit ${JSON.stringify({ at: new Date().toISOString(), ...line })}`);
}
