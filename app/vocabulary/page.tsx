import type { Metadata } from 'next';
import { KindSymbol } from '@/app/_symbols/kind-symbol';
import { StandingSign } from '@/app/_symbols/standing-symbol';
import { TieSymbol } from '@/app/_symbols/tie-symbol';
import { ACTOR_KINDS, getActorKind } from '@/lib/vocabulary/actor-kinds';
import {
  CREDIBILITY_GRADES,
  CREDIBILITY_WORDS,
  RELIABILITY_GRADES,
  RELIABILITY_WORDS,
} from '@/lib/vocabulary/admiralty';
import { LENSES } from '@/lib/vocabulary/lenses';
import { READY_TYPES } from '@/lib/vocabulary/ready-types';
import { FAMILIES, type RelationshipType } from '@/lib/vocabulary/relationship-type';
import { RELATIONSHIP_TYPES } from '@/lib/vocabulary/relationship-types';
import { STANDINGS } from '@/lib/vocabulary/standings';
import { PageLayout } from '../_layout/page-layout';
import shell from '../_layout/page-layout.module.css';
import styles from './vocabulary.module.css';

export const metadata: Metadata = { title: 'How to read the map' };

/** The key to the map, made from the vocabulary itself, so that it cannot say anything else than the map draws. */
export default function VocabularyPage() {
  return (
    <PageLayout>
      <h1 className={shell.title}>How to read the map</h1>
      <p className={shell.lead}>
        Shape says who, hue and line say how they are tied, dash and strength say how well it is known.
        Everything here is drawn from the same vocabulary as the map.
      </p>
      <div className={styles.page}>
        <Section title="Actors" id="actors">
          {ACTOR_KINDS.map((kind) => (
            <Entry key={kind.id} sign={<KindSymbol kind={kind} size={28} />} term={kind.plural}>
              <p>{kind.description}</p>
            </Entry>
          ))}
        </Section>
        {FAMILIES.map((family) => (
          <Section key={family.id} title={family.label} id={family.id}>
            {RELATIONSHIP_TYPES.filter((type) => type.family === family.id).map((type) => (
              <TypeEntry key={type.id} type={type} />
            ))}
          </Section>
        ))}
        <Section title="Ready types" id="ready-types">
          <p className={styles.note}>
            A network adopts one of these with its first tie of the type, and can change it from then on.
          </p>
          {READY_TYPES.map(({ type, cameo, plover }) => (
            <TypeEntry key={type.id} type={type} codes={toCodes(cameo, plover)} />
          ))}
        </Section>
        <Standings />
        <AdmiraltyCode />
        <Section title="Lenses" id="lenses">
          {LENSES.map((lens) => (
            <Entry key={lens.id} sign={null} term={lens.label}>
              <p>{lens.description}</p>
            </Entry>
          ))}
        </Section>
      </div>
    </PageLayout>
  );
}

/** How well a tie is sourced, as the map draws it. */
function Standings() {
  return (
    <Section title="How well sourced" id="standing">
      {STANDINGS.map((standing) => (
        <Entry key={standing.id} sign={<StandingSign standing={standing.id} />} term={standing.label}>
          <p>{standing.description}</p>
          <p className={styles.soft}>On the map: {standing.drawn}.</p>
        </Entry>
      ))}
      <p className={styles.note}>
        How well a tie is sourced is computed from its evidence each time, never typed in. A wider line has
        more items of evidence behind it. Lines of types that are broken by themselves (denials, requests,
        rivalries) keep their pattern; the ≠ mark and the strength of the line show how well they are sourced.
      </p>
    </Section>
  );
}

/** The two grades of judged evidence, in words. */
function AdmiraltyCode() {
  return (
    <Section title="The Admiralty code" id="admiralty">
      <p className={styles.note}>
        Two judgements, made apart: how reliable a publisher is, by a letter; how credible one item of
        evidence is, by a number. Where nobody judged, no grade is shown.
      </p>
      <div className={styles.grades}>
        <dl>
          {RELIABILITY_GRADES.map((grade) => (
            <div key={grade}>
              <dt>{grade}</dt>
              <dd>{RELIABILITY_WORDS[grade]}</dd>
            </div>
          ))}
        </dl>
        <dl>
          {CREDIBILITY_GRADES.map((grade) => (
            <div key={grade}>
              <dt>{grade}</dt>
              <dd>{CREDIBILITY_WORDS[grade]}</dd>
            </div>
          ))}
        </dl>
      </div>
    </Section>
  );
}

function Section({ title, id, children }: { title: string; id: string; children: React.ReactNode }) {
  return (
    <section aria-labelledby={id} className={styles.section}>
      <h2 id={id}>{title}</h2>
      <div className={styles.entries}>{children}</div>
    </section>
  );
}

function Entry({ sign, term, children }: { sign: React.ReactNode; term: string; children: React.ReactNode }) {
  return (
    <article className={styles.entry}>
      <span className={styles.sign}>{sign}</span>
      <div>
        <h3>{term}</h3>
        {children}
      </div>
    </article>
  );
}

function TypeEntry({ type, codes = '' }: { type: RelationshipType; codes?: string }) {
  const list = (kinds: RelationshipType['sourceKinds']) =>
    kinds.length === ACTOR_KINDS.length
      ? 'anyone'
      : kinds.map((kind) => getActorKind(kind).label.toLowerCase()).join(' or ');
  return (
    <Entry sign={<TieSymbol type={type} />} term={type.plural}>
      <p>{type.description}</p>
      <p className={styles.example}>{type.example}</p>
      <p className={styles.soft}>
        From {list(type.sourceKinds)} to {list(type.targetKinds)}
        {type.third && `, ${type.third.label} ${list(type.third.kinds)}`}
        {type.namesClaim && ', about a claim'}. On a line: {type.label}.{' '}
        {type.symmetric ? 'Reads the same both ways' : `Read back: ${type.inverseLabel}`}.{' '}
        {type.carriesMessages ? 'Carries messages.' : 'Carries no messages.'}
        {type.sign !== 0 && (type.sign > 0 ? ' Positive.' : ' Negative.')}
        {codes}
      </p>
    </Entry>
  );
}

function toCodes(cameo: readonly string[], plover: readonly string[]): string {
  const codes = [...cameo.map((code) => `CAMEO ${code}`), ...plover.map((name) => `PLOVER ${name}`)];
  return codes.length > 0 ? ` In event data: ${codes.join(', ')}.` : '';
}
