import { toWords } from './word-set';

/** Given names that women bear in most places where they are borne at all. Names of both, or of either by country, are left out. */
export const NAMES_OF_WOMEN = toWords(
  'aaliyah abigail ada adele agnes aicha aida aino aisha aishatu aissatou alexandra alice alicia alina alma amal amanda amelia amina aminata ana anastasia angela angelica anita anna anne annette ' +
    'antonia anya ariadna asma astrid awa ayesha ayse barbara beatrice beatriz begum berta besa bianca birgit blessing bridget brigitte camila carla carmen carolina caroline catalina catherine cecilia charlotte chiara ' +
    'christina christine clara claire claudia concepcion cristina dalia daniela daria deborah delia della diana dina dolores dora dorothy edith eka ekaterina elena eleni elisabeth elizabeth ella ellen elsa emilia emily emma ' +
    'esther eugenia eva eve fatima fatma fatou fatoumata faith fiona florence frances francesca freya frida gabriela galina georgina gertrude giulia gloria grace greta griet gudrun gulnara habiba hadiza hagar halima ' +
    'hanan hannah heather hedda heidi helen helena helga hilary hodan huda ida ilse imelda ines ingeborg ingrid irena irene irina isabel isabella iryna ivana jacqueline jana jane janet jasmina jelena jennifer jessica ' +
    'johanna josefina josephine joyce juana judith julia juliana julie juliet justine kadiatou karin katarina kate katerina katherine kathleen katja khadija kirsten kristin lakshmi larisa latifa laura layla leila lena leonor leticia ' +
    'lidia lilian liliana linda lisa ljubica lola lorena louise lucia lucy ludmila luisa lydia magda magdalena maggie malala manuela mara marcia margaret margarita maria mariam mariama marie marina marisol marta martha mary maryam matilda ' +
    'mercedes merjem mia michelle mila milena mina miriam moira monica mona nada nadia nadine naomi natalia natasha nawal nina nora norma odile olena olga olivia oksana ornella paola patricia paula pauline pearl petra pilar priscilla ' +
    'rachel rahel rania raquel rebecca regina renata riikka rita rosa rosalia rose rosemary roza ruth sabine sadia salma samantha samia sandra sanja sara sarah selma senna shirin silvia sofia soledad sonia sophie stella ' +
    'suad sunita susan susana svetlana sylvia tamar tamara tatiana teresa thandiwe theresa tove ulla ursula valentina valeria vanessa vera veronica victoria viktoriya violet virginia wangari wanjiru yasmin yelena yolanda yulia yvette yvonne zahra zainab zeinab zeynep zoe zuleikha' +
    ' francoise sofie sally simone nancy betty carol tina wendy amy rima samira salwa leyla nilufer emine hatice elif parvin nasrin fatemeh mahnaz rukmini meera priya anjali indira sushma' +
    ' benazir hasina khaleda marit solveig sigrid liv tuula anneli marja agnieszka malgorzata katarzyna ewa beata zuzana lenka milica dragana biljana vesna snezana gordana nevena lyudmila' +
    ' tatyana nataliya olha solange mireille chantal veronique sylvie nathalie isabelle monique helene genevieve cecile odette adjoa akua abena efua ngozi chioma amaka folake funmilayo bukola' +
    ' yetunde wambui akinyi atieno nyambura zodwa nomvula lindiwe thandi nokuthula guadalupe ximena marisela rocio consuelo esperanza graciela mirta',
);

/** Given names that men bear, likewise. */
export const NAMES_OF_MEN = toWords(
  'aaron abbas abdallah abdel abdi abdou abdul abdullah abdulrahman abebe abel abraham abu adam adel adnan adrian ahmad ahmed ajay akram alain alan albert alberto alejandro aleksandar aleksei alexander alexei alfonso alfred ali alistair amadou amir amos anders ' +
    'andreas andrew andrei andres anthony antoine anton antonio anwar arash arif arjun arkady armando arne arnold arthur arturo ashraf asif ataullah august augusto aurelio ayman aziz babacar bashar bashir basil ben benedict benjamin bernard besnik bilal bjorn ' +
    'bogdan boris boubacar brendan brian bruno carlos cesar charles chidi christopher claude colin constantin cyril dahir damir daniel darko david davit deng denis dennis diego dieter dimitri dmitri dmitry dominic donald douglas dragan eamon eduard eduardo edward ' +
    'egil elias emil emmanuel emre enrique eric erik ernest ernesto ernst etienne eugene eusebio evgeny fabio faisal farid farouk faysal felipe felix fernando fidel fouad francis francisco francois frank franz fred frederic fritz gabriel gareth gavin geoffrey george georgi ' +
    'gerard gerhard german giorgi giovanni giulio goran gordon graham gregory guillermo gunnar gustav hamid hamza hans harald harold harry hasan hassan hector helmut henri henrik henry herbert hermann hossein houssein hugo humberto hussein ian ibrahim idris igor ilham ilir ' +
    'imran inal ioan ioannis irakli isaac ismail ivan jack jacob jacques jaime jakob jamal james jan janos javad javier jeremy jesus joachim joao joaquin johan johann john jonas jonathan jorge jose josef joseph joshua josip jovan juan julian julio julius juma jurgen ' +
    'kadir kamal karel karim karl kassim keith kenneth kevin khaled khalid khalil kofi kuol kwame laurent lars leon leonard leonid leopold louis lucas luis luka lukas magnus mahmoud mahmud malik mamadou manuel marc marcel marco marcos mario mark martin marwan mateo matthew ' +
    'matthias mauricio maxim mehmet michael michel miguel mikhail milan milos milo miroslav modibo mohamed mohammad mohammed moses mostafa mourad moussa muhammad murat musa mustafa mykola nabih naguib najib nasser nathan neil nelson nicolas nikola nikolai nils nuri olav oleg ' +
    'olivier omar oscar osman oswald otto ousmane pablo patrick paul paulo pavel pedro per peter petr petro philip philippe pierre pieter rafael rafik rahul raj ramon ramzi rashid raul raymond reza ricardo richard robert roberto rodrigo roger roland rolf roman ronald ruben rudolf ' +
    'rustam saad said salah saleh salem salim salvador sami samir samuel saul sean sebastian selim sergei sergio seydou sidi simon srdan stanislav stefan stephen steven sulaiman suresh sven syed taha tahir tariq tarek teodoro thomas tibor timothy timur tobias tomas toufik ulrich umar ' +
    'vadim valentin vasily viktor vikram vincent vitaly vladimir volodymyr walid walter werner wilfred wilhelm william willem wilmer wolfgang yahya yakub yasser youssef youssouf yuri yusuf yusran zaw zoran zubair' +
    ' luc gilles thierry pascal yves jerome guillaume xavier didier serge gaston emeka chukwuma olusegun babatunde tunde segun kwabena kwasi kojo kiprotich otieno odhiambo bakari hamisi rajab' +
    ' sipho thabo themba bongani mandla soren jorgen rasmus mikkel jesper kjell leif sverre trond knut haakon pekka matti juhani timo jukka piotr krzysztof andrzej tomasz wojciech zbigniew' +
    ' jaroslaw ondrej jiri vaclav zdenek laszlo istvan ferenc gabor zoltan sandor viorel nicolae gheorghe mircea radu vasile nikos giorgos yannis dimitris kostas stavros panagiotis recep' +
    ' ahmet hakan serkan orhan kemal bulent abdurrahman huseyin mehdi mohsen majid saeed behrouz bahram gholam rohit sanjay vijay ashok anil ramesh rakesh dinesh narendra nawaz shahbaz asim' +
    ' pervez shaukat abdulaziz nayef bandar fahad turki mansour majed hamad khalifa zayed haitham' +
    ' nabil hisham hatem wael ziad bassam ghassan fadi rami riad younes tawfiq jalal hani hazem ihab iyad maher mazen munir nizar osama usama qasim kassem rafiq sabri shadi' +
    ' sharif talal wissam yaser anas jamil nader nidal ronen avi yossi benny eli gilad naftali ehud moshe shimon yitzhak amnon eyal yoav itamar bezalel avigdor herzi gadi yair' +
    ' antony tony joe jake brett lloyd mike steve chris jim jeff greg matt ken stephane josep jens volker olaf keir rishi fidan ararat armen hikmet nikol vahan artak tigran' +
    ' hayk samvel elchin jeyhun zakir lavrentiy maksim pyotr nikolay aleksandr yevgeny sergey oleksandr oleksiy andriy dmytro serhiy mykhailo kyrylo rustem denys abiy getachew' +
    ' debretsion tadesse tsadkan berhane tesfaye isaias yemane hailemariam meles abdourahamane assimi ibrahima choguel abdoulaye patrice bertrand corneille sultani fayulu moise' +
    ' salva riek hakainde lazarus',
);
