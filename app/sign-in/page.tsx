import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { toNextPath } from '../_auth/next-path';
import { findPageAdmission } from '../_auth/require-principal';
import { PageLayout } from '../_layout/page-layout';
import shell from '../_layout/page-layout.module.css';
import { EndSession, findOther } from './end-session';
import { OwnSessions } from './own-sessions';
import styles from './sign-in.module.css';
import { TokenField } from './token-field';

export const metadata: Metadata = { title: 'Sign in' };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Where a user with a token comes in. Works without JavaScript. */
export default async function SignInPage({ searchParams }: Props) {
  const { next, from, ...asked } = await searchParams;
  const [problem, end] = [asked.problem, asked.end].map(toText);
  const path = toNextPath(toText(next));
  const admission = await findPageAdmission();
  const visitor = admission?.principal ?? null;
  if (visitor && next !== undefined) redirect(path);
  // A user who follows a link from elsewhere brings no cookie along, signed in or not; coming from this page, they do.
  const isFromElsewhere =
    !visitor && problem === undefined && (await headers()).get('Sec-Fetch-Site') === 'cross-site';
  if (isFromElsewhere) {
    return <meta httpEquiv="refresh" content={`0;url=/sign-in?${new URLSearchParams({ next: path })}`} />;
  }
  const bearer = admission?.bearer ?? null;
  const other = bearer && end !== undefined ? await findOther(bearer, end) : null;
  if (other) {
    return (
      <PageLayout>
        <EndSession session={other} problem={problem} />
      </PageLayout>
    );
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
          {bearer && <OwnSessions bearer={bearer} />}
        </>
      ) : (
        <SignInForm path={path} problem={problem} />
      )}
    </PageLayout>
  );
}

function SignInForm({ path, problem }: { path: string; problem: string | undefined }) {
  return (
    <>
      <p className={shell.lead}>
        To use this server you need a token. The person who runs it can give you one, to look or to edit.
      </p>
      <form method="post" action="/api/session" className={styles.form}>
        <input type="hidden" name="next" value={path} />
        <TokenField label="Token" problem={problem} />
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
