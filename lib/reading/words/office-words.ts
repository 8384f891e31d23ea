import { toWords } from './word-set';

/** Words before a name that are part of how a person is addressed. */
export const HONORIFICS = toWords(
  'mr mr. mrs mrs. ms ms. dr dr. prof prof. professor sir dame lord lady sheikh shaykh sheik imam ayatollah mullah rabbi pope bishop ' +
    'archbishop cardinal metropolitan archimandrite patriarch honourable honorable excellency father mother brother sister rev. reverend sayyed sayyid haji hajj prince princess king queen emperor ' +
    'empress sultan emir duke duchess count baron captain saint hon hon. hajji comrade ser alderman alderwoman msgr monsignor cllr cllr. councillor fr. coun coun. dona doña mistress madame mme herr frau sen. rep. gov. señor señora senor senora signor signora shri smt maulana ' +
    'maulvi mufti swami begum datuk dato bapak ibu fr messrs messrs. FM PM CM HE HRH HM HH alhaji alhaja',
);

export const RANKS = toWords(
  'general gen gen. lieutenant lt lt. colonel col col. major maj maj. capt capt. brigadier brig brig. admiral adm adm. sergeant ' +
    'sgt sgt. commander cmdr cmdr. marshal commodore corporal field-marshal warlord commandant insp supt det pte constable',
);

/** Who leads: "the leader of", "the army chief". */
export const LEADING_OFFICES = toWords(
  'president premier PM chancellor king queen sultan emir emperor empress prince leader head chief chairman chairwoman chairperson chair ruler ' +
    'monarch boss strongman regent margravine landgrave provost taoiseach shah khan tsar czar caliph warden margrave supremo kingpin archon thane jarl rector owner co-owner proprietor overlord secretary-general commander-in-chief mistress master governor doge duke chieftain captain founder co-founder co-leader ceo CEO co-chair governor-general',
);

export const ENVOY_OFFICES = toWords('envoy ambassador emissary legate nuncio consul plenipotentiary');

export const SPEAKING_OFFICES = toWords(
  'spokesman spokeswoman spokesperson spokesmen spokespeople spokespersons',
);

/** Who belongs to another without leading it. */
export const SERVING_OFFICES = toWords(
  'minister FM president-elect premier-designate secretary officer official commander general colonel major lieutenant adviser advisor aide negotiator diplomat ' +
    'representative delegate lawmaker mp senator deputy member fighter lieutenant counsellor attache attaché politician judge ' +
    'CFO COO CTO MP MEP MLA MSP DGP IGP SSP MD DPP attorney-general director-general vice-president ex-president ex-minister ex-premier ex-leader ex-chief ex-general ceo cfo councillor counselor assistant veteran agent spy operative ideologue treasurer cleric admiral brigadier ' +
    'militant soldier founder mediator speaker coordinator commissioner director courtier steward marshal consul strategist ' +
    'congressman congresswoman parliamentarian executive arbitrator conciliator abbot abbess prior prioress chamberlain factor harbourmaster ' +
    'harbormaster herald bailiff sheriff magistrate comptroller auditor registrar constable castellan quartermaster under-secretary organizer-general controller monitor inspector-general ' +
    'superior provost paymaster whip convener convenor organiser organizer administrator trustee ombudsman rapporteur prosecutor detective inspector superintendent under-secretary-general under-secretary undersecretary',
);

/** Descriptions of people that say nothing of whom they belong to. */
export const OTHER_DESCRIPTIONS = toWords(
  'analyst activist journalist reporter banker businessman businesswoman financier trader lawyer ally rival brother sister son sister-in-law mother-in-law father-in-law ' +
    'aunt niece grandfather grandmother grandson granddaughter girlfriend boyfriend daughter wife husband widow widower son-in-law brother-in-law father cousin nephew uncle friend priest bishop historian academic professor researcher writer ' +
    'counsel clerk solicitor barrister attorney surgeon physician nurse pilot interpreter translator chauffeur bodyguard fisherman poet novelist singer architect ' +
    'investor landlord landowner shipowner publisher editor columnist blogger photographer dissident defector whistleblower contractor monk nun pastor deacon chaplain ' +
    'intermediary go-between middleman host mayor prefect warlord tycoon merchant doctor shopkeeper economist author critic opponent ' +
    'partner backer supporter enemy foe adversary predecessor successor teacher engineer counterpart fixer broker facilitator smuggler boatman ferryman elder chieftain',
);

/** Descriptions of people who act for no state that they come from. */
export const PRIVATE_TRADES = toWords(
  'analyst activist journalist reporter banker businessman businesswoman financier trader lawyer priest historian academic ' +
    'professor researcher writer tycoon merchant doctor shopkeeper economist author critic teacher engineer smuggler ' +
    'solicitor barrister attorney surgeon physician nurse pilot fisherman poet novelist singer architect investor landlord landowner shipowner publisher ' +
    'conciliator arbitrator editor columnist blogger photographer dissident monk nun pastor deacon monitor',
);

export const OFFICE_MODIFIERS = toWords(
  'country programme program field prime foreign defence defense interior finance justice energy oil trade deputy vice special senior former ex caretaker acting ' +
    'interim chief national security state general political military parliamentary parliament presidential opposition supreme top ' +
    'veteran first lead peace party rebel army navy police intelligence government regional provincial local retired outgoing ' +
    'incoming founding longtime long-time influential exiled hardline moderate grand crown royal religious spiritual cabinet economy ' +
    'information health culture transport water agriculture media press legal personal cultural naval air force chief-of-staff ' +
    'mining fisheries telecoms telecommunications aviation railways tax customs petroleum minerals investment budget reconciliation tribal industrial ' +
    'external relations development planning education labour labor environment migration home affairs social tourism immigration commerce industry housing ' +
    'managing executive financial marketing commercial technical scientific editorial enforcement ' +
    'operating risk product revenue strategy compliance nuclear atomic spy electricity communications science relief border humanitarian diplomatic ruling hard-line powerful elected then self-styled shadow de facto union new young old trusted close',
);

/** Returns whether a word can be a part of an office or a description before a name. */
export function isOfficeWord(word: string): boolean {
  return OFFICES.has(word) || (COMPOUND.test(word) && OFFICES.has(word.slice(word.indexOf('-') + 1)));
}

/** How an office of two words begins that are written as one: "Brigadier-General", "Vice-Admiral". */
const COMPOUND =
  /^(?:brigadier|lieutenant|major|colonel|captain|vice|rear|deputy|sub|air|sergeant|assistant|co|solicitor|surgeon|inspector|commissioner|adjutant|ex|then)-[a-z]+$/;

const OFFICES: ReadonlySet<string> = new Set(
  [LEADING_OFFICES, ENVOY_OFFICES, SPEAKING_OFFICES, SERVING_OFFICES, OTHER_DESCRIPTIONS, RANKS].flatMap(
    (words) => [...words],
  ),
);

/** Heads of phrases that name a speaker without a name. */
export const UNNAMED_HEADS = toWords(
  'government palace presidency cabinet chancellery regime junta administration consulate commission secretariat daily newspaper paper website television radio tv TV broadcaster magazine spokespeople spokespersons chairman chairwoman leader leaders chief chiefs president director head source sources diplomat diplomats official officials person people aide aides adviser advisers advisor advisors spokesperson ' +
    'spokesman spokeswoman spokesmen officer officers witness witnesses resident residents analyst analysts politician politicians ' +
    'lawmaker lawmakers commander commanders minister ministers negotiator negotiators mediator mediators envoy envoys insider ' +
    'insiders expert experts economist economists historian historians courtier courtiers trader traders general generals fighter ' +
    'fighters soldier soldiers rebel rebels journalist journalists activist activists banker bankers businessman lawyer lawyers ' +
    'intermediary intermediaries participant participants delegate delegates member members figure figures representative ' +
    'representatives clerk captain sailor sailors fisherman villager villagers elder elders doctor doctors nurse medic medics ' +
    'researcher researchers critic critics observer observers monitor monitors man woman men women worker workers contact merchant merchants priest ' +
    'monk guard guards prisoner prisoners survivor survivors messenger scribe attendee attendees colleague associate associates ' +
    'agency service party team family relative relatives friend friends defector defectors ambassador academic secretary deputy scholar statement broker ' +
    'staff employer employers gang crew attackers hackers hacker prosecutor prosecutors investigator investigators firm company union operator operators owner owners group organisation organization authority authorities ' +
    'judge judges victim victims neighbour neighbours neighbor neighbors driver drivers employee employees manager managers executive ' +
    'executives consultant passenger passengers farmer farmers teacher teachers student students pilot pilots campaigner campaigners ' +
    'lawyers attorney attorneys contractor airline bank charity federation mayor governor organiser organisers organizer organizers ' +
    'striker strikers protester protesters refugee refugees migrant migrants detainee detainees parent parents mother father brother ' +
    'sister widow son daughter wife husband veteran ministers colleague colleagues insurer shareholder shareholders ' +
    'opposition regulator regulators watchdog coastguard management leadership tribunal jury consortium developer landlord tenant tenants customer customers pupil pupils inmate inmates miner miners nurses priests skipper porter captor captors grandmother grandfather uncle aunt defendant defendants plaintiff plaintiffs claimant claimants suspect suspects complainant coroner coach captain treasurer headteacher principal rector dean bishop archbishop imam paramedic paramedics firefighter firefighters lecturer dissident dissidents media outlets inspector inspectors detective detectives cousin translator interpreter smuggler smugglers editor publisher counsel accountant',
);

/** Heads of phrases that name what somebody wrote: they speak where a verb of saying follows. */
export const DOCUMENT_HEADS = toWords(
  'sheet file files papers log logs footage report memo memorandum indictment document documents letter letters filing complaint lawsuit affidavit study survey audit dossier assessment ' +
    'cable cables email emails e-mail e-mails note notes transcript transcripts brief briefing communique communiqué advisory bulletin ' +
    'filings message messages contract contracts receipts records minutes testimony investigation inquiry ruling verdict article video recording press newsletter petition resolution findings designation',
);
