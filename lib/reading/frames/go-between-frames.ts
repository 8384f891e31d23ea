import { MESSAGES } from './contact-frames';
import { type Frame, toFrames } from './frame';

const BROKERS =
  'go-between intermediary mediator middleman conduit channel bridge link courier messenger broker facilitator arbiter honest-broker liaison';

/** By which somebody is what a noun says. */
const BEING = 'is was are were became become becomes remain remains remained been';

/** Those who are handed over. */
const HANDED = 'bodies prisoners hostages captives remains detainees soldiers children body';

/** How one passes on what another wants said to a third. */
export const GO_BETWEEN_FRAMES: readonly Frame[] = toFrames('mediates-via', [
  {
    rule: 'acts-between',
    roles: 'between1 > S > between2',
    verbs: 'act serve work emerge',
    nouns: BROKERS,
    nounAfter: 'as',
  },
  {
    rule: 'acts-between',
    roles: 'for1 > S > for2',
    verbs: 'act serve work emerge',
    nouns: BROKERS,
    nounAfter: 'as',
  },
  { rule: 'acts-between', roles: 'for > S > with', verbs: 'act serve work', nouns: BROKERS, nounAfter: 'as' },
  {
    rule: 'acts-between',
    roles: 'between1 > S > between2',
    verbs: '',
    forms: BEING,
    nouns: BROKERS,
  },
  { rule: 'acts-between', roles: 'for1 > S > for2', verbs: '', forms: BEING, nouns: BROKERS },
  {
    rule: 'acts-between',
    roles: 'owner > S > to',
    verbs: '',
    forms: BEING,
    nouns: `${BROKERS} interlocutor`,
  },
  {
    rule: 'acts-between',
    roles: 'owner > S > with',
    verbs: '',
    forms: BEING,
    nouns: `${BROKERS} interlocutor`,
  },
  {
    rule: 'acts-between',
    roles: 'between1 > S > between2',
    verbs:
      'arrange broker organise organize convene set host mediate facilitate chair oversee negotiate propose bring',
    nouns:
      'meeting meetings talks talk contact contacts truce ceasefire deal exchange negotiations dialogue agreement swap accord call',
  },
  {
    rule: 'acts-between',
    roles: 'between1 > S > between2',
    verbs: 'mediate shuttle arbitrate shuffle commute negotiate',
  },
  {
    rule: 'acts-between',
    roles: 'between1 > S > between2',
    verbs: 'carry pass relay take ferry convey go run',
    nouns: `${MESSAGES} back`,
  },
  {
    rule: 'brings-together',
    roles: 'O1 > S > O2',
    verbs: 'bring get coax draw',
    nouns: 'table talks together',
    nounAfter: 'to',
  },
  { rule: 'brings-together', roles: 'O1 > S > O2', verbs: 'bring get', nouns: 'together' },
  { rule: 'introduces', roles: 'O > S > to', verbs: 'introduce', isPossible: true },
  {
    rule: 'carries-offer',
    roles: 'owner > S > to',
    verbs: 'carry pass relay take convey deliver bring transmit forward hand ferry read communicate give',
    nouns: MESSAGES,
  },
  {
    rule: 'carries-offer',
    roles: 'from > S > to',
    verbs: 'carry pass relay take convey deliver bring transmit forward hand ferry',
    nouns: MESSAGES,
  },
  {
    rule: 'carries-offer',
    roles: 'from > S > O',
    verbs: 'hand give pass bring read show slip',
    nouns: MESSAGES,
  },
  {
    rule: 'carries-offer',
    roles: 'owner > S > O',
    verbs: 'hand give pass bring read show slip',
    nouns: MESSAGES,
  },
  { rule: 'carries-offer', roles: 'S > O > for', verbs: 'hand give pass', nouns: MESSAGES },
  {
    rule: 'carries-offer',
    roles: 'by > S > to',
    verbs: 'carry pass relay take convey deliver bring transmit forward hand ferry',
    nouns: MESSAGES,
  },
  {
    rule: 'carries-offer',
    roles: 'behalf > S > to',
    verbs: 'carry pass relay take convey deliver bring transmit forward hand ferry present communicate',
    nouns: MESSAGES,
    isPossible: true,
  },
  { rule: 'pleads-for', roles: 'behalf > S > with', verbs: 'intercede plead mediate intervene negotiate' },
  // A protecting power: "represents American interests in Iran".
  {
    rule: 'protects',
    roles: 'owner > S > in',
    verbs: 'represent protect handle safeguard',
    nouns: 'interests interest',
  },
  { rule: 'uses', roles: 'S > O > with', verbs: 'use employ', nouns: BROKERS, nounAfter: 'as' },
  { rule: 'uses', roles: 'S > O > to', verbs: 'use employ', nouns: BROKERS, nounAfter: 'as' },
  { rule: 'uses', roles: 'S1 > O > S2', verbs: 'use employ', nouns: BROKERS, nounAfter: 'as' },
  {
    rule: 'acts-between',
    roles: 'owner > S > with',
    verbs: 'act serve work',
    nouns: BROKERS,
    nounAfter: 'as',
  },
  { rule: 'puts-in-touch', roles: 'O > S > with', verbs: 'put', nouns: 'touch contact', nounAfter: 'in' },
  { rule: 'uses', roles: 'S > on > with', verbs: 'rely depend lean count', nouns: BROKERS, nounAfter: 'as' },
  { rule: 'uses', roles: 'S > on > to', verbs: 'rely depend lean count', nouns: BROKERS, nounAfter: 'as' },
  { rule: 'uses', roles: 'S > to > with', verbs: 'turn look', nouns: BROKERS, nounAfter: 'as' },
  {
    rule: 'uses',
    roles: 'S1 > on > S2',
    verbs: 'rely depend lean count',
    nouns: 'pass relay carry exchange convey communicate talk negotiate',
    nounAfter: 'to',
  },
  { rule: 'uses', roles: 'S > O > reach', verbs: 'use send ask enlist employ engage' },
  { rule: 'uses', roles: 'S > on > reach', verbs: 'rely depend lean count' },
  { rule: 'uses', roles: 'S > to > reach', verbs: 'turn' },
  {
    rule: 'reaches-through',
    roles: 'S > through > O',
    verbs: 'reach contact approach tell warn ask inform meet assure urge',
  },
  {
    rule: 'reaches-through',
    roles: 'S > through > to',
    verbs: 'speak talk send pass write convey relay offer reply signal',
  },
  {
    rule: 'reaches-through',
    roles: 'S > through > to',
    verbs: 'hand deliver return release transfer transmit forward submit surrender give',
    nouns: `${MESSAGES} ${HANDED}`,
  },
  {
    rule: 'reaches-through',
    roles: 'S > through > to',
    verbs: 'keep have open maintain set establish reopen use',
    nouns: 'line lines channel channels hotline door back-channel backchannel contact contacts',
  },
  {
    rule: 'reaches-through',
    roles: 'S > through > with',
    verbs: 'keep have open maintain set establish reopen use make',
    nouns: 'line lines channel channels hotline back-channel backchannel contact contacts',
  },
  {
    rule: 'reaches-through',
    roles: 'owner > through > S',
    verbs: 'receive get obtain',
    nouns: MESSAGES,
  },
  {
    rule: 'carries-offer',
    roles: 'owner > from > S',
    verbs: 'receive get obtain',
    nouns: MESSAGES,
  },
  {
    rule: 'reaches-through',
    roles: 'from > through > S',
    verbs: 'receive get obtain',
    nouns: `${MESSAGES} ${HANDED}`,
  },
  {
    rule: 'reaches-through',
    roles: 'S > through > with',
    verbs: 'speak talk communicate deal negotiate exchange communicate correspond',
  },
]);
