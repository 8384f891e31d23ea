import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { toNextPath } from '../_auth/next-path';
import { findPageAdmission } from '../_auth/require-principal';
import { PageLayout } from '../_layout/page-layout';
import shell from '../_layout/page-layout.module.css';
import { OwnSessions } from './own-sessions';
import styles from './sign-in.module.css';

export const metadata: Metadata = { title: 'Sign in' };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const PROBLEMS: ReadonlyMap<string | undefined, string> = new Map([
  ['token', 'This token is not known, or no longer valid. Check that it is complete: it begins with bc_.'],
  ['wait', 'Too many failed sign-ins; try again in a minute.'],
]);

/** Where a user with a token comes in. Works without JavaScript. */
export default async function SignInPage({ searchParams }: Props) {
  const { next, problem, from } = await searchParams;
  const path = toNextPath(toText(next));
  const admission = await findPageAdmission();
  const visitor = admission?.principal ?? null;
  if (visitor && next !== undefined) redirect(path);
  const trouble = PROBLEMS.get(toText(problem));
  // A user who follows a link from elsewhere brings no cookie along, signed in or not; coming from this page, they do.
  const isFromElsewhere = !visitor && !trouble && (await headers()).get('Sec-Fetch-Site') === 'cross-site';
  if (isFromElsewhere) {
    return <meta httpEquiv="refresh" content={`0;url=/sign-in?${new URLSearchParams({ next: path })}`} />;
  }
  return (
    <PageLayout>
      <h1 className={shell.title}>{visitor ? `You are signed in as ${visitor.name}` : 'Sign in'}</h1>
      {visitor && from !== undefined && (
        <p className={shell.lead}>
          Close this tab and go back to the page that you came from: it goes on where you left it.
        </p>
      )}
      {visitor ? (
        <>
          <form method="post" action="/api/session/end" className={styles.form}>
            <button type="submit" className={styles.button}>
              Sign out
            </button>
          </form>
          {admission?.bearer && <OwnSessions bearer={admission.bearer} />}
        </>
      ) : (
        <SignInForm path={path} trouble={trouble ?? null} />
      )}
    </PageLayout>
  );
}

function SignInForm({ path, trouble }: { path: string; trouble: string | null }) {
  return (
    <>
      <p className={shell.lead}>
        To use this server you need a token. The person who runs it can give you one, to look or to edit.
      </p>
      <form method="post" action="/api/session" className={styles.form}>
        <input type="hidden" name="next" value={path} />
        <label className={styles.label} htmlFor="token">
          Token
        </label>
        <input
          id="token"
          name="token"
          type="password"
          autoComplete="current-password"
          required
          className={styles.input}
          aria-describedby={trouble === null ? undefined : 'trouble'}
          aria-invalid={trouble !== null}
        />
        {trouble !== null && (
          <p id="trouble" role="alert" className={styles.trouble}>
            {trouble}
          </p>
        )}
        <button type="submit" className={styles.button}>
          Sign in
        </button>
      </form>
    </>
  );
}

function toText(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value;
}
