import { toWords } from '../words/word-set';

/** What somebody is to another, as a noun: "the main backer of Hamas", "Jordan's bitter rival". */
export type Relation = {
  readonly type: string;
  /** The type where both are people: only a group or a state has members. */
  readonly ofPeople: string | null;
  /** Whether whose it is does it: "the creation of Jordan" is led by Jordan. */
  readonly isInverse: boolean;
  /** Whether the noun is of a person alone. */
  readonly isOfPerson: boolean;
  /** Whether it is of those who work for a person: whether they stand by them, the noun does not say. */
  readonly isStaff: boolean;
  /** Whether it is only possible that it ties them: a cousin need be no ally. */
  readonly isPossible: boolean;
};

type Written = {
  readonly type: string;
  readonly ofPeople?: string;
  readonly isInverse?: true;
  readonly isOfPerson?: true;
  readonly isStaff?: true;
  readonly isPossible?: true;
  readonly nouns: string;
};

const WRITTEN: readonly Written[] = [
  {
    type: 'backs',
    ofPeople: 'backs',
    nouns:
      'backer backers sponsor sponsors patron patrons protector protectors benefactor benefactors supporter supporters champion defender defenders godfather cheerleader apologist loyalist loyalists donor donors supplier suppliers provider helper mentor tutor enabler enablers',
  },
  {
    type: 'funds',
    ofPeople: 'funds',
    nouns:
      'paymaster paymasters financier financiers funder funders bankroller creditor creditors lender lenders investor investors shareholder shareholders angel-investor moneyman moneymen bankers',
  },
  {
    type: 'ally-of',
    ofPeople: 'ally-of',
    nouns:
      'ally allies partner partners accomplice accomplices associate associates comrade comrades confidant confidante collaborator collaborators co-conspirator confederate friend friends business-partner bedfellow bedfellows co-conspirators soulmate blood-brother coalition-partner running-mate',
  },
  {
    type: 'opposes',
    ofPeople: 'opposes',
    nouns:
      'rival rivals enemy enemies foe foes opponent opponents adversary adversaries nemesis critic critics antagonist archenemy arch-enemy arch-rival archrival arch-foe competitor competitors challenger challengers persecutor detractor accuser',
  },
  { type: 'splits-from', nouns: 'offshoot offshoots splinter breakaway spin-off' },
  {
    type: 'member-of',
    nouns:
      'unit division cell wing arm branch affiliate affiliates subsidiary subsidiaries faction organ instrument proxy proxies tool client satellite auxiliary chapter franchise outpost mouthpiece ' +
      'front vassal puppet appendage constituent component',
  },
  { type: 'member-of', nouns: 'member members signatory' },
  { type: 'leads', nouns: 'parent owner-operator franchisor' },
  {
    type: 'detains',
    ofPeople: 'detains',
    isInverse: true,
    isOfPerson: true,
    nouns: 'prisoner prisoners captive captives hostage',
  },
  {
    type: 'leads',
    isInverse: true,
    nouns: 'company firm business empire conglomerate creation creature brainchild fief fiefdom',
  },
  {
    type: 'leads',
    isOfPerson: true,
    nouns:
      'founder founders co-founder owner owners leader leaders commander boss head chairman chairwoman president director creator overlord figurehead mastermind kingpin',
  },
  {
    type: 'member-of',
    // "A henchman of Omar Haddad" belongs to no group by that, and stands by him.
    ofPeople: 'backs',
    isOfPerson: true,
    nouns:
      'lieutenant lieutenants protégé protege acolyte acolytes henchman henchmen disciple disciples follower followers confidant bodyguard bodyguards ' +
      'fixer bagman hitman enforcer minion crony cronies hireling stooge retainer vassal frontman strawman point-man placeman partisan partisans',
  },
  {
    type: 'member-of',
    isOfPerson: true,
    nouns:
      'man emissary ' +
      'stalwart ideologue treasurer strategist informant informer emissary negotiator operative recruiter spymaster quartermaster veteran cadre official officer minister ' +
      'attorney-general chairman-in-exile ambassador consul attaché attache counsellor envoy royal prince princess senator mp lawmaker deputy-leader',
  },
  {
    type: 'member-of',
    ofPeople: 'backs',
    isOfPerson: true,
    isStaff: true,
    nouns:
      'deputy deputies aide aides adviser advisers advisor advisors assistant assistants courier secretary chief-of-staff chauffeur driver accountant bookkeeper ' +
      'valet factotum steward chamberlain vizier equerry adjutant aide-de-camp right-hand right-hand-man campaign-manager sidekick consigliere speechwriter physician',
  },
  { type: 'succeeds', ofPeople: 'succeeds', isOfPerson: true, nouns: 'successor heir' },
  { type: 'succeeds', ofPeople: 'succeeds', isInverse: true, isOfPerson: true, nouns: 'predecessor' },
  { type: 'guarantees', ofPeople: 'guarantees', nouns: 'guarantor guarantors' },
  {
    type: 'talks-to',
    ofPeople: 'talks-to',
    nouns: 'interlocutor interlocutors handler handlers controller correspondent pen-friend sounding-board',
  },
  {
    type: 'ally-of',
    ofPeople: 'ally-of',
    isOfPerson: true,
    isPossible: true,
    nouns:
      'brother brothers sister brother-in-law brothers-in-law sister-in-law cousin cousins nephew nephews niece nieces uncle aunt son sons daughter son-in-law daughter-in-law ' +
      'father mother father-in-law mother-in-law wife husband grandson grandfather godson godchild stepson half-brother kinsman kinsmen relative relatives in-law pupil ' +
      'classmate schoolmate neighbour neighbor housemate roommate cellmate fiancé fiancée girlfriend boyfriend lover mistress',
  },
];

export const RELATIONS: ReadonlyMap<string, Relation> = new Map(
  WRITTEN.flatMap(({ nouns, type, ofPeople, isInverse, isOfPerson, isStaff, isPossible }) =>
    [...toWords(nouns)].map(
      (noun) =>
        [
          noun,
          {
            type,
            ofPeople: ofPeople ?? null,
            isInverse: isInverse ?? false,
            isOfPerson: isOfPerson ?? false,
            isStaff: isStaff ?? false,
            isPossible: isPossible ?? false,
          },
        ] as const,
    ),
  ),
);
