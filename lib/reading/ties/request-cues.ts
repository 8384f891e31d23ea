import { toCues } from './verb-cue';

/** Verbs by which one wants something of another. */
export const REQUEST_CUES = toCues('asks', [
  /** "A asked B to"; "B was urged by A". */
  {
    rule: 'asks',
    verbs: 'ask urge press beg implore lobby petition beseech entreat exhort',
    forms: 'ask urge',
    isPassive: true,
  },
  /** "A invited B to". */
  {
    rule: 'asks',
    verbs:
      'invite order instruct encourage pressure command direct tell advise challenge authorise authorize require expect persuade convince summon coax mandate empower delegate entrust deputise designate request',
    isPassive: true,
    needs: /^(?:to|not)$/,
  },
  /** "A called on B to". */
  { rule: 'calls-on', verbs: 'call', forms: 'call', links: 'on upon' },
  /** "A appealed to B". */
  { rule: 'appeals-to', verbs: 'appeal', forms: 'appeal', links: 'to' },
  { rule: 'appeals-to', verbs: 'plead', links: 'with' },
  { rule: 'appeals-to', verbs: 'lean prevail', links: 'on upon' },
  {
    rule: 'appeals-to',
    verbs: 'put pile exert heap apply increase keep raise',
    nouns: 'pressure',
    links: 'on upon',
  },
  /** "A sent a request to B". */
  {
    rule: 'appeals-to',
    verbs: 'make submit send issue direct address put deliver file',
    nouns: 'appeal appeals request requests plea demand demands ultimatum',
    links: 'to',
  },
  /** "A requested money from B". */
  { rule: 'requests', verbs: 'request demand seek solicit', links: 'from' },
  /** "A wants B to". */
  { rule: 'wants', verbs: 'want', forms: 'want', needs: /^to$/ },
  /** "A demanded that B go", and not "insisted that B had gone". */
  {
    rule: 'demands',
    verbs: 'demand insist request',
    forms: 'demand',
    links: 'that',
    needs:
      /^(?!(?:is|are|was|were|has|had|have|did|does|would|will|could|can|must|may|might|should)$)(?!.*(?:ed|[^s]s)$)[a-z]{2,}$/,
  },
]);
