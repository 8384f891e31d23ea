import { type FieldCase, known, text, ties, unsure } from './field-case';

/** Tables of trade, sanctions, votes, migration and traffic. */
export const TRADE_CASES: readonly FieldCase[] = [
  ties(
    'flights by airports and carriers',
    text`
YEAR,MONTH,ORIGIN_AIRPORT_ID,ORIGIN,DEST_AIRPORT_ID,DEST,PASSENGERS,DISTANCE
2015,1,11298,DFW,12892,LAX,4200,1235
2015,1,12892,LAX,11298,DFW,4100,1235
2015,2,11298,DFW,13930,ORD,3900,801
`,
    'DFW > LAX',
    'LAX > DFW',
    'DFW > ORD',
  ),
  ties(
    'rides from station to station',
    text`
ride_id,rideable_type,started_at,ended_at,start_station_name,start_station_id,end_station_name,end_station_id,member_casual
A847FADBBC638E45,docked_bike,2020-04-26 17:45:14,2020-04-26 18:12:03,Eckhart Park,86,Lincoln Ave,152,member
5405B80E996FF60D,docked_bike,2020-04-17 17:08:54,2020-04-17 17:17:03,Drake Ave,503,Kosciuszko Park,499,member
5DD24A79A4E006F4,docked_bike,2020-04-01 17:54:13,2020-04-01 18:08:36,McClurg Ct,142,Eckhart Park,86,member
`,
    'Eckhart Park > Lincoln Ave',
    'Drake Ave > Kosciuszko Park',
    'McClurg Ct > Eckhart Park',
  ),
  unsure(
    'world migration, a column a place of birth, below titles',
    text`
United Nations,,,,
Table 1. Migrant stock by origin and destination,,,,
,,,,
Region of destination,Code,Other North,Arlan,Beskia
WORLD,900,3000,1200,800
Northland,910,100,,20
Arlan,4,7,,12
`,
  ),
  unsure(
    'hospitals and their beds',
    'hospital,region,beds,year\nNorth Clinic,North,300,2019\nSouth Clinic,South,250,2019\nNorth Clinic,North,310,2020\n',
  ),
  unsure(
    'prices of a share',
    'Date,Open,High,Low,Close,Volume\n2020-01-02,10.1,10.5,9.9,10.2,1000\n2020-01-03,10.2,10.6,10.0,10.4,1200\n',
  ),
  ties(
    'imports with units in the header',
    'Exporter,Importer,"Value (USD, m)",Year\nArlan,Beskia,"1,200.5",2001\nBeskia,Corvia,"300",2002\n',
    'Arlan > Beskia @ 2001',
    'Beskia > Corvia @ 2002',
  ),
  ties(
    'codes and names whose columns differ by capitals alone',
    '"DONOR","Donor","RECIPIENT","Recipient","Year","Value"\n"801","Arland","625","Beland","2015",52.1\n"1","Celand","625","Beland","2015",1.1\n',
    'Arland > Beland @ 2015',
    'Celand > Beland @ 2015',
  ),
  ties(
    'migrants as a matrix whose last row and column are sums',
    'Origin,Arland,Beland,Celand,WORLD\nArland,0,34,2,36\nBeland,60,0,45,105\nCeland,9,21,0,30\nWORLD,69,55,47,171\n',
    ...['Arland > Beland', 'Arland > Celand', 'Beland > Arland'],
    ...['Beland > Celand', 'Celand > Arland', 'Celand > Beland'],
  ),
  unsure(
    'imports and exports by who reports them',
    'Country Name,Indicator Name,Counterpart Country Name,Time Period,Value\nArland,"Goods, Value of Exports",Celand,2015,14\nArland,"Goods, Value of Imports",Celand,2015,28\nBeland,"Goods, Value of Exports",Arland,2015,3\n',
  ),
  unsure(
    'passengers of a ship, with a column for sex',
    'PassengerId,Survived,Pclass,Name,Sex,Age,SibSp,Fare\n1,0,3,"Braun, Mr. Otto",male,22,1,7.25\n2,1,1,"Cumming, Mrs. Jo",female,38,1,71.28\n3,1,3,"Heinen, Miss. Lena",female,26,0,7.92\n',
  ),
  known(
    'arms deals below notes',
    text`
"Transfers of major weapons from all suppliers to Egypt, Lebanon: deals with deliveries or orders made for 2015 to 2016"
"Note: The 'No. delivered' and the 'Year(s) of deliveries' columns refer to all deliveries since the beginning of the contract."
"Information from the SIPRI Arms Transfers Database generated: 29 November 2024"

Recipient,Supplier,"Year of order","","Number ordered","","Weapon designation","Weapon description","Number delivered","","Year(s) of delivery",status,Comments,"SIPRI TIV per unit","SIPRI TIV for total order","SIPRI TIV of delivered weapons"
Egypt,France,2015,,24,,Rafale,"FGA aircraft",24,,"2015; 2016; 2017; 2018; 2019",New,"EUR5.2 b deal",55,1320,1320
Lebanon,"United States",2015,?,6,,"EMB-314 Super Tucano","trainer/combat aircraft",6,,"2017; 2018",New,"A-29 version",4.5,27,27
Lebanon,France,2014,,48,,"CAESAR 155mm","self-propelled gun",0,,,New,"Part of $3 b deal financed by Saudi Arabia; cancelled",1.7,81.6,0
`,
    'France > Egypt @ 2015',
    'United States > Lebanon @ 2015',
    'France > Lebanon @ 2014',
  ),
  unsure(
    'votes of states on resolutions',
    text`
rcid,ccode,member,session,Country,Countryname,year,vote,unres,date
3,2,1,1,USA,United States,1946,1,R/1/66,1946-01-01
3,20,1,1,CAN,Canada,1946,3,R/1/66,1946-01-01
4,2,1,1,USA,United States,1946,3,R/1/79,1946-01-02
4,20,1,1,CAN,Canada,1946,3,R/1/79,1946-01-02
`,
  ),
  unsure(
    'agreement of each pair in votes',
    text`
ccode1,ccode2,session.x,year,agree,IdealPointDistance,NVotesAll
2,20,70,2015,0.4605,1.235,76
2,31,70,2015,0.1973,2.8,75
20,31,70,2015,0.61,1.57,75
`,
  ),
  unsure(
    'trade by reporters, exports and imports',
    text`
typeCode,freqCode,refPeriodId,refYear,refMonth,period,reporterCode,reporterISO,reporterDesc,flowCode,flowDesc,partnerCode,partnerISO,partnerDesc,partner2Code,partner2ISO,partner2Desc,classificationCode,cmdCode,cmdDesc,customsCode,motCode,qty,netWgt,cifvalue,fobvalue,primaryValue,isReported
C,A,20220101,2022,52,2022,422,LBN,Lebanon,X,Export,818,EGY,Egypt,0,W00,World,HS,TOTAL,All Commodities,C00,0,,,,131500000,131500000,false
C,A,20220101,2022,52,2022,422,LBN,Lebanon,M,Import,156,CHN,China,0,W00,World,HS,TOTAL,All Commodities,C00,0,,,2600000000,,2600000000,false
C,A,20220101,2022,52,2022,422,LBN,Lebanon,X,Export,784,ARE,United Arab Emirates,0,W00,World,HS,TOTAL,All Commodities,C00,0,,,,780000000,780000000,false
`,
  ),
  known(
    'exports by reporter and partner',
    text`
Classification,Year,Period,Period Desc.,Aggregate Level,Is Leaf Code,Trade Flow Code,Trade Flow,Reporter Code,Reporter,Reporter ISO,Partner Code,Partner,Partner ISO,Commodity Code,Commodity,Qty Unit Code,Qty Unit,Qty,Netweight (kg),Trade Value (US$),Flag
H4,2015,2015,2015,0,0,2,Export,400,Jordan,JOR,368,Iraq,IRQ,TOTAL,All Commodities,1,No Quantity,,0,690000000,0
H4,2015,2015,2015,0,0,2,Export,400,Jordan,JOR,682,Saudi Arabia,SAU,TOTAL,All Commodities,1,No Quantity,,0,1050000000,0
`,
    'Jordan > Iraq @ 2015',
    'Jordan > Saudi Arabia @ 2015',
  ),
  // Asked: nothing says whether a row is one tie, or two with a flow each.
  ties(
    'flows of trade both ways in a row',
    text`
ccode1,ccode2,year,importer1,importer2,flow1,flow2,smoothflow1,smoothflow2,smoothtotrade,spike1,spike2,dip1,dip2,trdspike,tradedip,bel_lux_alt_flow1,bel_lux_alt_flow2,china_alt_flow1,china_alt_flow2,source1,source2,version
2,20,1920,United States of America,Canada,611.86,735.48,611.86,735.48,1347.34,0,0,0,0,0,0,-9,-9,-9,-9,1,1,4
2,31,1973,United States of America,Bablue front,-9,-9,-9,-9,-9,0,0,0,0,0,0,-9,-9,-9,-9,-9,-9,4
`,
    'United States of America > Canada @ 1920',
    'Canada > United States of America @ 1920',
  ),
  known(
    'who sanctions whom',
    text`
case_id,sanctioned_state,sanctioning_state,begin,end,trade,descr_trade,arms,military,financial,travel,other,target_mult,sender_mult,objective,success
1,Iran,United States,1979,1981,1,exp_part,1,1,1,0,0,0,0,end_war,success_part
2,Libya,"EEC",1986,2004,0,,1,1,0,1,0,0,1,terrorism,success_total
`,
    'United States > Iran @ 1979..1981',
    'EEC > Libya @ 1986..2004',
  ),
  ties(
    'threats of sanctions by up to five senders',
    text`
caseid,startmonth,startday,startyear,endmonth,endday,endyear,imposition,sender1,sender2,sender3,sender4,sender5,primarysender,targetstate,targetinstitution,institution,issue,finaloutcome
1948062401,6,24,1948,5,12,1949,1,365,,,,,365,2,,0,1,6
1949072601,7,26,1949,-9,-9,-9,0,2,,,,,2,365,,0,14,4
`,
    '365 > 2 @ 1948-06-24..1949-05-12',
    '2 > 365 @ 1949-07-26..',
  ),
  unsure(
    'donors without a recipient',
    text`
ID,Donor,Announcement Date,Type of Aid General,Item,Value EUR
A1,Arland,2022-02-27,Military,helmets,1000000
A2,Beland,2022-03-01,Financial,loan,5000000
`,
  ),
  known(
    'aid by bars, codes beside names',
    text`
Year|DonorCode|DonorName|AgencyCode|AgencyName|RecipientCode|RecipientName|FlowName|USD_Commitment|ProjectTitle
2015|5|Arland|11|Agency|625|Celand|ODA Grants|1.25|School
2015|801|Beland|5|Office|640|Deland|ODA Loans|0.4|Road
`,
    'Arland > Celand @ 2015',
    'Beland > Deland @ 2015',
  ),
  known(
    'refugees from country to country',
    text`
Year,Country of origin,Country of origin (ISO),Country of asylum,Country of asylum (ISO),Refugees,Asylum-seekers
2020,Arland,ARL,Beland,BEL,1000,20
2020,Celand,CEL,Deland,DEL,500,0
`,
    'Arland > Beland @ 2020',
    'Celand > Deland @ 2020',
  ),
  known(
    'flights by codes of airports',
    text`
callsign,icao24,origin,destination,firstseen,day
AB12,3c1,AAA,BBB,2020-01-01 00:10:00+00:00,2020-01-01
CD34,3c2,BBB,CCC,2020-01-01 02:10:00+00:00,2020-01-01
`,
    'AAA > BBB @ 2020-01-01',
    'BBB > CCC @ 2020-01-01',
  ),
  unsure(
    'designations and who made them',
    text`
Target name,Target type,Sanctioning authority,Date listed,Programme
Ada Bell,Individual,Arland Treasury,2020-01-01,X
Boreal SA,Entity,Beland Ministry,2021-05-02,Y
`,
  ),
];
