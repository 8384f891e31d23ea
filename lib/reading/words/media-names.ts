import { type Token, tokenAt } from '../text/tokens';
import { toWords } from './word-set';

/** Papers, agencies and stations whose names do not say what they are. Lower case. */
const OUTLETS: ReadonlySet<string> = new Set(
  (
    'reuters|afp|agence france-presse|bbc|cnn|al jazeera|al arabiya|al-jazeera|al-arabiya|al mayadeen|al-manar|bloomberg|axios|politico|' +
    'haaretz|tass|interfax|ria novosti|xinhua|tasnim|irna|isna|fars|anadolu|al-akhbar|an-nahar|le monde|le figaro|der spiegel|die zeit|' +
    'newsweek|forbes|bellingcat|mediapart|meduza|the insider|bild|stern|ynet|maariv|yedioth ahronoth|asharq al-awsat|okaz|al-monitor|kommersant|vedomosti|izvestia|sputnik|rfi|rudaw|hurriyet|cumhuriyet|kathimerini|aftenposten|le soir|el mundo|clarin|ft|wsj|nyt|vsquare|buzzfeed|breitbart|' +
    'el país|el pais|la repubblica|the guardian|the economist|npr|dw|deutsche welle|euronews|sky news|fox news|ansa|efe|kyodo|yonhap|' +
    'the times of israel|times of israel|le point|libération|liberation|l’orient-le jour|l’orient today|kan|walla|nbc|abc|cbs|msnbc|pbs|itv|trt|rt|sana|wafa|petra|mena|saba|aljazeera|the atlantic|the new yorker|foreign policy|foreign affairs|middle east eye|the national|the independent|time magazine|rferl|voice of america|south china morning post|nikkei asia|arab news|gulf news|dawn news|hindustan times|al-hadath|al-hayat|al hadath|al manar|al-mayadeen|the cradle|the hill'
  ).split('|'),
);

/** Words that end the name of a paper, an agency or a station. */
export const OUTLET_WORDS = toWords(
  'press online gazette post journal news newspaper television tv radio times tribune herald observer courier wire dispatch chronicle quarterly review monitor courant echo mail mirror telegraph examiner inquirer advertiser argus sentinel',
);

const MAX_WORDS = 4;

/** Returns how many tokens the name of a paper, an agency or a station has that begins at a token; 0 where none does. */
export function measureOutlet(tokens: readonly Token[], at: number): number {
  // "Channel 12".
  const first = tokenAt(tokens, at);
  if (first.isCapital && first.norm === 'channel' && tokenAt(tokens, at + 1).kind === 'number') return 2;
  let words = '';
  for (let length = 1; length <= MAX_WORDS; length += 1) {
    const { norm: written, kind, isCapital, isPossessive } = tokenAt(tokens, at + length - 1);
    if (kind !== 'word') return 0;
    // "BBC" keeps its capitals.
    const norm = written.toLowerCase();
    words = words === '' ? norm : `${words} ${norm}`;
    // "Al Jazeera's Lena Voss".
    if (OUTLETS.has(words) && (isPossessive || !tokenAt(tokens, at + length).isCapital)) return length;
    if (!isCapital && !(length > 1 && norm === 'of')) return 0;
    const isLast = !tokenAt(tokens, at + length).isCapital;
    if (length > 1 && isLast && OUTLET_WORDS.has(norm)) return length;
  }
  return 0;
}
