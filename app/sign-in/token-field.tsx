import styles from './sign-in.module.css';

const PROBLEMS: ReadonlyMap<string | undefined, string> = new Map([
  ['token', 'This token is not known, or no longer valid. Check that it is complete: it begins with bc_.'],
  ['other', 'This is not the token that you signed in with. Check that it is complete: it begins with bc_.'],
  ['wait', 'Too many failed sign-ins; try again in a minute.'],
]);

/** Where a user shows a token, with what was wrong with the last one. */
export function TokenField({ label, problem }: { label: string; problem: string | undefined }) {
  const trouble = PROBLEMS.get(problem);
  return (
    <>
      <label className={styles.label} htmlFor="token">
        {label}
      </label>
      <input
        id="token"
        name="token"
        type="password"
        autoComplete="current-password"
        required
        className={styles.input}
        aria-describedby={trouble === undefined ? undefined : 'trouble'}
        aria-invalid={trouble !== undefined}
      />
      {trouble !== undefined && (
        <p id="trouble" role="alert" className={styles.trouble}>
          {trouble}
        </p>
      )}
    </>
  );
}
