import { type Frame, toFrames } from './frame';

/** How one leads another, or belongs to them. */
export const BELONGING_FRAMES: readonly Frame[] = [
  ...toFrames('member-of', [
    { rule: 'works-at', roles: 'S > for', verbs: 'work act fight spy serve drive' },
    { rule: 'works-at', roles: 'S > at', verbs: 'work serve teach', isPossible: true },
    { rule: 'works-at', roles: 'S > with', verbs: 'enlist enrol enroll serve fight', isPossible: true },
    {
      rule: 'sits-on',
      roles: 'S > owner',
      verbs: 'sit serve',
      nouns: 'board council committee executive leadership politburo cabinet bench command',
      nounAfter: 'on',
    },
    { rule: 'sits-on', roles: 'S > on', verbs: 'sit serve' },
    {
      rule: 'is-figure',
      roles: 'S > in',
      verbs: '',
      forms: 'is was became remains',
      nouns: 'figure official officer member commander leader official player voice partner minister adviser',
    },
    {
      rule: 'is-part',
      roles: 'S > owner',
      verbs: '',
      forms: 'is are was were became become remains remain remained',
      nouns:
        'part member branch wing arm affiliate faction unit subsidiary section component pillar chapter cell offshoot',
    },
    {
      rule: 'runs-part',
      roles: 'S > owner',
      verbs: 'lead head run chair command direct manage oversee',
      nouns: 'bureau office wing branch arm delegation department section unit desk cell mission',
    },
    { rule: 'joins', roles: 'S > O', verbs: 'join rejoin' },
    { rule: 'leaves', roles: 'S > for', verbs: 'leave quit abandon desert', isPossible: true },
    { rule: 'joins', roles: 'S > into', verbs: 'merge' },
  ]),
  ...toFrames('speaks-for', [
    {
      rule: 'is-left-talks',
      roles: 'to > S',
      verbs: 'leave entrust delegate',
      nouns: 'negotiations talks negotiating talking',
      isPossible: true,
    },
  ]),
  ...toFrames('leads', [
    { rule: 'takes-orders', roles: 'from > S', verbs: 'take', nouns: 'orders instructions' },
    { rule: 'answers-to', roles: 'to > S', verbs: 'answer' },
    {
      rule: 'owns-most',
      roles: 'S > owner',
      verbs: 'hold own control have buy acquire',
      nouns: 'percent cent majority',
    },
    {
      rule: 'chosen',
      roles: 'O > S',
      verbs: 'name elect appoint choose pick confirm install',
      nouns: 'leader president chairman chairwoman chair head chief commander secretary-general director',
      nounAfter: 'as',
    },
    {
      rule: 'chosen',
      roles: 'O > S',
      verbs: 'name elect appoint choose',
      nouns: 'leader president chairman chairwoman chair head chief commander secretary-general director',
    },
    {
      rule: 'takes-over',
      roles: 'S > owner',
      verbs: 'take',
      nouns:
        'president leader head chairman chief commander chair director secretary-general helm leadership command control',
      nounAfter: 'as',
    },
    {
      rule: 'takes-over',
      roles: 'S > owner',
      verbs: 'take assume have hold',
      nouns: 'helm leadership command chair presidency chairmanship reins',
    },
    { rule: 'sets-up', roles: 'S > O', verbs: 'set', forms: 'set', nouns: 'up' },
    { rule: 'leads', roles: 'S > O', verbs: 'lead head chair command run govern captain found co-found' },
  ]),
];
