import { type FieldCase, text, ties, unsure } from './field-case';

/** Written and first read after the second round had been mended. */
export const THIRD_CASES: readonly FieldCase[] = [
  ties(
    'sanctions of EUSANCT',
    'sanction_id,sender,target_country,start_date,end_date,goal\n1,EU,Arlan,1990-01-05,1994-02-01,democracy\n2,US,Beskia,1992-03-03,,peace\n3,EU,Beskia,1993-07-07,1999-01-01,peace\n',
    'EU > Arlan @ 1990-01-05..1994-02-01',
    'US > Beskia @ 1992-03-03..',
    'EU > Beskia @ 1993-07-07..1999-01-01',
  ),
  unsure(
    'rebels and their size by year',
    'rebel_id,rebel_name,year,troops_low,troops_high\n1,Red Front,1990,500,900\n1,Red Front,1991,700,1000\n2,Blue Front,1990,200,300\n',
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
    'marriages of families',
    'Husband,Wife,Year of marriage\nMedici Cosimo,Bardi Contessina,1416\nStrozzi Matteo,Macin Alessa,1422\nAlbizzi Luca,Medici Ginevra,1430\n',
    'Medici Cosimo > Bardi Contessina @ 1416',
    'Strozzi Matteo > Macin Alessa @ 1422',
    'Albizzi Luca > Medici Ginevra @ 1430',
  ),
  unsure(
    'teachers and pupils of one school',
    'teacher,class,subject,hours\nAda,7a,Maths,4\nBert,7a,Music,2\nAda,8b,Maths,4\n',
  ),
  ties(
    'letters',
    'letter_no;writer;addressee;place;date\n1;Voltaire;Frederick;Paris;1740-05-01\n2;Frederick;Voltaire;Berlin;1740-06-12\n',
    'Voltaire > Frederick @ 1740-05-01',
    'Frederick > Voltaire @ 1740-06-12',
  ),
  unsure(
    'hospitals and their beds',
    'hospital,region,beds,year\nNorth Clinic,North,300,2019\nSouth Clinic,South,250,2019\nNorth Clinic,North,310,2020\n',
  ),
  ties(
    'ceasefire pledges between two groups, in French',
    'acteur 1;acteur 2;type de lien;date debut;date fin\nFront Rouge;Front Bleu;treve;01/02/2001;15/03/2001\nFront Bleu;Armee;treve;20/04/2002;\n',
    'Front Rouge > Front Bleu',
    'Front Bleu > Armee',
  ),
  ties(
    'edges with colons',
    'ada:bert:3\nbert:cleo:1\ncleo:ada:2\n',
    'ada > bert',
    'bert > cleo',
    'cleo > ada',
  ),
  ties(
    'an R matrix written with names of rows',
    '"ada" "bert" "cleo"\n"ada" 0 1 0\n"bert" 1 0 1\n"cleo" 0 1 0\n',
    'ada – bert',
    'bert – cleo',
  ),
  unsure('a matrix of distances', ',ada,bert,cleo\nada,0,1.5,2.25\nbert,1.5,0,3.1\ncleo,2.25,3.1,0\n'),
  unsure('a confusion table', 'actual,predicted_yes,predicted_no\nyes,50,10\nno,5,100\n'),
  unsure(
    'prices of a share',
    'Date,Open,High,Low,Close,Volume\n2020-01-02,10.1,10.5,9.9,10.2,1000\n2020-01-03,10.2,10.6,10.0,10.4,1200\n',
  ),
  unsure('before and after', 'patient,before,after\n1,120,110\n2,130,125\n3,110,110\n4,125,120\n'),
  unsure(
    'translations',
    'key,en,de,fr\nhello,Hello,Hallo,Bonjour\nbye,Goodbye,Auf Wiedersehen,Au revoir\nport,Port,Hafen,Port\n',
  ),
  unsure(
    'a menu of links',
    'title,url,parent_title\nHome,https://x.example/,\nNews,https://x.example/news,Home\nSport,https://x.example/sport,News\n',
  ),
  ties(
    'MDS nodes and arcs in DL with a full matrix and labels',
    'DL N=3\nFORMAT = FULLMATRIX\nLABELS:\nada,bert,cleo\nDATA:\n0 1 1\n0 0 0\n1 0 0\n',
    'ada > bert',
    'ada > cleo',
    'cleo > ada',
  ),
  {
    name: 'delegations that meet, with a place between them',
    file: text`
delegation_a,place,delegation_b,date,facilitator
Arlan,Geneva,Beskia,2001-02-03,UN
Beskia,Oslo,Corvia,2002-03-04,Norland
`,
    right: [{ ties: ['Arlan > UN', 'Beskia > Norland'] }],
  },
  ties(
    'imports with units in the header',
    'Exporter,Importer,"Value (USD, m)",Year\nArlan,Beskia,"1,200.5",2001\nBeskia,Corvia,"300",2002\n',
    'Arlan > Beskia @ 2001',
    'Beskia > Corvia @ 2002',
  ),
];
