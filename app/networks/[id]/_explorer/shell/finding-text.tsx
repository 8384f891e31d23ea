import type { ComponentProps, ComponentType } from 'react';
import type { FindingPart, FindingWords } from '@/lib/graph/channels/finding-words';
import styles from './finding-note.module.css';

/** An actor or a claim in a sentence. */
export type ThingPart = Exclude<FindingPart, { readonly kind: 'text' }>;

/** The words of a finding, in which each actor and claim is drawn by `Thing`. */
export function FindingText({
  words: { channel, neither, denial },
  Thing,
}: {
  words: FindingWords;
  Thing: ComponentType<ThingPart>;
}) {
  return (
    <div className={styles.words}>
      <p className={styles.channel}>
        <Words parts={channel} Thing={Thing} /> <Words parts={neither} Thing={Thing} />
      </p>
      {denial.length > 0 && (
        <p className={styles.denial}>
          <Words parts={denial} Thing={Thing} />
        </p>
      )}
    </div>
  );
}

function Words({ parts, Thing }: { parts: readonly FindingPart[]; Thing: ComponentType<ThingPart> }) {
  return parts.map((part, at) =>
    part.kind === 'text' ? (
      part.text
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: an actor may stand in a sentence twice, and no part moves.
      <Thing key={at} {...part} />
    ),
  );
}

/** A link to the address of an actor or a claim. */
export function ThingAddress({ kind, id, text, ...rest }: ThingPart & ComponentProps<'a'>) {
  return (
    <a href={kind === 'actor' ? `?select=${id}` : `?claim=${id}`} className={styles.link} {...rest}>
      <bdi>{text}</bdi>
    </a>
  );
}
