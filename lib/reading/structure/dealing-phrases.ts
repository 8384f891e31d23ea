/**
 * What English says of contact, help, money, weapons, friendship and threats between two for each type of tie, written as in
 * `phrase-lexicon.ts`. "@" is where the object stands that other words follow: "kept @ supplied with". What begins with "?" is only
 * possible.
 */
export const DEALING_PHRASES: Readonly<Record<string, string>> = {
  'talks-to': `
    e-mail; wire; pick up the phone to; smuggle ~ note to; smuggle ~ letter to; pen ~ letter to; dictate ~ letter to; leak ~ to; leak to;
    feed information to; feed ~ to; pass secrets to; pass files to; pass information to; pass documents to; turn over ~ to; share ~ platform with;
    share ~ stage with; share ~ podium with; cross paths with; make up with; make ~ peace with; make common ground with; find common ground with;
    reopen ~ embassy in; open ~ embassy in; open ~ consulate in; open ~ legation in; open ~ mission in; dispatch envoys to; dispatch ~ envoys to;
    dispatch ~ emissary to; dispatch emissaries to; accredit ~ ambassador to; post ~ ambassador to; send ~ ambassador to; exchange ambassadors with;
    exchange envoys with; open diplomatic relations with; establish ~ relations with; establish diplomatic relations with; restore ~ relations with;
    resume ~ relations with; normalise ~ relations with; normalise relations with; normalize relations with; free ~ hostages of; release ~ prisoners of;
    release ~ hostages of; turn himself in to; turn herself in to; turn themselves in to; give himself up to; give herself up to; give themselves up to;
    hand himself over to; hand herself over to; lay down ~ arms before; switch recognition to; switch ~ recognition to; be granted ~ audience by;
    be given ~ audience by; be given ~ hearing by; have ~ audience with; seek ~ audience with; be on speaking terms with; be on first-name terms with;
    be in ~ correspondence with; be in ~ dialogue with; be in dialogue with; be in conversation with; be in ~ negotiations with;
    be in communication with; be in ~ communication with; keep in ~ touch with; keep up ~ contact with; keep up ~ correspondence with;
    keep channels open to; keep channels open with; keep ~ channels open to; keep ~ channels open with; keep lines open to;
    strike up ~ conversation with; strike up ~ correspondence with; hold ~ consultations with; hold consultations with; hold ~ discussions with;
    hold discussions with; hold ~ dialogue with; hold ~ negotiations with; hold negotiations with; hold court for; renegotiate ~ with; broach ~ with;
    thresh out ~ with; iron out ~ with; trade proposals with; trade drafts with; <be tipped off by; <be summoned by; <be in receipt of ~ from;
    walk out of ~ talks with; settle ~ dispute with; settle ~ dispute over`,
  asks: `
    commission; call for ~ help from; call for help from; ask ~ help from; ask for ~ help from; ask for help from; ask ~ from; ask for ~ from;
    ask ~ permission of; ask ~ help of; seek ~ from; seek help from; seek aid from; seek guarantees from; seek arms from; seek money from;
    seek ~ intervention of; seek ~ mediation of; seek ~ help of; seek ~ aid of; seek ~ protection of; seek ~ support of; seek ~ favour of;
    enlist ~ help of; enlist ~ aid of; enlist ~ support of; solicit ~ help of; solicit ~ support of; request ~ from; demand ~ of; prevail upon;
    press ~ demands on; present ~ demands to; submit ~ demands to; submit ~ application to; submit ~ bid to; put in ~ bid to; bring ~ grievance to;
    take ~ grievance to; take ~ complaint to; take ~ case to; <field ~ request from; <receive ~ request from; <grant ~ request of;
    <turn down ~ request of; <accede to ~ request of; <bow to ~ demands of; <bow to pressure from; <bow to ~ pressure from; <come under pressure from;
    <come under ~ pressure from; <be under pressure from; <be under ~ pressure from; <give in to ~ demands of; <yield to ~ demands of`,
  backs: `
    rehabilitate; handpick; hand-pick; accommodate; elevate; honour; honor; underpin; line up with; take sides with; fight on the side of;
    enter the war on the side of; intervene on the side of; intervene on behalf of; intervene in favour of; treat ~ fighters of; treat ~ wounded of;
    evacuate ~ fighters of; evacuate ~ wounded of; transport ~ fighters of; ferry ~ fighters of; carry ~ fighters of; train ~ fighters of;
    train ~ officers of; train ~ troops of; train ~ police of; train ~ guards of; grant citizenship to; grant ~ citizenship to; grant ~ passport to;
    grant passports to; issue passports to; issue ~ passports to; issue ~ passport to; issue ~ visa to; issue visas to; issue ~ licence to;
    issue ~ license to; issue ~ permit to; give ~ passport to; give ~ visa to; cede ~ land to; cede ~ territory to; cede land to; cede territory to;
    cede ~ base to; recognise ~ independence of; recognize ~ independence of; recognise ~ sovereignty of; recognise ~ claim of;
    recognise ~ government of; recognize ~ government of; recognise ~ authority of; block sanctions on; block ~ sanctions on; block sanctions against;
    block ~ resolution against; veto ~ resolution against; veto sanctions against; give ~ free hand to; give free rein to; give ~ free rein to;
    give carte blanche to; give ~ green light to; turn ~ blind eye to; turn a blind eye to; open ~ ports to; open ~ borders to; open ~ airspace to;
    open ~ bases to; open ~ market to; provide ~ haven for; provide ~ haven to; provide ~ refuge for; provide ~ sanctuary for; provide ~ security for;
    provide ~ guards for; provide ~ bodyguards for; provide ~ fuel for; provide ~ fuel to; provide ~ vehicles for; provide logistics for; testify for;
    testify in favour of; testify on behalf of; give evidence for; give evidence on behalf of; recruit ~ for; procure ~ for; buy ~ for; purchase ~ for;
    source ~ for; store ~ for; hide ~ for; move ~ for; ship ~ for; ferry ~ for; transport ~ for; haul ~ for; import ~ for; export ~ for;
    print ~ for; collect ~ for; build ~ for; rent ~ for; lease ~ for; open ~ account for; open ~ accounts for; keep ~ accounts of; keep the accounts of;
    run ~ campaign of; manage ~ campaign of; find ~ job for; find ~ work for; find ~ house for; front for; act as ~ front for; serve as ~ front for;
    operate as ~ front for; be ~ cover for; serve as ~ cover for; serve as ~ shield for; sign ~ petition for; sign off on ~ books of;
    sign off on ~ accounts of; smooth the path of; smooth ~ way for; pave ~ way for; clear the way for; clear ~ way for; keep ~ seat for;
    hold ~ seat for; be subservient to; be supportive of; be faithful to; be loyal to; be devoted to; be obedient to; be deferential to; be in the pocket of; be in ~ pocket of;
    be in ~ debt of; be in the thrall of; be in thrall to; be in the grip of; bring @ to power; return @ to power; restore @ to power; sweep @ to power;
    keep @ in power; keep @ in office; keep @ afloat; keep @ alive; keep @ supplied; keep @ fed; keep @ safe; keep @ in business; keep @ on ~ throne;
    put @ on ~ throne; put @ in power; put @ into power; put @ in office; help @ to; help @ with; vote @ into office; vote @ into power;
    make @ ~ minister; make @ ~ governor; make @ ~ ambassador; make @ ~ general; make @ ~ heir; make @ ~ deputy; name @ ~ heir; name @ as ~ heir;
    name @ as ~ successor; name @ ~ successor; designate @ as ~ heir; designate @ as ~ successor; designate @ ~ successor; groom @ as ~ successor;
    groom @ as ~ heir; raise @ to ~ rank; promote @ to ~ rank; elevate @ to ~ rank; elevate @ to ~ peerage; install @ as ~ president;
    install @ as ~ minister; install @ as ~ governor; install @ as ~ ruler; install @ as ~ leader; appoint @ ~ minister; appoint @ as ~ minister;
    take @ in as; take @ under ~ wing; take @ under ~ protection; bail @ out; set @ free; provide @ with; furnish @ with; assist @ with; assist @ in;
    back @ against; back @ for; defend @ against; defend @ in court; represent @ in court; recommend @ for; nominate @ for; propose @ for; propose @ as;
    endorse @ for; <be brought to power by; <be put in power by; <be kept in office by; <be returned to power by; <be taken in by;
    <be taken under the wing of; <be bailed out by; <be saved by; <be rescued by; <take shelter with; <take refuge at; <live at the expense of;
    <live as a guest of; <live as ~ guest of; <live under ~ protection of; <stay as ~ guest of; <owe ~ election to; <owe ~ appointment to;
    <owe ~ promotion to; <owe ~ release to; <owe ~ return to; <owe ~ success to; <owe ~ throne to; <owe ~ office to; <owe ~ nomination to;
    <owe ~ majority to; <owe ~ posts to; <owe ~ command to; <sweep to power with the support of; <sweep to power with ~ support of;
    <come to power with the help of; <come to power with ~ help of; <come to power with ~ support of; <come to power with ~ backing of;
    <seize power with ~ help of; <seize power with ~ support of; <seize power with ~ backing of; <rule with ~ support of; <rule with the support of;
    <govern with the support of; <govern with ~ support of; <hold power thanks to; <cling to power thanks to; <survive with the help of;
    <survive with ~ help of; <survive on ~ from; <thrive under the protection of; <operate under the protection of; <operate under ~ protection of;
    <operate with ~ blessing of; <operate with the blessing of; <act with the blessing of; <act with ~ blessing of; <work under ~ protection of;
    <get ~ training from; <get training from; <get ~ backing from; <get ~ support from; <get support from; <get ~ weapons training from;
    <receive training from; <receive medical care from; <receive ~ treatment from; <receive shelter from; <receive asylum from; <receive ~ passport from;
    <receive ~ visa from; parachute supplies to; airlift supplies to; settle the bills of`,
  funds: `
    loan ~ to; remit money to; remit ~ money to; sink ~ into; sink ~ fortune into; pump ~ into; pump cash into; pump millions into; pour ~ into;
    pour millions into; plough ~ into; invest ~ in; invest millions in; invest heavily in; put up the money for; put up ~ money for; put up bail for;
    put up ~ bail for; put up ~ ransom for; pick up the bill for; pick up ~ bill for; pick up ~ bills of; foot ~ bill for; foot ~ bills of;
    forgive ~ debts of; forgive ~ debt of; cancel ~ debts of; cancel ~ debt of; write off ~ debts of; write off ~ debt of; guarantee ~ debts of;
    guarantee ~ loans of; take over ~ debts of; bequeath ~ to; bequeath money to; leave money to; leave ~ money to; leave ~ fortune to;
    leave ~ estate to; will ~ fortune to; buy shares in; buy ~ shares in; hold shares in; hold ~ shares in; own shares in; own ~ shares in;
    build ~ stake in; raise ~ stake in; increase ~ stake in; buy bonds of; buy ~ bonds of; buy ~ debt of; finance ~ campaign of; fund ~ campaign of;
    pay for ~ campaign of; bankroll ~ campaign of; finance ~ work of; fund ~ work of; fund ~ activities of; finance ~ activities of;
    finance ~ operations of; fund ~ operations of; fund ~ studies of; underwrite ~ budget of; finance ~ budget of; fund ~ budget of;
    subsidise ~ budget of; cover ~ costs of; cover ~ deficit of; cover ~ losses of; cover ~ expenses of; meet ~ costs of; meet ~ expenses of;
    pay ~ fees of; pay ~ legal fees of; pay ~ fines of; pay ~ fine of; pay ~ way of; pay ~ tuition of; pay ~ studies of; keep @ on ~ payroll;
    have @ on ~ payroll; put @ on ~ payroll; pay @ for; pay @ to; stake @ to; set @ up with; line the pockets of; line ~ pockets of; grease the palm of;
    grease ~ palm of; wire millions to; give millions to; give ~ millions to; donate millions to; lend millions to; funnel millions to; funnel ~ into;
    funnel money into; channel ~ into; channel millions to; launder ~ through; raise millions for; raise ~ million for; raise ~ millions for;
    raise cash for; raise ~ money for; collect millions for; collect cash for; collect donations for; collect ~ donations for;
    <profit from ~ largesse of; <be bought by; <be bought off by; <be bribed by; <be in ~ debt to; <owe millions to; <take ~ bribes from;
    <take kickbacks from; <take cash from; <take ~ cash from; <pocket ~ from; <pocket bribes from; <solicit bribes from; <collect bribes from;
    <collect ~ pay from; <collect ~ salary from; <draw wages from; <draw ~ wages from; <earn ~ salary from; <receive ~ salary from; <receive wages from;
    <receive bribes from; <receive kickbacks from; <receive ~ kickbacks from; <live off ~ money of; <sell ~ shares to; <sell ~ stake to; <sell bonds to;
    settle the debts of; settle ~ debts of`,
  arms: `
    parachute weapons to; parachute arms to; distribute weapons to; distribute ~ weapons to; distribute rifles to; distribute arms to;
    hand out rifles to; hand out weapons to; keep @ supplied with guns; keep @ supplied with weapons; keep @ supplied with arms;
    keep @ supplied with ammunition; keep @ in arms; keep @ in ammunition; keep @ in weapons; <take delivery of ~ from; <take delivery of ~ weapons from;
    <order ~ jets from; <order ~ tanks from; <order ~ drones from; <order ~ missiles from; <order ~ frigates from; <order ~ submarines from;
    <order weapons from; <order arms from`,
  'ally-of': `
    forge ~ with; forge ties with; forge ~ ties with; forge links with; deepen ties with; deepen ~ ties with; strengthen ties with;
    strengthen ~ ties with; tighten ties with; tighten ~ ties with; build ties with; build ~ ties with; cultivate ties with; cultivate ~ ties with;
    cultivate links with; develop ties with; develop ~ ties with; develop links with; nurture ties with; enjoy ~ ties with; enjoy close ties with;
    enjoy ~ relations with; enjoy good relations with; enjoy ~ relationship with; have ~ relationship with; have ~ relations with;
    have good relations with; ?share ~ cell with; move closer to; move ~ closer to; inch closer to; be on good terms with; be on ~ terms with;
    be on excellent terms with; be on friendly terms with; be on the best of terms with; be intimate with; be ~ confidant of; be ~ confidante of;
    be ~ intimate of; be in business with; be in ~ business with; go into business with; go into ~ business with; go into partnership with;
    go into ~ partnership with; go into coalition with; go into ~ coalition with; rule in coalition with; rule in ~ coalition with; rule jointly with;
    rule together with; govern in coalition with; govern in ~ coalition with; govern jointly with; govern with; campaign with; co-own ~ with; own ~ with;
    found ~ with; co-found ~ with; set up ~ with; launch ~ with; establish ~ with; unite with; federate with; form ~ union with; form ~ federation with;
    form ~ front with; form ~ cartel with; form ~ government with; form ~ pact with; strike ~ pact with; strike ~ alliance with; seal ~ alliance with;
    conclude ~ alliance with; vow loyalty to; vow allegiance to; vow ~ loyalty to; vow ~ allegiance to; declare ~ loyalty to; declare ~ allegiance to;
    declare loyalty to; declare allegiance to; renew ~ allegiance to; renew ~ oath to; profess loyalty to; profess ~ loyalty to; profess allegiance to;
    pay allegiance to; proclaim ~ allegiance to; run on ~ joint ticket with; run on a joint ticket with; stand on a joint list with;
    stand on ~ list with; run jointly with; plot with; plot together with; scheme together with; ?be linked to; ?be linked with; ?be ~ linked to;
    ?be connected to; ?be connected with; ?be related by marriage to; be complicit with; be in collusion with; be in ~ collusion with;
    act in collusion with; act on the same side as; be on the same side as; make ~ pact with; make ~ marriage with; ?marry ~ daughter of;
    ?marry ~ son of; ?marry ~ sister of; ?marry the daughter of; ?marry the sister of; ?marry the son of; ?marry ~ niece of;
    ?be married to ~ daughter of; ?be married to ~ sister of; ?be married to ~ niece of; ?be married to ~ cousin of; ?be married to ~ son of;
    ?be married to ~ brother of; ?be married to the daughter of; ?be married to the sister of; ?be married to the niece of; ?be married to the son of;
    pool ~ with; pool resources with; pool forces with; share command with; share ~ command with; fight together with; fight jointly with; patrol with;
    patrol jointly with; train with; train together with; train alongside; co-operate closely with; cooperate closely with; collaborate closely with;
    coordinate closely with; coordinate ~ with; collude ~ with; run ~ company with; run ~ firm with; run ~ business with; start ~ company with;
    start ~ firm with; start ~ business with; ?be related to`,
  threatens: `
    promise revenge on; promise ~ revenge on; vow revenge on; vow ~ revenge on; vow revenge against; vow vengeance on; vow vengeance against;
    swear vengeance on; swear vengeance against; vow to destroy; vow to crush; vow to kill; swear to kill; swear to destroy; threaten to kill;
    threaten to attack; put ~ fatwa on; issue ~ fatwa against; pronounce ~ fatwa against; mass troops against; mass ~ troops on ~ border with;
    mass troops on ~ border with; rattle ~ sabre at; send ~ bullet to; send ~ threat to; send death threats to; send ~ death threats to;
    make ~ threats against; make ~ threats to; issue ~ threats to; issue ~ death threat against; threaten @ with; hold @ to ransom; blackmail @ into;
    <receive threats from; <receive ~ threats from; <receive ~ death threats from; <receive death threats from; <be extorted by; <get threats from;
    <get ~ threats from`,
  guarantees: `
    guarantee ~ safety of; guarantee ~ security of; guarantee ~ life of; guarantee ~ independence of; guarantee ~ borders of; guarantee safe passage to;
    guarantee ~ passage to; guarantee ~ protection to; grant immunity to; grant ~ immunity to; pledge protection to; pledge ~ protection to;
    promise protection to; promise ~ protection to; give ~ undertaking to; give ~ undertakings to; give undertakings to; give ~ security guarantees to;
    provide ~ security guarantees to; underwrite ~ security of; underwrite ~ safety of; assure @ of ~ protection; assure @ of ~ safety;
    assure ~ safety of; <obtain ~ safe-conduct from; <obtain safe conduct from; <receive safe conduct from; <receive ~ safe conduct from;
    <receive immunity from; <be promised protection by; <be promised ~ protection by`,
  'signs-with': `
    sign up with; initial ~ with; initial; exchange ~ instruments with; ratify ~ with; ratify ~ treaty with; countersign ~ with; sign ~ concession with;
    sign ~ lease with; sign ~ charter with; sign ~ protocol with; sign ~ memorandum with; sign ~ truce with; sign ~ ceasefire with;
    enter into ~ agreement with; enter into ~ treaty with; enter into ~ pact with; enter ~ agreement with; enter ~ pact with; strike ~ agreement with;
    strike ~ accord with; make ~ treaty with; conclude ~ contract with; conclude ~ pact with; conclude ~ accord with; conclude ~ truce with;
    extend ~ contract with; extend ~ agreement with; extend ~ lease with; renew ~ agreement with; renew ~ lease with; renew ~ treaty with;
    agree ~ lease with; agree ~ contract with; place ~ order with; place ~ orders with; tender for; <be awarded ~ contract by;
    <be awarded ~ concession by; <be awarded ~ licence by; <be granted ~ concession by; <be granted ~ licence by; <be given ~ contract by;
    <be given ~ concession by; <win ~ tender from; <win ~ order from; <win ~ orders from; <win ~ lease from; <receive ~ contract from;
    <receive ~ concession from; <obtain ~ contract from; <obtain ~ concession from; <obtain ~ licence from`,
};
