import { type Frame, toFrames } from './frame';

export const MESSAGES =
  'message messages letter letters note notes word signal telegram email emails cable cables petition greetings condolences invitation ' +
  'memorandum memo warning reply text texts report congratulations apology answer answers call calls visit visits assurance assurances ' +
  'promise promises guarantee guarantees proposal proposals offer offers list draft document documents paper papers envelope envelopes ' +
  'package demand demands request requests response responses terms plan plans regrets thanks news words instructions plea appeal cassette tape recording agenda roadmap map effort idea ideas position concerns view views stance readiness willingness conditions remarks comments observations amendments counter-proposal counterproposal counteroffer ultimatum';

/** How two are in contact. */
export const CONTACT_FRAMES: readonly Frame[] = toFrames('talks-to', [
  {
    rule: 'offers',
    roles: 'S > O',
    verbs: 'offer propose',
    nouns: 'truce ceasefire talks deal meeting pact peace negotiations',
  },
  { rule: 'speaks-to', roles: 'S > O', verbs: 'text email phone telephone radio', forms: 'rang' },
  {
    rule: 'hands-over',
    roles: 'S > to',
    verbs: 'hand turn deliver release return surrender',
    nouns: 'over prisoners hostages bodies captives remains detainees soldiers children',
  },
  {
    rule: 'offers',
    roles: 'owner > S',
    verbs: 'refuse reject accept ignore decline weigh consider receive turn study',
    nouns: 'offer offers proposal proposals letter letters invitation terms',
  },
  {
    rule: 'offers',
    roles: 'from > S',
    verbs: 'refuse reject accept ignore decline weigh consider turn study',
    nouns: 'offer offers proposal proposals letter letters invitation terms',
  },
  {
    rule: 'shares',
    roles: 'S > with',
    verbs: 'have take share drink eat',
    nouns: 'tea coffee dinner lunch breakfast meal supper drinks bread',
  },
  {
    rule: 'shares',
    roles: 'S > with',
    verbs: 'spend',
    forms: 'spent',
    nouns: 'hour hours day days evening night afternoon morning time week weeks minutes',
  },
  {
    rule: 'shares',
    roles: 'S > with',
    verbs: 'stay travel pray walk play march appear pose',
    isPossible: true,
  },
  { rule: 'visits', roles: 'S > to', verbs: 'pay make', nouns: 'visit visits call calls trip' },
  { rule: 'visits', roles: 'S > on', verbs: 'call drop', forms: 'dropped', nouns: 'in', nounAfter: 'in' },
  { rule: 'meets', roles: 'S > with', verbs: 'come bring', nouns: 'face', nounAfter: '' },
  { rule: 'meets', roles: 'S > with', verbs: 'come sit', nouns: 'table', nounAfter: 'to' },
  { rule: 'meets', roles: 'S > with', verbs: 'meet convene reconvene assemble gather' },
  {
    rule: 'hears-from',
    roles: 'from > S',
    verbs: 'get receive have read open take bring carry',
    nouns: MESSAGES,
  },
  { rule: 'hears-from', roles: 'from > S', verbs: 'hear learn' },
  { rule: 'hears-from', roles: 'from > S', verbs: 'take seek get', nouns: 'advice counsel' },
  {
    rule: 'gives-word',
    roles: 'S > to',
    verbs: 'put',
    forms: 'put',
    nouns: 'plan proposal offer terms case question questions request idea allegations claims demand demands',
  },
  {
    rule: 'keeps-line',
    roles: 'S > to',
    verbs: 'keep have open maintain leave',
    nouns: 'line lines channel channels door doors access phone hotline',
  },
  {
    rule: 'keeps-line',
    roles: 'S > with',
    verbs: 'keep have open maintain set establish',
    nouns: 'line lines channel channels hotline contact contacts',
  },
  { rule: 'has-ear', roles: 'S > owner', verbs: 'have', nouns: 'ear' },
  {
    rule: 'gives-word',
    roles: 'S > O',
    verbs: 'give send write hand bring show pass deliver offer owe read slip',
    nouns: MESSAGES,
  },
  {
    rule: 'gives-word',
    roles: 'S > to',
    verbs:
      'give send write hand bring show pass deliver address convey relay forward transmit submit present dictate fax',
    nouns: MESSAGES,
  },
  { rule: 'gives-word', roles: 'S > to', verbs: 'make put', nouns: 'offer offers proposal proposals' },
  { rule: 'gives-word', roles: 'S > O', verbs: 'promise' },
  { rule: 'gives-word', roles: 'S > to', verbs: 'forward fax mail' },
  {
    rule: 'speaks-to',
    roles: 'S > to',
    verbs:
      'explain confide admit confess whisper say signal propose suggest report recommend announce describe listen apologise apologize reply type read repeat mention',
  },
  { rule: 'speaks-to', roles: 'S > to', verbs: 'give', nouns: 'interview lecture briefing' },
  {
    rule: 'speaks-to',
    roles: 'S > O',
    verbs: 'greet consult inform notify reassure caution quiz question answer telephone',
  },
  { rule: 'speaks-to', roles: 'S > O', verbs: 'thank congratulate', isPossible: true },
  {
    rule: 'speaks-to',
    roles: 'S > by',
    verbs: '',
    forms: 'briefed received greeted welcomed told informed warned',
    isPossible: true,
  },
  {
    rule: 'talks-over',
    roles: 'S > with',
    verbs: 'discuss raise review explore debate rehearse negotiate',
  },
  { rule: 'hosts', roles: 'S > O', verbs: 'receive host entertain welcome', forms: 'met' },
  { rule: 'opens-doors', roles: 'S > to', verbs: 'open', nouns: 'door doors house home' },
  { rule: 'agrees', roles: 'S > with', verbs: 'agree', nouns: 'on to' },
]);

/** How one gives guarantees to another, hosts talks for them, signs with them or offers to mediate. */
export const AGREEMENT_FRAMES: readonly Frame[] = [
  ...toFrames('guarantees', [
    {
      rule: 'guarantees',
      roles: 'S > O',
      verbs: 'give offer promise grant',
      nouns: 'guarantee guarantees passage conduct amnesty',
    },
    {
      rule: 'guarantees',
      roles: 'S > to',
      verbs: 'give offer promise grant',
      nouns: 'guarantee guarantees passage conduct amnesty',
    },
  ]),
  ...toFrames('signs-with', [
    {
      rule: 'signs',
      roles: 'S > with',
      verbs: 'sign initial ink seal conclude',
      nouns:
        'deal agreement agreements truce accord accords pact contract treaty memorandum ceasefire settlement protocol armistice contracts lease understanding charter communiqué',
    },
    {
      rule: 'signs',
      roles: 'S1 > S2',
      verbs: 'sign initial ink seal conclude',
      nouns:
        'deal agreement agreements truce accord accords pact contract treaty memorandum ceasefire settlement protocol armistice contracts understanding charter',
    },
  ]),
];

/** How one wants something of another. */
export const REQUEST_FRAMES: readonly Frame[] = toFrames('asks', [
  {
    rule: 'requests',
    roles: 'S > to',
    verbs: 'make put address submit present send direct',
    nouns: 'request requests demand demands appeal appeals plea pleas',
  },
  {
    rule: 'is-asked',
    roles: 'owner > S',
    verbs:
      'refuse reject grant accept ignore decline weigh consider get receive answer meet rebuff study dismiss discuss turn heed honour honor',
    nouns: 'request requests demand demands appeal appeals plea pleas',
  },
  {
    rule: 'is-asked',
    roles: 'from > S',
    verbs: 'refuse reject grant accept ignore decline weigh consider get receive rebuff study',
    nouns: 'request requests demand demands appeal appeals plea pleas',
  },
  {
    rule: 'is-asked',
    roles: 'by > S',
    verbs: 'refuse reject grant accept ignore decline weigh consider rebuff study dismiss',
    nouns: 'request requests demand demands appeal appeals plea pleas',
  },
  {
    rule: 'turns-to',
    roles: 'S > to',
    verbs: 'turn look appeal apply plead',
    nouns: 'help assistance support protection money arms mediation aid advice shelter',
    nounAfter: 'for',
  },
  { rule: 'pleads', roles: 'S > with', verbs: 'plead remonstrate intercede' },
  {
    rule: 'persuades',
    roles: 'S > O',
    verbs:
      'persuade convince talk press urge instruct command implore beg entreat lobby nudge prod petition pressure',
  },
  { rule: 'presses', roles: 'S > on', verbs: 'lean prevail' },
]);
