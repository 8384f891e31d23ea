import { ACTOR_KIND_IDS, type ActorKindId } from './actor-kinds';
import { OWN_COLOURS } from './own-colours';
import type { LineEnd, LineStyle, LineWeight, RelationshipType } from './relationship-type';
import { list } from './word-list';

/**
 * A type that no network knows at first and every network can adopt: it then stands among the network's own types, where it
 * can be changed.
 */
export type ReadyType = {
  readonly type: RelationshipType;
  /** Other words for it, read from source to target, as the importer's `foldName` returns them. */
  readonly synonyms: readonly string[];
  /**
   * Words that read from target to source, folded alike: "is funded by". A list that shows the type's own words finds by them; an
   * importer would turn the tie round.
   */
  readonly inverseSynonyms: readonly string[];
  /** Root codes of CAMEO (2002) whose events are mostly of this type; none where no root fits. */
  readonly cameo: readonly string[];
  /** Event types of PLOVER, likewise. */
  readonly plover: readonly string[];
};

const ANY: readonly ActorKindId[] = ACTOR_KIND_IDS;

/**
 * The ready types. Hues are those of a network's own types; no two types, the vocabulary's included, have the same line. A type
 * carries messages only where contact is what it reports: an offer, a threat or an accusation may be made in public.
 */
export const READY_TYPES: readonly ReadyType[] = [
  {
    type: build({
      id: 'meets',
      label: 'meets',
      inverseLabel: 'meets',
      plural: 'Meetings',
      description: 'Comes together with another in person.',
      example: 'Yossi Beilin meets Ahmed Qurei.',
      family: 'contact',
      carriesMessages: true,
      look: ['Teal', 'solid', 'regular', 'none'],
    }),
    synonyms: list(`
      met, met with, meet, meeting, meets with, meeting with, sits down with, face to face, treffen, trifft,
      rencontre, reunion, reunion con, встреча, لقاء, اجتماع, פגישה`),
    inverseSynonyms: [],
    cameo: ['04'],
    plover: ['CONSULT'],
  },
  {
    type: build({
      id: 'negotiates-with',
      label: 'negotiates with',
      inverseLabel: 'negotiates with',
      plural: 'Negotiations',
      description: 'Bargains with another over something.',
      example: 'Uri Savir negotiates with Ahmed Qurei.',
      family: 'contact',
      carriesMessages: true,
      look: ['Teal', 'solid', 'heavy', 'none'],
    }),
    synonyms: list(`
      negotiates, negotiate, negotiated with, negotiation, negotiating, negotiating with, bargains with, in negotiations with,
      peace talks with, verhandelt mit, verhandlung, negocie avec, negocia con, tratta con, переговоры, تفاوض, מנהל משא ומתנ עמ`),
    inverseSynonyms: [],
    cameo: ['04'],
    plover: ['CONSULT'],
  },
  {
    type: build({
      id: 'offers-to-mediate',
      label: 'offers to mediate for',
      inverseLabel: 'is offered mediation by',
      plural: 'Offers to mediate',
      description: 'Says that it would act as a go-between for another; an offer alone is no contact.',
      example: 'Norway offers to mediate for Israel.',
      family: 'contact',
      carriesMessages: false,
      look: ['Brown', 'dotted', 'heavy', 'arrow'],
    }),
    synonyms: list(`
      offers mediation, offers mediation to, offer to mediate, offered to mediate, proposes to mediate, volunteers to mediate,
      offers its good offices, offers good offices, good offices`),
    inverseSynonyms: list('offered mediation by'),
    cameo: ['03'],
    plover: ['AGREE'],
  },
  {
    type: build({
      id: 'hosts-talks-for',
      label: 'hosts talks for',
      inverseLabel: 'has talks hosted by',
      plural: 'Hosts of talks',
      description: 'Gives the place for talks in which the other takes part.',
      example: 'Norway hosts talks for Israel.',
      family: 'channel',
      carriesMessages: true,
      look: ['Brown', 'double', 'regular', 'arrow'],
    }),
    synonyms: list(`
      hosts talks, hosts talks of, hosts talks with, hosts negotiations, hosts negotiations for,
      host of talks, host of talks for`),
    inverseSynonyms: list('talks hosted by'),
    cameo: ['04'],
    plover: ['CONSULT'],
  },
  {
    type: build({
      id: 'accuses',
      label: 'accuses',
      inverseLabel: 'is accused by',
      plural: 'Accusations',
      description: 'Says that another has done wrong.',
      example: 'Lebanon accuses Israel.',
      family: 'rivalry',
      carriesMessages: false,
      look: ['Plum', 'solid', 'thin', 'tee'],
    }),
    synonyms: list(`
      accuse, accused, accusation, alleges against, blames, blame, denounces, condemns, beschuldigt, accusa, acusa,
      обвиняет, يتهم, מאשימ`),
    inverseSynonyms: list('accused by, blamed by, is blamed by, denounced by, condemned by'),
    cameo: ['11'],
    plover: ['ACCUSE'],
  },
  {
    type: build({
      id: 'threatens',
      label: 'threatens',
      inverseLabel: 'is threatened by',
      plural: 'Threats',
      description: 'Announces harm to another.',
      example: 'Israel threatens Hezbollah.',
      family: 'rivalry',
      carriesMessages: false,
      look: ['Plum', 'dash-dot', 'heavy', 'arrow'],
    }),
    synonyms: list(`
      threaten, threatened, threat, threat to, gives an ultimatum to, ultimatum, bedroht, droht, menace, amenaza, minaccia,
      tehdit, угрожает, يهدد, מאיימ על`),
    inverseSynonyms: list('threatened by, under threat from'),
    cameo: ['13'],
    plover: ['THREATEN'],
  },
  {
    type: build({
      id: 'arms',
      label: 'arms',
      inverseLabel: 'is armed by',
      plural: 'Supplies of arms',
      description: 'Gives or sells weapons to another.',
      example: 'Iran arms Hezbollah.',
      family: 'alliance',
      carriesMessages: true,
      look: ['Olive', 'double', 'heavy', 'arrow'],
    }),
    synonyms: list(`
      arm, armed, arming, supplies weapons, supplies weapons to, supplies arms, supplies arms to, sells weapons to, sells arms to,
      sends weapons to, sends arms to, arms supplier of, arms supplier to, weapons supplier, delivers weapons to, military aid,
      military aid to, bewaffnet, يسلح, вооружает`),
    inverseSynonyms: list(
      'armed by, gets weapons from, buys weapons from, buys arms from, receives arms from',
    ),
    cameo: ['07'],
    plover: ['AID'],
  },
  {
    type: build({
      id: 'funds',
      label: 'funds',
      inverseLabel: 'is funded by',
      plural: 'Funding',
      description: 'Gives money to another, or lends it.',
      example: 'Iran funds Hezbollah.',
      family: 'alliance',
      carriesMessages: true,
      look: ['Olive', 'double', 'thin', 'arrow'],
    }),
    synonyms: list(`
      fund, funded, finances, finance, financed, financing, bankrolls, gives money to, donates to, donor, donor of, donor to,
      funder of, financier of, subsidises, subsidizes, economic aid, finanziert, finance a, financia, finanzia, финансирует, يمول,
      מממנ`),
    inverseSynonyms: list('funded by, financed by, is financed by, paid by, bankrolled by, gets money from'),
    cameo: ['07'],
    plover: ['AID'],
  },
  {
    type: build({
      id: 'sanctions',
      label: 'sanctions',
      inverseLabel: 'is sanctioned by',
      plural: 'Sanctions',
      description: 'Puts another under an embargo, a ban or a freeze of assets.',
      example: 'The United States sanctions Hezbollah.',
      family: 'rivalry',
      carriesMessages: false,
      sourceKinds: ['group', 'state'],
      look: ['Plum', 'solid', 'regular', 'tee'],
    }),
    synonyms: list(`
      sanction, sanctioned, imposes sanctions on, puts sanctions on, embargo, embargoes, embargo on, boycotts, boycott, blacklists,
      freezes assets of, sanktioniert, sanctionne, sanciona, يعاقب`),
    inverseSynonyms: list('sanctioned by, under sanctions from, blacklisted by, boycotted by'),
    cameo: ['16'],
    plover: ['SANCTION'],
  },
  {
    type: build({
      id: 'guarantees',
      label: 'gives guarantees to',
      inverseLabel: 'has guarantees from',
      plural: 'Guarantees',
      description: 'Vouches to another that an agreement is kept, or for its safety.',
      example: 'The United States gives guarantees to Israel.',
      family: 'contact',
      carriesMessages: true,
      look: ['Indigo', 'solid', 'heavy', 'circle'],
    }),
    synonyms: list(`
      guarantee, guaranteed, guarantor, guarantor of, guarantor for, is guarantor of, is a guarantor of, is a guarantor for, vouches for,
      underwrites, security guarantee, security guarantees, garantiert, garantit, garantiza, гарантирует, يضمن`),
    inverseSynonyms: list('guaranteed by, is guaranteed by'),
    cameo: [],
    plover: [],
  },
  {
    type: build({
      id: 'detains',
      label: 'detains',
      inverseLabel: 'is detained by',
      plural: 'Detentions',
      description: 'Holds a person against their will: arrest, prison, a hostage.',
      example: 'Israel detains Marwan Barghouti.',
      family: 'rivalry',
      carriesMessages: false,
      targetKinds: ['person'],
      look: ['Plum', 'solid', 'heavy', 'tee'],
    }),
    synonyms: list(`
      detain, detained, detention, arrests, arrest, arrested, imprisons, imprisoned, jails, jailed, holds hostage, takes hostage,
      holds prisoner, verhaftet, arrete, detiene, арестовал, يحتجز`),
    inverseSynonyms: list(
      'detained by, arrested by, is arrested by, imprisoned by, jailed by, hostage of, prisoner of',
    ),
    cameo: ['17'],
    plover: ['COERCE'],
  },
  {
    type: build({
      id: 'holds-office-in',
      label: 'holds office in',
      inverseLabel: 'has as office-holder',
      plural: 'Offices held',
      description: 'Has a post in a group or state that is not its first.',
      example: 'Shimon Peres holds office in Israel.',
      family: 'membership',
      carriesMessages: true,
      sourceKinds: ['person'],
      targetKinds: ['group', 'state'],
      look: ['Grey', 'solid', 'regular', 'diamond'],
    }),
    synonyms: list(`
      holds office, office, office in, office holder, office holder in, official of, official in, officer of, minister of, minister in,
      holds post in, position in, post in, appointed to, is appointed to, serves in`),
    inverseSynonyms: list('appoints'),
    cameo: [],
    plover: [],
  },
  {
    type: build({
      id: 'speaks-for',
      label: 'speaks for',
      inverseLabel: 'has as spokesperson',
      plural: 'Spokespersons',
      description: 'Says in public what another wants said.',
      example: 'Hanan Ashrawi speaks for the Palestinian delegation.',
      family: 'membership',
      carriesMessages: true,
      sourceKinds: ['person', 'group'],
      look: ['Indigo', 'solid', 'regular', 'circle'],
    }),
    synonyms: list(`
      spokesperson, spokesman, spokeswoman, spokesperson of, spokesperson for, spokesman of, spokesman for, spokeswoman of,
      spokeswoman for, represents, representative of, mouthpiece of, sprecher, sprecherin, porte parole, portavoz, portavoce,
      представитель, متحدث باسم, דובר`),
    inverseSynonyms: list('represented by, is represented by'),
    cameo: [],
    plover: [],
  },
  {
    type: build({
      id: 'splits-from',
      label: 'splits from',
      inverseLabel: 'is left by',
      plural: 'Splits',
      description: 'Breaks away from a group or state to which it belonged.',
      example: 'The Real IRA splits from the Provisional IRA.',
      family: 'rivalry',
      carriesMessages: false,
      targetKinds: ['group', 'state'],
      look: ['Brown', 'dash-dot', 'thin', 'tee'],
    }),
    synonyms: list(`
      split, split from, splinters from, splinter of, splinter group of, breaks with, breaks away from, broke away from, breakaway from,
      secedes from, defects from, defected from, quits, abspaltung, scission, escision`),
    inverseSynonyms: list('left by'),
    cameo: [],
    plover: [],
  },
  {
    type: build({
      id: 'succeeds',
      label: 'succeeds',
      inverseLabel: 'is succeeded by',
      plural: 'Successions',
      description:
        'Comes after another in an office, or takes the place of a group or state that is no more.',
      example: 'Naim Qassem succeeds Hassan Nasrallah.',
      family: 'membership',
      carriesMessages: false,
      look: ['Grey', 'dash-dot', 'thin', 'arrow'],
    }),
    synonyms: list(`
      succeed, succeeded, successor, successor of, successor to, is successor of, replaces, replaced, takes over from, follows in office,
      nachfolger, nachfolger von, succede a, sucede a, sucesor de, преемник, خلف`),
    inverseSynonyms: list('succeeded by, replaced by, is replaced by, predecessor, predecessor of'),
    cameo: [],
    plover: [],
  },
  {
    type: build({
      id: 'signs-with',
      label: 'signs an agreement with',
      inverseLabel: 'signs an agreement with',
      plural: 'Agreements signed',
      description: 'Puts its name under an agreement with another.',
      example: 'Israel signs an agreement with the PLO.',
      family: 'contact',
      carriesMessages: true,
      look: ['Indigo', 'double', 'heavy', 'none'],
    }),
    synonyms: list(`
      signs, signed, signed with, signs agreement with, signs agreement, signs treaty with, signs a treaty with, signs accord with,
      treaty with, has a treaty with, agreement with, cosigns with, party to an agreement with, unterzeichnet, signe avec, firma con`),
    inverseSynonyms: [],
    cameo: ['05'],
    plover: ['SUPPORT'],
  },
];

const BY_ID = new Map(READY_TYPES.map((ready) => [ready.type.id, ready]));
const BY_WORDS = new Map(
  READY_TYPES.flatMap((ready) => {
    const { id, label, plural } = ready.type;
    const names = [id.replaceAll('-', ' '), label, plural.toLowerCase()];
    return [...names, ...ready.synonyms].map((words) => [words, ready] as const);
  }),
);

/** Returns the ready type of an id; null when none has it. */
export function getReadyType(id: string): ReadyType | null {
  return BY_ID.get(id) ?? null;
}

/**
 * Returns the ready type that words stand for, folded as the importer's `foldName` folds them: its id, label, plural or a synonym;
 * null when they stand for none, or read from target to source.
 */
export function findReadyType(folded: string): ReadyType | null {
  return BY_WORDS.get(folded) ?? null;
}

type Written = Pick<
  RelationshipType,
  'id' | 'label' | 'inverseLabel' | 'plural' | 'description' | 'example' | 'family' | 'carriesMessages'
> &
  Partial<Pick<RelationshipType, 'sourceKinds' | 'targetKinds'>> & {
    readonly look: readonly [colour: string, style: LineStyle, weight: LineWeight, end: LineEnd];
  };

/** Fills in what follows from the rest: friends and foes from the family, and that a line without an end reads both ways. */
function build({ look: [hue, style, weight, end], ...written }: Written): RelationshipType {
  const colour = OWN_COLOURS.find(({ label }) => label === hue);
  if (!colour) throw new RangeError(`“${hue}” is none of the colours of own types.`);
  return {
    sourceKinds: ANY,
    targetKinds: ANY,
    ...written,
    core: false,
    third: null,
    namesClaim: false,
    response: null,
    symmetric: end === 'none',
    sign: written.family === 'alliance' ? 1 : written.family === 'rivalry' ? -1 : 0,
    colour: { light: colour.light, dark: colour.dark },
    line: { style, weight, end },
  };
}
