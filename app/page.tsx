import Link from 'next/link';
import { OpeningSign } from '@/app/_layout/opening-sign';
import { toAmount } from '@/lib/network/changes/thing-words';
import { toDateLabel } from '@/lib/network/partial-date';
import { mayAct, maySee } from '@/lib/store/access/principal';
import type { BrokenNetwork } from '@/lib/store/load-files';
import { findPageVisitor, requirePrincipal } from './_auth/require-principal';
import { PageLayout } from './_layout/page-layout';
import shell from './_layout/page-layout.module.css';
import { renderFromStore } from './_layout/store-trouble-page';
import { BringOwn } from './_library/bring-own';
import { type Card, tellCards } from './_library/tell-cards';
import { FramedPicture } from './_symbols/framed-picture';
import { toDamage } from './api/_http/store-problem';
import styles from './library.module.css';

// The folder is read anew for each visitor: a network file that is put there is there at once.
export const dynamic = 'force-dynamic';

/** The library: every network of the folder, each with a small picture of the view in which it opens. */
export default function LibraryPage() {
  return renderFromStore(renderLibrary);
}

async function renderLibrary() {
  const visitor = await requirePrincipal('/');
  const list = await tellCards(await findPageVisitor(visitor), (id) => maySee(visitor, id));
  const cards = list.filter((entry): entry is Card => !('state' in entry));
  const broken = list.filter((entry): entry is BrokenNetwork => 'state' in entry);
  const files = broken.filter(({ from }) => from === 'file');
  const damaged = broken.filter(({ from }) => from === 'store');
  return (
    <PageLayout>
      <h1 className={shell.title}>Who talks to whom, through whom, and who denies it</h1>
      <p className={shell.lead}>
        Networks of people, groups and states in a conflict. Every tie shows where it comes from; every claim
        has a speaker, and whoever denies it stands beside it.
      </p>
      <div className={styles.ways}>
        {mayAct(visitor, 'editor') && (
          <Link href="/new" className={styles.begin}>
            New network
          </Link>
        )}
        {mayAct(visitor, 'editor') && (
          <Link href="/read" className={styles.begin}>
            From an article
          </Link>
        )}
        <BringOwn />
      </div>
      <ul className={styles.list}>
        {cards.map((card) => (
          <li key={card.id}>
            <NetworkCard card={card} />
          </li>
        ))}
      </ul>
      {list.length === 0 && (
        <p className={shell.lead}>
          There is no network yet. Bring one of your own, or put a network file into the folder{' '}
          <code>data</code> and load this page again.
        </p>
      )}
      {damaged.length > 0 && <DamagedNetworks entries={damaged} />}
      {files.length > 0 && <BrokenFiles entries={files} />}
    </PageLayout>
  );
}

function NetworkCard({ card }: { card: Card }) {
  const { id, title, asOf, description, actors, ties, claims, picture, types } = card;
  return (
    <Link href={`/networks/${id}`} className={styles.card}>
      <FramedPicture svg={picture} types={types}>
        <p>{actors.toLocaleString('en')} actors: arranged when opened</p>
      </FramedPicture>
      <h2 className={styles.name}>
        <bdi>{title}</bdi>
      </h2>
      <p className={styles.counts}>
        {toAmount(actors, 'actor')}, {toAmount(ties, 'tie')}, {toAmount(claims, 'claim')}
        {asOf && (
          <>
            {' · '}as of <time dateTime={asOf}>{toDateLabel(asOf)}</time>
          </>
        )}{' '}
        <OpeningSign />
      </p>
      {description && (
        <p className={styles.description} dir="auto">
          {description}
        </p>
      )}
    </Link>
  );
}

function DamagedNetworks({ entries }: { entries: readonly BrokenNetwork[] }) {
  return (
    <section>
      <h2 className={styles.name}>Networks that cannot be read</h2>
      <ul className={shell.issues}>
        {entries.map(({ id, issues }) => {
          const { message, fix } = toDamage(issues);
          return (
            <li key={id}>
              <Link href={`/networks/${encodeURIComponent(id)}`}>{id}</Link>: {message} {fix}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function BrokenFiles({ entries }: { entries: readonly BrokenNetwork[] }) {
  return (
    <section>
      <h2 className={styles.name}>Files that cannot be read yet</h2>
      <ul className={shell.issues}>
        {entries.map(({ id, issues: [first] }) => (
          <li key={id}>
            <Link href={`/networks/${encodeURIComponent(id)}`}>{id}.json</Link>: {first.message} {first.fix}
          </li>
        ))}
      </ul>
    </section>
  );
}
