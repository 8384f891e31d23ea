import Link from 'next/link';
import { toAmount } from '@/lib/network/changes/thing-words';
import type { Network } from '@/lib/network/network';
import { toDateLabel } from '@/lib/network/partial-date';
import { collectTypes } from '@/lib/network/types-of';
import { mayAct, maySee } from '@/lib/store/access/principal';
import type { BrokenNetwork, StoredNetwork } from '@/lib/store/load-files';
import { loadPlaces } from '@/lib/store/places/load-places';
import { NO_PLACES } from '@/lib/store/places/places';
import { isBusyError } from '@/lib/store/store-error';
import { type Told, tellNetworks } from '@/lib/store/told-networks';
import type { Positions } from '@/lib/view/positions';
import type { RelationshipType } from '@/lib/vocabulary/relationship-type';
import { findPageVisitor, requirePrincipal } from './_auth/require-principal';
import { PageLayout } from './_layout/page-layout';
import shell from './_layout/page-layout.module.css';
import { renderFromStore } from './_layout/store-trouble-page';
import { BringOwn } from './_library/bring-own';
import { FramedPicture } from './_symbols/framed-picture';
import { askPage } from './_views/server/server-views';
import { toDamage } from './api/_http/store-problem';
import styles from './library.module.css';
import { loadFirstLayout } from './networks/[id]/_layout/first-layout';
import { findOpeningLayout, type LayOutOpening } from './networks/[id]/_layout/opening-layout';
import type { OpeningLayoutJob } from './networks/[id]/_layout/server/lay-out-opening';
import { layOutUntil } from './networks/[id]/_layout/server/opening-layouts';

// The folder is read anew for each visitor: a network file that is put there is there at once.
export const dynamic = 'force-dynamic';

/** The library: every network of the folder, each with a small picture of the view in which it opens. */
export default function LibraryPage() {
  return renderFromStore(renderLibrary);
}

async function renderLibrary() {
  const visitor = await requirePrincipal('/');
  const key = await findPageVisitor(visitor);
  const time = Date.now() + PATIENCE;
  const layOut = (job: OpeningLayoutJob) => layOutUntil(job, { visitor: key, time });
  const tell = (stored: StoredNetwork) => tellCard(stored, { visitor: key, layOut });
  const list = await tellNetworks('card', tell, (id) => maySee(visitor, id));
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

/** What the library shows of a network. */
type Card = Pick<Network, 'id' | 'title' | 'asOf' | 'description'> & {
  readonly actors: number;
  readonly ties: number;
  readonly claims: number;
  readonly picture: string | null;
  readonly types: ReadonlyMap<string, RelationshipType>;
};

/** How long the list waits for layouts, in milliseconds: what is not laid out by then has no picture yet. */
const PATIENCE = 5_000;

type Telling = { readonly visitor: string; readonly layOut: LayOutOpening };

/** A network that nobody has changed keeps its card. Of others actors may be moved by hand without a new version. */
async function tellCard(stored: StoredNetwork, { visitor, layOut }: Telling): Promise<Told<Card>> {
  const { id, network, version } = stored;
  const positions = await findPositions(stored, layOut);
  const { picture } = await askPage(network, { kind: 'card', positions }, { visitor });
  const { title, asOf, description, actors, relationships, claims } = network;
  const counts = { actors: actors.length, ties: relationships.length, claims: claims.length };
  const value = { id, title, asOf, description, ...counts, picture, types: collectTypes(network) };
  const isMany = network.actors.length > MANY;
  return { value, holds: version === 0 && picture ? Infinity : isMany ? WHILE : 0 };
}

/** Where the actors of a network stand on its card; null for a large one, and for one that is not laid out yet. */
async function findPositions(
  { id, network, version }: StoredNetwork,
  layOut: LayOutOpening,
): Promise<Positions | null> {
  const places = version > 0 ? await loadPlaces(id, 'force') : NO_PLACES;
  try {
    const first = await loadFirstLayout(network, version, layOut);
    const parts = { network, layout: 'force', places, first, isFirstVersion: version < 2 } as const;
    const arranged = await findOpeningLayout(parts, layOut);
    return arranged && { ...arranged, ...places.placed };
  } catch (error) {
    if (!isBusyError(error)) throw error;
    return null;
  }
}

/** A network of so many actors takes seconds to be read and drawn: its card holds for a while, whoever is moved by hand. */
const MANY = 1_000;
const WHILE = 10 * 60 * 1000;

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
        )}
      </p>
      {description && <p className={styles.description}>{description}</p>}
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
