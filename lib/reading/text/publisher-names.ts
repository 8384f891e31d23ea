const WORD = String.raw`(?:(?:al|el|bin|ibn|van|de|von|der|den)[ -])?\p{Lu}[\p{L}\p{M}'’.-]{0,30}`;

/** The name of a person in a pattern: two to four words. */
export const NAME = `${WORD}(?: ${WORD}){1,3}`;

const PERSON = new RegExp(`^${NAME}$`, 'u');

/** Words in the names of papers, agencies and stations. */
export const PUBLISHER_WORDS =
  /\b(?:News|Agency|Press|Post|Times|Observer|Herald|Tribune|Journal|Wire|Daily|Weekly|Quarterly|Review|Gazette|Guardian|Radio|Television|TV|Broadcasting|Service|Chronicle|Telegraph|Courier|Mail|Standard|Dispatch|Report|Bulletin|Monitor|Reuters|AFP|AP|BBC|CNN|Jazeera|Bloomberg|Magazine|Star|Sun|Globe|Register|Sentinel|Lantern|Mirror|Independent|Network|Today|Ledger|Record|Examiner|Inquirer|Desk|Correspondent)\b|(?:^|\s)(?:صحيفة|وكالة|جريدة|قناة|موقع|مجلة)\s/i;

/** Words in the names of others who publish. */
const BODY_WORDS =
  /\b(?:Research|Labs?|Institute|Collective|Union|Federation|Ministry|Cent(?:re|er)|Foundation|Council|Committee|Association|Watch|Alliance|Office|Initiative|Intelligence|Project|Society|University|Organi[sz]ation|Commission|Government)\b/;

/** What somebody is at a paper, and no name: "Labour Correspondent". */
export const POST_WORDS = /\b(?:Correspondent|Editor|Reporter|Writer|Columnist|Staff|Chief|Analyst)$/;

export function isPublisherName(name: string): boolean {
  return PUBLISHER_WORDS.test(name) || BODY_WORDS.test(name);
}

/** Returns whether words may be the name of a person, and of no publisher. */
export function isPersonName(name: string): boolean {
  if (/^the /i.test(name) || isPublisherName(name)) return false;
  return PERSON.test(name) || /^\p{Script=Arabic}+(?: \p{Script=Arabic}+){1,2}$/u.test(name);
}

export function isAgency(line: string): boolean {
  const plain = line.trim().replace(/^[(|–—-]+\s*|\s*[)|–—-]+$/g, '');
  return plain.length < 40 && PUBLISHER_WORDS.test(plain) && /^(?:\p{Lu}[\p{L}’'&.-]*\s?){1,5}$/u.test(plain);
}
