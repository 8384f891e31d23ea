import { encodeText, encodeWide } from '../../encode-text';
import { type FieldCase, known, text, unsure } from './field-case';

/** Tables with names of columns in other languages, and in old encodings. */
export const LANGUAGE_CASES: readonly FieldCase[] = [
  known(
    'ties in Arabic',
    text`
من,إلى,نوع العلاقة,التاريخ,المصدر
أحمد سالم,حزب الله,حليف,2006,النهار
سمير خليل,أحمد سالم,يتواصل مع,2024-03-04,رويترز
قطر,حركة حماس,تستضيف,2012,الجزيرة
`,
    'أحمد سالم > حزب الله : حليف @ 2006',
    'سمير خليل > أحمد سالم : يتواصل مع @ 2024-03-04',
    'قطر > حركة حماس : تستضيف @ 2012',
  ),
  known(
    'ties in Arabic, in an old encoding',
    encodeText(
      text`
الطرف الأول;الطرف الثاني;العلاقة
مصر;حماس;وساطة
قطر;إسرائيل;تفاوض
`,
      'windows-1256',
    ),
    'مصر > حماس : وساطة',
    'قطر > إسرائيل : تفاوض',
  ),
  known(
    'ties in Hebrew, of who and with whom',
    text`
מי,קשר,עם מי,הערות
דנה לוין,נפגשה עם,קרן הצפון,לפי העיתון
קרן הצפון,מממנת,אגודת הגשר,
`,
    'דנה לוין > קרן הצפון : נפגשה עם',
    'קרן הצפון > אגודת הגשר : מממנת',
  ),
  known(
    'ties in Russian, in an old encoding',
    encodeText(
      text`
Кто;Кому;Тип связи;Дата начала
Иванов И.И.;Петров П.П.;подчинение;01.02.2015
Петров П.П.;ООО «Ромашка»;учредитель;15.06.2016
Сидоров С.С.;ООО «Ромашка»;директор;03.03.2018
`,
      'windows-1251',
    ),
    'Иванов И.И. > Петров П.П. : подчинение @ 2015-02-01..',
    'Петров П.П. > ООО «Ромашка» : учредитель @ 2016-06-15..',
    'Сидоров С.С. > ООО «Ромашка» : директор @ 2018-03-03..',
  ),
  known(
    'ties in French with tabs, in UTF-16',
    encodeWide(
      text`
Origine	Destination	Type de relation	Montant (k€)
État français	Société Générale	actionnaire	1 250,50
Société Générale	Banque Libano-Française	prêt	12,5
Banque Libano-Française	Électricité du Liban	prêt	3,75
`,
      true,
      true,
    ),
    'État français > Société Générale : actionnaire',
    'Société Générale > Banque Libano-Française : prêt',
    'Banque Libano-Française > Électricité du Liban : prêt',
  ),
  known(
    'ties in German, in an old encoding',
    encodeText(
      text`
Von;An;Art der Beziehung;Betrag;seit
Müller;Bäcker GmbH;beteiligt an;12.500,75;01.04.2010
Bäcker GmbH;Größe AG;liefert an;3.200,00;15.10.2012
Schäfer;Größe AG;Geschäftsführer;0,00;2015
`,
      'latin1',
    ),
    'Müller > Bäcker GmbH : beteiligt an @ 2010-04-01..',
    'Bäcker GmbH > Größe AG : liefert an @ 2012-10-15..',
    'Schäfer > Größe AG : Geschäftsführer @ 2015..',
  ),
  known(
    'ties in Spanish',
    text`
Origen;Destino;Tipo de vínculo;Fecha de inicio;Fuente
Ada Campos;Frente Rojo;negocia con;04/09/2012;El Tiempo
Noruega;Frente Rojo;facilita;18/10/2012;El Espectador
Cuba;Ada Campos;acoge;19/11/2012;El Tiempo
`,
    'Ada Campos > Frente Rojo : negocia con @ 2012-09-04..',
    'Noruega > Frente Rojo : facilita @ 2012-10-18..',
    'Cuba > Ada Campos : acoge @ 2012-11-19..',
  ),
  known(
    'ties in Chinese',
    text`
来源,目标,关系类型,开始日期
甲公司,乙公司,控股,2015-01-01
乙公司,丙基金,投资,2018-06-30
`,
    '甲公司 > 乙公司 : 控股 @ 2015-01-01..',
    '乙公司 > 丙基金 : 投资 @ 2018-06-30..',
  ),
  known(
    'shareholders in Chinese, in another encoding',
    Uint8Array.from(
      Buffer.from(
        'ucm2q8P7s8YsuavLvsP7s8Yss9a5ybHIwP0syNXG2grVxcj9LLzXuavLviw1MS4wMCUsMjAxNS0wMS0wMQrA7svELNLSuavLviwyNS41MCUsMjAxNi0wMy0wMQo=',
        'base64',
      ),
    ),
    '张三 > 甲公司 @ 2015-01-01',
    '李四 > 乙公司 @ 2016-03-01',
  ),
  known(
    'ties in Turkish, in an old encoding',
    encodeText(
      text`
Kaynak;Hedef;İlişki türü;Başlangıç
Türkiye;Katar;müttefik;2014
Mısır;Suudi Arabistan;müttefik;2013
`,
      'windows-1254',
    ),
    'Türkiye > Katar : müttefik @ 2014..',
    'Mısır > Suudi Arabistan : müttefik @ 2013..',
  ),
  known(
    'ties in Hebrew',
    text`
מאת,אל,סוג קשר,תאריך
דוד כהן,משה לוי,שיחה,2024-03-04
קטאר,חמאס,תיווך,2023-11-22
`,
    'דוד כהן > משה לוי : שיחה @ 2024-03-04',
    'קטאר > חמאס : תיווך @ 2023-11-22',
  ),
  known(
    'ties in Persian, with years in its digits',
    text`
از,به,نوع رابطه,تاریخ
ایران,حزب‌الله,حمایت,۱۹۸۲
قطر,طالبان,میانجی,۲۰۱۳
`,
    'ایران > حزب‌الله : حمایت @ 1982',
    'قطر > طالبان : میانجی @ 2013',
  ),
  known(
    'partners of companies in Portuguese',
    text`
cnpj;razao_social;nome_socio;qualificacao_socio;data_entrada_sociedade;percentual_capital_social
12345678000195;PADARIA LTDA;MARIA DA SILVA;Sócio-Administrador;20100215;50,00
98765432000110;TRANSPORTES SA;JOAO SOUZA;Diretor;20120301;0,00
`,
    'MARIA DA SILVA > PADARIA LTDA @ 2010-02-15..',
    'JOAO SOUZA > TRANSPORTES SA @ 2012-03-01..',
  ),
  unsure(
    'lobbyists and clients in French',
    text`
representant_id;denomination;type_organisation;client;domaine_intervention;annee
R001;Cabinet Alpha;Cabinet de conseil;Association des Banques;Fiscalité;2023
R002;Cabinet Beta;Cabinet d'avocats;Acme SA;Énergie;2023
`,
  ),
  known(
    'letters in Spanish below a mark',
    text`
﻿emisor;receptor;tipo;fecha
Ada;Bert;carta;3/4/2001
Bert;Cleo;carta;25/4/2001
`,
    'Ada > Bert : carta @ 2001-04-03',
    'Bert > Cleo : carta @ 2001-04-25',
  ),
  known(
    'letters in Italian',
    text`
mittente;destinatario;data;luogo
Ada;Bert;12.03.1850;Roma
Bert;Cleo;14.03.1850;Torino
`,
    'Ada > Bert @ 1850-03-12',
    'Bert > Cleo @ 1850-03-14',
  ),
  known(
    'ties in Polish',
    text`
od,do,rodzaj relacji,od kiedy
Ada,Bert,sojusz,1990
Bert,Cleo,spór,1995
`,
    'Ada > Bert : sojusz @ 1990..',
    'Bert > Cleo : spór @ 1995..',
  ),
  known(
    'messages in Japanese',
    text`
送信者,受信者,日付
田中,佐藤,2020-01-02
佐藤,鈴木,2020-01-05
`,
    '田中 > 佐藤 @ 2020-01-02',
    '佐藤 > 鈴木 @ 2020-01-05',
  ),
  known(
    'payments in German',
    text`
"Von";"Nach";"Betrag"
"Ada";"Bert";"1.234,50"
"Bert";"Cleo";"99,00"
`,
    'Ada > Bert',
    'Bert > Cleo',
  ),
  unsure(
    'letters in Ukrainian',
    text`
Від кого,Кому,Тип зв'язку,Дата
Ада,Берт,лист,2020-01-02
Берт,Клео,дзвінок,2020-02-03
`,
  ),
  unsure(
    'ties in Greek',
    text`
Από,Προς,Σχέση
Άντα,Μπερτ,συμμαχία
Μπερτ,Κλειώ,διαμάχη
`,
  ),
  unsure(
    'ties in Korean',
    text`
출발,도착,관계
가람,나래,동맹
나래,다솜,무역
`,
  ),
  unsure(
    'ties in Indonesian',
    text`
dari,ke,hubungan,tanggal
Ada,Bert,sekutu,2001
Bert,Cleo,saingan,2005
`,
  ),
  known(
    'ties in Arabic with dates in its digits',
    text`
من,إلى,التاريخ
أحمد,سمير,٢٠٠١-٠٢-٠٣
سمير,خالد,٢٠٠٥
`,
    'أحمد > سمير @ 2001-02-03',
    'سمير > خالد @ 2005',
  ),
];
