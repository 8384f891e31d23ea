/** Forms of verbs that do not follow the rules: past tense and participle. */
const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  hit: ['hit'],
  bear: ['bore', 'borne'],
  bind: ['bound'],
  bite: ['bit', 'bitten'],
  blow: ['blew', 'blown'],
  burn: ['burned', 'burnt'],
  catch: ['caught'],
  choose: ['chose', 'chosen'],
  flee: ['fled'],
  fly: ['flew', 'flown'],
  forbid: ['forbade', 'forbidden'],
  forgive: ['forgave', 'forgiven'],
  forsake: ['forsook', 'forsaken'],
  freeze: ['froze', 'frozen'],
  grow: ['grew', 'grown'],
  hang: ['hanged', 'hung'],
  hear: ['heard'],
  hide: ['hid', 'hidden'],
  lay: ['laid'],
  leap: ['leapt', 'leaped'],
  let: ['let'],
  lose: ['lost'],
  overcome: ['overcame', 'overcome'],
  overtake: ['overtook', 'overtaken'],
  quit: ['quit'],
  ride: ['rode', 'ridden'],
  say: ['said'],
  shut: ['shut'],
  slay: ['slew', 'slain'],
  slit: ['slit'],
  spend: ['spent'],
  spring: ['sprang', 'sprung'],
  steal: ['stole', 'stolen'],
  stick: ['stuck'],
  swing: ['swung'],
  teach: ['taught'],
  tear: ['tore', 'torn'],
  think: ['thought'],
  thrust: ['thrust'],
  withdraw: ['withdrew', 'withdrawn'],
  withhold: ['withheld'],
  withstand: ['withstood'],
  arise: ['arose', 'arisen'],
  beat: ['beat', 'beaten'],
  become: ['became', 'become'],
  begin: ['began', 'begun'],
  break: ['broke', 'broken'],
  bring: ['brought'],
  build: ['built'],
  buy: ['bought'],
  cast: ['cast'],
  come: ['came', 'come'],
  cut: ['cut'],
  deal: ['dealt'],
  do: ['did', 'done'],
  draw: ['drew', 'drawn'],
  drive: ['drove', 'driven'],
  eat: ['ate', 'eaten'],
  fall: ['fell', 'fallen'],
  feed: ['fed'],
  fight: ['fought'],
  find: ['found'],
  get: ['got', 'gotten'],
  give: ['gave', 'given'],
  have: ['had'],
  hold: ['held'],
  keep: ['kept'],
  know: ['knew', 'known'],
  lead: ['led'],
  leave: ['left'],
  lend: ['lent'],
  make: ['made'],
  meet: ['met'],
  oversee: ['oversaw', 'overseen'],
  overthrow: ['overthrew', 'overthrown'],
  overrun: ['overran', 'overrun'],
  pay: ['paid'],
  put: ['put'],
  ring: ['rang', 'rung'],
  rise: ['rose', 'risen'],
  run: ['ran', 'run'],
  see: ['saw', 'seen'],
  seek: ['sought'],
  sell: ['sold'],
  send: ['sent'],
  set: ['set'],
  shake: ['shook', 'shaken'],
  shoot: ['shot'],
  sit: ['sat'],
  speak: ['spoke', 'spoken'],
  split: ['split'],
  stand: ['stood'],
  strike: ['struck', 'stricken'],
  swear: ['swore', 'sworn'],
  take: ['took', 'taken'],
  tell: ['told'],
  throw: ['threw', 'thrown'],
  underwrite: ['underwrote', 'underwritten'],
  win: ['won'],
  write: ['wrote', 'written'],
  bend: ['bent'],
  bleed: ['bled'],
  breed: ['bred'],
  cling: ['clung'],
  creep: ['crept'],
  dig: ['dug'],
  drink: ['drank', 'drunk'],
  feel: ['felt'],
  go: ['went', 'gone'],
  kneel: ['knelt', 'kneeled'],
  outbid: ['outbid'],
  plead: ['pleaded', 'pled'],
  rebuild: ['rebuilt'],
  repay: ['repaid'],
  sink: ['sank', 'sunk'],
  slide: ['slid'],
  sling: ['slung'],
  spin: ['spun'],
  string: ['strung'],
  sweep: ['swept'],
  undercut: ['undercut'],
  undergo: ['underwent', 'undergone'],
  undersell: ['undersold'],
  undertake: ['undertook', 'undertaken'],
  uphold: ['upheld'],
  wear: ['wore', 'worn'],
  weave: ['wove', 'woven'],
  wring: ['wrung'],
};

const IRREGULAR_FORMS: ReadonlySet<string> = new Set(
  Object.entries(IRREGULAR).flatMap(([verb, forms]) => forms.filter((form) => form !== verb)),
);

/** Returns whether a word is the past or the participle of a verb that does not follow the rules, and not its base as well. */
export function isIrregularForm(word: string): boolean {
  return IRREGULAR_FORMS.has(word);
}

/** Verbs of more than one syllable that double their last letter. */
const DOUBLING = new Set(
  (
    'rebel expel compel propel repel refer transfer confer defer admit commit permit submit transmit remit abet equip kidnap wiretap outwit ' +
    'rebut outbid undercut overrun begin'
  ).split(' '),
);

const ONE_SYLLABLE = /^[^aeiou]*(?:qu)?[aeiou][bdgklmnprtv]$/;

/** Returns the last letters of a verb as they are before "ed" and "ing". */
function toStem(verb: string): string {
  const last = verb.slice(-1);
  return DOUBLING.has(verb) || ONE_SYLLABLE.test(verb) ? verb + last : verb;
}

/** Returns the forms of a verb beside its base: "meets", "met", "meeting". */
export function inflect(verb: string): readonly string[] {
  const isSilentE = /[^eoy]e$/.test(verb);
  const isY = /[^aeiou]y$/.test(verb);
  const third = isY ? `${verb.slice(0, -1)}ies` : /(?:s|sh|ch|x|z|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
  const past = isY ? `${verb.slice(0, -1)}ied` : verb.endsWith('e') ? `${verb}d` : `${toStem(verb)}ed`;
  // "Vying", not "viing".
  const present = /[^aeiou]ie$/.test(verb)
    ? `${verb.slice(0, -2)}ying`
    : isSilentE
      ? `${verb.slice(0, -1)}ing`
      : `${toStem(verb)}ing`;
  // "Quarrelled" and "quarreled", "channelling" and "channeling", "initialled" and "fuelled".
  const british =
    /(?:[a-z]{2}[^aeiou][aeiou]|[a-z](?:ia|ue))l$/.test(verb) && present === `${verb}ing`
      ? [`${verb}led`, `${verb}ling`]
      : [];
  return [verb === 'have' ? 'has' : third, ...(IRREGULAR[verb] ?? [past]), present, ...british];
}
