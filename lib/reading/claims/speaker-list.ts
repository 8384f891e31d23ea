import type { UnnamedPhrase } from '../actors/unnamed';
import type { TextBody } from '../reading-text';
import { tokenAt } from '../text/tokens';
import { toWords } from '../words/word-set';
import type { DraftSpeaker } from './draft-claim';

const MAX_BACK = 200;

/** The speakers of a text who have no name. The same one is one: "a senior diplomat", then "the diplomat". */
export class SpeakerList {
  readonly speakers: DraftSpeaker[] = [];

  constructor(private readonly body: TextBody) {}

  /** Returns the speaker that a phrase names: one who has spoken, or a new one. */
  find(phrase: UnnamedPhrase): DraftSpeaker {
    const { first, last, headEnd } = phrase;
    const attribution = this.toText(first, last);
    const speaker = this.findEarlier(phrase, attribution) ?? this.add(phrase, attribution);
    if (!speaker.mentions.some((mention) => mention.first === first))
      speaker.mentions.push({ first, last: headEnd });
    return speaker;
  }

  private add({ head, modifiers, isPlural, speaksFor }: UnnamedPhrase, attribution: string): DraftSpeaker {
    const speaker = { attribution: toSmall(attribution), head, modifiers, isPlural, speaksFor, mentions: [] };
    this.speakers.push(speaker);
    return speaker;
  }

  private findEarlier(
    { head, modifiers, isDefinite, isPlural }: UnnamedPhrase,
    attribution: string,
  ): DraftSpeaker | null {
    const recent = this.speakers.slice(-MAX_BACK).reverse();
    const same = recent.find((speaker) => speaker.attribution === toSmall(attribution));
    if (same) return same;
    // "One of them said": of the several who have spoken last.
    if (head === 'them') return recent.find((speaker) => speaker.isPlural) ?? null;
    const isBare = isPlural && modifiers.length === 0;
    if (!isDefinite && !isBare) return null;
    const fitting = recent.filter(
      (speaker) =>
        speaker.head === head &&
        speaker.isPlural === isPlural &&
        modifiers.every((word) => speaker.modifiers.includes(word)),
    );
    const isDocument = isDefinite && DOCUMENTS.has(head);
    return (
      fitting[0] ?? (isDocument ? (recent.find((speaker) => DOCUMENTS.has(speaker.head)) ?? null) : null)
    );
  }

  private toText(first: number, last: number): string {
    return this.body.text
      .slice(tokenAt(this.body.tokens, first).start, tokenAt(this.body.tokens, last - 1).end)
      .replace(/\s+/g, ' ');
  }
}

/** What a text calls one document by turns. */
const DOCUMENTS = toWords('memo memorandum paper document report file letter note study dossier');

/** Returns an attribution as it stands inside a sentence. */
function toSmall(attribution: string): string {
  return /^\p{Lu}\p{Ll}* /u.test(attribution) &&
    /^(?:A|An|The|One|Two|Three|Four|Five|Several|Some|Many|Another|Both|Its|His|Her|Their|Sources|Officials|Diplomats|Senior)\b/.test(
      attribution,
    )
    ? attribution.charAt(0).toLowerCase() + attribution.slice(1)
    : attribution.replace(/^(?:Sources|Officials|Diplomats|Witnesses|Residents|Aides)$/, (word) =>
        word.toLowerCase(),
      );
}
