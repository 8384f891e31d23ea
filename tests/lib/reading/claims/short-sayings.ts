/**
 * Short passages with who says what in them, written before the rules of the tenth round that read them, all made up. Each saying is
 * the id of who speaks, the stances that are right, and words of the claim; what else is read in a passage is wrong.
 */
export type ShortSaying = readonly [speaker: RegExp | null, stances: string, claim: RegExp];
export type ShortPassage = { readonly text: string; readonly says: readonly ShortSaying[] };

/** Rules were learned from these. */
export const LEARNED: readonly ShortPassage[] = [
  {
    text: 'Omar Hadid will leave for Muscat next week, the Jordanian king’s adviser said on Monday after a day of talks.',
    says: [[/adviser/, 'asserts', /leave for Muscat/]],
  },
  {
    text: 'The talks had gone well, he would later tell friends. But Sami Haddad, who led the Syrian side, insisted that nothing had been agreed.',
    says: [[/sami-haddad/, 'asserts', /nothing had been agreed/]],
  },
  {
    text: 'Rana Khalil met the Iranian consul twice. He had been friendly, she said.',
    says: [[/rana-khalil/, 'asserts', /friendly/]],
  },
  {
    text: 'By the colonel’s account, Jordan sent the rifles in April. Jordan did not dispute that the rifles were sent.',
    says: [
      [/colonel/, 'asserts', /rifles in April/],
      [/jordan/, 'confirms', /rifles/],
    ],
  },
  {
    text: 'Two drivers who had waited at the gate told the paper that Hamas had paid them. Hamas, which runs the gate, could not be reached.',
    says: [
      [/drivers/, 'asserts', /Hamas had paid them/],
      [/hamas/, 'unreachable', /paid/],
    ],
  },
  {
    text: 'The bank, which Iran accuses of freezing its money, declined to comment.',
    says: [
      [/iran/, 'asserts', /fr(?:ee|o)z/],
      [/bank/, 'declines', /fr(?:ee|o)z/],
    ],
  },
  {
    text: 'Ali Nasr is said to have warned Hamas in May. Nasr denies it.',
    says: [
      [null, 'asserts', /warned Hamas/],
      [/nasr/, 'denies', /warned Hamas/],
    ],
  },
  {
    text: 'The ceasefire, Leila Aziz conceded, had been broken by her own men. The army would neither confirm nor deny that it had fired.',
    says: [
      [/leila-aziz/, 'confirms/asserts', /broken by her own men/],
      [/army/, 'declines', /fired|broken/],
    ],
  },
  {
    text: 'Israel put Cedar Freight on its blacklist on Tuesday, accusing it of moving cash for Hezbollah. A lawyer for Cedar Freight, Karim Daher, dismissed the accusation as guesswork.',
    says: [
      [/israel/, 'asserts', /cash for Hezbollah/],
      [/karim-daher/, 'rejects/denies', /cash for Hezbollah/],
    ],
  },
  {
    text: 'In a letter to the court, Yusuf Tamim wrote that he had never met the minister. The ministry’s spokeswoman, Dina Saleh, told reporters the letter was a forgery.',
    says: [
      [/yusuf-tamim/, 'asserts/denies', /never met/],
      [/dina-saleh/, 'asserts/denies', /forgery|never met/],
    ],
  },
  {
    text: '"We waited all night," Farid Saleh said. "Nobody came to the bridge." Jordan says it sent a convoy.',
    says: [
      [/farid-saleh/, 'asserts', /waited all night/],
      [/farid-saleh/, 'asserts/denies', /Nobody came|waited/],
      [/jordan/, 'asserts', /sent a convoy/],
    ],
  },
  {
    text: 'E-mails seen by the Ledger show that Cedar Freight paid a customs officer. According to invoices and two former clerks, the payments went on until March.',
    says: [
      [/mails/, 'asserts', /paid a customs officer/],
      [/invoices|clerks/, 'asserts', /until March/],
    ],
  },
  {
    text: 'Hani Obeid believes that Egypt will not open the crossing. Egypt has ruled out any change.',
    says: [[/hani-obeid/, 'asserts', /will not open/]],
  },
  {
    text: 'The governor’s office confirmed that the two had met. Of a payment it knew nothing.',
    says: [
      [/governor/, 'confirms', /had met/],
      [/governor/, 'denies/declines', /payment|met/],
    ],
  },
  {
    text: 'A clerk who asked not to be named said that the permits were sold. The mayor, Tarek Jaber, called it a lie. His party did not return calls.',
    says: [
      [/clerk/, 'asserts', /permits were sold/],
      [/tarek-jaber/, 'denies/rejects', /permits/],
      [/party/, 'unreachable', /permits/],
    ],
  },
  {
    text: 'The raid was planned in Amman, says the report, which the United Nations published in June. Jordan rejects this: the men, it says, came from Syria.',
    says: [
      [/report/, 'asserts', /planned in Amman/],
      [/jordan/, 'rejects/denies', /planned in Amman/],
      [/jordan/, 'asserts', /came from Syria/],
    ],
  },
  {
    text: 'Hamas denied having been infiltrated. There was no traitor, its spokesman Adel Rantisi said, because there were no secrets.',
    says: [
      [/hamas/, 'denies', /infiltrated/],
      [/adel-rantisi/, 'asserts/denies', /no traitor|infiltrated/],
    ],
  },
  {
    text: 'Oman had offered to host the meeting, the envoy let reporters know. Whether Iran would attend, she would not say.',
    says: [
      [/envoy/, 'asserts', /offered to host/],
      [/envoy/, 'declines', /attend|host/],
    ],
  },
  {
    text: 'Samir Aoun, as his brother tells it, never left the house. The prosecutor claims otherwise.',
    says: [
      [/brother/, 'asserts', /never left the house/],
      [/prosecutor/, 'denies', /never left/],
    ],
  },
  {
    text: 'Qatar attributes the delay to a storm. Residents describe the port as closed.',
    says: [
      [/qatar/, 'asserts', /delay|storm/],
      [/residents/, 'asserts', /port|closed/],
    ],
  },
];

/** These are measured only: what is wrong with them is told to nobody who writes rules. */
export const MEASURED: readonly ShortPassage[] = [
  {
    text: 'Sudan’s army would withdraw from the airport if the militia did so first, the Egyptian mediator said on Friday following a meeting in Cairo.',
    says: [[/mediator/, 'asserts', /withdraw from the airport/]],
  },
  {
    text: 'Nadia Farouk spoke with the general for an hour. He had promised nothing, she said later.',
    says: [[/nadia-farouk/, 'asserts', /promised nothing/]],
  },
  {
    text: 'A trader who had fled the town said that soldiers took his grain. The army’s spokesman, Colonel Idris Osman, said no grain had been taken.',
    says: [
      [/trader/, 'asserts', /took his grain/],
      [/idris-osman/, 'denies', /took his grain/],
    ],
  },
  {
    text: 'Kenya, which Sudan accuses of sheltering the rebels, rejected the charge on Monday.',
    says: [
      [/sudan/, 'asserts', /shelter/],
      [/kenya/, 'rejects/denies', /shelter/],
    ],
  },
  {
    text: 'It was here, by Khalid Amin’s account, that the list was signed. Amin’s deputy insists that he never saw a list.',
    says: [
      [/khalid-amin/, 'asserts', /list was signed/],
      [/deputy/, 'denies/asserts', /list/],
    ],
  },
  {
    text: 'The foreign ministry would neither confirm nor deny that an envoy had been sent. The envoy himself could not be reached for comment.',
    says: [
      [/foreign-ministry/, 'declines', /envoy had been sent/],
      [/envoy/, 'unreachable', /envoy had been sent/],
    ],
  },
  {
    text: 'Musa Bello is reported to have left for Chad. His wife said he was at home.',
    says: [
      [null, 'asserts', /left for Chad/],
      [/wife/, 'asserts/denies', /at home|left for Chad/],
    ],
  },
  {
    text: 'Ethiopia fined Dallol Salt last month, accusing it of buying from rebels. The company’s lawyer, Hana Girma, called the charge absurd.',
    says: [
      [/ethiopia/, 'asserts', /b(?:uy|ought)/],
      [/hana-girma/, 'denies/rejects', /b(?:uy|ought)/],
    ],
  },
  {
    text: '"They came at dawn," Amina Sule said. "They took the boys." The militia denies taking anyone.',
    says: [
      [/amina-sule/, 'asserts', /came at dawn/],
      [/amina-sule/, 'asserts', /took the boys|came at dawn/],
      [/militia/, 'denies', /tak|took/],
    ],
  },
  {
    text: 'Minutes of the meeting show that Uganda asked for time. According to letters reviewed by the tribunal and a former aide, the request was refused.',
    says: [
      [/minutes/, 'asserts', /Uganda asked for time/],
      [/letters|aide/, 'asserts', /refused/],
    ],
  },
  {
    text: 'Chad did not deny that its planes had crossed the border. They had been lost, its defence minister, Issa Mahamat, maintained.',
    says: [
      [/chad/, 'confirms', /crossed the border/],
      [/issa-mahamat/, 'asserts', /lost/],
    ],
  },
  {
    text: 'The pipeline, Joseph Deng admitted, had been shut by his own engineers. Who ordered it, he would not say.',
    says: [
      [/joseph-deng/, 'confirms/asserts', /shut by his own engineers/],
      [/joseph-deng/, 'declines', /./],
    ],
  },
  {
    text: 'The raid, in the words of one elder, was a punishment. Kenya’s police blamed the Shabaab for it.',
    says: [
      [/elder/, 'asserts', /punishment/],
      [/police|kenya/, 'asserts', /Shabaab|raid/],
    ],
  },
  {
    text: 'In a notice pinned to the gate, the company said the vote was illegal. It was legal, the union’s chair, Grace Otieno, replied.',
    says: [
      [/company/, 'asserts', /vote was illegal/],
      [/grace-otieno/, 'asserts/denies', /legal/],
    ],
  },
  {
    text: 'A pilot reached by phone said that the cargo was guns. The airline did not answer questions, and its owner, Boris Tal, hung up.',
    says: [
      [/pilot/, 'asserts', /cargo was guns/],
      [/airline/, 'declines/unreachable', /guns/],
      [/boris-tal/, 'declines', /guns/],
    ],
  },
  {
    text: 'Burundi’s embassy in Nairobi denied that its soldiers were in Congo. No soldier has left the country, its ambassador, Jean Ndayi, wrote.',
    says: [
      [/embassy|burundi/, 'denies', /soldiers were in Congo/],
      [/jean-ndayi/, 'asserts/denies', /No soldier|soldiers were/],
    ],
  },
  {
    text: 'The general’s sons, as a neighbour put it, sold the house for the passports. A cousin tells it otherwise.',
    says: [
      [/neighbour/, 'asserts', /sold the house/],
      [/cousin/, 'denies', /sold the house/],
    ],
  },
  {
    text: 'Rwanda’s claim that it has no troops there was dismissed by two diplomats as theatre.',
    says: [
      [/rwanda/, 'asserts/denies', /no troops/],
      [/diplomats/, 'rejects/denies', /no troops/],
    ],
  },
  {
    text: 'The bishop rose to say that the accord was dead. "Dead," he repeated. The government’s delegate said nothing.',
    says: [
      [/bishop/, 'asserts', /accord was dead/],
      [/bishop/, 'asserts', /dead/],
      [/delegate|government/, 'declines', /dead/],
    ],
  },
  {
    text: 'Zambia blames the outage on a storm. The miners’ union, whose members were underground, says the company had been warned.',
    says: [
      [/zambia/, 'asserts', /outage|storm/],
      [/union/, 'asserts', /company had been warned/],
    ],
  },
];

/** In these nobody says what a rule for the others could take them to say. */
export const TRAPS: readonly ShortPassage[] = [
  { text: 'What Rana Khalil had to say did not need much.', says: [] },
  { text: 'Iran rejected the condition that Jordan had set for the truce within hours.', says: [] },
  { text: 'Sami Haddad has dismissed his driver.', says: [] },
  { text: 'The court dismissed Sami Haddad’s appeal.', says: [] },
  { text: 'Angela Fong has turned down a plea for an arbitrator.', says: [] },
  { text: 'Ilze Ozola refused. She was dismissed three weeks later.', says: [] },
  { text: 'Sami Haddad told his driver to wait, and said nothing on the way to the border.', says: [] },
  { text: 'Carlos Lopes, deposed and held at a naval base, was visited by a doctor.', says: [] },
  { text: 'The law, as Iran wrote it, allows no appeal.', says: [] },
  { text: 'Jordan put Cedar Freight on trial, using it as an example.', says: [] },
  { text: 'Rana Khalil believes in God.', says: [] },
  { text: 'Sami Haddad is believed by everyone in the village.', says: [] },
  { text: 'Egypt attributes great value to the canal.', says: [] },
  { text: 'Jordan accounts for half of the trade.', says: [] },
  { text: 'Rana Khalil described the road in her diary.', says: [] },
  { text: 'The strait said to be the deepest in the world lies off Oman.', says: [] },
  { text: 'If asked, Iran would deny that it had sent rifles.', says: [] },
  { text: 'Sami Haddad could not be reached by road in winter.', says: [] },
  { text: 'Nobody knew what Rana Khalil would say to the court.', says: [] },
  { text: 'Iran let Hamas know the date of the meeting.', says: [] },
];
