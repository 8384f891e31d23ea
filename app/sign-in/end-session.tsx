import type { Bearer, ListedSession } from '@/lib/store/access/session-repository';
import { listOwnSessions } from '../_auth/sessions';
import shell from '../_layout/page-layout.module.css';
import { describeAgent, describeUse } from './describe-session';
import styles from './sign-in.module.css';
import { TokenField } from './token-field';

/** Returns another open session of the token of this browser; null when that is none. */
export async function findOther(bearer: Bearer, id: string): Promise<ListedSession | null> {
  const sessions = await listOwnSessions(bearer);
  return sessions.find((session) => session.id === id && id !== bearer.sessionId) ?? null;
}

/** Asks for the token once more before another session ends: whoever uses a browser that was left open cannot end it. */
export function EndSession({ session, problem }: { session: ListedSession; problem: string | undefined }) {
  return (
    <>
      <h1 className={shell.title}>End a session</h1>
      <p className={shell.lead}>
        {describeAgent(session.agent)}, {describeUse(session)}. It is signed out at once, and asked for a
        token again.
      </p>
      <form method="post" action="/api/session/end" className={styles.form}>
        <input type="hidden" name="session" value={session.id} />
        <TokenField label="Your token, once more" problem={problem} />
        <div className={styles.choices}>
          <button type="submit" className={styles.button}>
            End this session
          </button>
          <a href="/sign-in" className={styles.quiet}>
            Cancel
          </a>
        </div>
      </form>
    </>
  );
}
