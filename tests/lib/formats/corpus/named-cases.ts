import { lines, type TableCase } from './table-case';

/** Tables whose columns say by their names what they hold. */
export const NAMED_CASES: readonly TableCase[] = [
  {
    name: 'alliances by pairs of states, with an id of the alliance first',
    file: lines(
      'version4id,ccode1,state_name1,ccode2,state_name2,dyad_st_year,dyad_end_year,left_censor',
      '1,200,Albia,235,Portland,1816,1918,1',
      '2,200,Albia,380,Swania,1820,1825,0',
      '3,240,Hanland,245,Bavonia,1838,1848,1',
      '4,245,Bavonia,200,Albia,1850,1866,0',
    ),
    right: {
      ties: ['Albia > Portland', 'Albia > Swania', 'Hanland > Bavonia', 'Bavonia > Albia'],
      dates: ['1816..1918', '1820..1825', '1838..1848', '1850..1866'],
    },
  },
  {
    name: 'contiguity, with an id of the pair first',
    file: lines(
      'dyad,state1no,state1ab,state2no,state2ab,year,conttype',
      '2020,2,UNL,20,CAM,1920,1',
      '2020,2,UNL,20,CAM,1921,1',
      '2031,2,UNL,31,BAM,1973,4',
      '20002,20,CAM,2,UNL,1920,1',
    ),
    right: {
      ties: ['UNL > CAM', 'UNL > CAM', 'UNL > BAM', 'CAM > UNL'],
      dates: ['1920', '1921', '1973', '1920'],
    },
  },
  {
    name: 'disputes by pairs of states, with days, months and years apart',
    file: lines(
      'dispnum,statea,stateb,strtday,strtmnth,strtyr,endday,endmnth,endyr,hihost',
      '2,2,200,-9,5,1902,24,1,1903,3',
      '3,300,345,2,10,1912,25,10,1913,4',
      '4,200,300,19,7,1946,-9,-9,1946,2',
    ),
    right: {
      ties: ['2 > 200', '300 > 345', '200 > 300'],
      dates: ['1902-05..1903-01-24', '1912-10-02..1913-10-25', '1946-07-19..1946'],
    },
  },
  {
    name: 'wars between two sides, with the name of the war first',
    file: lines(
      'WarNum,WarName,SideA,SideB,StartMonth1,StartDay1,StartYear1,EndMonth1,EndDay1,EndYear1',
      '1,First River War,Arlan,Beskia,4,7,1823,11,13,1823',
      '4,Second River War,Beskia,Arlan,4,26,1828,9,14,1829',
      '7,War of the Isles,Corvia,Arlan,3,24,1848,3,-9,1849',
    ),
    right: {
      ties: ['Arlan > Beskia', 'Beskia > Arlan', 'Corvia > Arlan'],
      dates: ['1823-04-07..1823-11-13', '1828-04-26..1829-09-14', '1848-03-24..1849-03'],
    },
  },
  {
    name: 'conflict by pairs of sides, as of UCDP',
    file: lines(
      'dyad_id,conflict_id,location,side_a,side_a_id,side_b,side_b_id,incompatibility,year,intensity_level',
      '406,205,Irania,Government of Irania,114,KDP,164,1,1946,1',
      '406,205,Irania,Government of Irania,114,KDP,164,1,1966,1',
      '407,206,Boliva,Government of Boliva,43,Popular League,719,2,1946,2',
    ),
    right: {
      ties: [
        'Government of Irania > KDP',
        'Government of Irania > KDP',
        'Government of Boliva > Popular League',
      ],
      dates: ['1946', '1966', '1946'],
    },
  },
  {
    name: 'events with two actors, a source and a date, as of ACLED',
    file: lines(
      'event_id_cnty,event_date,year,event_type,actor1,assoc_actor_1,actor2,country,source,notes',
      'SUD1,03 January 2023,2023,Battles,Rapid Front,,Army of Sudania,Sudania,Daily Nile,Clash in the north',
      'SUD2,14 January 2023,2023,Protests,Tea Sellers,,Police of Sudania,Sudania,Radio Port,March',
      'SUD3,20 January 2023,2023,Battles,Army of Sudania,,Rapid Front,Sudania,Daily Nile,Clash again',
    ),
    right: {
      ties: [
        'Rapid Front > Army of Sudania',
        'Tea Sellers > Police of Sudania',
        'Army of Sudania > Rapid Front',
      ],
      dates: ['2023-01-03', '2023-01-14', '2023-01-20'],
      types: ['Battles', 'Protests'],
    },
  },
  {
    name: 'sanctions with sender and target',
    file: lines(
      'caseid,sender,target,startyear,endyear,issue',
      '1,Norden,Sudria,1990,1994,3',
      '2,Norden,Ostia,1992,,1',
      '3,Westia,Sudria,1995,1999,2',
    ),
    right: {
      ties: ['Norden > Sudria', 'Norden > Ostia', 'Westia > Sudria'],
      dates: ['1990..1994', '1992..', '1995..1999'],
    },
  },
  {
    name: 'trade between exporter and importer',
    file: lines(
      'year,exporter,importer,value',
      '2001,Arlan,Beskia,12.5',
      '2001,Beskia,Corvia,1.25',
      '2002,Arlan,Corvia,7',
    ),
    right: { ties: ['Arlan > Beskia', 'Beskia > Corvia', 'Arlan > Corvia'], dates: ['2001', '2001', '2002'] },
  },
  {
    name: 'trade between two numbered importers',
    file: lines(
      'ccode1,ccode2,year,importer1,importer2,flow1,flow2',
      '2,20,1920,Union,Canna,611.86,735.48',
      '2,20,1921,Union,Canna,335.44,442.99',
      '20,200,1921,Canna,Albia,33.4,-9',
    ),
    // Nothing says whether a row is one tie, or two with a flow each: a reading of it as one was wrong in silence.
    asked: ['ends'],
    ends: 'ccode1 > ccode2',
  },
  {
    name: 'territory changing hands',
    file: lines(
      'year,month,gainer,loser,procedur,entity',
      '1816,10,200,225,3,750',
      '1817,1,225,210,3,751',
      '1818,,210,200,2,752',
    ),
    right: { ties: ['200 > 225', '225 > 210', '210 > 200'], dates: ['1816-10', '1817-01', '1818'] },
  },
  {
    name: 'who said what to whom',
    file: lines('who,what,to whom,when', 'Ada,asks,Bert,2024-10-02', 'Bert,backs,Cleo,2024-10-05'),
    right: {
      ties: ['Ada > Bert', 'Bert > Cleo'],
      types: ['asks', 'backs'],
      dates: ['2024-10-02', '2024-10-05'],
    },
  },
  {
    name: 'subject, relation and object',
    file: lines('subject,relation,object,date', 'Ada,asks,Bert,2024-10-02', 'Bert,backs,Cleo,2024-10-05'),
    right: { ties: ['Ada > Bert', 'Bert > Cleo'], types: ['asks', 'backs'] },
  },
  {
    name: 'unspaced sides',
    file: lines('id,sidea,sideb,start', '7,Arlan,Beskia,1991', '8,Corvia,Arlan,1993'),
    right: { ties: ['Arlan > Beskia', 'Corvia > Arlan'] },
  },
  {
    name: 'numbered sides in camel case',
    file: lines('SideA1,SideB1,Year', 'Arlan,Beskia,1991', 'Corvia,Arlan,1993'),
    right: { ties: ['Arlan > Beskia', 'Corvia > Arlan'], dates: ['1991', '1993'] },
  },
  {
    name: 'states A and B in camel case',
    file: lines('Year,StateA,StateB,Treaty', '1991,Arlan,Beskia,yes', '1993,Corvia,Arlan,no'),
    right: { ties: ['Arlan > Beskia', 'Corvia > Arlan'], dates: ['1991', '1993'] },
  },
  {
    name: 'numbered countries with codes beside',
    file: lines(
      'iso3_1,country1,iso3_2,country2,year',
      'FRA,France,DEU,Germany,1991',
      'DEU,Germany,ITA,Italy,1993',
    ),
    right: { ties: ['France > Germany', 'Germany > Italy'], dates: ['1991', '1993'] },
  },
  {
    name: 'a third actor, on whose behalf one acts',
    file: lines(
      'source,target,type,on behalf of',
      'Ada,Bert,is an envoy to,Norden',
      'Cleo,Bert,is an envoy to,Ostia',
    ),
    right: {
      ties: ['Ada > Bert', 'Cleo > Bert'],
      types: ['is an envoy to'],
      actors: ['Ada', 'Bert', 'Cleo', 'Norden', 'Ostia'],
    },
  },
  {
    name: 'a third actor by that name',
    file: lines('source,target,third actor,type', 'Ada,Cleo,Bert,reaches', 'Bert,Ada,Cleo,reaches'),
    right: { ties: ['Ada > Cleo', 'Bert > Ada'] },
  },
  {
    name: 'denied by',
    file: lines('source,target,type,denied by', 'Ada,Bert,talks to,Cleo', 'Bert,Cleo,talks to,'),
    right: { ties: ['Ada > Bert', 'Cleo > ', 'Bert > Cleo'], types: ['talks to', 'denies'] },
  },
  {
    name: 'a source beside a date is a publication',
    file: lines(
      'person 1,person 2,date,source',
      'Ada,Bert,2024-10-02,Daily Nile',
      'Bert,Cleo,2024-10-05,Radio Port',
    ),
    right: { ties: ['Ada > Bert', 'Bert > Cleo'], documents: ['Daily Nile', 'Radio Port'] },
  },
  {
    name: 'a source that is a web address',
    file: lines(
      'actor1,actor2,date,source',
      'Ada,Bert,2024-10-02,https://example.org/a',
      'Bert,Cleo,2024-10-05,https://example.org/b',
    ),
    right: {
      ties: ['Ada > Bert', 'Bert > Cleo'],
      documents: ['https://example.org/a', 'https://example.org/b'],
    },
  },
  {
    name: 'a kind stands first',
    file: lines('kind,source,target', 'backs,Ada,Bert', 'asks,Bert,Cleo'),
    right: { ties: ['Ada > Bert', 'Bert > Cleo'], types: ['backs', 'asks'] },
  },
  {
    name: 'from and to hold years, and the ends have other names',
    file: lines('donor,recipient,from,to', 'Arlan,Beskia,1991,1993', 'Corvia,Arlan,1993,1994'),
    right: { ties: ['Arlan > Beskia', 'Corvia > Arlan'], dates: ['1991..1993', '1993..1994'] },
  },
  {
    name: 'Gephi: ends, labels, and a time set',
    file: lines(
      'Source,Target,Type,Id,Label,Interval,Weight',
      '1,2,Undirected,0,,"<[2001.0, 2005.0]>",1',
      '2,3,Undirected,1,,"<[2002.0, 2003.0]>",2',
    ),
    right: { ties: ['1 > 2', '2 > 3'], dates: ['2001..2005', '2002..2003'] },
  },
  {
    name: 'Spanish',
    file: lines(
      'actor_1;actor_2;tipo de relación;fecha',
      'Ana;Bruno;apoya;2020-01-02',
      'Bruno;Carla;critica;2020-02-03',
    ),
    right: {
      ties: ['Ana > Bruno', 'Bruno > Carla'],
      types: ['apoya', 'critica'],
      dates: ['2020-01-02', '2020-02-03'],
    },
  },
  {
    name: 'French, with accents',
    file: lines('émetteur;destinataire;année', 'Anne;Benoît;1990', 'Benoît;Chloé;1991'),
    right: { ties: ['Anne > Benoît', 'Benoît > Chloé'], dates: ['1990', '1991'] },
  },
  {
    name: 'German, with a decimal comma',
    file: lines('Absender;Empfänger;Jahr;Wert', 'Anna;Björn;1990;1,5', 'Björn;Käthe;1991;2,25'),
    right: { ties: ['Anna > Björn', 'Björn > Käthe'], dates: ['1990', '1991'] },
  },
  {
    name: 'Arabic',
    file: lines('الطرف الأول,الطرف الثاني,السنة', 'سامي,ليلى,1990', 'ليلى,نادر,1991'),
    right: { ties: ['سامي > ليلى', 'ليلى > نادر'], dates: ['1990', '1991'] },
  },
  {
    name: 'a list of mentors between pipes, as in a wiki',
    file: lines('Lender | Borrower | Since', 'Ada | Bert | 2001', 'Bert | Cleo | 2004'),
    right: { ties: ['Ada > Bert', 'Bert > Cleo'], dates: ['2001..', '2004..'] },
  },
  {
    name: 'tabs between values, and a byte order mark',
    file: `\ufeff${lines('source\ttarget\ttype', 'Ada\tBert\tbacks', 'Bert\tCleo\tasks')}`,
    right: { ties: ['Ada > Bert', 'Bert > Cleo'], types: ['backs', 'asks'] },
  },
  {
    name: 'Windows’ Western encoding',
    file: Uint8Array.from([...'von;nach\nJürgen;Zoë\nZoë;René\n'].map((sign) => sign.codePointAt(0) ?? 0)),
    right: { ties: ['Jürgen > Zoë', 'Zoë > René'] },
  },
  {
    name: 'owners and what they own, with shares',
    file: lines('owner,subsidiary,share', 'Alpha Holding,Beta Ltd,51', 'Beta Ltd,Gamma Ltd,100'),
    right: { ties: ['Alpha Holding > Beta Ltd', 'Beta Ltd > Gamma Ltd'] },
  },
  {
    name: 'attackers and defenders, weights beside',
    file: lines('attacker,defender,battle deaths', 'Arlan,Beskia,100', 'Corvia,Arlan,250'),
    right: { ties: ['Arlan > Beskia', 'Corvia > Arlan'] },
  },
  {
    name: 'suppliers and recipients of arms',
    file: lines(
      'Recipient,Supplier,Year of order,Weapon',
      'Arlan,Beskia,1999,Radar',
      'Corvia,Beskia,2001,Trainer',
    ),
    right: { ties: ['Beskia > Arlan', 'Beskia > Corvia'] },
  },
  {
    name: 'an actor, what it does, and its target',
    file: lines('actor,action,target,date', 'Ada,warns,Bert,2001-01-02', 'Bert,praises,Cleo,2001-01-03'),
    right: {
      ties: ['Ada > Bert', 'Bert > Cleo'],
      types: ['warns', 'praises'],
      dates: ['2001-01-02', '2001-01-03'],
    },
  },
  {
    name: 'a civil war, one side of which has a code that stands for none',
    file: lines(
      'WarNum,WarName,CcodeA,SideA,CcodeB,SideB,StartMonth1,StartYear1,EndYear1',
      '500,Hill War,365,Ruria,-8,Hill People,6,1818,1822',
      '501,Coast War,-8,Sidona,-8,Damara,-9,1820,1822',
    ),
    right: { ties: ['Ruria > Hill People', 'Sidona > Damara'], dates: ['1818-06..1822', '1820..1822'] },
  },
  {
    name: 'events of one place with an id, sides, and days of beginning and end',
    file: lines(
      'id,year,side_a_new_id,side_a,side_b_new_id,side_b,country,date_start,date_end,best',
      '1,2017,116,Government of Irakia,234,IZ,Irakia,2017-07-31 00:00:00.000,2017-08-02 00:00:00.000,4',
      '2,2018,116,Government of Irakia,234,IZ,Irakia,2018-01-31 00:00:00.000,2018-01-31 00:00:00.000,9',
    ),
    right: {
      ties: ['Government of Irakia > IZ', 'Government of Irakia > IZ'],
      dates: ['2017-07-31..2017-08-02', '2018-01-31'],
    },
  },
  {
    name: 'persons and the firms that they serve',
    file: lines(
      'person,company,role,from,to',
      'Ada,Engine Ltd,director,1830,1852',
      'Bert,Engine Ltd,chair,1820,1871',
    ),
    right: { ties: ['Ada > Engine Ltd', 'Bert > Engine Ltd'], dates: ['1830..1852', '1820..1871'] },
  },
  {
    name: 'flows between an origin and a destination, by codes',
    file: lines('iso3_o,iso3_d,year,flow', 'FRA,DEU,2001,10.5', 'DEU,FRA,2001,11.5', 'FRA,ITA,2002,9.25'),
    right: { ties: ['FRA > DEU', 'DEU > FRA', 'FRA > ITA'], dates: ['2001', '2001', '2002'] },
  },
  {
    name: 'states that sanction states',
    file: lines(
      'case_id,sanctioned_state,sanctioning_state,begin,end',
      '1,Ostia,Norden,1960,1979',
      '2,Sudria,Norden,1980,1999',
    ),
    right: { ties: ['Norden > Ostia', 'Norden > Sudria'], dates: ['1960..1979', '1980..1999'] },
  },
];
