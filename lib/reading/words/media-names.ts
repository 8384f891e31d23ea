import { type Token, tokenAt } from '../text/tokens';
import { GROUP_WORDS } from './group-words';
import { toWords } from './word-set';

/** Papers, agencies and stations whose names do not say what they are. Lower case. */
const OUTLETS: ReadonlySet<string> = new Set(
  (
    'reuters|afp|agence france-presse|bbc|cnn|al jazeera|al arabiya|al-jazeera|al-arabiya|al mayadeen|al-manar|bloomberg|axios|politico|' +
    'haaretz|tass|interfax|ria novosti|xinhua|tasnim|irna|isna|fars|anadolu|al-akhbar|an-nahar|le monde|le figaro|der spiegel|die zeit|' +
    'newsweek|forbes|bellingcat|mediapart|meduza|the insider|bild|stern|ynet|maariv|yedioth ahronoth|asharq al-awsat|okaz|al-monitor|kommersant|vedomosti|izvestia|sputnik|rfi|rudaw|hurriyet|cumhuriyet|kathimerini|aftenposten|le soir|el mundo|clarin|ft|wsj|nyt|vsquare|buzzfeed|breitbart|' +
    'el país|el pais|la repubblica|the guardian|the economist|npr|dw|deutsche welle|euronews|sky news|fox news|ansa|efe|kyodo|yonhap|' +
    'the washington post|washington post|new york post|jerusalem post|the jerusalem post|bangkok post|jakarta post|kyiv post|huffington post|national post|' +
    'the wall street journal|wall street journal|rfe/rl|voa|rfa|radio free asia|jtbc|ntn24|tolonews|khaama press|pajhwok|benarnews|irrawaddy|mizzima|jeune afrique|' +
    'africanews|getty images|israel hayom|wikileaks|rappler|bernama|tanjug|armenpress|azertac|daily sabah|yeni safak|' +
    'middle east eye|l’orient-le jour|naharnet|lbci|albawaba|the associated press|associated press|agencia efe|prensa latina|' +
    'telesur|el tiempo|la nacion|zdf|trt|trt world|mediazona|ukrinform|the times of israel|times of israel|le point|' +
    'libération|l’orient today|walla|nbc|abc|cbs|msnbc|pbs|itv|rt|sana|wafa|aljazeera|' +
    'the atlantic|the new yorker|foreign policy|the national|the independent|time magazine|rferl|' +
    'voice of america|south china morning post|nikkei asia|arab news|gulf news|dawn news|hindustan times|al-hadath|al-hayat|' +
    'al hadath|the new arab|al manar|al-mayadeen|the cradle|the hill'
  ).split('|'),
);

/** Words that end the name of a paper, an agency or a station. */
export const OUTLET_WORDS = toWords(
  'press online gazette news newspaper television tv radio times tribune herald observer courier wire dispatch chronicle quarterly review monitor courant echo mail mirror telegraph examiner inquirer advertiser argus sentinel standard ledger',
);

const MAX_WORDS = 4;
const NONE: ReadonlySet<string> = new Set();

/** Agencies and stations that are no part of a longer name, but for what they call their services. */
const AGENCIES = /^(?:reuters|afp|bbc|cnn|voa|rfa|interfax|xinhua|bloomberg|anadolu)$/;
const SERVICES =
  /^(?:africa|afrique|arabic|arabia|burmese|chinese|english|focus|hausa|international|monitoring|mundo|news|newshour|newsnight|persian|pashto|radio|russian|service|somali|swahili|turkish|türk|ukrainian|urdu|world)$/;

/**
 * Returns how many tokens the name of a paper, an agency or a station has that begins at a token; 0 where none does. `outlets` are initials that
 * stand for such in this text.
 */
export function measureOutlet(
  tokens: readonly Token[],
  at: number,
  outlets: ReadonlySet<string> = NONE,
): number {
  const first = tokenAt(tokens, at);
  if (outlets.has(first.text)) return 1;
  if (first.text === 'RFE') return measureRadio(tokens, at);
  // "The Daily Harbour".
  const before = tokenAt(tokens, at - 1);
  if (first.text === 'Daily' && (before.norm === 'the' || before.isPossessive)) {
    const end = skipCapitals(tokens, at + 1);
    if (end > at + 1) return end - at;
  }
  // "Channel 12".
  if (first.isCapital && first.norm === 'channel' && tokenAt(tokens, at + 1).kind === 'number') return 2;
  let words = '';
  for (let length = 1; length <= MAX_WORDS; length += 1) {
    const { norm: written, kind, isCapital, isPossessive } = tokenAt(tokens, at + length - 1);
    if (kind !== 'word') return 0;
    // "BBC" keeps its capitals.
    const norm = written.toLowerCase();
    words = words === '' ? norm : `${words} ${norm}`;
    // "Al Jazeera's Lena Voss".
    if (OUTLETS.has(words) && isPossessive) return length;
    // "Anadolu Agency".
    const named = OUTLETS.has(words) && tokenAt(tokens, at + length).norm === 'agency' ? length + 1 : length;
    const end = OUTLETS.has(words) ? skipServices(tokens, at + named) : at;
    const next = tokenAt(tokens, end);
    // "Told Reuters Omar Said would come", "BBC Persian", and not "the Reuters Institute".
    if (end > at && (!next.isCapital || (AGENCIES.test(words) && !GROUP_WORDS.has(next.norm))))
      return end - at;
    if (!isCapital && !(length > 1 && norm === 'of')) return 0;
    const isLast = !tokenAt(tokens, at + length).isCapital;
    if (length > 1 && isLast && OUTLET_WORDS.has(norm)) return length;
  }
  return 0;
}

/** Returns how many tokens "RFE/RL" has, with the service that it owns: "RFE/RL's Armenian Service". */
function measureRadio(tokens: readonly Token[], at: number): number {
  const last = tokenAt(tokens, at + 1).text === '/' ? at + 3 : at + 1;
  const hasService = tokenAt(tokens, last - 1).isPossessive && tokenAt(tokens, last + 1).norm === 'service';
  return (hasService ? last + 2 : last) - at;
}

function skipCapitals(tokens: readonly Token[], from: number): number {
  let at = from;
  while (tokenAt(tokens, at).isCapital) at += 1;
  return at;
}

/** Returns where the words end that say which service of a station is meant. */
function skipServices(tokens: readonly Token[], from: number): number {
  let at = from;
  while (tokenAt(tokens, at).isCapital && SERVICES.test(tokenAt(tokens, at).norm)) at += 1;
  return at;
}
