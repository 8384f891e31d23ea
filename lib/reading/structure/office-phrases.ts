/**
 * What English says of offices, seats, service, parties, law and punishment for each type of tie, written as in `phrase-lexicon.ts`. "@"
 * is where the object stands that other words follow: "put @ on trial".
 */
export const OFFICE_PHRASES: Readonly<Record<string, string>> = {
  leads: `
    co-own; inherit; inherit ~ leadership of; seize control of; acquire control of; acquire ~ control of; retain control of; keep control of;
    cement ~ control of; tighten ~ grip on; consolidate ~ grip on; seize ~ leadership of; win ~ leadership of; win ~ presidency of;
    win ~ chairmanship of; win ~ chair of; hold ~ presidency of; hold ~ chairmanship of; hold ~ leadership of; assume ~ leadership of; assume ~ chair of;
    take ~ chair of; take the chair of; become ~ head of; become ~ leader of; become ~ president of; become ~ chairman of; become ~ chair of;
    become ~ director of; become ~ chief of; become ~ commander of; become ~ executive of; become ~ secretary-general of; become ~ owner of;
    become ~ ruler of; become ~ captain of; be elected ~ head of; be elected ~ leader of; be elected ~ president of; be elected ~ chairman of;
    be elected ~ chair of; be elected ~ secretary-general of; be re-elected ~ president of;
    be re-elected ~ leader of; be re-elected ~ chairman of; be re-elected ~ head of; be chosen ~ leader of; be chosen ~ head of;
    be chosen ~ president of; be chosen as ~ leader of; be chosen as ~ head of; be chosen as ~ president of; be chosen as ~ chairman of;
    be appointed ~ head of; be appointed ~ chairman of; be appointed ~ president of; be appointed ~ director of;
    be appointed ~ chief of; be appointed ~ commander of; be appointed ~ executive of; be appointed ~ governor of;
    be named ~ head of; be named ~ leader of; be named ~ chairman of;
    be named ~ president of; be named ~ director of; be named ~ commander of; be named ~ executive of; be named as ~ head of; be named as ~ leader of;
    be made ~ head of; be made ~ president of; be made ~ chairman of; be made ~ commander of; be made ~ director of;
    be confirmed as ~ head of; be confirmed as ~ leader of; be confirmed as ~ president of; be confirmed as ~ director of; be installed as ~ head of;
    be installed as ~ leader of; be installed as ~ president of; be proclaimed ~ leader of; be proclaimed ~ president of; be sworn in as ~ president of;
    be sworn in as ~ head of; be sworn in as ~ governor of; be inaugurated as ~ president of; be crowned ~ king of; be crowned ~ queen of;
    be crowned ~ emperor of; be put in charge of; be placed in charge of; be put at the head of; be placed at the head of; be put in command of;
    be placed in command of; be left in charge of; be left in command of; be the power behind; be the real power in; be the real power behind;
    be the driving force behind; be the brains behind; be the guiding spirit of; be the spiritual leader of; be ~ proprietor of;
    hold sway over; lord it over; mastermind; hold ~ controlling stake in; have ~ controlling stake in; own ~ controlling stake in;
    own ~ majority stake in; hold ~ majority stake in; buy ~ majority stake in; buy ~ controlling stake in; acquire ~ majority stake in;
    acquire ~ controlling stake in; run ~ day-to-day affairs of; <be placed under the command of; <be placed under the control of;
    <be placed under ~ command of; <be placed under ~ control of; <take ~ orders from; <take ~ instructions from; <receive ~ orders from;
    <receive ~ instructions from; <do the bidding of`,
  'member-of': `
    have ~ seat on; have ~ seat in; hold ~ seat on; hold ~ seat in; hold ~ post in; hold ~ post at; hold ~ position in; hold ~ position at;
    hold ~ rank in; hold ~ office in; take ~ office in; take ~ seat on; take ~ seat in; take up ~ post in; take up ~ post at; take up ~ position at;
    accept ~ post in; accept ~ post at; accept ~ seat on; sit on ~ board of; sit on ~ council of; sit on ~ committee of; sit in ~ council of;
    sit in ~ leadership of; serve on ~ board of; serve on ~ council of; join ~ board of; join ~ council of; join ~ leadership of; join ~ ranks of;
    join ~ staff of; join ~ cabinet of; join ~ government of; join the ranks of; enter ~ government of; enter ~ ranks of; be recruited into;
    be inducted into; be initiated into; be drafted into; be conscripted into; be pressed into; be admitted to; be admitted into; be ordained in;
    be commissioned in; be enrolled in; be elected to; be elected to ~ board of; be elected to ~ council of; be elected to ~ committee of;
    be appointed to; be appointed to ~ board of; be appointed to ~ council of; be named to; be named to ~ board of; be co-opted onto; be co-opted into;
    be co-opted on to; be promoted in; be ~ officer in; be ~ officer of; be ~ lieutenant in; be ~ captain in; be ~ major in; be ~ colonel in;
    be ~ general in; be ~ sergeant in; be ~ soldier in; be ~ fighter for; be ~ fighter with; be ~ figure in; be ~ priest of; be ~ monk of;
    be ~ candidate of; be ~ candidate for; be ~ deputy for; be ~ delegate for; be ~ puppet of; be ~ signatory of; be ~ signatory to; be ~ constituent of;
    be ~ component of; begin ~ career at; start ~ career at; rise in ~ ranks of; rise in the ranks of; rise within; fight in ~ ranks of;
    fight in the ranks of; serve in ~ ranks of; serve in the ranks of; swell the ranks of; swell ~ ranks of; win ~ seat for; stand as ~ candidate for;
    stand as ~ candidate of; run as ~ candidate of; run as ~ candidate for; run on ~ ticket of; run on the ticket of; stand on ~ ticket of; preach at;
    preach for; be incorporated into; be absorbed into; be absorbed by; be integrated into; be folded into; be merged into; be subsumed into;
    be subsumed under; be embedded in; merge into; accede to; be placed under; be brought under the control of; become part of; become ~ part of;
    form part of; form ~ part of; be ~ constituent part of; desert to; switch sides to; switch allegiance to; switch ~ allegiance to;
    transfer ~ allegiance to; shift ~ allegiance to; change sides to; defect to the ranks of; cross the floor to; cross the floor to join;
    fly the flag of; fly the colours of; wear the uniform of; wear the colours of; carry the card of; contribute troops to; contribute ~ troops to;
    contribute soldiers to; contribute ~ soldiers to; be on the books of; be in the ranks of; be on the staff of; be on ~ staff of; be on the board of;
    be on ~ board of; be on the council of; be on the committee of; be registered with; be licensed by; be chartered by; <be home to;
    <count @ among its members; make ~ career at; manage ~ for; handle ~ for`,
  'splits-from': `
    leave the ranks of; leave ~ ranks of; leave ~ government of; leave ~ cabinet of; leave ~ coalition of; leave the government of; leave the cabinet of;
    leave the coalition of; quit ~ government of; quit ~ cabinet of; quit ~ coalition of; quit ~ leadership of; quit the ranks of; quit ~ ranks of; bolt;
    bolt from; desert from; drop out of; step down from; stand down from; retire from; be discharged from; be dropped from; be cast out of;
    be ejected from; be purged from; be removed from; be spun off from; cut loose from; cut itself loose from; free itself from;
    renounce ~ membership of; renounce ~ membership in; give up ~ seat in; give up ~ seat on; resign ~ seat in; resign ~ seat on; resign ~ post in;
    resign ~ post at; dissociate himself from; dissociate herself from; dissociate itself from; dissociate themselves from; distance himself from;
    distance herself from; distance itself from; distance themselves from; be struck off by; leave ~ to set up; break ~ allegiance to;
    renounce ~ allegiance to; withdraw ~ allegiance from`,
  succeeds: `
    fill in for; deputise for; deputize for; stand in for;
    be named as ~ successor to; be named ~ successor to;
    be appointed ~ successor to; be ~ heir of; be ~ heir to; be ~ successor of; be ~ successor to; take over ~ leadership from; take over ~ command from;
    take ~ reins from; take ~ helm from; take ~ chair from; inherit ~ leadership from; inherit ~ command from; inherit ~ throne from; <step aside for;
    <step aside in favour of; <resign in favour of; <stand down in favour of; <bow out in favour of; <hand power to; <hand ~ power to; <hand ~ reins to;
    <hand ~ leadership to; <hand ~ command to; <cede power to; <cede ~ place to; <cede ~ seat to; <cede ~ leadership to; <pass ~ reins to;
    <pass ~ leadership to; <relinquish power to; <transfer power to; <yield power to; <vacate ~ seat for`,
  opposes: `
    march into; roll into; thrust into; send tanks into; launch ~ incursion into; be distrustful of; be scornful of; be disdainful of; be furious with; be furious at; be angry with; be angry at; be antagonistic to; be disloyal to; be inimical to; be at daggers drawn with; remove; demote; disband; dissolve; excommunicate; defrock; anathematise; anathematize; unfrock; disbar; court-martial; disqualify; cashier;
    disinherit; disobey; vote down; vote out; shut down; close down; wiretap; bug; shadow; tail; surveil; penetrate; infiltrate; hack; hack into;
    break into ~ offices of; eavesdrop on; tap ~ phone of; tap ~ phones of; tap ~ telephone of; pin the blame on; pin ~ blame on; lay the blame on;
    point the finger at; point ~ finger at; complain about; complain of; lay charges against; open ~ investigation into; open ~ inquiry into;
    open ~ probe into; open ~ case against; launch ~ investigation into; launch ~ inquiry into; launch ~ probe into; order ~ investigation into;
    order ~ inquiry into; lift ~ immunity of; lift the immunity of; strip ~ immunity of; lay off ~ workers of; issue ~ red notice for;
    issue ~ notice for; offer ~ reward for; put ~ reward on; place ~ bounty on; bar entry to; refuse entry to; refuse ~ visa to; refuse visas to;
    deny entry to; deny ~ visa to; deny visas to; deny ~ access to; withhold ~ visa from; turn away; turn back; cut off ~ gas to; cut off ~ supplies to;
    cut off ~ water to; cut off ~ electricity to; cut off ~ funds to; cut off ~ funding to; cut off gas to; cut off supplies to; cut off water to;
    cut off electricity to; stop ~ payments to; stop payments to; halt ~ payments to; halt payments to; suspend payments to; suspend ~ payments to;
    stop supplies to; stop ~ supplies to; withhold ~ payment from; withhold ~ funds from; withhold ~ salaries from; default on ~ debt to;
    default on ~ payments to; renege on ~ deal with; renege on ~ agreement with; break ~ promise to; breach ~ agreement with; breach ~ contract with;
    break ~ truce with; break ~ ceasefire with; break ~ agreement with; violate ~ truce with; violate ~ ceasefire with; violate ~ agreement with;
    pull out of ~ deal with; pull out of ~ treaty with; pull out of ~ agreement with; withdraw from ~ treaty with; withdraw from ~ agreement with;
    scrap ~ agreement with; scrap ~ contract with; denounce ~ treaty with; abrogate ~ treaty with; repudiate ~ treaty with; downgrade ~ relations with;
    downgrade relations with; close ~ embassy in; shut ~ embassy in; close ~ consulate in; impose ~ tariffs on; impose tariffs on; impose ~ duties on;
    impose ~ curfew on; impose ~ blockade on; impose ~ siege on; slap ~ tariffs on; raise tariffs on; raise ~ tariffs on; declare jihad on;
    declare jihad against; declare ~ boycott of; call for ~ boycott of; call ~ strike against; call ~ strike at; veto ~ resolution of; veto ~ bid of;
    oppose ~ appointment of; oppose ~ election of; contest ~ election of; contest ~ appointment of; object to ~ appointment of; object to ~ presence of;
    overturn ~ decision of; flout ~ orders of; defy ~ orders of; disobey ~ orders of; ignore ~ orders of; put @ on trial; put @ on ~ wanted list;
    put @ to death; put @ to flight; put @ out of office; put @ out of business; take @ to court; haul @ before; bring @ before ~ court;
    bring @ to trial; bring @ to justice; hold @ responsible; hold @ liable; hold @ accountable for; charge @ with; charge @ over; vote @ out of;
    drive @ into exile; drive @ out of; force @ out of; force @ from; force @ into exile; force @ to resign; force @ to flee; force @ to step down;
    send @ into exile; remove @ from; oust @ from; dismiss @ from; expel @ from; eject @ from; evict @ from; exclude @ from; chase @ from;
    chase @ out of; throw @ out of; kick @ out of; bar @ from; ban @ from; strip @ of; rob @ of; relieve @ of ~ command; relieve @ of ~ post;
    relieve @ of ~ duties; cut @ off; lock @ out; freeze @ out; shut @ out; shut @ down; vote @ down; lure @ into; burn @ in effigy; beat @ to;
    beat @ in ~ election; defeat @ in ~ election; challenge @ for; challenge @ in court; brand @ ~ traitor; call @ ~ traitor; call @ ~ terrorist;
    call @ ~ liar; label @ ~ traitor; set fire to ~ offices of; set fire to ~ house of; set fire to ~ headquarters of; blow up ~ house of;
    blow up ~ office of; blow up ~ headquarters of; blow up ~ bridge of; ram ~ boat of; ram ~ ship of; sink ~ ship of; sink ~ boat of; down ~ drone of;
    down ~ plane of; shoot down ~ drone of; shoot down ~ plane of; shoot down ~ helicopter of; stop ~ convoy of; halt ~ convoy of; hold up ~ convoy of;
    loot ~ warehouses of; loot ~ warehouse of; ?<be alarmed by; ?<be angered by; ?<be humiliated by; <hide from; <lose to; <lose out to;
    <be in ~ crosshairs of; <suffer ~ defeat by; <suffer ~ defeat at the hands of`,
  detains: `
    apprehend; snatch; take @ into custody; take @ prisoner; take @ captive; take @ hostage; hold @ prisoner; hold @ captive; hold @ hostage;
    hold @ for ransom; hold @ in custody; hold @ in ~ prison; hold @ in ~ jail; hold @ incommunicado; keep @ in ~ prison; keep @ in ~ jail;
    keep @ in custody; keep @ under house arrest; keep @ under arrest; put @ behind bars; put @ under house arrest; put @ in ~ prison; put @ in ~ jail;
    place @ under house arrest; place @ under arrest; place @ in custody; place @ in detention; throw @ in ~ jail; throw @ in ~ prison;
    throw @ into ~ jail; throw @ into ~ prison; send @ to prison; send @ to jail; remand @ in custody; bundle @ into ~ car; bundle @ into ~ van;
    bundle @ off; keep @ behind bars; keep @ locked up; order the detention of; order ~ detention of; order the arrest of; order ~ arrest of;
    <be ~ prisoner of; <be ~ captive of; <be ~ hostage of; <be held by; <be in the custody of; <escape from the custody of; <escape from ~ custody of;
    <fall into the hands of; remand @ in`,
  sanctions: `
    maintain sanctions on; announce sanctions on; announce sanctions against; announce ~ sanctions on; announce ~ sanctions against; impose ~ ban on;
    impose ~ freeze on; impose ~ restrictions on; place ~ ban on; put @ on ~ blacklist; put @ on ~ sanctions list; add @ to ~ blacklist;
    add @ to ~ sanctions list; add @ to ~ list of; place @ on ~ blacklist; place @ on ~ sanctions list; place @ under sanctions; put @ under sanctions;
    hit @ with ~ sanctions; declare @ ~ terrorist organisation; declare @ ~ terrorist organization; declare @ ~ terrorist group;
    designate @ ~ terrorist organisation; designate @ ~ terrorist group; list @ as ~ terrorist; ban @ for life; ban @ for ~ years;
    ban @ from ~ competition; ban @ from travelling; ban @ from entering; bar @ from entering; suspend @ from ~ competition; suspend @ for ~ year;
    suspend @ for ~ years; disqualify @ from; strip @ of ~ licence; strip @ of ~ license; strip @ of ~ citizenship; strip @ of ~ title;
    cut @ off from ~ banking system; freeze accounts belonging to; freeze ~ accounts belonging to; freeze assets belonging to;
    freeze ~ assets belonging to; seize assets belonging to; seize ~ assets belonging to; seize ~ yacht of; seize ~ villa of; seize ~ mansion of;
    confiscate ~ property of; confiscate ~ assets of; impound ~ ship of; impound ~ ships of; <be under sanctions from; <be under sanctions by;
    <be subject to sanctions by`,
};
