/** A relationship type that events bring with them, beside the vocabulary’s; in the form of the network file. */
export const CAMEO_NEW_TYPES: readonly Readonly<Record<string, unknown>>[] = [
  {
    ...{
      id: 'mediates-for',
      label: 'mediates for',
      inverseLabel: 'has as mediator',
      plural: 'Offices of mediators',
    },
    ...{
      description: 'Acts as a go-between in a dispute of the other.',
      family: 'channel',
      carriesMessages: true,
    },
  },
  {
    ...{ id: 'consults', label: 'consults', inverseLabel: 'is consulted by', plural: 'Consultations' },
    ...{ description: 'Seeks out the other to talk.', family: 'contact', carriesMessages: true },
  },
  {
    ...{ id: 'visits', label: 'visits', inverseLabel: 'is visited by', plural: 'Visits' },
    ...{ description: 'Travels to the other to meet.', family: 'contact', carriesMessages: true },
  },
  {
    ...{ id: 'hosts', label: 'hosts', inverseLabel: 'is hosted by', plural: 'Visits received' },
    ...{ description: 'Receives a visit of the other.', family: 'contact', carriesMessages: true },
  },
  {
    ...{ id: 'negotiates-with', label: 'negotiates with', plural: 'Negotiations', symmetric: true },
    ...{ description: 'Bargains with the other over something.', family: 'contact', carriesMessages: true },
  },
  {
    ...{ id: 'cooperates-with', label: 'cooperates with', plural: 'Cooperation', symmetric: true },
    ...{ description: 'Works together with the other, or signs an agreement.', family: 'alliance', sign: 1 },
  },
  {
    ...{
      id: 'promises',
      label: 'promises cooperation to',
      inverseLabel: 'is promised cooperation by',
      plural: 'Promises',
    },
    ...{ description: 'Says that it will cooperate, help or give way.', family: 'alliance', sign: 1 },
  },
  {
    ...{ id: 'yields-to', label: 'yields to', inverseLabel: 'is yielded to by', plural: 'Concessions' },
    ...{
      description: 'Gives way: eases, releases, accedes, withdraws, declares a truce.',
      family: 'contact',
      carriesMessages: false,
    },
  },
  {
    ...{
      id: 'speaks-of',
      label: 'speaks in public of',
      inverseLabel: 'is spoken of by',
      plural: 'Public statements',
    },
    ...{
      description: 'Makes a statement in public that the other is about.',
      family: 'contact',
      carriesMessages: false,
    },
  },
  {
    ...{
      id: 'denies-responsibility',
      label: 'denies responsibility towards',
      plural: 'Denials of responsibility',
    },
    ...{ description: 'Denies having done something; the event does not say what.', family: 'dispute' },
  },
  {
    ...{
      id: 'criticises',
      label: 'criticises',
      inverseLabel: 'is criticised by',
      plural: 'Criticism and accusations',
    },
    ...{ description: 'Criticises, accuses or sues the other.', family: 'dispute', sign: -1 },
  },
  {
    ...{
      id: 'investigates',
      label: 'investigates',
      inverseLabel: 'is investigated by',
      plural: 'Investigations',
    },
    ...{ description: 'Looks into what the other has done.', family: 'dispute' },
  },
  {
    ...{ id: 'threatens', label: 'threatens', inverseLabel: 'is threatened by', plural: 'Threats' },
    ...{ description: 'Announces harm to the other.', family: 'rivalry', sign: -1 },
  },
  {
    ...{ id: 'attacks', label: 'attacks', inverseLabel: 'is attacked by', plural: 'Attacks' },
    ...{ description: 'Uses force against the other.', family: 'rivalry', sign: -1 },
  },
];

/** What a code and all codes that begin with it become, unless a longer one is listed. */
export type CameoRule = { readonly code: string; readonly meaning: string; readonly type: string };

/**
 * Which codes of CAMEO (Gerner, Schrodt and others, 2002: Conflict and Mediation Event Observations) become which relationship type.
 * The meanings are short words of our own. A code says who did what to whom on a day; that is less than a lasting tie, so that no
 * event becomes an alliance, and none but consultation, negotiation and mediation is contact. Its codebook calls calls, meetings in a third place and
 * negotiations reciprocal: these have no direction, while a visit has who travels, and any other consultation who seeks it.
 */
export const CAMEO_RULES: readonly CameoRule[] = [
  { code: '01', meaning: 'public statement', type: 'speaks-of' },
  { code: '016', meaning: 'denies having done it', type: 'denies-responsibility' },
  { code: '02', meaning: 'appeal or request', type: 'asks' },
  { code: '03', meaning: 'intent to cooperate, help or give way', type: 'promises' },
  { code: '036', meaning: 'intent to meet or negotiate', type: 'asks' },
  { code: '037', meaning: 'intent to settle a dispute', type: 'asks' },
  { code: '038', meaning: 'intent to accept mediation', type: 'asks' },
  { code: '039', meaning: 'offer to mediate', type: 'asks' },
  { code: '04', meaning: 'consultation, by whoever seeks it', type: 'consults' },
  { code: '041', meaning: 'talk by telephone, of both', type: 'talks-to' },
  { code: '042', meaning: 'visit paid', type: 'visits' },
  { code: '043', meaning: 'visit received', type: 'hosts' },
  { code: '044', meaning: 'meeting at the place of neither, of both', type: 'talks-to' },
  { code: '045', meaning: 'mediation', type: 'mediates-for' },
  { code: '046', meaning: 'negotiation', type: 'negotiates-with' },
  { code: '05', meaning: 'diplomatic support: praise, defence, recognition', type: 'backs' },
  { code: '055', meaning: 'apology', type: 'yields-to' },
  { code: '056', meaning: 'forgiveness', type: 'yields-to' },
  { code: '057', meaning: 'signed agreement', type: 'cooperates-with' },
  {
    code: '06',
    meaning: 'economic, military, judicial or intelligence cooperation',
    type: 'cooperates-with',
  },
  { code: '07', meaning: 'aid and protection', type: 'backs' },
  { code: '08', meaning: 'concession: easing, release, access, truce, retreat', type: 'yields-to' },
  { code: '09', meaning: 'investigation', type: 'investigates' },
  { code: '10', meaning: 'demand', type: 'asks' },
  { code: '11', meaning: 'criticism, accusation, complaint, lawsuit', type: 'criticises' },
  { code: '12', meaning: 'rejection, refusal, veto', type: 'rejects' },
  { code: '13', meaning: 'threat or ultimatum', type: 'threatens' },
  { code: '14', meaning: 'protest, strike, riot', type: 'opposes' },
  { code: '15', meaning: 'show of force', type: 'opposes' },
  { code: '16', meaning: 'broken relations, sanctions, halted talks', type: 'opposes' },
  { code: '17', meaning: 'coercion: seizure, bans, arrests, expulsion', type: 'opposes' },
  { code: '18', meaning: 'assault: abduction, bombing, assassination', type: 'attacks' },
  { code: '19', meaning: 'fighting', type: 'attacks' },
  { code: '20', meaning: 'mass violence', type: 'attacks' },
];

const RULES = new Map(CAMEO_RULES.map((rule) => [rule.code, rule]));

/** Returns what a code becomes, or null for a code that is none. Leading zeros count: `020` is an appeal, `20` mass violence. */
export function findCameoRule(code: string): CameoRule | null {
  if (!/^\d{2,4}$/.test(code)) return null;
  for (let length = code.length; length > 1; length -= 1) {
    const rule = RULES.get(code.slice(0, length));
    if (rule) return rule;
  }
  return null;
}

/** The four classes of events that GDELT and others make of the codes (`QuadClass`), as types. */
export const QUAD_TYPES: ReadonlyMap<string, Readonly<Record<string, unknown>>> = new Map([
  [
    '1',
    {
      ...{ id: 'cooperates-in-words', label: 'cooperates in words with', plural: 'Verbal cooperation' },
      ...{ description: 'Speaks, consults, negotiates or agrees.', family: 'contact', sign: 1 },
    },
  ],
  [
    '2',
    {
      ...{ id: 'cooperates-in-deeds', label: 'cooperates in deeds with', plural: 'Material cooperation' },
      ...{ description: 'Helps, gives way or works together.', family: 'alliance', sign: 1 },
    },
  ],
  [
    '3',
    {
      ...{ id: 'opposes-in-words', label: 'opposes in words', plural: 'Verbal conflict' },
      ...{ description: 'Demands, accuses, rejects or threatens.', family: 'dispute', sign: -1 },
    },
  ],
  [
    '4',
    {
      ...{ id: 'opposes-in-deeds', label: 'opposes in deeds', plural: 'Material conflict' },
      ...{ description: 'Coerces, attacks or fights.', family: 'rivalry', sign: -1 },
    },
  ],
]);
