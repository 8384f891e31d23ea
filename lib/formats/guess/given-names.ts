import { foldName } from './fold-name';

const list = (names: string): readonly string[] => names.split(/[\s,]+/).filter((name) => name !== '');

/** Given names that are common among those who use them, in the scripts in which tables write them. None is a common noun in a language that is read here. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  list(`
    aaron, adam, adrian, agnes, alan, albert, alex, alexander, alexandra, alfred, alice, alison, amanda, amy, andrea, andreas, andrew, andy,
    angela, anita, ann, anna, anne, annette, anthony, antoine, anton, antonio, antony, arthur, astrid, barbara, beatrice, ben, benjamin,
    bernard, bernd, bernhard, bert, birgit, björn, bob, boris, brenda, brian, bruce, bruno, caitlin, carl, carla, carlo, carlos, carmen,
    carol, carolina, caroline, catherine, cecilia, charles, charlotte, chiara, chris, christian, christina, christine, christoph,
    christopher, claire, claudia, claudio, colin, cristina, cynthia, cyrus, daniel, daniela, david, dawn, deborah, denis, dennis, derek,
    diana, diego, dieter, dirk, dominique, donald, dora, doris, dorothy, douglas, eduardo, edward, elena, eleanor, elisabeth, elizabeth, ellen,
    emil, emily, emma, emmanuel, enrico, eric, erica, erik, ernst, esther, eugene, eva, evelyn, federica, federico, felix, fernando, filip,
    fiona, florian, frances, francesca, francesco, francis, francisco, françois, frank, franz, fred, frederick, friedrich, fritz, gabriel,
    gareth, gary, geoffrey, george, georges, gerald, gerard, gerhard, giovanni, giuseppe, gordon, graham, greg, gregory, guido, gunnar,
    günter, gustav, guy, hannah, hans, harald, harold, harry, heather, heidi, heike, heinrich, helen, helena, helga, helmut, henri, henrik,
    henry, herbert, hermann, horst, howard, hugh, hugo, ian, ingrid, irene, iris, isabel, isabella, isak, ivan, jack, jacob, jacqueline, jacques,
    jakob, jake, james, jan, jana, jane, janet, jason, javier, jean, jeffrey, jennifer, jens, jeremy, jessica, jill, jim, joachim, joan, joe, joel,
    johan, johann, johannes, john, jonas, jonathan, jorge, josé, josef, joseph, joshua, jörg, juan, judith, julia, julian, julie, jürgen,
    karen, karin, karl, karl-heinz, katarzyna, kate, katherine, kathleen, kathryn, katja, keith, kenneth, kevin, kimberly, klaus, kristina, kristine, kurt,
    larry, lars, laura, lauren, laurence, laurent, lawrence, leif, lena, leon, leonard, leonardo, leonhard, linda, lisa, louis, louise, luca, lucas, lucia,
    lucy, ludwig, luis, luisa, lukas, maggie, magnus, manfred, manuel, marc, marcel, marco, marcus, margaret, maria, marianne, marie, marina,
    mario, marion, mark, markus, marta, martha, martin, martina, mary, mathias, matteo, matthew, matthias, maureen, max, megan, melissa, mia, michael,
    michel, michelle, miguel, mikael, mike, monica, monika, nancy, natalia, natalie, nathan, neil, nicholas, nick, nicola, nicolas, nicole,
    nigel, nikolaus, nils, nina, norbert, norman, olaf, ole, oliver, olivier, otto, pablo, pamela, paolo, patricia, patrick, patrik, paul, paula, paulo,
    pauline, pedro, penelope, per, peter, petra, philip, philippe, phillip, phyllis, pierre, pieter, rachel, rainer, ralf, ralph, ramon, raúl, rebecca,
    regina, reinhard, renate, ricardo, richard, rita, robert, roberta, roberto, roger, roland, rolf, ronald, rosa, rosemary, roy, rüdiger,
    rudolf, rupert, russell, ruth, ryan, sabine, sally, salvatore, samantha, samuel, sandra, sara, sarah, scott, sebastian, sergio, sharon,
    sheila, silvia, simon, simone, sofia, sonia, sophie, stefan, stefanie, stefano, stella, stephan, stephanie, stephen, steve, steven, stewart, stuart, sue,
    susan, susanna, susanne, suzanne, sven, sylvia, sylvie, tanja, ted, teresa, terje, terry, theodore, theresa, thérèse, thomas, tim, timothy, tina,
    tobias, todd, tom, tony, trevor, udo, ulrich, ulrike, ursula, ute, valentina, valerie, vanessa, vera, veronica, veronika, victor, victoria, viktor,
    vincent, vivian, volker, walter, warren, wayne, wendy, werner, wilhelm, william, wolfgang, yvonne, yves, zoë, aoife, siobhan, seán, liam, niamh, padraig, eamon, micheál,
    agnieszka, andrzej, bartosz, bogdan, bronisław, czesław, danuta, dariusz, ewa, grzegorz, jacek, jadwiga, janusz, jarosław, jerzy, józef, krystyna,
    krzysztof, lech, leszek, maciej, małgorzata, marcin, marek, mariusz, michał, mirosław, paweł, piotr, rafał, ryszard, sławomir, stanisław,
    tadeusz, tomasz, wiesław, wojciech, zbigniew, zofia, jaroslav, jiří, josef, ladislav, lenka, lubomír, ludmila, miloš, miroslav,
    ondřej, pavel, petr, radek, stanislav, václav, vladimír, zdeněk, zuzana, ján, jozef, milan, štefan, ferenc, gábor, györgy, istván,
    jános, katalin, lászló, miklós, sándor, tamás, viktória, zoltán, zsuzsanna, alija, biljana, dragan, franjo, goran, ivana, jovan, marija, milica, mirjana,
    mladen, nenad, nikola, radovan, ratko, slobodan, snežana, vesna, vojislav, zoran, željko, ion, mihai, nicolae, vasile, gheorghe, ilie, dimitris,
    giorgos, kostas, yannis, konstantinos, nikos, panagiotis, eleni, aleksandr, aleksei, alexei, alexey, anatoly, andrei, andrey, anastasia, dmitri, dmitry,
    dmytro, ekaterina, evgeny, galina, gennady, grigory, igor, ilya, irina, konstantin, leonid, lyudmila, maxim, mikhail, mykola, natalya, nikita, nikolai, oksana, oleg, oleksandr,
    olena, olga, pyotr, roman, ruslan, semion, sergei, sergey, svetlana, tatiana, tatyana, vadim, valentin, valery, vasily, viacheslav, vitaly, vladimir, volodymyr, yaroslav, yekaterina, yelena, yevgeny, yulia, yuri, yury,
    abbas, abdallah, abdel, abdelaziz, abdelkader, abdul, abdulaziz, abdulla, abdullah, abdulrahman, adel, adnan, ahmad, ahmed, aisha, akram, ali, amal, amin, amina, amir,
    amr, anwar, arafat, ashraf, ayman, aziz, bashar, bassam, basil, bilal, boutros, dina, ehab, fadi, fahd, faisal, farid, farouk, fatima, faysal, fouad, fuad, ghassan, habib, hadi, hafez,
    hakim, hamad, hamid, hamza, hana, hani, hanan, haidar, hasan, hassan, haytham, hisham, hossam, hossein, huda, husam, husayn, husni, hussain, hussein, ibrahim, ihab, imad, imran, ismail,
    jaber, jafar, jalal, jamal, jamil, javad, kamal, kamel, karim, kassem, kassim, khaled, khalid, khalil, laila, layla, leila, mahdi, mahmood, mahmoud, mahmud, majid, mansour, marwan, maryam, masoud,
    mehdi, mohamad, mohamed, mohammad, mohammed, mona, mouin, muammar, muhammad, munir, murad, mustafa, mustapha, nabih, nabil, nader, nadia, naim, najib, nasser, nawaf, nizar, noor, noura, nour, omar,
    osama, othman, qasem, qassem, qasim, rafic, rafik, rafiq, ramadan, rami, rana, rania, rashid, reza, riad, riyad, saad, saddam, said, saeed, salah, saleh, salem, salim, salma, salman, sami, samir, samira, sana,
    sayed, sayyid, selim, shafiq, sirajuddin, sultan, taha, talal, tamim, tarek, tariq, tawfiq, usama, wael, waleed, walid, wissam, yahya, yasin, yasmin, yasser, yassin, yasir, younes, yousef, youssef, yusuf, zaid, zainab, zaki, zayed, zeinab, ziad, ziyad,
    ahmet, ayşe, burak, bülent, cemal, cem, deniz, devlet, ekrem, elif, emine, emre, erdem, fahrettin, fatma, hakan, hasan, hüseyin, ibrahim, kemal, mehmet, meral, mert, mevlüt, murat, mustafa, necmettin, orhan,
    ömer, recep, selahattin, serkan, süleyman, şükrü, tansu, tayyip, turgut, ümit, yılmaz, zeynep, babak, bahram, behzad, farhad, hassan, hormoz, kamran, mehrdad, mojtaba, parviz, saeid, shirin, aliakbar,
    abigail, amos, aryeh, avi, avigdor, avner, avraham, ariel, assaf, benny, binyamin, boaz, dalia, david, dov, ehud, eitan, eli, eliezer, eyal, gadi, galit, gideon, gilad, golda, haim, chaim, ilan, itzhak, meir,
    menachem, menahem, miri, moshe, naftali, natan, nir, noa, noam, ofer, ofra, oren, orly, rafael, reuven, ronen, ronit, shaul, shimon, shlomo, shmuel, tamar, tzipi, tzvi, uri, uzi, yaakov, yael, yair, yehuda, yigal, yisrael, yitzhak, yoav, yoram, yosef, yossi, yuval, zeev, zvi,
    aditya, ajay, akash, amit, amitabh, anand, anil, anjali, arjun, arun, ashok, asif, deepak, gopal, indira, jawaharlal, kavita, kiran, krishna, lakshmi, lalit, mahesh, manmohan, manoj, mohan, mukesh, narendra, naveen, neha, nisha, pankaj, pooja,
    prakash, pranab, priya, rahul, raj, rajesh, rajiv, rakesh, ramesh, ravi, rohit, sanjay, sandeep, shashi, sonia, subhas, sunil, suresh, sushma, vijay, vikram, vinod, benazir, imran, nawaz, pervez, shahbaz, zulfikar, sheikh, hasina,
    akira, hiroshi, kenji, masako, naoko, satoshi, shinzo, takashi, takeshi, yoko, yuki, hideo, junichiro, fumio, minjun, jinping, xiaoping, zedong, enlai, jiabao, keqiang, mei, wei, xiaoming, yi, nguyen, thanh, suharto, joko, megawati,
    abebe, amadou, chinua, chukwu, desta, emeka, folasade, goodluck, haile, ibrahima, jomo, joyce, juma, kofi, kwame, mamadou, mwai, moussa, mugabe, ngozi, nkosazana, nelson, olusegun, oumar, ousmane, robert, sekou, sipho, thabo, uhuru, wangari, winnie, yoweri,
    álvaro, ana, alejandro, alejandra, alfonso, andrés, ángel, antônio, arturo, beatriz, caio, césar, cristóbal, dilma, emilio, enrique, ernesto, esteban, evo, fabio, felipe, fidel, flávio, gabriela, gerardo, gina, gonzalo, guillermo, gustavo, héctor, hernán, hugo, humberto,
    ignacio, inês, iván, jaime, jair, jesús, joão, joaquín, julio, leticia, lorenzo, lourdes, lucía, luiz, marcelo, margarita, maría, mariana, mateo, mauricio, michele, mercedes, nicolás, óscar, osvaldo, pilar, rafael, ramón, rodrigo, rodolfo, rosario, salvador, santiago, sofía, tomás, vicente, victoria, ximena, yolanda
  `).map(foldName),
);

/** The same in Arabic, Hebrew and Cyrillic letters. */
export const OTHER_GIVEN_NAMES: ReadonlySet<string> = new Set(
  list(`
    محمد أحمد علي حسن حسين إبراهيم عبد عبدالله خالد سعيد عمر عثمان يوسف مصطفى محمود سمير نبيه نجيب جوزيف سعد رفيق سامي وليد ميشال جبران سليمان فؤاد كمال جمال
    فاطمة مريم زينب ليلى عائشة سارة هدى منى رنا نادية طارق زياد ماهر بشار حافظ صدام ياسر إسماعيل عماد عباس قاسم حسان رياض فيصل سلمان عبدالعزيز تركي بندر ناصر أنور جميل قيس
    דוד משה יוסף יעקב אברהם יצחק שמעון בנימין אריאל אהוד יאיר יעל נועה שרה רחל רות מירי תמר ציפי אביגדור גדעון אבי אורי רון רונן דן חיים מנחם נפתלי גלית דליה שלמה שמואל אלי
    александр алексей анатолий андрей анна антон борис вадим валентин валентина валерий василий вера виктор виталий владимир вячеслав галина геннадий георгий григорий дарья денис дмитрий
    евгений евгения екатерина елена иван игорь илья ирина кирилл константин лариса леонид людмила максим мария марина михаил надежда наталья николай нина оксана олег олександр олена ольга павел
    пётр петр полина роман руслан светлана сергей станислав степан татьяна тимур фёдор юлия юрий ярослав володимир микола дмитро петро сергій тарас юлія андрій михайло віктор
  `)
    .concat(list('Γιώργος Κώστας Μαρία Ελένη Νίκος Γιάννης Δημήτρης Αλέξης Κυριάκος'))
    .map(foldName),
);
