import { toWords } from '../words/word-set';

/** A noun that ties whom it belongs to with whom it is directed at: "Iran's support for Hezbollah". */
export type NounCue = {
  readonly type: string;
  readonly nouns: ReadonlySet<string>;
  readonly links: ReadonlySet<string>;
  /** Whether the tie is only possible: who visits a state has perhaps met nobody of it. */
  readonly isPossible?: boolean;
};

export const NOUN_CUES: readonly NounCue[] = [
  {
    type: 'talks-to',
    nouns: toWords(
      'talks talk meeting meetings negotiations discussions dialogue call calls conversation conversations contacts contact channel channels correspondence agreement deal truce accord summit session interview phone contract encounter ceasefire treaty consultations lunch dinner',
    ),
    links: toWords('with to'),
  },
  {
    type: 'talks-to',
    nouns: toWords('letter letters message messages note notes reply'),
    links: toWords('to'),
  },
  { type: 'talks-to', nouns: toWords('visit visits trip'), links: toWords('to'), isPossible: true },
  {
    type: 'backs',
    nouns: toWords(
      'support backing aid assistance weapons arms funding patronage help protection sponsorship endorsement loan loans donation donations payments payment bribe bribes deliveries shipments subsidies training',
    ),
    links: toWords('for to of'),
  },
  {
    type: 'opposes',
    nouns: toWords(
      'measures war feud conflict rivalry battle battles clashes fight quarrel dispute row vendetta enmity rift hostilities lawsuit case complaint revolt rebellion crackdown campaign struggle mutiny grudge coup',
    ),
    links: toWords('with against'),
  },
  {
    type: 'opposes',
    nouns: toWords(
      'attack attacks strike strikes airstrike airstrikes raid raids offensive campaign sanctions assault assaults incursion hostility opposition embargo blockade crackdown bombardment criticism aggression',
    ),
    links: toWords('on against to into'),
  },
  {
    type: 'ally-of',
    nouns: toWords('alliance pact coalition partnership friendship cooperation collaboration'),
    links: toWords('with'),
  },
  {
    type: 'asks',
    nouns: toWords('appeal request requests demand demands plea appeals'),
    links: toWords('to'),
  },
];

/** Verbs of what did not come about: "was cancelled". */
export const UNDONE = toWords(
  'cancelled canceled postponed scrapped shelved suspended prevented avoided aborted off unlikely impossible ' +
    'averted vetoed dropped abandoned foiled thwarted unthinkable unsent forged forgery fake hoax fiction fable myth fabrication',
);

/** Words before a noun that say it is wanted, and not there: "called for talks", "a proposed meeting". */
export const WANTED = toWords(
  'next upcoming forthcoming scheduled ahead awaiting awaits await preparing prepares prepare preparations invited invite invites inviting invitation offer offers idea demand request bid push push effort efforts readiness willingness ready willing towards toward chance need needs deserves before ' +
    'proposed planned possible potential future eventual hoped-for called calls calling appealed pushed pushing pushes pressing urged urges ' +
    'proposes propose suggested suggests sought seeks seeking demanded demands wants hopes hope prospect prospects plans plan offered',
);
