import { type FieldCase, known, text, ties, unsure } from './field-case';

/** Tables of letters, mails, calls, posts and meetings. */
export const MESSAGE_CASES: readonly FieldCase[] = [
  ties(
    'links of forums with a sentiment',
    text`
SOURCE_SUBREDDIT	TARGET_SUBREDDIT	POST_ID	TIMESTAMP	LINK_SENTIMENT	PROPERTIES
leagueoflegs	teamredditteams	1u4nrps	2013-12-31 16:39:58	1	345.0,298.0,0.75
theredlion	soccer	1u4qkd	2013-12-31 18:18:37	-1	101.0,98.0,0.74
soccer	leagueoflegs	1u4qlz	2014-01-01 10:18:37	1	85.0,85.0,0.75
`,
    'leagueoflegs > teamredditteams',
    'theredlion > soccer',
    'soccer > leagueoflegs',
  ),
  unsure(
    'requests for adminship',
    'SRC:Stevy\nTGT:Lord Rich\nVOT:1\nRES:1\nYEA:2013\nDAT:23:13, 19 April 2013\nTXT:Support\n\nSRC:Vejva\nTGT:Lord Rich\nVOT:-1\nRES:1\nYEA:2013\nDAT:01:04, 20 April 2013\nTXT:Oppose\n',
  ),
  {
    name: 'links of an encyclopaedia below comments',
    file: '# Article-to-article links.\n# FORMAT: linkSource   linkTarget\n# For more information see the article list.\n\nZebra\tAfrica\nZebra\tHorse\nHorse\tAfrica\nAfrica\tZebra\n',
    right: [{ ties: ['Zebra > Africa', 'Zebra > Horse', 'Horse > Africa', 'Africa > Zebra'] }],
  },
  unsure(
    'messages of a channel in JSON',
    '[{"type":"message","user":"U01","text":"hello <@U02>","ts":"1609459200.000100"},{"type":"message","user":"U02","text":"hi","ts":"1609459260.000200"},{"type":"message","subtype":"channel_join","user":"U03","text":"joined","ts":"1609459300.000300"}]',
  ),
  unsure(
    'a chat as text',
    '[31.01.20, 10:00:01] Ada: hello there\n[31.01.20, 10:02:11] Bert: hi, how are you?\n[31.01.20, 10:02:40] Ada: fine\n',
  ),
  unsure(
    'connections of one person, below notes',
    text`
Notes:
"When exporting your connection data, you may notice that some of the email addresses are missing."

First Name,Last Name,URL,Email Address,Company,Position,Connected On
Ada,Bell,https://www.in.example/ada,,Bell Holdings,Chair,01 Feb 2021
Carl,Dorn,https://www.in.example/carl,carl@dorn.example,Dorn Ltd,Clerk,14 Mar 2022
`,
  ),
  {
    name: 'flows of a computer network',
    file: text`
StartTime,Dur,Proto,SrcAddr,Sport,Dir,DstAddr,Dport,State,sTos,TotPkts,TotBytes,Label
2011/08/10 09:46:53.047277,3550.182373,udp,212.50.71.179,39678,  <->,147.32.84.229,13363,CON,0,12,875,flow=Background
2011/08/10 09:46:53.048843,0.000883,udp,84.13.246.132,28431,  <->,147.32.84.229,13363,CON,0,2,135,flow=Background
2011/08/10 09:46:53.049895,0.000326,tcp,217.163.21.35,80,   ->,147.32.86.194,2063,FA_A,0,2,120,flow=Background
`,
    right: [
      {
        ties: [
          '212.50.71.179 > 147.32.84.229',
          '84.13.246.132 > 147.32.84.229',
          '217.163.21.35 > 147.32.86.194',
        ],
      },
    ],
  },
  ties(
    'links of an analyst’s chart',
    text`
Entity 1 Type,Entity 1 Identity,Entity 2 Type,Entity 2 Identity,Link Label,Link Direction,Date
Person,Ada Bell,Organisation,Dorn Ltd,director of,->,2001-05-01
Person,Carl Dorn,Person,Ada Bell,calls,->,2003-01-15
`,
    'Ada Bell > Dorn Ltd',
    'Carl Dorn > Ada Bell',
  ),
  ties(
    'retweets',
    'tweet_id,user,retweeted_user,created_at\n1,ada,bert,2020-03-01\n2,cleo,bert,2020-03-02\n3,bert,ada,2020-03-02\n',
    'ada > bert',
    'cleo > bert',
    'bert > ada',
  ),
  unsure(
    'posts of one platform',
    'post_id,user_name,text,likes,created_at\n1,ada,"hello world, how are you all today",3,2020-03-01\n2,bert,"not much to say about it, I am afraid",0,2020-03-02\n',
  ),
  ties(
    'letters',
    'letter_no;writer;addressee;place;date\n1;Voltaire;Frederick;Paris;1740-05-01\n2;Frederick;Voltaire;Berlin;1740-06-12\n',
    'Voltaire > Frederick @ 1740-05-01',
    'Frederick > Voltaire @ 1740-06-12',
  ),
  unsure(
    'a menu of links',
    'title,url,parent_title\nHome,https://x.example/,\nNews,https://x.example/news,Home\nSport,https://x.example/sport,News\n',
  ),
  ties(
    'a chart program’s arrows, of which one points back',
    'Entity 1,Link Label,Link Direction,Entity 2\nAda,paid,->,Bolt Ltd\nCole Bank,paid,<-,Ada\nBert,met,--,Ada\n',
    'Ada > Bolt Ltd : paid',
    'Ada > Cole Bank : paid',
    'Bert – Ada : met',
  ),
  ties(
    'mails with names and addresses',
    '"Date","From","To"\n"Mon, 14 May 2001 16:39:00 -0700 (PDT)","Ada Bell <ada@x.org>","""Cole, Bert"" <bert@x.org>, cleo@y.org"\n"Tue, 15 May 2001 09:00:00 -0700 (PDT)","bert@x.org","Ada Bell <ada@x.org>"\n',
    'Ada Bell > Cole, Bert @ 2001-05-14',
    'Ada Bell > cleo@y.org @ 2001-05-14',
    'Cole, Bert > Ada Bell @ 2001-05-15',
  ),
  unsure(
    'calls of one phone, in and out',
    'caller,callee,direction,time\n+1 11,+1 22,out,2014-02-03\n+1 11,+1 33,in,2014-02-04\n+1 11,+1 22,in,2014-02-05\n',
  ),
  ties(
    'links in Russian',
    'Источник;Цель;Тип связи\nИванов;Петров;партнёр\nПетров;Сидоров;родственник\nСидоров;Иванов;партнёр\n',
    'Иванов > Петров : партнёр',
    'Петров > Сидоров : родственник',
    'Сидоров > Иванов : партнёр',
  ),
  ties(
    'calls in German, each at a time of day',
    'Anrufer;Angerufener;Beginn\n+1 111;+1 222;03.02.2014 10:11:00\n+1 222;+1 333;03.02.2014 10:20:00\n',
    '+1 111 > +1 222 @ 2014-02-03',
    '+1 222 > +1 333 @ 2014-02-03',
  ),
  ties(
    'retweets with the dates of their platform',
    'tweet_id,created_at,user_screen_name,retweeted_screen_name\n112233,Sat Mar 04 12:00:00 +0000 2017,ada,news\n112239,Sun Mar 05 08:00:01 +0000 2017,news,cleo\n',
    'ada > news @ 2017-03-04',
    'news > cleo @ 2017-03-05',
  ),
  unsure(
    'posts of one channel',
    '{"name":"Channel A","id":1,"messages":[{"id":1,"type":"message","date":"2022-02-24T05:00:00","from":"Channel A","forwarded_from":"Channel B","text":"hello"},{"id":2,"type":"message","date":"2022-02-25T05:00:00","from":"Channel A","text":"so"}]}',
  ),
  known(
    'letters with places and coordinates',
    text`
Letter ID,Author,Recipient,Date,Source Place,Source Coordinates,Destination Place,Destination Coordinates
L1,Adele,Bruno,1736-08-26,Cirey,"48.4,5.0",Berlin,"52.5,13.4"
L2,Bruno,Adele,1736-11-04,Berlin,"52.5,13.4",Cirey,"48.4,5.0"
L3,Adele,Céline du Lac,1740-01,Paris,"48.8,2.3",Cirey,"48.4,5.0"
`,
    'Adele > Bruno @ 1736-08-26',
    'Bruno > Adele @ 1736-11-04',
    'Adele > Céline du Lac @ 1740-01',
  ),
  known(
    'posts and whom they answer',
    text`
id,created_at,user_screen_name,text,in_reply_to_screen_name,retweet_count,favorite_count,lang
1001,2024-03-01T10:00:00Z,ada_bell,"@bert_c I agree with the plan",bert_c,2,5,en
1002,2024-03-01T10:05:00Z,bert_c,"@cleo_d what do you say?",cleo_d,0,1,en
1003,2024-03-01T11:00:00Z,cleo_d,"A new day",,0,0,en
`,
    'ada_bell > bert_c @ 2024-03-01',
    'bert_c > cleo_d @ 2024-03-01',
  ),
  unsure(
    'messages of a group',
    text`
{"name":"Group","type":"private_supergroup","id":123,"messages":[{"id":1,"type":"message","date":"2024-03-01T10:00:00","date_unixtime":"1709287200","from":"Ada Bell","from_id":"user1","text":"Hello","text_entities":[]},{"id":2,"type":"message","date":"2024-03-01T10:01:00","from":"Omar","from_id":"user2","reply_to_message_id":1,"text":"Hi","text_entities":[]},{"id":3,"type":"message","date":"2024-03-01T10:02:00","from":"Omar","from_id":"user2","forwarded_from":"News Channel","text":"News","text_entities":[]}]}
`,
  ),
  known(
    'mails with several recipients',
    text`
Message-ID,Date,From,To,Subject,X-Folder
<1@mail>,"Mon, 14 May 2001 16:39:00 -0700 (PDT)",ada@x.org,bert@x.org,,'Sent Mail
<2@mail>,"Fri, 4 May 2001 13:51:00 -0700 (PDT)",ada@x.org,"cleo@x.org, dora@x.org",Re: lunch,'Sent Mail
`,
    'ada@x.org > bert@x.org @ 2001-05-14',
    'ada@x.org > cleo@x.org @ 2001-05-04',
    'ada@x.org > dora@x.org @ 2001-05-04',
  ),
  unsure(
    'calls by number',
    text`
CallID,A_Number,B_Number,StartTime,Duration_s,CellID,CallType
1,96170111222,96171333444,01/03/2024 10:00:05,65,4152-11,MOC
2,96171333444,96103555666,01/03/2024 10:20:10,12,4152-12,MOC
3,96170111222,96176777888,02/03/2024 08:01:00,200,4152-11,SMS
`,
  ),
  {
    name: 'minutes with participants in one cell',
    file: text`
Meeting,Date,Place,Chair,Participants,Apologies
First session,12.01.2024,Geneva,Ada Bell,"Bert Cole; Cleo Dunn; Dora Ebb",Rima
Second session,09.02.2024,Geneva,Ada Bell,"Bert Cole; Dora Ebb","Cleo Dunn; Rima"
`,
    right: [{ ties: [], actors: 3 }],
    isRead: true,
  },
  unsure(
    'messages by numbers and seconds',
    text`
1 2 1082040961
3 4 1082155839
1 3 1082414391
`,
  ),
  unsure(
    'links of forums with sentiment and properties',
    text`
SOURCE_SUBREDDIT	TARGET_SUBREDDIT	POST_ID	TIMESTAMP	LINK_SENTIMENT	PROPERTIES
rddtgaming	rddtrust	1u4pzzs	2013-12-31 16:39:18	1	25.0,23.0,0.76
xboxone	battlefield_4	1u4tmfs	2013-12-31 17:59:11	-1	100.0,88.0,0.78
`,
  ),
  unsure(
    'cables with several recipients',
    text`
id,date,cable_ref,origin,classification,recipients,subject
1,12/28/1966 18:48,66BUENOSAIRES2481,Embassy Buenos Aires,UNCLASSIFIED,"Secretary of State | Embassy Montevideo",Extended
2,2/25/1972 9:30,72TEHRAN1164,Embassy Tehran,UNCLASSIFIED,Secretary of State,Audience with Shah
`,
  ),
  unsure(
    'cabinets and whom they met',
    text`
Name of Cabinet,Location,Date of meeting,Subject,Name of Entity
Cabinet of Ada Bell,Brussels,12/01/2024,Energy,Argo Ltd
Cabinet of Bert Cole,Brussels,23/02/2024,Trade,"Boreal SA, Coral"
`,
  ),
  known(
    'calls between numbers, in tabs',
    text`
Calling Number	Called Number	Date	Time	Duration	IMEI
111	222	2024-01-01	10:00	60	999
222	333	2024-01-02	11:00	30	998
`,
    '111 > 222 @ 2024-01-01',
    '222 > 333 @ 2024-01-02',
  ),
  unsure(
    'links from page to page',
    text`
page_from,page_to,anchor
Ada Bell,Alton,born in
Alton,Arland,capital of
`,
  ),
  known(
    'matches by winner and loser',
    text`
tourney_id,surface,winner_name,loser_name,score
2020-1,Hard,Ada Bell,Cleo Dunn,6-1 6-2
2020-1,Hard,Dora Ebb,Fay Fox,7-5 6-4
`,
    'Ada Bell > Cleo Dunn @ 2020-01',
    'Dora Ebb > Fay Fox @ 2020-01',
  ),
  known(
    'matches with goals',
    text`
date,home_team,away_team,home_score,away_score
2020-01-02,Alton FC,Bryce FC,2,1
2020-01-09,Coral FC,Delta FC,0,0
`,
    'Alton FC > Bryce FC @ 2020-01-02',
    'Coral FC > Delta FC @ 2020-01-09',
  ),
  known(
    'contacts of two persons a row',
    text`
Date;Person A;Person B;Mode
03.02.2020;Ada;Bert;call
14.02.2020;Bert;Cleo;visit
`,
    'Ada > Bert @ 2020-02-03',
    'Bert > Cleo @ 2020-02-14',
  ),
  known(
    'visitors and hosts',
    text`
visitor,host,date
Ada Bell,Beland,2001-02-03
Bert Cole,Celand,2002-02-03
`,
    'Ada Bell > Beland @ 2001-02-03',
    'Bert Cole > Celand @ 2002-02-03',
  ),
  known(
    'one mail',
    text`
From: Ada Bell <jane@example.org>
To: Bert Cole <omar@example.org>, Cleo Dunn <lea@example.net>
Cc: Sami <sami@example.net>
Subject: Meeting on Friday
Date: Fri, 1 Mar 2024 10:00:00 +0200
Message-ID: <1@example.org>
Content-Type: text/plain; charset=utf-8

Dear all, shall we meet?
`,
    'Ada Bell > Bert Cole : wrote to',
    'Ada Bell > Cleo Dunn : wrote to',
    'Ada Bell > Sami : wrote to',
  ),
];
