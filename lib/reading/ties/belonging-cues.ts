import { toCues } from './verb-cue';

/** Verbs by which one leads another, or belongs to them. */
export const BELONGING_CUES = toCues('leads', [
  /** "A heads B"; "B is led by A". */
  {
    rule: 'leads',
    verbs: 'lead head chair command rule run govern captain helm',
    forms: 'lead founded co-founded founding founds',
    isPassive: true,
  },
  /** "B, created by A"; "B, owned by A". */
  {
    rule: 'leads',
    forms: 'created established owned controlled supervised managed overseen directed',
    links: '',
    isPassive: true,
  },
  { rule: 'leads', verbs: 'control own', isPassive: true },
  /** "A took over B"; "A presides over B"; "A took command of B". */
  { rule: 'leads', forms: 'took takes take taking', nouns: 'over' },
  { rule: 'leads', verbs: 'preside', links: 'over' },
  {
    rule: 'leads',
    verbs: 'assume take hold have seize',
    nouns: 'command leadership presidency chairmanship chair helm',
    links: 'of',
  },
]).concat(
  toCues('member-of', [
    /** "A ran the foreign bureau of B". */
    {
      rule: 'belongs',
      verbs: 'lead head run chair command direct manage oversee found',
      nouns:
        'bureau office wing branch arm delegation department section unit chapter board mission desk cell faction committee secretariat operations',
      links: 'of in',
    },
    /** "A joined B"; "A works for B". */
    {
      rule: 'belongs',
      forms: 'joined joins joining belongs belonged belonging belong',
      links: 'to',
      isAlsoDirect: true,
    },
    { rule: 'belongs', verbs: 'serve work', links: 'in for', isAlsoDirect: true },
    { rule: 'belongs', verbs: 'sit stand lead sign fly spy consult', links: 'for' },
    { rule: 'belongs', verbs: 'enlist enrol enroll serve', links: 'in with' },
    { rule: 'belongs', forms: 'affiliated', links: 'to with' },
    { rule: 'belongs', verbs: 'defect', links: 'to' },
    /** "B employs A". */
    { rule: 'employs', verbs: 'employ hire recruit enlist retain', isPassive: true, isInverse: true },
  ]),
  toCues('speaks-for', [
    /** "A represents B", "A speaks for B": who does so need not be of B. */
    { rule: 'represents', verbs: 'represent', isPassive: true },
    { rule: 'speaks-for', verbs: 'speak act negotiate', links: 'for' },
  ]),
);
