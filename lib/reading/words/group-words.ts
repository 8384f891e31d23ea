import { toWords } from './word-set';

/** Words that make a capitalised name the name of a group. */
export const GROUP_WORDS = toWords(
  'army armies forces force front party movement union league alliance axis coalition council committee commission organisation organization ' +
    'ministry department office agency bureau brigade brigades battalion battalions corps guard guards militia congress parliament ' +
    'assembly senate cabinet government authority administration service services command bloc group faction federation confederation ' +
    'association society institute institution company corporation bank court tribunal police navy nations house guild order church ' +
    'brotherhood resistance liberation command command regiment division foundation trust network secretariat presidency mission ' +
    'delegation embassy consulate knesset duma politburo junta palace hand circle club chamber synod syndicate cartel clan tribe ' +
    'investigations protection groups university branch centre center press band watch legion host company fellowship collective board initiative forum conference sinn ' +
    'covenant compact host crescent cross rangers wing directorate staff list panel friends inspectorate registry treasury gendarmerie terminals holdings industries partners airlines airways motors ' +
    'fze bhd sdn pte pty llc oy pjsc jsc trading analytics tankers freight advisory guards forces diplomacy relief treasury hospital school college clinic museum monastery abbey laboratory docks ports mutual insurance assurance systems foods lines works mines energy oil gas steel ' +
    'shipping marine aviation rail railways capital securities media pharmaceuticals telecom construction engineering chemicals metals mining minerals fisheries ' +
    'estates properties investments brothers associates ' +
    'power electric turbine dairies mills breweries freight lithium copper cement textiles timber cocoa coffee sugar vicariate diocese archdiocese parish observatory consortium caucus cooperative taskforce ' +
    'community fund column cell fleet squadron garrison lodge ferries underwriting stores operators plantations ' +
    'campaign metal research studios holding finance financial transport transports scheme cargo nonferrous servizi servicios serviços logistique logistica energie energia energía minerals ' +
    'dal morcha sabha parishad sena sangh partisi groupe gruppe grupo gruppo werke ' +
    'petroleum logistics technologies technology labs solutions ventures resources enterprises consulting ltd inc plc llc corp gmbh',
);

/** Lower-case nouns that, after a name or a demonym, make the name of a group of its own: "the Lebanese army". */
export const OWN_GROUP_NOUNS = toWords(
  'army military navy parliament cabinet presidency ministry office delegation embassy mission police senate militia council ' +
    'opposition senate knesset legislature court intelligence bureau service agency',
);

/** Nouns after a name or a demonym that stand for whom they belong to: "Israeli jets struck". */
export const STANDING_NOUNS = toWords(
  'government authorities forces troops soldiers patrols fighters jets warplanes aircraft planes drones missiles rockets artillery tanks gunmen ' +
    'officials officers diplomats negotiators leaders leadership commanders envoys delegates delegation representatives representative ' +
    'ministers rebels militants side administration regime state military units ships gunboats navy airstrikes strikes bloc group ' +
    'movement party mediators delegations politicians lawmakers intelligence army republic kingdom militia armed security air raiders ' +
    'deputies envoys managers chiefs unit wing branch cell squad brigade policy junta policymakers contingent peacekeepers servicemen agents spies teams team cavalry riders galleys guns men ' +
    'members lawyers loyalists followers agents mercenaries hackers operatives prosecutors investigators detectives commandos marines partisans ' +
    'executives ambassadors lobbyists organisers organizers governments armies',
);

/** Who acts for the group or the state that "of", "from" or "at" names: "a commander of the Front", "staff at the bank". */
export const MEMBER_NOUNS = toWords(
  'commander commanders official officials officer officers member members representative representatives negotiator negotiators delegate ' +
    'delegates diplomat diplomats emissary emissaries fighter fighters soldier soldiers militant militants gunman gunmen agent agents cadre ' +
    'cadres volunteer volunteers staff employee employees worker workers executive executives lawyer lawyers attorney attorneys envoy envoys ' +
    'patrol unit units guard guards policeman policemen inspector inspectors investigator investigators prosecutor prosecutors elders',
);

/** What is attacked, watched or visited in place of whom it belongs to: "shelled a base of the army". */
export const HELD_NOUNS = toWords(
  'base bases position positions camp camps convoy convoys outpost outposts headquarters patrol patrols stronghold strongholds warehouse ' +
    'depot depots vessel vessels tanker tankers network networks systems servers website servers facilities vehicles trucks checkpoint ' +
    'checkpoints barracks hideout hideouts offices leadership candidate candidates',
);

/** Words of a capitalised run that names no actor. */
export const NO_ACTOR_WORDS = toWords(
  'river sea ocean gulf strait straits mount mountain mountains valley desert lake island islands bay cape street road avenue square ' +
    'airport port bridge hotel war wars agreement accord accords treaty deal pact resolution resolutions plan declaration process act law ' +
    'constitution charter protocol memorandum day week year crisis revolution uprising summit conference talks east west north south ' +
    'strip bank heights line province district region city town village township county prize times post journal tribune herald daily ' +
    'channel canal dam peninsula archipelago reef hills forest creek beach docket ' +
    'row quay wharf ladyship lordship majesty excellency highness ' +
    'zone mosque cathedral shrine stadium papers files dossier doctrine scandal ordinance amendment article chapter section radio tv television century age era games cup olympics bible quran koran operation ' +
    'analysis brief briefing report reports review summary overview introduction annex appendix framework mechanism roadmap strategy policy programme program agenda ' +
    'mandate survey database communique communiqué bill budget principles guidelines standards rights person persons terrorist terrorists fellow fellows territory territories relations affairs extraordinary plenipotentiary responsible ministries embassies consulates market bazaar souk ' +
    'agreements treaties phase phases discussion discussions launching ceremony anniversary referendum ceasefire truce elections',
);

/** Places that are no actors although they are written as names. */
export const PLACES = toWords(
  'europe asia africa america americas gaza sinai golan galilee levant maghreb sahel balkans caucasus crimea donbas darfur tigray ' +
    'kashmir mediterranean atlantic pacific litani jordan-river',
);

/** Words before a group's name that say what it is: "the Karst militia". Lower case. */
export const GROUP_NOUNS = toWords(
  'group movement militia party faction army front bloc alliance coalition union organisation organization rebels militants fighters ' +
    'insurgents guerrillas league cartel clan band gang guild council junta brigade brigades company ministry government regime tribe',
);

/** What a group calls a part of itself: "Hamas's armed wing, the Salam Brigades". */
export const UNIT_NOUNS = toWords(
  'wing arm branch unit force division brigade militia affiliate offshoot regiment',
);
