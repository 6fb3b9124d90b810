// Generated from data/*.tsv by train/write-lexicon.ts; do not edit. Sources: data/README.md.
export const LEXICON = `جون john:2624 jun:128 jon:108 june:4
جورج george:1074 georges:223 georg:155 jorj:8 jurj:4 corc:2
محمد mohamed:554 mohammed:298 muhammad:179 mohammad:141 mehmet:34 muhammed:19 mohamad:17 mehmed:15 mhamed:7 muhamed:6 mohd:20 mahomed:2 mouhammad:2 mahamad mahamat mihemed:10 mohommed mouhamad mouhamed muhamet:4 muhammadu muhammd muhammet mhd:20 moh:6 md:4 muh:4 mhmd:6
ووكر walker:797
احمد ahmed:545 ahmad:201 ahmet:29 akhmet:2 akhmad akhmed hmed ehmed:8
بن ibn:322 ben:290 bin:151 penn:7 benn:2
علي ali:586 aly:36 allee eli:24
ويبر weber:581 webber:8
بيل bill:396 bell:121 belle:8 beal:4 bale:2
فيشر fischer:429 fisher:90
فرانك frank:468 franke:3
ماريا maria:435 marija:12 mariya:11
اندريه andre:347 andrei:27 andrzej:12 andrej:7 ondrej:3 andree:2
الان alan:192 alain:104 allan:69
خوان juan:324
جيم jim:312 cem:3 jem:3
توني tony:263 toni:41 toney:4 tunney:2
فرد fred:304 fard:2
بوب bob:302 bobb:2
ادم adam:297 adem:4
كين ken:269 kane:13 cain:4 caine:4 keane:3 kean:2 keene:2
انتوني anthony:266 antony:12 antoni:7
ابراهيم ibrahim:242 brahim:28 ebrahim:11 ibrahym:4
الين allen:193 ellen:51 aline:6 alen:5 elaine:5 alyn:4 alaine aleen allain allein alleyne allin allyn elyn
حسن hassan:210 hasan:53 assane:2 haasan:2 hassane:2 hssan khasan hesen:8
ريان ryan:248 rayan:5 rayyan:3 rayane rian
اكيرا akira:257
غاري gary:242 garry:13
مات matt:240 mat:5
يوسف youssef:97 yusuf:41 yousef:40 yosef:15 yousif:9 youcef:8 yusef:6 youssif:3 yusof:3 iosif:2 yossef:2 youssouf:2 yousuf:2 yusaf:2 yussef:2 jusef yousaf yssouf yussuf yusif:6 jussuf:4 iusuf:4
محمود mahmoud:183 mahmud:30 mahmood:11 mahmut:12 mahmod mehmood mohamud mehmud:6
عمر omar:175 umar:21 amor:11 omer:12 oumar:8 omaar ouamar emer:3
روسي rossi:219 rosi:3 rossy:2
روي roy:196 rui:21 ruy:5 roye:2
سام sam:219
كاري carey:166 kari:19 curry:13 carrie:12 cary:7 kary:2
رينيه rene:202 renee:13
رون ron:190 rune:4 roane:2
داني danny:167 dani:15 dany:8 danie dannii
دون don:187
ادريان adrian:123 adrien:40 adrienne:16 adriaan:4 adriaen:2
بروس bruce:183 bross:2
هيل hill:169 hale:11 hell:3
شون sean:124 shawn:34 shaun:17 shun:6
جوني johnny:163 jonny:7 johnnie:3 joni:3
اريك eric:170 arik:2
اوين owen:169 owain:3
اليزابيث elizabeth:135 elisabeth:34
اندريا andrea:157 andrija:6 andreea:4 andreja:2
روبن robin:147 ruben:17 reuben:5
خالد khaled:99 khalid:68 halid halit:6 xalid:6 chalid:4
بوبي bobby:165 bobbi:2
سعيد said:100 saeed:57 saied:8 essaid:2 saaeed saeid sait sayeed:8
اندي andy:161 andi:2
روز rose:162
كاثرين catherine:107 katherine:38 katharine:11 kathrine:3 kathrin:2
جيري jerry:128 gerry:15 jiri:10 geary:3 jeri:2 gieri
ليون leon:147 leone:5 lion:3 lyon:3
هال hall:138 hal:14 hull:6
جان jan:150 jaan:3
كوجي koji:153
جوليان julian:107 julien:32 julianne:3 julyan:2
كورت kurt:132 curt:6 cort:4 kort:2
جوش josh:140
ادي eddie:131 edi:3 addai:2 edie:2
نيل neil:101 neal:17 neel:5 neill:5 nell:4 neale:3 nel:2
غرين green:113 greene:20
ال al:123 el:7 aall il
ريد reed:76 reid:37 red:12 read:3 reade:2 redd:2
تشن chan:73 chen:53 chin:3
سليمان suleiman:24 soliman:21 slimane:14 sulaiman:13 sulayman:10 solomon:9 souleymane:9 suleyman:9 sleiman:8 sliman:3 sulejman:2 suleman:2 suliman:2 selemani sleman soleiman:8 souleiman souleyman sulliman sileman:3
اسماعيل ismail:90 ismael:24 esmaeel:3 smail:8 ishmael:2 smain:2 esmail:12 ismaeel:8 ismaila
جمال jamal:69 gamal:21 djamel:12 jamel:7 cemal:12 jamaal:5 djemal:2 dzhemal jammal dschamal:4 djamal:10 camal:20 jemal:12
روب rob:112 robb:7 rube:2
كيم kim:121
لوك luke:84 luc:34 louk:2
موسي moussa:46 musa:28 moses:25 mousa:12 mose:5 mussi:2 moosie mosey mossey musi musy mosa:8
لين lynn:49 lane:24 lin:19 len:8 lynne:6 linn:4 laine:3 lene:3 lyne:2
مارشال marshall:95 marchal:17 marschall:5
وارد ward:116
خان khan:113
جوليا julia:109 giulia:3
فونتانا fontana:110
اسحاق isaac:73 yitzhak:12 ishaq:20 isaak:6 ishak:12 itzhak:3 eshaq:8 isaach ishag
اميل emile:107
كريم karim:90 kareem:12 kerim:8 krim:2 kariem
كيني kenny:101 kinney:5
صالح saleh:83 salih:22
كلاوس klaus:102 klauss:2
لوكا luca:79 luka:23 lucca:2
اليس alice:101
قاي guy:96
فراي frey:88 fry:4 frye:3
رومان roman:61 romain:33
سيزار cesar:92 cezar:2
كايل kyle:93
وولف wolf:71 wolff:12 wolfe:3 woolf:3 wulf:2 wulff:2
ويل will:87 weil:3 wil:3
دين dean:65 eddine:7 deen:5 eddin:5 deane:3 din:2 dden deyn dien
لورين lauren:59 lorraine:12 loren:10 lauryn:2 lorin:2 lorrain:2 laurene loreen lorrin
موري mori:82 maury:5 murry:2
ليلي leila:43 laila:20 leyla:8 lili:8 layla:20 lila:6 lilley:3 lilli:3
ابي abe:34 abi:33 abbey:6 abby:5 abbe:3 abbie:3 ubay:2
اندرس anders:86
بلان blanc:83 ballan:3
دارين darren:69 darin:5 daren:3 darine:3 darrin:2 darryn:2 dareen darien
سيدني sidney:66 sydney:20
غراي gray:85
امين amin:45 amine:25 mine:6 ameen:12 emin:8
نويل noel:80 noelle:2
سالم salem:80 salm salim:12
سامي sami:48 sammy:18 samy:13 sammi:2
سعد saad:73 sad:7
ناصر nasser:54 nasir:9 naser:12 nacer:3 naceur:3 ennaceur:2 nassir natsir
سمير samir:72 sameer:12 semir:8
اوجين eugene:78
رشيد rachid:51 rashid:20 rasheed:12 errachid reshid resit:8
فورد ford:74 forde:4
انخيل angel:77
بريان bryan:77
خليل khalil:61 halil:10 khaleel:12 khelil:3 chalil:8 xelil:8
ماريان marianne:46 marian:28 marijan:2
انطون anton:75 antoun:10 antoine:4
بنت bint:69 bent:6
روني ronnie:46 ronny:11 rooney:7 roni:5 rony:4 ronni:2
يحيي yahya:46 yahia:14 yehia:10 yihyah:2 yahiya yahiye yahyah yihye yehya:8
رود rod:58 ruud:9 rudd:4 rohde:2
كوري corey:33 cory:17 curie:6 currie:5 corrie:4 corry:3 cori:2 korie:2
هشام hisham:31 hesham:17 hicham:13 hichem:9 hisyam:2 hisam:8
ديل del:62 dell:4 diehl:2 dill:2 deal
كيت kate:61 kit:7 cate:3
لوروا leroy:71
منصور mansour:49 mansor:9 mansur:12 mansoor:8 manzur:2 mensur
سيرجي sergey:29 sergei:28 sergi:9 sergej:3
ريس rhys:42 reis:11 rees:9 reece:2 ress:2 riis:2
شريف sherif:26 sharif:21 cherif:14 shareef:12 acherif charef charif sheriff shreve serif:8 scherif:8
كمال kamal:56 kemal:12 qemali kamel:5
هنت hunt:68
جانيت janet:58 jeanette:5 janette:2 jeannette:2
راوول raul:55 raoul:11
كلاي clay:66
مهدي mehdi:44 mahdi:21 medhi mahdy:5 mehdy:5
توفيق tawfiq:15 tawfik:13 taoufik:11 tewfik:6 toufic:4 tevfik:5 toufik:7 taufiq:5 tawfeeq:2 tofiq:2 taoufiq tewfiq tofik toufiq
عزيز aziz:60 azeez:2 azaiz azize azyz
كورتني courtney:63 kourtney:2
ارنو arnaud:56 arno:6 arnau:2
جيل jill:33 gil:25 gill:6
فور faure:64
ميخاييل mikhail:59 michail:3 michaelis:2 michael:10 michel:4 mikhael:4 mikail:3
عيسي issa:24 isa:20 eisa:10 aissa:10 essa:8 eissa:8 eesa:2
لوي lowe:35 louie:6 loai:12 loi:3 louay:20 luay:8 lewy loay:8 loew loewy looy lowey lowy loy luayy
واشنطن washington:63
ايه aya:62 ayah:9 aye:6
رودني rodney:62
ويب webb:62
ياسين yassin:16 yassine:15 yacine:9 yasin:12 yaseen:10 yacin:2 yasseen:2 yassen:2
ادوين edwin:61
الياس elias:46 elyes:5 ilyas:12 allais:2 ellious ellyas ilias:8 ilyes lyes:6 elie:6 elyas:8 lias:5 iliyas:3
بارون baron:44 barron:10 barone:5 barun:2
فواد fouad:35 fuad:20 fuat:8 fouaad foued foad:8
جورجي georgi:28 georgy:12 gheorghe:7 georgie:6 dorde:4 georgiy:3
مورين morin:51 maureen:9
ابوت abbott:55 abbot:4
اشلي ashley:56 ashleigh:3
فابر fabre:55 faber:4
فريمان freeman:59
كوك cook:34 cooke:18 kok:4 kuk:3
مارينا marina:55 maryna:4
اولريش ulrich:56 ullrich:2
غالو gallo:58
ميلان milan:55 millan:3
اتيان etienne:57
صوفيا sofia:34 sophia:21 sofija sofya
عمرو amr:51 amro:7 amru oumarou amrou:5
صلاح salah:53 slah:3 selah:12 salih:12
عدنان adnan:50 adnane:12 adnen:2 adnene
مارتين martin:48 martine:7
غالي galli:44 ghali:5 ghaly:4 aghaly
شارون sharon:53
طاهر tahar:21 tahir:17 taher:12 dahir thahir tohir
محسن mohsen:36 muhsin:7 muhsen:4 mohsin:5 mouhcine:2 mohcine mouhssin mouhssine:5
نبيل nabil:44 nabeel:12 nabel nebil:8
هانا hanna:25 hannah:19 hana:9
حبيب habib:48 habeeb:7 hbib khabib
ساندي sandy:43 sandi:4 sandie:2 sunday:2
سميت smit:48 smet:3
كامل kamel:34 kamil:16 camel
لوسي lucy:43 lucie:8
اوكي aoki:45 oki:5
جميل jamil:21 gemayel:9 jameel:10 cemil:10 gamil:3 gemil jamell jemil dschamil:4 djamil:8
روزا rosa:44 roza:4 roosa:2
وانغ wang:50
تشاد chad:49
روبي robbie:27 ruby:18 robby:2 robey:2
روبين ruben:32 rubin:8 robyn:6 robbin:2 ruppin
اولغا olga:46 olha:2
سلمان salman:39 selman:7 salmaan:2 salaman salmane
فتحي fathi:31 fathy:11 fethi:7 fathey
مبارك mubarak:44 mbarek:4 moubarak:7 mubarek:5 mobarak:5
انيتا anita:44 aneta:3
اوبيرت aubert:47
هادي hedi:25 hadi:21 hady:7
هويت huet:36 hoyt:7 hoyte:4
تينا tina:44 tena:2
ساكاي sakai:46
صادق sadok:15 sadek:8 sadiq:12 sadegh:5 sadeq:7 sadik:5 saddek sadeg
عماد emad:23 imad:20 imed:7
فوزي fawzi:21 faouzi:11 fawzy:5 fauzi:12 faouze fevzi:8 fouzai fouzi fusai
اني annie:41 ani:10
بشير bashir:22 bechir:13 bachir:8 basheer:12 besir:8
حمدي hamdi:35 hamdy:10
عصام issam:23 essam:19 esam:8 aissam isam:8
ينس jens:45
امير amir:36 emir:6 ameer:2
غاريت garrett:44
فيصل faisal:23 faycal:8 faisel:6 faycel:2 faysal:12 feisal:8 fesal
ماهر maher:37 mahir:12
عمار ammar:31 amar:12
فوجي fujii:39 fuji:4
ياسمين yasmine:14 yasmin:20 yasemin:8 jasmine:5 yasmeen:4 jasmin:3 yasamin yasemen
عامر amer:34 aamer:12 ameur:2 hameur:2 aamir amir
فارس fares:30 faris:12 farris:2 phares
فيري ferri:32 ferry:6 feray:2 ferrie:2
ادريس driss:22 idris:20 idriss:8 idrees:2 edris:5
سيف saif:21 seif:13 sayf:8 seef:2 sif:2 seyf:8
شاه shah:41
مسعود masoud:13 masud:8 massoud:12 messaoud:5 mesut:3 masood:2 massaoued massoudy mosaoud mesud:7 massud:3
اوبري aubry:34 aubrey:6
بلال bilal:23 belal:12 bilel:8 billel:2
مني mona:31 mouna:10 muna:12
الدو aldo:39
اوقستي auguste:39
جلال jalal:22 galal:14 jalel:2 jilal djalal:12 celal:8 dschalal:3
حميد hamid:24 hameed:6 humaid:4 hmayed:2 humayd:2 hamied hamit
ماي may:26 mai:9 mae:4
منير mounir:23 munir:20 meunier:2 muneer:8 moner monier monir:8
ارشيدوقه archduchess:38
داميان damian:22 damien:16
رودي rudy:22 rudi:11 roddy:3 ruddy:2
غوران goran:38
نجيب naguib:14 najib:20 nejib:8 najeeb:3 nageeb nagieb necip:8 nadjib:8
وادا wada:38
ارت art:37
اروين erwin:37
برون brun:31 bron:3 bruun:3
حسني hosni:12 hosny:11 hasni:3 hassani:3 husni:7 housni:2 hasani hassane husnu:5
رامي rami:25 ramy:12 ramey:2
رحمن rahman:34 rehman:2
ليديا lydia:28 lidia:4 lidija:4
مروان marwan:27 merouane:4 marouane:5 mariwan marouan:12 marwen merwan:8 mervan:8
مريم maryam:16 mariam:20 meriem:5 meriam:2 mariem merieme meryem:8 myriam:3 miryam:3
اشرف ashraf:27 achraf:7 eshref:5 aschraf:5
بورجوازي bourgeois:35
سيرا serra:33 cera:2
علا alaa:25 ala:12 aala ela ola:12 ula:7 oula:5
غور gore:33 gur:2
فريد farid:26 fareed:4 ferid:3 ferit:2
قايدو guido:35
كاريه carre:35
كوهي kohei:35
ليف leif:35
مارتا marta:35
مونتي monti:28 monte:7
ويندي wendy:33 wendi:2
بدر badr:21 bader:12 badar bedir:8
رياض riad:16 riadh:9 riaz:8 riyad:20 ryad:8 reyad:8 reyadh riyadh:8
زكريا zakaria:22 zachariah:3 zakariya:12 zakariyya:3 zacarias zakarya:8 zecharia zekeriya:8 zacharia:8
زكي zaki:27 zeki:7 zaky:5
شوتا shota:27 shunta:4 shuta:3
كارمن carmen:34
ميلاني melanie:24 milani:8 melani:2
هاني hani:20 hany:12 hanni:4
اسامي asami:33
الف alf:33
جابر jaber:20 jabir:12 gaber:8 jaaber jabeur djaber:8 cabir:8
جوي joey:26 joy:7
سنا sanae:15 sanaa:20 sana:12 sanne:2 sena:6
مختار mokhtar:18 mukhtar:12 makhtar:2 muhtar:5 moktar mouktar:5
بكر bakr:22 bakar:4 bekir:8 peker:2 bakir baker:12 bekr:5
سابين sabine:28 sabin:4
فاضل fadel:14 fadhel:6 fadil:7 fazel:2 fazle:2 fadell fadelle fahdel fazil:5 fazl fozil fadhil:5
كوني connie:13 kone:12 cooney:4 conny:3
مورا mora:15 maura:9 moura:8
حمد hamad:31
زيد zayd:16 zaid:20 zeid:8 zade zeyd:8
شاكر shaker:12 shakir:12 chaker:7 schakir:5
فلوري fleury:27 florey:2 florie:2
لوري laurie:14 lori:9 lowry:5 lawrie:3
مارتينا martina:31
جمعه jumaa:11 gomaa:5 juma:8 jemaa:3 jumah:2 goumah gumaa jomaa:8 jouma cuma:8 joumaa:8
شوهي shohei:15 shuhei:15
فهمي fahmi:13 fahmy:12 fehmi:7
ماريانا mariana:24 marianna:6
ماريك marek:30
هاشم hashim:16 hashem:20 hachem:8 hachim hasheem hasim:8
عايشه ayshe:9 aicha:20 aisha:20 ayca:3 ayesha:10 aiysha ayce aysha:8 ayse:12 eyshe:8 aischa:5
عبد abd:24 abed:10 abdul:10 abdel:8 abdal:2 abdur:4 abder:3 abdoul:5 abdol:2
فاروق farouk:20 farooq:4 faruk:8 farouq:12 faruq:8
كارون caron:29
لطفي lotfi:17 lutfi:12 lotfy:5 loutfi:5
لينكه linke:29
مايا maya:23 maia:6
نور nour:20 nur:10 noor:12 nuur
وايل wael:28 waele wail:12 wayel:8 vail:5
ولد ould:29
ديان dejan:25 dianne:3
دينا dina:26 dena:2 deena:9
طالب taleb:14 talib:14
فرح farah:24 farrah:4 ferah:12
ليندن linden:28
مولينا molina:28
يلينا jelena:20 yelena:8
ادريانا adriana:27
اسلام islam:22 eslam:5
اولف ulf:27
اوهارا uehara:14 ohara:13
ستون stone:27
كينتا kenta:27
لينش lynch:27
ميل mel:22 mile:3 mill:2
انجلترا england:26
انس anas:20 anass:12 enes:8 ince:2 ons:2
ايرين irene:26
رمزي ramsey:11 ramzi:8 ramzy:7
رينا reina:8 rena:6 rina:6 reyna:4 rinna:2
شفيق shafik:12 shafiq:8 chafik:7 chafiq schafik shafic shefik:5
قشتاله castile:26
ارشيدوق archduke:25
حافظ hafez:15 hafiz:6 hafedh:3 hafith
دياني diane:25
كوتا kota:20 cota:3 kuta:2
اونيل oneill:12 oneil:7 oneal:5
ايمان iman:20 eman:12 imen:5 emanne imaan imane:5
باريت barrett:24
شعبان shaaban:15 shaban:9 chaabane:5 chaban chaaban:6 schaban:4 chabane:4
شينيا shinya:24
عيد eid:24 aid:7 iyd:5
غسان ghassan:23 gassan:12 ghasan:8 rassan:3
كوكي koki:21 kouki:3
ويم wim:24
بابا baba:23
دينو dino:18 dinu:5
راشد rashed:20 rached:5 rashid:7 rashit:5
رفيق rafik:12 rafiq:7 refik:5 rafic:5
ريم reem:20 rim:12 rem:3 rheim rym
سعود saud:16 saoud:7
سميره samira:20 sameera:3
غيرا guerra:21 gera:2
فوكودا fukuda:23
كار carr:21 kar:2
نزار nizar:20 nazar:4 nezzar:3 nezar:12
هدي huda:20 hoda:12 houda:20 haddi
تريسي tracy:17 tracey:3 traci:2
حاتم hatem:20 hatim:12
روت root:22
شانون shannon:22
طلال talal:22 tallal:12
عبود aboud:10 abboud:20 abbud:12 abud
غازي ghazi:20 gazi:12 gazzi:2 ghazy:2
فورست forrest:14 forest:5 furst:3
كارا kara:14 cara:8
كيسي casey:18 kasey:2 kesey:2
ليما lima:20 lema:2
مير mir:13 meer:7 maire:2
هيلينا helena:22
تمارا tamara:21
جنسن jensen:21
رشاد rashad:20 reshat rachad:12 resat:8
ليتل little:21
مالون malone:19 mallon:2
ويلز wells:13 wales:2 welles:2 welsh:2 wills:2
ادا ada:20
اكبر akbar:20
بول ball:9 boll:4 bull:3 bol:2 boole:2
بون bon:6 boone:6 bonne:3 boon:3 bone:2
جوس jos:10 goss:4 joos:3 joss:3
جيرت gert:18 geert:2
سان san:19 assane
غراسي grassi:20
كانو cano:13 kano:4 kanu:3
كلوز claus:13 close:7
كودي cody:16 cudi:2 kodi:2
مكارثي mccarthy:20
موتا motta:11 mota:9
ناش nash:20
ويليم willem:20
ارسلان arslan:19 aslan:6
حامد hamed:20 hamid:12
حلمي helmy:11 hilmi:7 helmi:12 hilmy
رضوان radwan:20 redouane:8 radhouane:3 ridwan:12 raduan:2 radhwan rizvan redwan:8 rizwan:8 ridvan:8
زينب zainab:20 zaynab:12 zineb:4 zeinab:20 zeynab:2 zeynep:12
سعاد souad:12 suad:20 soad:5 suaad suat:5
سلام salam:17 salaam sallam selam:7
عاشور ashour:9 achour:7 aashor ashoor ashor
فيرينك ferenc:19
قولدمان goldman:19
موران moran:19
موس moss:17 moos:2
امبير amber:18
اندرسن andersen:16 anderssen:2
انيت annette:12 anett:4 annet:2
بان alban:12 ban:4 baan:2
حاييم haim:13 chaim:4 hayyim
دريك drake:18
شكري chokri:5 shoukry:4 shukri:12 choukri:7 shokry:2 shoucri shukru:5
عمران imran:20 omran:12 omrane:2 amran amrane emraan umran:8 emran:8
فلين flynn:18
كيلي kelley:16 keeley:2
كينت kent:18
ليستر lester:13 lister:5
نديم nadim:9 nedim:9
والت walt:18
وثار lothar:18
اوتا ota:17
اولسن olsen:17
بار barr:10 bar:7
توبي toby:12 tobey:5
رشدي rushdi:12 rochdi:7 roshdi:2 rushtu:5 roschdy rouchdi:5 rushdie rushdy
شمعون shimon:10 chamoun:6 schimon shamoun:4 shamun simon:4
شوقي shawki:5 shawqi:5 shawky:4 shevki:2 shawqy
صابر saber:13 sabir:2 sabar sabeer
طيب taieb:11 tayeb:4 tayyib tayyip
عارف aref:12 arif:8
عاطف atef:15 aatef aatif atif:7
ليمان lyman:8 lehman:4 leman:3 liman:2
نوري nuri:12 nouri:20 noori:8 noory norrie noury
هارا hara:17
هند hind:20 hend:12
وحيد wahid:12 vahid:6 waheed:2 vahit:7 wahit ouahid:5
اغسطس augustus:16
اكيم achim:12 akeem:4
بدوي badawi:20 bedoui:2 bedevi:12 badaoui:8 bedawi:8
جيس jess:10 gijs:6
خلف khalaf:16 halaf:7 xelef:5 chalaf:5
رايد raed:20 ryde:2 ride raid:12 rayed:8
سمر samar:20 summer:4
سنان sinan:14 senan:7
شادي shadi:20 shady:8 chadi:12
عبده abdou:9 abdoh:4 abduh:2 abdah
عزت ezzat:10 izzet:6 izet:2 izzat:4
غيل gale:9 gail:5 gil:2
فادي fadi:20 fady:12
فورمان forman:7 foreman:5 furman:4
لانا lana:14 lanna:2
لطيف latif:10 lateef:3 letaief luttif taief
ليا lea:12 lia:4
ماتا mata:16
محفوظ mahfouz:12 mahfood:2 mahfoudh:5 mahfoodh mahfoud mahfuz:7
ندي nada:14 neda:2
هامر hamer:8 hammer:6 hummer:2
هوي howie:6 hui:6 hoy:4
هينك henk:16
والتون walton:16
ويتني whitney:16
امانو amano:15
اودري audrey:15
بوني bonnie:9 boni:4 boney:2
تيمور timur:10 taimur:4 taymor:2 taymur:6 teymur:4 taimour:4
حسيني hosseini:7 hussaini:7 husseini:12 houssaini:3 husaini husayni huseini huseyni:5
خضر khader:6 hizir khadir khadr kheder khedher khedr:8 khider khizr khudher khodr:20 khidr:12 khder:8 hidir:8
داليا dalia:11 dahlia:4
دوران duran:9 doran:6
دونا donna:15
رام ram:13 rahm:2
روميو romeo:12 romeu:3
ستوكس stokes:15
شين shin:8 sheen:4 shen:3
صدقي sedki:10 sidqi:3 sedky sudqi
صقر sakr:12 saqr:20 saqer:3 sager sakar:8
طلعت talaat:11 talat:6
عدي adi:7 oday:7 odai:5 addi adiy uddi uday:12 uda:5
عزيزه aziza:20
غالب ghalib:8 ghaleb:12 raleb galip:5 galib:5
غاي gay:7 gai:5 gaye:3
غرير greer:11 grier:4
كالي kalle:4 cali:3 calley:3 kali:3 calle:2
كنعان kanaan:9 canaan:4 kanan:2
كون kun:5 kohn:4 cone:3 conn:3
ليني lenny:8 lennie:3 leni:2 linney:2
مطر matar:13 mattar:2
موشيه moshe:15
نورا nora:15 noura:12 nura:5
اشتون ashton:14
اوينز owens:14
توريه toure:14
رجا raja:20 rajae:2 ragaa:6 rajaa:15 reca:6
زهره zahra:20 zohra:12 zehra:8 zahrah:8
سيمونا simona:14
صباح sabah:15 sabbah:9 subah
فخري fakhri:12 fakhry:5 fahri:7
كيس kees:5 kiss:5 case:4
مبروك mabrouk:14
محجوب mahjoub:10 mahgoub:2 mahjub:2
ناويا naoya:14
نجار najjar:20 najar:12 nagar naggar nejjar:8 nigaar nigar nadschar:8 nadjar:5
نعمان numan:12 noman:5 naaman:2 naamane naman nouman:7 nomaan:5
نهاد nihad:8 nihat:4 nohad:2
يوربان urban:14
اماليا amalia:13
اولوف olof:13
اويدا ueda:13
بادن baden:13
بسام bassam:20 basam:12 bessam:8
بويل boyle:11 buell:2
ديون dion:8 deon:5
سحر sahar:20 sehr
سويفت swift:13
سين sen:11 sein:2
صقليه sicily:13
عاموس amos:13
كارينا karina:7 carina:3 kareena:3
كولومبو colombo:13
لويك loic:13
ليم lim:10 leem lemm liem
لينوس linus:10 linos:3
مارغو margo:13
ماني manny:7 mane:3 mani:2 money
مرتضي morteza:9 mortada:7 mourtada murtada:12 murtaza:5
مسعد massad:4 mosaad:3 massaad:2 mussad:2 mossad musad
مكتوم maktoum:13
نولان nolan:13
هايدي heidi:8 haidy haydee haydy hayedeh heide
وفا wafa:12 wafaa:20 vafa wafae
يورك york:7 yorke:6
ابتسام ibtisam:15 btissam ebtissam ibtesam ibtissam:6 ibtissame ibtissem ebtisam:9
احسان ehsan:8 ihsan:4
اري ari:7 arie:3 ary:2
اسانو asano:12
اغيري aguirre:12
الله allah:11 ullah
امجد amjad:20 emced:12 amjed:8
اوسامو osamu:12
اياد iyad:20 ayad:8 eyad:12 iyed iad:8
بها baha:7 bahaa:12
تان tan:10 tann:2
تيدي teddy:12
جورجيا georgia:12
جونيا junya:12
حاج hadj:8 haj:20 hajj:12 hac:8 hadsch:5
خديجه khadija:20 hatice:12 khadidja:8 xecice:8 khadeja:6 xece:8 chadidscha:5 khadeeja:5
داريا daria:7 darya:5
ربيعه rabia:5 rabiah:4 rabea:2 rebiya
ريني rennie:4 reni:3 renny:3 rainey:2
زوي zoe:10 zoey:2
سابرينا sabrina:12
سوسا sosa:12
سيمز sims:12
فران fran:12
فولي foley:10 fowley:2
فياض fayad:20 fayyad:12 fayadh:3 fayyadh feyyaz:8
كوريا correa:7 correia:5
كوفي koffi:5 kofi:5 coffey:2
كيتا kita:9 keita:3
ماسي massey:5 massi:3 masi:2 massee:2
ندياي ndiaye:12
نسرين nasrin:12 nesrine:3 nisreen:20 nasreen:2 nesrin:12 nesreen:8 nisrine:5
نصار nassar:20 nasar:12
هيث heath:12
افندي efendi:11 afandi:20 effendi:12
امالي amalie:9 amelie:2
باس bass:9 bas:2
برودي brody:5 brodie:4 broady:2
برين breen:5 bren:2 brin:2 brynn:2
بلحاج belhaj:5 belhadj:4 benhadj:2
بلو blue:11
بور burr:4 bohr:3 bor:2 bure:2
بيرتا berta:7 bertha:4
ترومان truman:9 trueman:2
ثاني thani:11
داف duff:11
دوان dejuan:4 duan:3 doan:2 dwan:2
راتب rateb:8 ratib:3
روكي roque:11
سانتا santa:11
ستيل steele:9 steel:2
سيجي seiji:11
شيبا chiba:11
صفيه safia:6 safiye:9 safiya:15 sfia
عزام azzam:11
علمي alami:7 elmi:3 alamy
غاده ghada:20 gada:12
فابري fabbri:4 fabry:4 fabri:3
فرحان farhan:12 ferhan:7 farhane:5
فيش fish:11
كال cal:9 kal:2
كرون crohn:3 krohn:3 kroon:3 kron:2
كورين corinne:4 koren:4 corin:3
كيران kieran:9 kiran:2
ليوني leoni:8 leonie:3
مارتي marti:8 martti:3
محمدي mohammadi:5 mohamady:3 mohamedi:2 mehmedi
منذر mondher:4 munther:20 mundhir:8 monther mounzer:8 monzer:12 munzir:8
منصوري mansouri:11
مون moon:9 munn:2
ميس mays:5 mais:2 mees:2 meese:2
ميلاد milad:6 miled:5
ميمي mimi:11
وينتر winter:7 winther:2 wynter:2
يون ion:6 yun:5
ابرامز abrams:10
ادهم adham:20 edhem:12
البا alba:10
اوتاني otani:10
اوكودا okuda:10
ايناس ines:10
بارت bart:10
بطرس boutros:12 botros:2 butrus:6 pierre:4
بكري bakri:20 bekri:12
بلعيد belaid:8 baleid bellaid
بوراك burak:10
توشيا tsuchiya:10
ثورن thorn:6 thorne:4
جيد jade:10
حكمت hikmat:10 hikmet:6 hekmat:4
دولان dolan:8 doolan:2
دوين duane:8 dewayne:2
راضي radhi:6 radi:3 radhy
راغب ragheb:20 raghab raghib:12 ragip:8
رزاق razak:5 razzak:2 razzaq:2 razack
رول roll:4 rolle:4 rule:2
رين rain:3 reine:3 rein:2 rin:2
سامر samer:20 samir:12
سلوي salwa:15 saloua:6 selva:9
سليمه salima:12 selime:7 saleema:5
سهيل suhail:20 suhayl:8 sohail souhail:12 suheil:8 soheil:8
سون sun:10
سيدي sidi:8 seydi:2
سيغال segal:6 seagal:2 sehgal:2
عبدي abdi:10
عرفات arafat:10
عزرا ezra:10
عفيف afif:10 affif lafif afeef:6
عمري amri:5 omri:2 lamri omari:12 oumari umari:7
غراف graf:10
فاني fanny:7 fanni:3
فاي faye:6 fay:2 fei:2
فرات firat:8 furat:2
قنديل qandil:5 qandeel:2 andil kandeel kandil
كارمونا carmona:10
كامو kamo:6 camus:4
كامي kamei:7 cammy:3
كرين crane:10
كورن corn:6 korn:4
لبيب labib:10
لحود lahoud:8 lahood:2
ليدي lady:8 lydie:2
محمدو mahamadou:4 mohamedou:3 mahamoudou mohammadou mouhamadou
مرعي marei:7 marai:2 marey mari merai merhi:12 mirai:5 maree:5
مسلم muslim:12 moslem:7 msallam muslum:5 mouslim:5
معز moez:8 moiz muizz
مفتاح meftah:5 muftah:3 miftah moftah
مكي makki:4 mekki:2 mekky:2 mckey meki
مودي moody:5 modi:3 moodie:2
ميليان miljan:8 milian:2
ميلينا melina:5 milena:5
نورث north:10
هير herr:6 hare:4
وبستر webster:10
ويد wade:10
ابن ibnu:7 abene:2
اصلان aslan:8 azlan
امنه emna:5 aminah:2 amnah:2 amina:20 amna:12 amneh:8 emine:8 amena:5
اميس amis:5 ames:4
اوتيس otis:9
بوبان boban:9
بونا bona:7 bouna:2
بوهيميا bohemia:9
بيتينا bettina:7 betina:2
تبريزي tabrizi:9
تيل till:5 tell:2 thiel:2
تيني tenney:3 tine:2 tinie:2 tiny:2
جاريت jarrett:6 garret:3
جعفري jafari:5 jaafari:3 jafri
جيما gemma:6 jemma:3
حايك hayek:9
حرب harb:9
خالدي khalidi:4 khaldi:3 khaldei khalidy
دود dodd:4 dowd:3 dod:2
دورن dorn:7 doorn:2
دوقه duchess:9
رابح rabah:7 rabeh:2
رادو radu:9
راني rani:7 ragni raney
سانتي sante:4 santi:3 santee:2
سراج siraj:6 seraj:3
سعاده saadeh:4 saade:3 saada saadet
سميح samih:5 semih:4
شحاته shehata:8 shihata
شحاده schehade:2 shehadeh:20 chehade:12 shahadah shehade shehadie shhaideh shahada:8 shhadeh:8
شراحيلي sharahili:7 sharhili shraheali
شرف sharaf:8 charaf
عرفه arafa:5 arfa:2 aarafa arafah
عساف assaf:12 asaf:7 saf
عسيري assiri:7 aseri asiri
علوان alwan:12 alouane elvan:7
عياد ayed:7 ayyad:2
فاتن faten:20 fatin:12
فري frei:6 free:3
فهيم fahim:7 faheem:2
فورويا furuya:9
فيدور fedor:9
قبرص cyprus:9
كريمي karimi:9
كلثوم kulthum:7 kalthoum:2
كليم clem:3 kalim:2 klim:2 klemm klieme
كوين coyne:4 koen:3 coen:2
لحسن lahcen:8 lacen
لويل lowell:9
لينو lino:5 leno:4
مارات marat:9
مالينا malina:5 malena:4
مان man:6 lman:3
مايو mayo:7 mayu:2
معروف maarouf:5 marouf:3 maruf
منال manel:5 manal:15 menal:9
ميرت mert:9
ناريتا narita:9
نجوي najwa:6 nagwa:3
نواف nawaf:20 nawwaf:12 navaf:5
نوفل nawfal:7 naoufel:2
هيكل haykal:2 haykel:2 heikal:2 haeckel hekal heykel
وجدي wajdi:6 wagdy:2 wagdi
يهودا yehuda:9
استريد astrid:8
استور astor:8
الون alon:6 alun:2
امال amel:8
اوليري oleary:8
اينا alaina:2 ena:2 ina:2 inna:2
ايهاب ehab:12 ihab:20
بانو bano:5 banu:3
بلقاسم belgacem:4 belkacem:4
بني bani:7 beni
بورا bora:6 bura:2
بوري borre:3 burri:3 bory:2
بوسي bossi:2 busey:2 bussi:2 bussy:2
تونيا tonya:4 tonia:2 tonje:2
ثامر thamer:12 thamir:5 thameur samer:7
جاد gad:4 jad:4
جبران gebran:3 joubran:3 jubran:2
جود jude:3 judd:2 joad joud jud
جورجينا georgina:8
حسنين hassanein:5 hasanin hassanien hassanine
حمادي hammadi:12 hamadi:7 hamady
حنين hunayn:3 henein:2 haneen:12 hanin:7 khenin hanine:5
حوراني hourani:12 hourany:2 hawrani:8 horani:20 haurani:8
دنيا donia:5 dounia:3
رعد raad:8
روزانا rosanna:6 rossana:2
روشا rocha:8
روندا rhonda:5 ronda:3
رياحي riahi:7 ereyahi
ساكي saki:5 sacchi:3
ساني sani:5 sane:3
سكوتي scottie:5 scotti:3
سلون sloan:4 sloane:4
سوان swan:6 seoane:2
سوك seok:3 suk:3 sokk:2
سيرز sears:8
سينثيا cynthia:8
شيلا sheila:6 chela:2
صايب saeb:5 saib:3
صباغ sebag:4 sabbagh:20 sabagh:12 sabag:8
عاصي assi:20 asi:12 aasi:8
عباسي abbasi:4 abassi:3 abbassi
عبير abeer:12 abir:20
عدلي adly:7 adli
عوده auda:2 audi:2 ouda:2 aoda aodi
عون aoun:4 awn:3 aun
غان gan:5 gunn:3
غول gul:4 ghoul:2 ghul:2
فاتح fatih:7 fateh
فاريا faria:8
فريش frisch:8
فيسك fisk:5 fiske:3
قصي qusai:8 qusay:20 koussay:8 kusay:12 qossay:8
كارني carney:8
كوروكي kuroki:8
كورينا corinna:5 corina:3
كويا koya:8
لندن london:8
ليال leal:4 layal:15 lyall:2
ليبرون lebron:4 lebrun:4
ليبور libor:8
ليل lil:8
ماس mas:5 maas:3
مرزوق marzouk:4 marzouq:2 marzooq marzuq
مشعل mashal:2 meshaal:2 meshal:7 mashaal mishaal mishal:12 mechaal:5
ممتاز mumtaz:5 momtaz:3
مناف manaf:8
منصف moncef:6 monsef:2
مولاي moulay:5 moulaye:3
نعومي naomi:8
نقاش naqqash:2 nekkache:2 naccache nakash naqqache nekkach
نوي noe:6 noy:2
يارا yara:12
يسري yousri:3 yousry:2 yosri yusra:15 yusri yosra:9 yousra:6
يومي yumi:8
ابا abba:5 eba ebaa
ادو addo:4 adu:3
ارون aron:7
اسرا esra:9 israa:15 isra:6
امبروز ambrose:7
انجلينا angelina:7
اندير ander:7
انيسه anissa:5 anisa:2
اوري uri:7
ايوان ioan:5 ewan:2
بدران badran:7
براي bray:7
برهان burhan:7
بسباس besbes:7
بلغاريا bulgaria:7
بيست best:7
تران tran:7
ثاير thayer:4 thair:7 thaer:12 saer:5 thaaer:5
ثيا thea:7
جهاد jihad:20 gehad:8 jehad:12 djihad:8 cihat:8 cihad:5
جير geir:3 gere:2 jair:2
جيلان ceylan:4 gillan:2 gaelan
حسون hasson:3 hassoun:20 hassun:12 hasoun:8
حطاب hattab:7
خانا khanna:7
خطيب khatib:20 khateb hatip:12 chatib:8 khateeb:8 hatib:5
خلوصي hulusi:3 khulusi:3 khouloussi
داوني downey:7
دورا dora:7
ديمه dima:6 deema
رامين ramin:7
رينان renan:7
زغلول zaghloul:7
زهران zahran:7
سالمين salmeen:7
ساند sand:7
ساوري saori:7
ستورم storm:7
سنجر singer:5 sanjar:2
سنيل snell:7
سوريا soria:7
سيرنا serna:7
سيرين ceren:4 sirin:3
سيرينا serena:7
سيزر sezer:4 caesar:3
شال schaal:4 schall:3
صادقي sadeghi:6 sadeqi
صايغ sayegh:20 sayigh:8 saieh saigh:12 sayeg:8
طرابلسي trabelsi:20 tarabulsi:12 trabulsi:8
طريف tarif:7
طعمه tuama:2 taama tohme:20 tomah tomeh:12 tumah tuma:8 toumeh:8 tohmeh:5
ظافر zafer:12 dhafer:7 dhaffer zafir thafer:5 dhafir:5
عرابي orabi:5 aarabi urabi
عزمي azmi:6 azami
عطا ata:12 atta:7 ataa
عليا alia:12 aliya:5 aliye:7 aliaa:5
غال gal:7
غريب gharib:7
غريتا greta:5 gretta:2
غنيم ghonim:3 ghneim ghniem ghoneim goneim
فايق faeq:3 faiek faik faiq fayek
فروم fromm:7
فريري freire:5 freyre:2
فقيه faqih:3 fakih:2 fageeh fakeih
فوت foote:7
فيغيروا figueroa:7
فينش finch:7
قاضي qazi:3 qadi:2 kadhi kady
كام cam:5 camm:2
كاميا kamiya:7
كرامي karami:7
كريمه karima:15 kerime:9 kareema:6
كعب kab:6 kaab
كورتي corti:5 kurti:2
كونان conan:4 konan:3
كينغستون kingston:7
كينيون kenyon:7
لادن laden:7
لبني lubna:15 lobna:6 loubna:9
لوسيانا luciana:7
ليتا lita:5 letta:2
ليرون liron:3 leron:2 lerond:2
ماريت marit:5 maret:2
مزراحي mizrahi:7
مصري masri:20 masry:8 misri:12 elmasri:8
مظفر muzaffar:2 muzaffer:2 mdhaffar muszaphar muzafer
معتز motaz:8 moataz:8 mutaz:20 moutaz:12
مهران mehran:10 mahran:6
مودينا modena:4 mudena:3
ميت mette:7
ميلن milne:7
ناحوم nahum:7
نجاه najat:15 nagat:6 najet:6 necat:9
نسيبه nusseibeh:4 nasiba nusaybah nuseibeh
نعيمه naima:15 nueimeh naeema:9
نيد ned:7
هزازي hazazi:7
هيرتا herta:7
والي wali:7
ويندل wendell:7
يماني yamani:5 yemane:2
ينا alina:5 eyna iona
يوما yuma:7
اتويل atwell:6
احلام ahlam:15 ahlem ehlam:9
اديب adib:10 adeeb:4 edip:6
اساي asai:6
اكسل aksel:6
اكيتا akita:6
الفريد alfred:4 alfredh elfrid
امنمحات amenemhat:5 amenemhet
اميري amiri:6
اندوني andoni:4 andone:2
اورورا aurora:6
اوشي oshea:6
اوغدن ogden:6
اوناي unai:6
باهر baher:3 bahr:3
بحري bahri:6
بريين brienne:6
بيرت burt:4 bert:2
تتسو tetsu:6
ترودي trudi:2 trudie:2 trudy:2
تسودا tsuda:6
تولين tulin:4 thulin toljan
ثروت tharwat:5 servet
جلعاد gilad:5 ghilad
جيب jeb:4 jebb:2
حبش habash:5 habach
حجاج hajjaj:5 haggiag
حريري hariri:20 harriri:12
حلبي halabi:20 halaby:12 haleby:8 alepi:8
دباغ dabbagh:20 dabagh:12 debbagh:8
دلال dalal:20 dellal:2
دودي dodi:2 dody:2 doody:2
دوريا doria:3 duryea:3
دوريان dorian:6
راج raj:6
راديك radek:6
رحباني rahbani:6
رزان razan:15 rezan:9
رضايي rezaei:2 rezai:2 irezaei rezaee
رومانا romana:6
رويدا rueda:6
ريز reese:3 riz:3
ريسا risa:6
رينات rinat:4 renate:2
زانا zana:6
زريق zreik:3 zreiq zrig zureiq
زولا zola:6
زيان zayyan:2 ziane:2 zayan zyan
سالمون salmon:6
سامو samo:4 sammo:2
سلجوق selcuk:6
سماح samah:12 semah:7
سمره samra:6
سورا seurat:3 sora:3
سويسي souissi:4 swasey:2
شاديه shadia:12 chadia:7 shadiye:5
شامل shamil:4 chamel shamell
شداد shaddad:5 shadad
شرابي sharabi:6
شكيب chakib:3 shakib:2 shakeeb
شلمنصر shalmaneser:6
صافي safi:5 safy
صفر sfar:5 sefer
صفوان safwan:20 safouan:12 safouane
طويل tawil:20 taweel:12 tavil:8 taouil:8
عباد abbad:5 oubad
عرفان irfan:3 arfan erfan irrfan
عزه azza:5 ezza
عقبه uqba:12 okba:7 ukba:5 oqba:5
عنتر antar:5 anter
عوزي uzi:5 uzzi
عوف awf:2 aouf auf oof owf
غالينا galina:6
غراسا graca:6
غولان golan:6
فاهي fahy:4 fahey:2 vahe:10
فريس friis:4 fres:2
فنتون fenton:6
فيرمين firmin:6
فيلتون felton:6
كاظمي kazemi:4 kazemy kazmi
كافي kafi:3 kefi:3
كالو kalou:3 kalu:3
كينيا kenia:3 kenya:3
لاو lao:4 lau:2
لخضر lakhdar:6
لينون lennon:6
ماجا maja:6
مادي maddie:3 mady:3
ماكراي mcrae:6
مجد majd:20
مراز mraz:6
مشهور mashhour:12 mashhur:3 machhour:7 meshhur:5
ملحم melhem:10 milhim molhem milhem:6 mulhim:4
منجي mongi:6
منيب munib:4 mounib:2
مول mol:2 moll:2 mul:2
مولود mouloud:6
ميسا mesa:3 misa:3 maysaa:15 maissa:9 mayssa:6
ميلين mellin:2 milen:2 mylene:2
نام nam:6
نجم najm:12 negm:3 necm:7 nejm:5 nadjm:5
ندوي nadwi:3 ndoye:3
نزهه nezha:4 nazha:2
نواز nawaz:6
والدو waldo:6
وهبه wahba:6 wehbe:10 wahbeh:6 vehbe:4
ويتن witten:4 whitten:2
ويلان whelan:6
اباظه abaza:5
احمدي ahmadi:4 ahamdi
ارسي arce:5
ارسين arsen:3 arsene:2
استين astin:5
اسوكا asuka:5
اصفهاني isfahani:3 esfahani esfehani
الي allie:3 alley:2
اميدي amedee:3 amedy:2
انجر unger:5
انجو anjou:5
انجي angie:5
انطاكيه antioch:5
اوت ott:5
اوتسكا otsuka:5
اوتسوكي otsuki:5
اوريبي uribe:3 oribe:2
اورين oren:5
اوسوريو osorio:5
اوليسيس ulises:5
اونا oona:3 ona:2
اونوريه honore:5
ايدان aidan:5
باران baran:5
باك bak:5
بخاري bokhari:2 buhari bukari bukhari
بروتون bruton:5
بري brie:3 bree:2
بريانا brianna:3 breanna:2
بريتين brittain:5
بريدج bridge:5
بهيه bahia:12 bahiyyih behiye:7 bahiya:5 bahiyya:5
بواز boaz:5
بوده bode:5
بورن born:3 bourne:2
بوعلام boualem:5
بيات bayat beyat biat byat byatt
بيرق bayrak:4 bairaq
بيس bess:3 bes:2
تاج taj:3 tahj tej
تاليا talia:3 tali thalia
ترين trine:3 train:2
تشيني cheney:5
تيس tess:5
جباري jabbari:5
جبرا jabra:5
جلبي celebi:12 chalabi:20 jalabi:8 chelebi:8 tschelebi:5
جلول jalloul:5
جناح jinnah:4 janah
جونا jonah:5
حبشي habachi:2 hebshi:2 habachy
حبيبي habibi:5
حفصه hafsa:15 hafza:9
حلاق hallaq:20 alak:2 hallak:12 halak:8
خاشقجي khashoggi:5
خوانيتا juanita:5
خويلد khuwaylid:5
دخيل dakhil:3 dakheel:2
دليله dalila:5
دوت dutt:5
ديس diss:3 dees:2
ديم demme:3 diem:2
دينارا dinara:5
رازق razek:3 raziq razzik
راسم rasem:2 rasim:2 racim
ربه rabo:3 rabbo:2
رحال rahal:4 rahall
رسام rassam:3 ressam:2
رشا rasha:20 racha:12
رفاعي rifai:20 refai:12 refaie:8 rifaie:8
رومني romney:5
رونا rona:3 rhona:2
ريال rial:5
ريج reg:5
ريشه risha:3 richet:2
ريف reeve:4 rife
زغبي zoghbi:3 zogby:2
زيتوني zitouni:5
زينات zeenat:3 zeinat:2
سابان saban:5
ساندو sandu:3 sando:2
سعيده saida:12 saide:7 saeeda:5
سوتر suter:3 sutter:2
سور sor:5
سوسن sawsan:20 sausan:12
سوين swain:5
سيا cea:3 seiya:2
سيركان serkan:5
سيغورا segura:5
سيلينا selena:5
شاكون chacon:5
شبلي shibli:3 chebli shibley
شفيع shafi:3 shafee shafia
شمص shamas:3 chamas:2
شهيد shahid:3 shaheed:2
شولي shuli:3 shule:2
شيدي sheedy:5
شيرا shira:3 schirra:2
صاحب saheb:3 sahib:2
صفرا safra:5
صقلي skalli:2 essakali sakli squalli
صمد samad:4 samed
ضاهر daher:5
ضيوف diouf:5
ظاهر zahir:3 dhahir zahier
عابدين abidin:3 abedeen abedin
عالم alam:2 alem:2 alim
عبادي abbadi:2 obbadi:2 ebadi
عتيق atik:2 ateeq atigue atiq
عريبي oraibi:2 arebi arribi uraybi
عزوز azzouz:3 azouz azzuz
عكاشه okasha:5
علال allal:5
عليان alyan:2 olayan:2 alian
عمراني amrani:2 mrani:2 omrani
عياري ayari:5
غزال ghazal:3 ghezzal:2
فالكوني falcone:3 falconi:2
فانغ fong:5
فانو fano:5
فدوي fadwa:15 fedva:9 fadoua:6
فرويد freud:5
فلاته fallatah:5
فهر fihr:3 fehr:2
فوزيه fawzia:15 fevziye:9 fouzia:6 fawziyya:6
فوينتي fuente:5
قاو kao:5
قدري kadri:7 kadry:2 kadre qadri:12
قذافي gaddafi:5
قطب qutb:3 kotb:2
كاتب kateb:5
كالان callan:5
كالمان kalman:5
كرزاي karzai:5
كريشنا krishna:5
كوت cott:5
كور corr:3 kori:2
كورلي corley:5
كولوم colom:3 cullum:2
كويت coit:3 kuyt:2
كيرين keren:5
لوريتا loretta:5
ليبرمان lieberman:5
ليندر linder:3 leander:2
مادا mada:5
مادن madden:5
مادونا madonna:5
مازور mazur:5
مانا mana:5
مجيدي majidi:5
محمودي mahmoudi:3 mahmudi:2
مخول makhoul:5
مروه marwa:15 merve:9 maroua:6
مشيمع mushaima:4 meshaima
معين muin:2 main moeen moein
مومن moamen:12 moemen moumen:5 mumin:7
مونك munk:3 monk:2
ميسينا messina:5
ميقاتي mikati:5
ميها miha:5
نجاح najah:15 nagah:6 nejah:9
نحاس nahas:5
نحميا nehemiah:5
نصير naseer:4 nusayr
نظمي nadhmi:2 nazmi:12 nazmy nadmi:7
نوار nowar:2 nawar:12 nawwar:7 nuwar
نوره noura:4 noora
نوني nonie:3 noni:2
نيا nia:5
نيتي nettie:3 nitti:2
نيستا nesta:5
نيما nima:5
نيها neha:5
هوشي hoshi:5
واصف wassef:3 vasif wasif
والد wald:5
وهاب wahab:5
وودي woody:5
وولي woolley:3 wole:2
اجيس agis:4
احمدوف ahmedow:2 akhmetov:2
احمس ahmose:4
ادينا adina:4
ارتو arto:4
ارتوا artois:4
ارجون arjun:4
اركين arkin:4
ارينا arena:2 arina:2
ازهر zhar:4
اسماعيلوف ismailov:2 izmailov:2
اصيل asil:3 aseel
افشين afshin:4
اكتون acton:4
اكرام ikram:4
اكمل akmal:4
الا alla:4 alaa:15 ala:9
الباني albani:2 albany albaye
اماني amani:4
امريتا amrita:4
انزاي anzai:4
انيل anil:4
اهارون aharon:4
اهو aho:4
اوبي obi:2 obie:2
اوتل ottl:4
اوجي augie:2 ogi:2
اوديل odell:4
اوربان orban:4
اورسوليا orsolya:4
اوكس oakes:2 ochs:2
اوليكسي oleksiy:4
اويا oya:4
ايراني errani:2 irani:2
ايمار aimar:4
باز baz:4
بازين bazin:4
بدره badra:4
بدريه badreya:3 badriya badria:15 bedriye:9 badriyya:6
بروم broome:2 brum:2
برونا bruna:4
بريون brion:2 bryon:2
بستاني boustani:2 boustany:2
بلاو blau:4
بلعربي belarbi:2 bellarabi:2
بندي bundy:4
بهات bhatt:4
بهادر bahadur:4
بهار bahar:4
بهيجه bahija:2 behice:2
بورقيبه bourguiba:4
بورلي burley:4
بوزان bozan:12 buzan:2 bouzan:7
بوزر boozer:4
بوعزه bouazza:3 bouassa
بوهم boehm:4
بياتا beata:4
تالي talley:4
تحوتمس thutmose:4
تحيه tahia:3 taheyya
تشون chun:4
توا toit:2 tua:2
تودا toda:4
توش tosh:4
توفت toft:4
تيسا tessa:4
تيمي timmy:4
تيميا timea:4
تيوس tyus:4
ثيل thiele:2 thil:2
جاردين jardine:4
جاف jaff:2 jaffe:2
جانو gano:2 jano:2
جبر gabr:2 jabr:2
جزف jozef:4
جليلي jalili:4
جنرال general:4
جهان jahan:4
جواري jawari:2 juary:2
جيلي gili:2 jili:2
حاطوم hatoum:3 hatum
حاوي hawi:4
حبيبه habiba:4
حجاي hagai:2 haggai:2
حزام hizam:4
حفني hefny:3 hifni
حلاوه halawa:2 halaweh:2
حلو helou:3 hilou
حمروش hamrouche:2 hamroush:2
حمودي hammoudi:2 hamoudi:2
خاتمي khatami:4
خاطر khater:4
خضوري khedoori:2 kadoorie khedouri
خطاب khattab:4
دار dar:4
دارون daron:2 darron:2
داري dari:2 darry:2
دال dal:4
دانون danon:4
دحلان dahlan:4
دحمان dahmane:4
دهقان dehghan:4
دوتا dutta:4
دودا duda:4
دول dole:2 doll:2
دوماني domani:2 doumani:2
ذيب theeb:2 deeb dhib
رابي rabe:2 rabi:2
رابين rabin:4
رازي razi:3 razie
رامل ramel:4
رامونا ramona:4
رحماني rahmani:4
رشيدي rashidi:4
رفقي refki:2 rifki:2
روسيا russia:4
روك rok:2 rook:2
زادي zadi:2 zadie:2
زاهد zahed:12 zahid:7 zahit:5
زعفراني zafarani:2 zafrani:2
زعيتر zaiter zeiter zuaiter zwaiter
زمان zaman:4
زورا zora:4
زيلي zille:2 zilli:2
سابو sabo:2 sabu:2
سادا sada:4
سادات sadat:4
سادي sadie:4
ساران saran:4
سارني sarney:2 sarni:2
ساري sari:4
ساور sauer:4
سبع sabaa:2 sabeh:2
سعدون saadoun:2 sadoun sadun
سكوبي scobee:2 scobey:2
سلستين celestine:4
سوس suess:2 sus:2
سولا sola:4
سيري siri:4
سيسي sese:2 sissi:2
سيغر seeger:4
سيلز seals:2 sills:2
سيينا siena:2 sienna:2
شاف schaaf:4
شانا shana:2 shanna:2
شاهي shahi:4
شجاع shuja:3 shoja
شعث shaath:4
شعري chaari:2 saari shaari
شعيب chouaib:5 chaib shuayb:5 shuaib:12 choaib:7
شكور shakor:2 shakkur shukor
شول scholl:4
شيبان cheban chibane shayban shiban
شيشنق sheshonk:3 shoshenq
صربيا serbia:4
صليبا saliba:4
ضيا zia:3 diaa:12 dia:7 ziya:5 dhia:5
طراد trad:4
عاتكه atikah:3 atiqa
عاد aad:4
عبدالرحمن abdalrahman:40
عبله abla:4
عجمي ajami:20 ajmi acemi:12 adjami:8
عدن adan:4
عدوان adwan:4
عروسي roussi:3 aaroussi
عريقات erakat:2 erekat:2
عسكر askar:3 isker
عفيفي afifi:4
عليم alim:2 aalim aleem
عناني anani:3 enani
عوفر ofer:4
عوني awni:2 auni ouni
عياشي ayachi:2 ayyashi yachi
غاو gao:4
غربي gharbi:4
غروب grubb:4
غريم grimm:4
غوري gauri:2 guri:2
غورين goren:4
غوي goey goi gueye gwei
غيب gibb:4
فاتون faton:2 fatton:2
فاخر fakher:2 fakhir:2
فاخوري fakhoury:4
فاديه fadia:4
فان fan:4
فتحيه fathia:2 fethia:2
فرانكن franken:4
فردوس ferdoos:2 fardous firdaws
فروده frode:4
فريدان friedan:4
فريدون fereydoon:2 ferydoon:2 fereydoun:10 feridun:6 faridoun:4
فلور flor:4
فلير flair:4
فلينت flint:2 flynt:2
فيالا fiala:4
فيرون fearon:2 ferrand:2
فينر fenner:2 wiener:2
فينك fink:4
قادري qadri:2 kadare quadri
قانصوه qanso:3 kanso
قتاده qatada:3 qatadah
قعوار kawar:3 qawar
قيسي qissi:2 kaissi qaisi
قيوري gurie:4
كاستان castan:4
كالدر calder:4
كايدن cayden:2 kayden:2
كبير kabeer:2 kabier kabir
كروك crook:2 kroc:2
كعبي kaabi:3 kaebi
كلاب kilab:4
كلوني clooney:4
كمونه kamouna:4
كوتين cotten:2 cottin:2
كورتين curtin:4
كوريتا coretta:4
كوس koss:2 kus:2
كولب kolb:4
كويل coyle:4
كيدا kida:4
كيقباد kayqubad:4
كيليان cillian:2 killian:2
كيلين kellen:2 killeen:2
لامو lamo:4
لبكي labaki:4
لشود lachaud:4
لقمان luqman:12 lukman lokman:7 loqman:5
لميس lamees:2 lamis:2
لوتي lottie:4
لوجي logi:2 logie:2
لودج lodge:4
لوركا lorca:4
لوريا luria:4
لوزي lawzi:2 luzi:2
لوسادا losada:4
لوسينا lucena:2 lucina:2
ليدجر ledger:4
ليدل liddell:4
ليدلي ledley:4
ليدن leyden:2 liden:2
ماسو maso:2 masuo:2
مبالا mbala:4
مجاهد mujahid:2 mogahed mojaheed
محند mohand:4
مدريد madrid:4
مدني madani:4
مرجان marjan:2 morjane:2
مرعشلي maraashly:2 meraachli:2
مره murrah:4
مزالي mzali:4
مطلب muttalib:4
معمار mimar:3 memar
مقبل mokbel:2 moqbil mouqbel
مكري mccray:2 mokri:2
ملكي maleki:2 melki:2
منسي menassa:2 mansi mincy
منيف munif:2 menif mounif
مودب meddeb:2 moadab:2
مورينا morena:2 morina:2
مولوني moloney:2 molowny:2
مونتا monta:4
موني mony:2 mooney:2
ميرون miron:4
ميسي messi:2 missy:2
ميلي melle:2 mili:2
ميهتا mehta:4
ناصف nassef:2 nacef nasif
ناصيف nassif:20 nasif:12 nasseef:8
نامق namik:3 namiq
نايا naya:4
نبي nabi:2 naby:2
نجلا naglaa:4 najla:20
نجوين nguyen:4
نزيه nazih:3 nazeh
نصرت nusrat:2 nusret:2
نصره ennasra:2 nasra:2
نعمه nehme:12 naama:5 nimah:8 nemeh:20 nimet:8
نهله nahla:12 nehle:7
نيشا nisha:4
هارونا haruna:4
هازل hazal:2 hazell:2
هامرين hamren:2 hamrin:2
هانيبال hannibal:4
هني hennie:2 henny:2
هودجكن hodgkin:4
هوراك horak:4
هوران horan:4
هوف hof:4
هوفا hoffa:4
هيجا higa:4
هيدا hedda:2 hida:2
هيمي hemi:2 hemme:2
واحد wahed:2 waahid wahid
وارتون warton:2 wharton:2
وان wan:4
وون won:2 woon:2
وينتون winton:4
يمان eman:4
يوردان yordan:4
يونان younan:4
ابريو abreu:3
ابيرت abert:3
اجا aja:3
احمدو ahmadu:2 ahmadou
ادلون adlon:3
ارتيتا arteta:3
اردا arda:3
ارزقي arezki:3
ارضاشيس artaxias:3
ارغوتي argote:3
ارغون ergun:3
ارمان arman:3
ارمينيا armenia:3
ارنوت arnott:3
استوري astori:3
اسلم aslam:3
اسو aso:3
اسينسي asensi:3
اشفق ashfaq:3
اغري agre:3
افتخار iftikhar:3
افراح afrah:2 ifrah
اكاو akao:3
اكو aco:3
الدن alden:3
الماس almas:2 elmas
اندارا endara:3
انكه anke:3
اوال awal:3
اوانا oana:3
اوبلاك oblak:3
اودرا audra:3
اوساكا osaka:3
اوساكو osako:3
اوسيم osim:3
اوشن ocean:3
اوفقير oufkir:3
اوكافور okafor:3
اوكسانا oksana:3
اوكوما okuma:3
اوكيف okeefe:3
اولاد ouled:3
اولكر ulker:3
اولوا ulloa:3
اوموت umut:3
اومورا omura:3
ايتن ayten:3
ايلا ayla:3
اينسلي ainslie:3
ايهان ayhan:3
باديان badiane:3
بارتيك bartik:3
بارد bard:3
باردين bardeen:3
باركين barkin:3
بارنا barna:3
بارودي baroudi:3
باستا basta:3
باشاك bashak:3
بانا bana:3
بانجو banjo:3
بانون bannon:3
باني bunny:3
بحراني bahrani:3
براس bras:3
برامس brahms:3
برود broad:3
بروهن bruhn:3
بريسان bressan:3
بزي bazzi:3
بشر bishr:3
بصير bassir:2 basser
بعلبكي baalbaki:2 balabakki
بلاها blaha:3
بلجيكا belgium:3
بلحوت belhout:3
بلحوس balhous:3
بلص balass:2 balas
بلقايد belkaid:3
بلوا blois:3
بلي bile bly blye
بلين blaine:3
بنيام binyam:3
بهنود behnoud:3
بوجناح boujenah:3
بود budd:3
بورليه borlee:3
بوشعيب bouchaib:3
بوعبيد bouabid:3
بوليان buljan:3
بومدين boumediene:3
بومعزه boumaaza:2 boumaza
بيان bayan:3
بيتي beattie:3
بيدي bedi:3
بيضون beydoun:3
بينيه binet:3
بيونغ byung:3
تراني trani:3
تريانا triana:3
تريش trish:3
تريشا trisha:3
تزو tzu:3
تشافي chaffee:3
تشيدي chidi:2 cide
تقيه takeyh:2 tekaya
توجو tojo:3
توربن torben:3
توشيمي toshimi:3
تولدي toldi:3
جادا jada:3
جاري jarry:3
جانينا janina:3
جعايدي jaidi:3
جعبري jaabari:3
جلاصي jelassi:3
جمالي jamali:3
جملين gmelin:3
جناحي janahi:3
جندب jundab:3
جوزي josie:3
جوسي jussi:3
جوليتا julieta:3
جولين julen:3
جوها juha:3
جوين gwyn:2 gwynne
حاتمي hatami:3
حارث harith:3
حبيل hubail:3
حتا hatta:3
حجر hajar:2 hujr
حرسي hirsi:3
حرفوش harfouch:3
حزبون hazboun:3
حشيشه hachicha:3
حصري hossary:2 hussary
حفص hafs:3
حمام hmam:2 hamam
حمده hamda:3
حمدون hamdoon:2 hamdun
حميدان humaidan:2 hamidene
حميدو hamidou:3
حنانيا hanania:10 ananias:6
حنفي hanafy:2 hanafi
حنون hanoune:2 hanoon
حوي hawwa:3
خرازي kharazi:3
خضيره khedira:3
خليف khalif:3
خمره khumra:3
دجاني dajani:3
دراجي draghi:3
دورينا dorina:3
دوستم dostum:3
ديراك dirac:3
ديراني dirani:3
ديسي desi:2 dessi
دينار dinar:3
ديناه dinah:3
راز raz:3
رافع rafaa rafe rafeh
ران rahn:3
رايف raif:2 raef
رحيل raheel:3
رودن roden:3
روشان roshan:3
ريش risch:2 rich
زروق zarrouk:2 zarruq
زوريتا zurita:3
زويا zoya:3
زيل zyl:3
زينوني zenoni:3
سابينا sabina:3
سارون sarron:3
سامينا samina:3
سانون sanon:3
ساير sayre:3
سباعي sbai sebei sibai
سبيعي sbei ssbiay subaie
ستراود stroud:3
ستوكر stoker:3
سحيم suhaim:2 shim
سفر safar:3
سقا saca saka:8 saqqa:12 sakka:20
سلابي slaby:3
سلوكم slocum:3
سمان samman:20 semman:12 saman:8
سنطروق sanatruq:3
سواري souare:3
سوكي suki:3
سولانا solana:3
سولك salk:3
سويل sowell:3
سيركا sirkka:3
سيسلي sisley:3
سيفي seve seyfi sifi
سيلي seeley:3
سيماس simas:3
سيماك semak:3
سيمس simms:3
سينغي singye:3
سيويل sewell:3
شاردان chardin:3
شاريت sharett:3
شاكا shaka:3
شجاعي shojaei:3
شحرور shahrur:2 chahrour
شعاع shouaa:2 shua
شقيري shukeiri:2 shugairi
شهد shahad:2 shahd:15 chahd:9 shahed:6 shehd:6
شوشان shushan:3
صالحاني salhani:2 salhany
صايفي saifi:3
صبار essabar:2 sebbar
صحبي sahbi:3
صرصور sarsur:2 sarsour
صليبي salibi:2 sleibi
صهيوني sahyouni:3
صوالحه sawalha:3
صويلح soilih:2 sweileh
صيام seyam:2 syam
صيد essid:3
طابع ettabaa:3
طلحه talhah:2 talha
طهراني tehrani:3
طيبي tibi:3
عالي aal:2 aali
عايش aaish:2 ayesh
عجاج agag aggag ajaj
عجرم ajram:3
عذاري idhari:2 dhari
عرار arar:3
عراف arraf:3
عرب arab:20
عروه aroua orwa:12 urwa:7 arwa:5
عز ezz:3
عزيزي azizi:3
عسري lasri:3
عسيران osseiran:3
عطوان atwan:2 attwan
عطوي atwi:3
عفاف afef:2 affaf:9 afaf:15
عفان affan:3
عفيفه afifa:2 affifa
عكاري akkari:3
علوش allouch alloush alwach
عليه alaya aleya ulayya
عماري mari:3
عميحاي amichai:3
عميس umays:2 umais
عنابي nabi:3
عنات anat:3
عواجي awagi:2 awaji
عولقي aulaqi:2 awlaki
عيسو esau:2 aissou
غالا gala:3
غربيه gharbia:3
غريت grete:3
غزوان ghazwan:2 gaswan
غفور ghaffour ghafoor ghafour
غنام ghannam:3
غوال gual:3
غوث guth:3
فات fat:3
فاردين fardeen:3
فاعور faour:2 fahour
فالح falih:3
فالويل falwell:3
فرومان froman:3
فضلان fadlan:3
فقير fekir:2 faqir
فليشمان fleishman:3
فنيش fneish:3
فورت fort:3
فورتين fortin:3
فيرو ferro:3
فيمر wimmer:3
فينكل finkel:3
قايد gaid:2 kaid
قتلمش qutulmish:2 qutalmish
قرنق garang:3
قصاب qassab:20 kasab kassab:12 kasap:8 qasab:8
قود good:3
قيوم gayoom qayum quayum
كارات karat:3
كارم karem:3
كاسات cassatt:3
كالا cala:3
كانتونا cantona:3
كحيل kahil:20 kuhayl:12 koheil:8
كرات kratt:3
كرار karrar:3
كروغ krogh:3
كرينا crenna:3
كفوري kfoury:3
كلات klatt:3
كلبس klebs:3
كلوت clot:3
كلي klee:3
كمالي kamali:3
كوجوري kogure:3
كودينا codina:3
كوراي koray:3
كورنيش cornish:3
كوزا cuza:3
كوزاك kozak:3
كوفور kufuor:3
كوكا kuka:3
كوهيه kohei:3
كوي cui:3
كويد quaid:3
كوينا koena:3
كيسر keiser:3
كيلو kilo:3
لافون lafont:3
لبيد lapid:2 labid
لبيض labyad:2 labied
لحام lahham:20 laham:12
لمباركي lambarki:3
لوربيك lorbek:3
لياقت liaquat:3
ليانا liana:3
ليبيد lebed:3
ليتي leite:3
ليراس lleras:3
ليست list:3
ليكو leko:3
ليندل lendl:3
لينين lenin:3
ليهمر lehmer:3
ليهي leahy:3
مارجي margie:3
ماردي mardy:3
مارس mars:3
ماريتا marita:3
ماستاني masutani:3
مالح maleh:3
مالي mali:3
ماليا malia:3
مانين manin:3
محرز mehrez:3
مراش marrash:3
مرسييه mercier:3
مرقص murkus:2 morcos
مرياح meriah:3
مزاري mazari:3
مسرحي masrahi:2 masarhi
مصطفوي mostafavi:3
مصمودي masmoudi:3
معتصم moatasem moatassim mutassim
معتمد moatamed motamed mutamid
معد maad:2 maadi
معلول maaloul:3
معمر maamar mamar muammer muammar:12 moammar:7 mouammar:5
مفيده moufida:3
مكتبي maktabi:3
مملوك mamlouk:3
مناحم menachem:3
مناع manaa:2 manna
منبه munabbih:3
مندو mando:3
منه menna:3
منيه monia:3
مهري mehri:3
مولن mullen:3
مونس mans mons munas
موهر mohr:3
ميلاي millay:3
ميلوا melua:3
ميما mima:3
ميموني mimouni:3
ناتشي nachi:3
ناوي nawi:3
نايك naik:3
نبيله nabila:15 nebile:9 nabeela:6
نجفي najafi:3
نخلي nakhli:3
ندور ndour:3
نذير nazir:2 nadhir
نرمين nermin:3
نضال nidhal:8 nedal:12 nidal:20 nizal:5
نعماني nomani:2 naamani
نعوم naoum:3
نفاع nafa:3
نمر nemer:2 nimer
نمري nimri:2 nemri
نهال nihal:3
نواس nuwas:3
نوراني noorani:3
هاجا haga:3
هرت hurt:3
هنادا hanada:3
هوان hwan:3
هورنا horna:3
هول holl:3
هيبي hebe:3
هيفتن haeften:3
واثق wathiq:2 wasiq
واشر washer:3
واصل wasil:2 wassel
واكد waked:3
والدمان waldman:3
والدن walden:3
وردن worden:3
وصفي wasfi:12 vasfi:7
وضاحي ouadahi:3
ونسلي wensley:3
ويام wiam:3
وينونا winona:3
ويني winnie:3
يزبك yazbek:3
يشوعيهب ishoyahb:3
يعرب yaarib yaarub yarab yarub:12 yaarob:7 yaroub:5
يكتا yekta:3
يكترينا yekaterina:3
يوليانا yuliana:3
ابتهاج ibtihaj ibtihej
ابجر abgar:2
ابلان ablan:2
ابياتي abbiati:2
ابيس abbis:2
ابيض abid biadh abyad:20 abiad:12
اترام attram:2
اتزوري atzori:2
اتسو atsu:2
اتوري autuori:2
اتوود attwood:2
اتيل attell:2
اتينا atena:2
اثانيا azana:2
اجدو ajeddou:2
ادامي adami:2
ادقرين edgren:2
ادلاي adlai:2
ادلين adeline:2
ادموني admoni:2
ادورني adorni:2
اديتي aditi:2
ادينون adenon:2
اراني arany:2
ارجان arjan:2
ارقم arqam:2
اركون arkoun:2
ارمله armalet:2
ارميت armet:2
ارنا erna:2
ارنون arnon:2
اروتينيان arutyunian:2
ارياتي ariatti:2
اريثا aretha:2
اريزا ariza:2
اريما arima:2
اسانتي asante:2
استون aston:2
اسحق isaacs yitzchak
اسر asser:2
اسك aske:2
اسمر asmar:2
اسمير asmir:2
اسيريا assyria:2
اسيس assis:2
اسيل aseel:2
اشام ascham:2
اشبي ashbee:2
اشدون ashdown:2
اشعري achaari ashaari
اشقر ashkar:8 ashqar:20 achkar:12
اشلق ashlag:2
اشيدا ashida:2
اصفري asfari:2
اعتابو aatabou:2
اعتزاز aitzaz:2
اعجاز aijaz:2
اعين ayan ayun
اغستا agusta:2
اغوت agut:2
افول afful:2
اقجورا akcura:2
اقصبي akesbi:2
اكبان akabane:2
اكدا acda:2
اكرامي ekramy:2
اكرور akrour:2
اكرون akroun:2
اكلي akli:2
اكينا alakina:2
التو aalto:2
الحق haq:2
الهي elahi:2
اليكس aleks:2
امارتي amartey:2
امبان ambane:2
امجي amge:2
امري amery:2
امريش amrish:2
امسيف amsif:2
امقاسم amqassim:2
امنون amnon:2
اموري amaury:2
اميد omid:2
امينو aminu:2
اميه umayya:2
اميي amey:2
انابل annable:2
انجيلي angeli:2
اندا anda:2
اندلا andela:2
انستي anstey:2
انسر unser:2
انسل ansel:2
انسلي ansley:2
انسي onsi:2
انصاريفرد ansarifard:2
انطوني antonie:2
انكي enki:2
انو anno:2
انوين unwin:2
انيي annei:2
اهوجا ahuja:2
اهونين ahonen:2
اوبالدو ubaldo:2
اوبرانياك obraniak:2
اوبور aubour:2
اوبويل oboyle:2
اوبين aubin:2
اوتلو outlaw:2
اوتمار ottmar:2
اوتويا otoya:2
اوجلان ocalan:2
اوحادي ouhadi:2
اوحيون ohayon:2
اود odd:2
اودلي audley:2
اودوكا udoka:2
اودي audie:2
اوديار audiard:2
اوربانيك urbanek:2
اورت oort:2
اوردا orda:2
اورسمه oresme:2
اورلاي orley:2
اورلين orlin:2
اورورك orourke:2
اوريالي oriali:2
اوسانو osano:2
اوسبي osby:2
اوستين osteen:2
اوسمار osmar:2
اوسمنت osment:2
اوسي ossie:2
اوشيبا oshiba:2
اوصالح oussallah:2
اوعيسي oaissa:2
اوك ok:2
اوكان okan:2
اوكلي oakley:2
اولدمان oldman:2
اولري ulery:2
اولميتا olmeta:2
اولني olney:2
اولينا olena:2
اولينيك olynyk:2
اوماري omari:2
اوميدا umeda:2
اونانا onana:2
اوندو ondo:2
اونفراي onfray:2
اونور onur:2
اوهرين uhrin:2
ايامي ayami:2
ايراس heras:2
ايزيس isis:2
ايس ice:2
ايماني imani:2
ايهم aiham:2
ايوانا ioana:2
بابان baban:2
باتا batta:2
باتاك batak:2
باتوك batuk:2
باث bath:2
باجندوح bajandouh:2
باديا badea:2
بارا barra:2
باركا barca:2
بارود baroud:2
باريزي baresi:2
باساني bassani:2
باسك busk:2
باسكن baskin:2
باكي baki:2
بالان balan:2
بالتا balta:2
بالزين bezzine:2
بالمر ballmer:2
باهي bahi:2
بحاح bahah:2
بحاري bahari:2
بختي bekhti:2
بدول bedwell:2
بدير badir:2
برابح berrabah berrabeh
برار brar:2
براشيه brachet:2
براه brahe:2
برجان barrajan:2
برخا barkha:2
برد burd:2
برزان barzan:12 berzan:7
برشلونه barcelona:2
بركي barki:2
برمك barmak:2
بره barrah:2
برهم barham:2
برور bror:2
بروما bruma:2
برومانا brumana:2
برونز bruns:2
بروين bruin:2 parwin:12 perwin:7 pervin:5 parvin:5 barwin:3
بريش brych:2
بريك brik:2
بريم brehm:2
برينا brina:2
بزرك bozorg:2
بسايح bessaih:2
بطلان butlan:2
بطيخ battikh:2
بعله baala:2
بقاتي bakkati:2
بقال bakkal:2
بقالي bakkali:2
بقطر bocthor boktor
بكا bakaa:2
بكير bekir:2
بلاني blaney:2
بلقين bologhine buluggin
بلماضي belmadi:2
بنتين bentin:2
بنعمر benomar:2
بنواس banouas:2
بهابها bhabha:2
بهاره bahareh:2
بهجا bahja:2
بهلول bahloul:2
بهوي bahoui:2
بواليا bwalya:2
بوبر buber:2
بوبولينا bouboulina:2
بوجمعه boudjemaa boujemaa
بوخيمه boukhima:2
بودن bouden:2
بوديت boudet:2
بودين bowden:2
بوذا bauza:2
بوردييه bordier:2
بورك bork:2
بورودين borodin:2
بوز boz:2
بوستيك bostic:2
بوسنه bosnia:2
بوعافيه bouafia:2
بوعبدلي bouebdelli:2
بوعزيزي bouazizi:2
بوعلاق bouallegue:2
بوفي boffi:2
بوقره bougherra bouguerra
بولاتي bolatti:2
بولان bulan:2
بولت bolt:2
بولي boli:2
بوليف boulif:2
بوليكن bulykin:2
بوما bouma:2
بونيتا bonita:2
بونيك boniek:2
بياتي bayati:2
بياضي baiady:2
بياليك bialik:2
بيته bethe:2
بيروتي perotti:2
بيسر besser:2
بيضايي bayzai beyzai
بينيتا benita:2
بيومي bayoumi:2
تاعرابت taarabt:2
تاماي tamai:2
تامرا tamra:2
تبعمرانت tabaamrant:2
تته tetteh:2
تجار tedjar:2
تربل terbil:2
ترجمان torgoman torjmane
ترحيني tarhini:2
تروت trott:2
ترولي trulli:2
ترويا troyat:2
تزارا tzara:2
تسنيم tasneem:2
تسور zur:2
تشامي tchami:2
تشاني chaney:2
تشمران chamran:2
تشيك chech:2
تشيليك celik:2
تشيه cheh:2
تغلق tughlaq tughluq
تقلا takla thecla
تنر tyner:2
توان tuan:2
توت tot:2
توحيدي towhidi:2
تورني torni:2
توريان taurean:2
توريك turek:2
تورين toren:2
توشي toshi:2
تون tone:2
تونسي tounsi:2
تويلا twyla:2
تيتيما titima:2
تيجان tejan:2
تيسيي tissier:2
تيلا tila:2
تيله thile:2
ثوريك thariq:2
جابو jabu:2
جادر jader:2
جادون gadon:2
جارو jarreau:2
جالين jalen:2
جالينا gallina:2
جام jam:2
جامي jami:2
جاه jah:2
جاها jaha:2
جاوي jawai:2
جبرتي ghiberti:2
جبل jabal:2
جحنيط djahnit:2
جدي jdey:2
جرابه grabbe:2
جراك gracq:2
جربي jerbi:2
جريصاتي jreissati:2
جعجع geagea:2
جعيم juaim:2
جفالي juffali:2
جمرا jamra:2
جناتي jannaati:2
جنتي jannati:2
جنيات jenyat:2
جوادي djawadi:2
جوارين guarin:2
جوب job:2
جوبان coban:2
جورجيتا georgeta:2
جوزيان josiane:2
جيدن jaden:2
جيركن gerken:2
جيلا gila:2
جيماه gyimah:2
حارب hareb harib
حاروش haroche:2
حاسي hassi:2
حالوتس halutz:2
حبوش haboush:2
حجاوي hadjaoui:2
حجيج hojeij:2
حدراف hadraf:2
حذافه hudhaifa huzafa
حرار harar:2
حراق harrak:2
حردان hardan:2
حرشاني horchani:2
حروب hroub:2
حسابي hessaby:2
حسنلي hasanli:2
حسيب hasib:12 hassib:5 haseeb:7
حشلاف hachlaf:2
حصريه husrieh:2
حفاظ haffadh:2
حفصون hafsun:2
حكمي hakami:2
حلواني halawani:2 halwani:20 helvani:12 haloueni:8
حليش halliche:2
حمديس hamdis:2
حمروني hamrouni:2
حمزاتوف gamzatov:2
حمسل hamsal:2
حمنه hammanah:2
حمو hammou:2 hammo:12 hemo:7 hamo:5
حمورابي hammurabi:2
حمومه hamouma:2
حميه hamieh:2
حننا hanenna:2
حوفي hofi:2
حويطي hwaiti:2
حيزي hezi:2
حيسو hissou:2
حيوه haywah:2
خارين kharine:2
خازن khazen:2
خاصكي haseki:2
خاني khani:2
خاير hayir:2
خدام khaddam:2
خرمي khormi:2
خضري khodari:20 hudari:12 khudari:8
خضيري khedairi khudairi
خعمررنبتي khamerernebty:2
خلخالي khalkhali:2
خلصي khalsi:2
خواجه khwaja:2
خياري khiari:2
خياط khayat:20 khayyat:12 hayyat:8 chayat:8
خيل khil:2
داراه darragh:2
دارميان darmian:2
دارو darro:2
داليان dalian:2
داملا damla:2
دانيه dania danyah
داه dah:2
داوم daum:2
داوود daud dawod dawud:8 daoud:10 dawood:10 davut:4 dawoud:8
داويت dawit:2
دايي daei:2
دباس debbas:2
دبسي debsi:2
دجيان djian:2
دحيات dahiyat:2
درعي deri:2
درمان darman:2
دره durra:12 dora:7
دريم dream:2
دريما dreama:2
دعا doa doaa:20 duaa:12
دعيبس dabis daibes
دعيس adais:2
دمان demunn:2
دميان damjan:2
دنت dent:2
دهينه dhina:2
دوالي duale:2
دواي dawai:2
دوخي dokhi:2
دورت dort:2
دورس dors:2
دورسن dorsin:2
دوري dore:2
دورين dorin:2
دوكا dukas:2
ديلم dilem:2
ديلما dilma:2
دينك denke:2
ديوان dewan:2
ديوانا dewanna:2
راب raab:2
رابه raabe:2
راجات rajat:2
رادا rada:2
رادت raadt:2
راده rade:2
راسك rusk:2
راسل russel:2
راشون rashaun:2
راغ rugg:2
رايق raiq:2
رباب rabab:15 rababe rebab:9
رباع rabbae:2
رباعي rebai roubai
رباعين rebaine:2
رباني rabbani:2
ربيعي rabiei rabii
رجايي ragai rajai
رجي rajji:2
ردن raden:2
رزوقه rzouga:2
رسن rasan:2
رفقه refka rifqa
رقيق rekik:2
رمال rammal:2
رواني rouani:2
روتا rota:2
روحانا rouhana:2
روحي rawhi roohi
رودان rodin:2
روسيو rocio:2
روغان rogan:2
روغه ruge:2
روميت romit:2
رومينا romina:2
روون rowen:2
رويا roya:2
رياضي ryadi:2
ريالي riyale:2
ريانا rhianna:2
ريحاني raihani rihani
ريغا riga:2
ريفي rifi:2
ريميه rimet:2
رينتا renta:2
زامر sammer:2
زانت zant:2
زانين zanin:2
زاي zai:2
زرقان zarkan zorgane
زروقي zarrouki zerrougui
زعير zair:2
زفان zeffane:2
زورن zorn:2
زياده ziade:2
زيتونه zaitouneh:2
زيدون zaydun:2
زيك zec:2
زيم zem:2
زيما zima:2
زينا zina:2
زيني zinni:2
سابلي sable:2
ساحلي sahli:2
ساد sade:2
سارينا sarina:2
سافران safran:2
سالاك salak:2
سانين sanin:2
سايحي essaihi saihi
سبعين sabin:2
سبيلا sabila:2
ستراك setrak:10 sedrak:6
ستروما stroma:2
ستريك strik:2
ستورك stork:2
ستوكلي stukeley:2
ستيلا stela:2
ستيلان stellan:2
سحاب sahab:2
سدرا sedra:2
سرباح cerbah:2
سرجان srgjan:2
سرحات serhat:2
سعداوي saadawi:2
سعيود sayoud:2
سفري safri:2
سقاف saggaf saqqaf
سقراط socrates:2
سقعت skaat:2
سكوني scoonie:2
سلاف soulef sulaf
سلامي sellami:2
سلوت sloat:2
سليل salil:2
سما sema:2
سماكه samaka:2
سمرقندي samarqandi semerkandi
سمرين simreen:2
سميرتين smertin:2
سميكه simaika:2
سنبل sonbol:2
سنحاريب senharib sennacherib
سنعوسي sanousi:2
سنوري snorri:2
سني sonni:2
سهيلي sehili:2
سود suda:2
سودا soda:2
سودي soddy:2
سوران soran:2
سوري suri:2
سوسي susi:2
سوغا soga:2
سوفي sofi:2
سولي sulley:2
سومان suman:2
سويتين sweetin:2
سويد souid:2 suwaid:12 sweid:7
سيبلي sibley:2
سيتر sitter:2
سيج sage:2
سيجال segal:2
سيدار cedar:2
سيدكا sidka:2
سيرخو sirgo:2
سيرسي searcy:2
سيرغي sergiy:2
سيرنان cernan:2
سيرني cerny:2
سيريس serres:2
سيزان cezanne:2
سيسلا ciesla:2
سيغان segan:2
سيغورني sigourney:2
سيليني selene:2
سيماج semaj:2
سيمسيك shimshek:2
سيمنون simenon:2
سيمي simi:2
سينجي senge:2
سينداك sendak:2
سينوما senuma:2
سينيم sinem:2
شاحاك shahak:2
شاران sharan:2
شاردا sharda:2
شاردي chardy:2
شاري shari:2
شافران shafran:2
شافني chafni:2
شاكتي shakti:2
شاملو shamloo:2
شانتي shanti:2
شاهد shahade:2
شباط chabat:2
شتين cetin:2
شجاعت shujaat:2
شحات shahat:2
شحده shehdeh:2
شراره shararah:2
شرفي charfi:2
شرقي charki cherki
شريده sharida:2
شريدي shreidi:2
شريفو sherifo:2
شريفي sharifi:2
شعبه shuba syubah
شعيبات shoebat:2
شقيه shakaya:2
شكريه shukria:2
شكعه shakaa:2
شكولينا shkolina:2
شكوه shikoh:2
شلالا shalala:2
شلح shalah:2
شماس shammas:20 chammas:12 shemmas:8
شماسيان chammassian:2
شمالي shemali:2
شمخاني shamkhani:2
شملان shamlan:2
شموليك shmulik:2
شنكن chinkin:2
شنيق chenik:2
شوستاك shostak:2
شوفاني shoufani:2
شوم shum:2
شوهيه shuhei:2
شويا shoya:2
شويتا shweta:2
شيباني chibany:2
شيبوب chiboub:2
شيحا chiha:2
شيحي chihi:2
شيخي sheikhi:2
شيقيكي shigeki:2
شيلح shelah:2
شيله scheele:2
شيلوه shiloh:2
شيما shima:2 shaimaa:20 chaima:12
شينيه chenier:2
صابوري saboory:2
صادقوف sadygov:2
صامويلز samuels:2
صامويلسون samuelsson:2
صبا cyba seba
صباحي sabahi:2
صباره sabara:2
صبان sabban:2
صبح sobh:2
صبور sabbour:2
صحناوي sehnaoui:2
صدرالدينوفا sadretdinova:2
صدي saddi:2
صرخي sorkhi:2
صغيري saghiri:2
صفدي safadi:20 safdie safady:12
صفريوي sefrioui:2
صفوي safavi:2
صلح solh:2
صنهاجي sanhaji senhaji
صنوع sanu:2
صوايا sawaya:2
صوحان suhan:2
صوماليا sumaila:2
صوناي sunay:2
صيراط serrat:2
ضاري dhari:2
ضحاك dahak:2
ضيف daif dhaif
ضيفه dayfa:2
طاووس tawus:2
طحان tahan:12 tahhan:20
طحاوي tahawy:2
طليع talia:2
طوال twal:2
طوبي toubi:2
ظريف drif zarif
عابد abed abid
عاروري arouri aruri
عازر azer:2
عاطش ates atesh
عاطي aati ati
عالمكير alamgir:2
عايده aida:2
عباده abada ubadah obada:12 oubada:7 ubada:5
عبداللات abdallat:2
عبداللاييه abdoulaye:2
عبدلكي abdelke:2
عبدول abdul:2
عبريكا abrika:2
عبيدات obeidat:2
عتبان utban:2
عتيبه otaiba otaibah
عجيبه ajiba:2
عده adda:2
عدوس adous:2
عراقي araghi raki
عربيد arbid:2
عربيه arabia:2
عرفاوي rfaoui:2
عرقتنجي aractingi:2
عروي aroui roui
عريضه arida:2
عريضي aridi:2
عزراييل azrael:2
عزير uzair uzeyir
عشراوي ashrawi:2
عصماني osmani:2
عطار attar:20 tar aatar:12
عطاش attash:2
عطيفات atefat:2
عفاره afarah:2
عفلق aflaq:2
عفيش ofeich:2
عقاب eqab okab
عقيلي aghily:2
علالو allalou:2
علمدار alemdar:2
عليخاني alikhani:2
عليزاده alizadeh:2
عليش elesh illish
عليوان alaywan olajuwon
عمامو amamou:2
عمبر anbar:2
عناد anad:2 enad:12 inad:7
عنان anan inan
عنايت inayat:2
عنايتي enayati:2
عنتره antarah:2
عنصر laenser:2
عنقاوي angawi:2
عهديه ahdeya:2
عوانه awana:2
عوفرا ofra:2
عيدي idi:2
عيران eran:2
عيطه eita:2
غابيتا gabetta:2
غابين gabin:2
غادي gadi:2
غاليا galia:2
غاليت galit:2
غامبيتا gambetta:2
غاني gani:2
غانيون gagnon:2
غدار ghaddar:2
غديره ghedira:2
غرابيل grabeel:2
غرام gram:2
غراوي ghrawi:2
غروبا grobba:2
غريبي ghribi:2
غريسي gracy:2
غفران ghofran:9 ghufran:15
غفوري ghafouri:2
غلامي gholami:2
غوانمه ghawanmeh:2
غوراني gorani:2
غويا goya:2
غياث ghiath:20 ghayath:12 ghiyath:8
غيدا ghida:2
غيراي giray:2
غيرييه guerrier:2
غيلاني ghailani:2
فار farr:2
فاركا farka:2
فارون faron:2
فاضلي fadhli fazli
فالزر walser:2
فاندل fandel:2
فانوس fanous:2
فانين fannin:2
فاير fire:2
فتفت fatfat:2
فرحناز farahnaz:2
فرخ farrokh:2
فرفل werfel:2
فرقان furkan:2
فروخ farroukh:2
فروش frosch:2
فريث frith:2
فريحات freihat:2
فريعه friaa:2
فستنغر festinger:2
فضه feddah fedha
فطين fatin:2
ففارا fafara:2
فقي faqi fiky
فكامي fukami:2
فكروش fegrouche:2
فكرون fakroun:2
فكوهي fakouhi:2
فلاحيان fallahian:2
فلوريانا floriana:2
فلورينا florina:2
فليتر flitter:2
فلينك flink:2
فنلون fenelon:2
فنون fignon:2
فنيس funes:2
فوج fogg:2
فوجيا foggia:2
فوداي foday:2
فورتيه forte:2
فورث furth:2
فورلين forlin:2
فوسي fossey:2
فوشي foschi:2
فولاذ fulad:2
فيتو fito:2
فيداك fedak:2
فيدان fidan:2
فيدمر widmer:2
فيدير feder:2
فير fer:2
فيرما fermat:2
فيرمي fermi:2
فيروز firoz:2
فيرين ferrin:2
فيشته fichte:2
فيشي fieschi:2
فيفرمان fefferman:2
فيلما wilma:2
فيمي femi:2
فينان finnan:2
فيندر fender:2
فيندي fendi:2
فينشر fincher:2
فينيل fennell:2
فيور feore:2
قابل qabel:2
قاجاري qajar:2
قار gara qar
قاسملو ghassemlou:2
قاشوش qashoush:2
قافيه qafih:2
قالانجو qalanjo:2
قايم ghaem qaim
قبها kabha:2
قبيسي kobeissi kobeissy
قدامه qudama qudamah
قدوره qadoura qadura
قرا karra:2
قراصو carasso:2
قرداحي kurdahi:2
قسيس kassis:12 qassis:20 kasis:8
قصاص kassas:2
قصير kassir:2
قصيري cossery:2
قضماني kodmani kudmani
قطراني qetrani:2
قلال kallel:2
قلحيه galhia:2
قناوي kenawy qinawi
قنبر qanbar qanber
قنطار kuntar:2
قنطاري kantari:2
قنواتي kanawati:2
قهوجي gahwji kahwaji:12 qahwaji:20 kahveci:8
قوبلاي kublai:2
قوي kawy qawi
قويدر qwaider:2
كابل cabel:2
كاتل cattell:2
كاتلون kettlun:2
كاتلي catley:2
كاتلين catlin:2
كاثر cather:2
كارمون carmon:2
كارمين carmine:2
كاس kass:2
كاسا scassa:2
كاستا casta:2
كاسون kasun:2
كاسين casin:2
كاظميان kazemian:2
كافري caffrey:2
كافيه cafe:2
كالب kalb:2
كالكي kalki:2
كامن camen:2
كامين kamen:2
كانتون canton:2
كاهلو kahlo:2
كبه kubba:2
كبيري kabiri:2
كتاب kuttab:2
كحاله kahala kahhala
كحلوت kahlout:2
كدي keddie:2
كرابه krabbe:2
كراج cragg:2
كراجنك krajnc:2
كراس karass:2
كراي kraay:2
كربول karboul:2
كرمي karmi:2
كروبي karroubi:2
كروم crum:2
كرومي chromy:2
كريب cribb:2
كساب kassab:2
كسايي kassai:2
كسحي kashi:2
كشك kishk:2
كشكش keshkesh:2
كشميري kashmiri:2
كفري kafri:2
كلاسن klassen:2
كلس killis:2
كلوج kluge:2
كلوف clough:2
كلوم klum:2
كنغليك kinglake:2
كهينه kahina:2
كواسي kouassi:2
كوالين qualen:2
كوبدن cobden:2
كوبياك kubiak:2
كوثري kosari:2
كورا cora:2
كورب korb:2
كورث kurth:2
كورديه corday:2
كورس kors:2
كورستين kurstin:2
كورسي corsi:2
كوركي kurki:2
كورل corll:2
كورني corney:2
كوسل kossel:2
كوفر kuffer:2
كوكر coker:2
كوكيتي keketi:2
كولد cold:2
كولهان culhane:2
كولودين kolodin:2
كولونيل colonel:2
كونا kuna:2
كونت comte:2
كونها cunha:2
كونياكي kuniaki:2
كوهان cohan:2
كياني kayani:2
كيتانا kitana:2
كيتي kitti:2
كيريان curien:2
كيسار kessar:2
كيست kist:2
كيسو keeso:2
كيفت kieft:2
كيلل kilel:2
كيلن killen:2
كيلوني kailouni:2
كيماني kimani:2
كيمي kimi:2
كيومي kiyomi:2
لابيه labe:2
لازم lazem:2
لاغا lagha:2
لاكين lakin:2
لاماه lamah:2
لبس lebbos:2
لجند legend:2
لحبابي lahbabi:2
لحد lahad:2
لحمر lahmar:2
لشهب lachheb:2
لمرابط lamrabet:2
لمنور lamnawar:2
لموشي lamouchi:2
لموشيه lemmouchia:2
لنت lent:2
لنجلن lenglen:2
لنز lens:2
لنكز lings:2
لهب lahab:2
لهيب laheeb:2
لواتي ouati:2
لوالوا lualua:2
لوب loeb:2
لوتاه lootah:2
لوتون laughton:2
لوثار lothar:2
لوثه luthe:2
لوجان lujan:2
لودي lodi:2
لودين lowden:2
لوردان lordan:2
لوزيا luzia:2
لوغلين loughlin:2
لوف loof:2
لوفت luft:2
لوكان lucan:2
لوكن loken:2
لوندال lundahl:2
لوهمان lohman:2
ليبار libar:2
ليجا lega:2
ليخ lech:2
ليدو ledo:2
ليرمان lerman:2
ليزانا lizana:2
ليسين lisin:2
ليش lesch:2
ليغاري leghari:2
ليفيل ifil:2
ليكونا lecuona:2
ليماري lymari:2
ليندو lindo:2
لينر lehner:2
لينغزان lingzan:2
لينغل lingle:2
لينور lenore:2
لينيا linnea:2
ليهار lehar:2
ليوش leosh:2
ليونغ leong:2
ماحي mahi:2
مارساك marsac:2
ماروا marois:2
ماروك maroc:2
ماروه maroh:2
ماريتان maritain:2
مازق maziq:2
ماساي masai:2
ماستا masta:2
ماسك musk:2
ماسين maassen:2
ماطر mater:2
مالكا malka:2
مانيه manet:2
ماهون mahone:2
مباركه mbarka:2
مبشر mubashir:2
مبعلي mobali:2
مبيض mobayed moubayed
مترف metref:2
متفرقه muteferrika:2
مجالي majali:2
مجاني medjani:2
مجير mujir:2
محارمه maharmeh:2
محاميد mahameed:2 mahamid:20 mehamid:12
محبوبه mahbooba:2
محترم muhterem:2
محمدخاني mohammadkhani:2
محمصاني mahmassani:2
محنوش mahnouch:2
محيشي mihayshi muhayshi
مختاري mokhtari:2
مداح maddah:2
مدرس modarres:2
مدلسي medelci:2
مدور medawar:2
مرابط mrabet:2
مرادي moradi:2
مرام maram:2
مردان merdan:2
مريد mourid:2
مساعده masadeh:2
مسامح musameh:2
مستجاب mustagab:2
مسرين mesrine:2
مسلمه maslama:2
مسلوب mesloub:2
مسيح masih:2
مشايي mashaei:2
مشهدي mashhadi:2
مشير mushir:2
مشيري mecheri:2
مصابيح mecabih:2
مصدق mosaddegh msadek
مصطفينا mustafina:2
مصفا mosaffa:2
مصلي masli:2
مطلك mutlak:2
مطمور matmour:2
مظعون madhun mazoon
معاني maani:2
معتوق maatouk:2
معزز muazzez:2
معشر mashar muasher
معصومه masoumeh massouma
معلوم malloum:2
معمري mammeri:2
معيتيق maiteeq:2
مغني meghni:2
مغنيه mughniyah:2
مفتي mufti:2
مفدي moufdi:2
مفلح mefleh mufleh
مقرن muqrin:2
مقصيد maqseed:2
مكاوي makkawi:2
مكريا mccrea:2
مكيه makiya:2
ملايكه malayekah:2
ملحو melho:2
ممنون mamnoon:2
مناري mnari:2
منبهي menebhi:2
منت mint:2
منك menk:2
منور munawar:2
مهبولي mahbouli:2
موبوتو mobutu:2
موت mott:2
موتن moten:2
موجا moga:2
موحو mukhu:2
موراني mourani:2
موروا mauroy:2
موروني morrone:2
موريه moreh:2
موسه mosse:2
موشاي mocsai:2
موكل muwakkil:2
مولانا maulana:2
مولت moult:2
مولدي mouldi:2
مولين mullin:2
موليه mollet:2
مونسي munsey:2
مونوا munua:2
موهرن muhren:2
موهن mohn:2
ميتي mete:2
ميثاقيان misaghian:2
ميحد mehad:2
ميخاييلي michaeli:2
ميرصادقي mirsadeghi:2
ميزني mesny:2
ميسان meyssan:2
ميفع mayfa:2
ميلادا milada:2
ميلت milt:2
ميهان meehan:2
ناجح najeh:2
نادو nadeau:2
ناز naz:2
ناسو nasu:2
ناطر nater:2
ناظر nather nazr
ناكيا nakia:2
نامي nami:2
ناهده nahida:2
ناينا naina:2
نبيهه nabiha:2
نجود nujood:2
نحله nahlah nahle
نداو ndao:2
ندوري ndure:2
نرويج norway:2
نستله nestle:2
نشاشيبي nashashibi:2
نشيد nasheed:2
نظام nizam:2
نظيره nazira:2
نعمت nemat nimet
نعومكين naumkin:2
نغوما ngoma:2
نفخه nafkha:2
نفيل nufayl:2
نقد nugud:2
نقيدان nogaidan:2
نمره namira:2
نمير nemir:2
نهدي nahdi:2
نوا noa:2
نوران nouran:2
نوراي nuray:2
نورس nawras:12 nouras:7
نورين noreen:2
نوما numa:2
نيتا neta:2
نيريا nerea:2
نيغرو negro:2
نيقوديموس nicodemus:2
نيوبي newby:2
هاجي hagi:2
هاديه hadia:12 hadiye:7 hadiya:5
هار har:2
هاش heche:2
هاشاي hashai:2
هاشميان hashemian:2
هامل hamel:2
هاون hawn:2
هبل hubal:2
هدام haddam:2
هدفي hadefi:2
هرد herd:2
هشهش hashhash:2
همست himst:2
هنادي hanadi:2
هندس hinds:2
هنيه haniyeh:2
هواري houari:2
هواي huai:2
هوجرت hogarth:2
هور hoar:2
هورتا horta:2
هوساي houssay:2
هوما homa:2
هومان homan:2
هون hon:2
هويا hoya:2
هويان huiyan:2
هيجي hege:2
هيجيتا higuita:2
هيلت helt:2
هينا hina:2
واتو watteau:2
واردن warden:2
واس wass:2
واكن walken:2
واليك wolk:2
وحشي wahshi:2
وحشيه wahshiyya:2
وحيده waheeda wahida:12 vahide:7 ouahida:5
ودل weddell:2
وراق warraq:2
ورقه waraka:2
وزان wazzan:2
وسوف wassouf:2
وطار ouettar:2
وعد waad:12 waed
وعزيز ouaziz:2
وقاص waqqas:2
ولترز wolters:2
وميا omia:2
وندر wonder:2
وهاج wahhaj:2
وهيب wahib:2
ووتون wooton:2
وورثي worthy:2
وورف whorf:2
ويدج wedge:2
ويدر weider:2
ويكمان wakeman:2
ويلا wila:2
ويلف wilf:2
وينت went:2
وينجر weinger:2
وينكي winky:2
ياد yade:2
يدلين yadlin:2
يرزان yerzhan:2
يزن yazan:20 yazen:12
يسرا yousra:2
يعفر yafur:2
يعلون yaalon:2
يعيش yaish:2
يمني youmna:6 yumna:15 yomna:9
يهيل yahel:2
يوش oesch:2
يوليو iuliu:2
يوني yoni:2
يونيك junek:2
ابتكار ebtekar
ابوالعفيا abulafia
ابيصار abisare
احاري ahari
احقاقي ihqaqi
احمدزي ahmadzai
احنصال ahansal
اخضري akhdari
اخلاصي ikhlassi
ادراحي edrahi
ادرعي adraee
اروي arwa
اسماعيليفر esmaeilifar
اشراف echraf
اشراقي eshraghi
اصاله assala
اصغير sghair
اصلاح islah
اصلي asli
اصليهان aslihan
اصوفي assoufi
اصيبعه usaibia
اصيرم oasirm
اعبابو ababou
اعتر atar
اعتصامي etesami
اعتقال aatqall
اعراب aarab
اعرج araj:20 aaraj:12
اعرور arrour
اعشي asha
اعماره aamara
اعور awar
افغاني afghani
افلح aflah
اقايي aghaei
اقديك akdik
اقريو akariou
اقومي agoumi
اقيلي agueli
اكعبون akaaboune
اكيشيقي akishige
انتظار intizar
انشراح inshirah
انضاي anday
انعام enaam
انقاريتا angarita
انقولف ingolf
انمار anmar
انيقارس anniceris
اوعمران ouamrane
اوقروت aougrout
اويحي ouyahia
اويصال uysal
ايات ayat
ايسقراط isocrates
ايشيق ishik
ايقا igga
ايقنولين ignolin
ايوبي ayoubi
بابوق babouk
باداق badak
بارقي bariqi
باضريس badhrees
باعجاجه bajajh
باعشن baeshen
باقلال baqlal
بالح balih
بالحسن belhcen
بالرخيصه berkhissa
بايحقي baihakki
بايق bayik
بايقرا bayqarah
بحتري buhturi
بحدل bahdal
بحر bhar
بحريه bahriye
بحوري bhouri
بديع badi
براجع berrajaa
برداقجي bardakci
برديصان bardaisan
برقان bargan
بريقي brigui
بسعود bessaoud
بصاري basari
بصاص bassas
بصل bassal
بعاصيري baassiri
بعجه baja
بعداني baadani
بعيره baira
بقاس bekkas
بقاق begag
بقله baqlah
بقي baqi
بقير bguir
بلتعه baltaah
بلحوسين belhocine
بلعاوي balawi
بلعباس belabbas
بلعرب bilarab
بلعمري belamri
بلفضيل belfodil
بلقبله belkebla
بلقيه bolkiah
بلمعلم belmaalem
بلمليح belmlih
بنحسي benhassi
بنحليب benhalib
بنسعيدي bensaidi
بنشقرون benchekroun
بنعبيشه benabicha
بنقدور benkaddour
بنمسعود benmassoud
بنوص binous
بوتفليقه bouteflika
بوح bouh
بوحرات bouharat
بوحيرد bouhired
بودريقه boudrika
بورحلي bourahli
بورحيم bourhim
بوريحان bourihane
بوسرحان bousarhane
بوشيحه bouchiha
بوصافي busafy
بوصير busir
بوصيري busiri
بوظو bouzo
بوعب bouab
بوعبان bouaben
بوعتور bouattour
بوعجيله bouajila
بوعذار bouazar
بوعزيز bouaziz
بوعياش bouayach
بوعيسي bueise
بوقديده boukadida
بوقطايب bouguetaib
بوقطف bougatef
بوقعيقيص bughaighis
بوقليه bouglia
بوقمحه bougamha
بوقنه bouguenna
بولمرقه boulmerka
بومزراق boumezrag
بومعراف boumaraf
بومعرافي boumaarafi
بوملاحه boumelaha
بونجاح bounedjah
بويعقوب bouyacoub
بيضاوي baydawi
تازقاغت tazoughert
تسعديت tassadit
تعاسه taasa
تعبان taban
تلحمي telhami
توتنجي toutingi
توحيده tewhida
تيزقار tizqar
ثاقب saqib
ثيوقريطس theocritus
جاكماق cakmak
جامبرزق jambozorg
جتينقايا cetinkaya
جحيفه juhaifa
جربوع jarbou
جريدي graidy
جزايري djazairi
جعار jaar
جعايبي jaibi
جعيدان jaidane
جلعادي giladi
جلنار gulnara
جليقيه galicia
جمعان jamaan
جميعه djemia
جميعي jemai
جندي gindy jundi:20 jindi:12 joundi:8 cundi:8
جني jinni
حابس habis
حاجب hajib
حاجه haja
حاجو haco
حاجيلو hajiloo
حارس haris
حازمي hazmi
حاطب hatib
حافيظي hafidi
حاكم hakem
حاكمي hakmi
حالت hallet
حامي hammi
حبري habre
حبقوق habakkuk
حبه hubba
حبوبه habbouba
حبوس habus
حبيشه ihbeisheh
حبيقه hobeika
حتر hattar
حتي hitti
حجامي hajjami
حجتي hojjati
حجري hajeri
حجل hajl
حجله hijleh
حجول hagul
حجيره hejira
حداده hadadi
حداديفر haddadifar
حدادين haddadin
حدشيتي hadchiti
حدو haddou
حديدي hadidy
حراث harrath
حرام haram
حرمل harmel
حريبي hraibi
حريتساك hrytsak
حزامي hzami
حزين hazin
حسب hassb
حسداي hasdai
حسنه hasana hasna:12 hesna:7
حسوني hassony
حشاش hashash
حشاني hachani
حشر hashar
حشمت heshmat
حشيش hashish
حصاد hassad
حصين husain
حضير hazeer
حفيظه hafida
حقاني haqqani
حكاكيان hakakian
حكمتيار hekmatyar
حكمون hakmoun
حلاج hallaj
حلبجاي halabjaee
حلفه khelfa
حليمي halimi
حمال hamal
حماني hamani
حمايدي hamaidi
حمدالله hamdallah
حمدتو hamato
حمديتو hamdeto
حمدين hamdeen
حمديه hamdiya
حمرون hamroun
حمصي homsi:20 humsi:12 homsy:8 houmsi:8
حموري hamouri
حموني hammouni
حموي hamwi:20 hamawi:12 hamoui:8 hamaoui:8
حميش himmich
حميضه humaydah
حميمش hmimich
حمينه hamina
حنا hanna:20 hana:12 henna:12
حناشي hannachi
حناوي hannawi
حنتول hantol
حنضل handal
حنوز hanouz
حنوش hanoosh
حوار hawar
حواس hawass hawas:12 hawwas:7
حواص houas
حواصي houassi
حواضلي hawadle
حوحو houhou
حورس dhorus
حورمحب horemheb
حوشي hushi
حوصر howser
حول huell
حومان houmane
حوني huni
حويجه hawijeh
حويك hoayek
حيالي hayali
حيان hayyan:7 hayan:12
حيدا haida
حيزم hizem
حيلاتي hilati
حيماني hemani
حيوي hiwi
حيي huyayy
خاقاني khaqani
خالص halis
خريص khrees
خزعلي khazali
خصاونه khasawneh
خصخوصي khaskhoussi
خصروف khousrof
خصيف khasif
خضره khadra
خفرع khafra
خلفاوي khalfaoui
خوشحال khushal
دالبداق dalbudak
دانق dang
دانقو danko
دحان dahane
دحمد dahmed
دراحي drahi
دعامه diama
دعبول daaboul
دعدوش daadouch
دقتي deghati
دقن dakin
دقنه digna
دقنيش daqneesh
دلاعي dellai
دلح dalah
دليل dalil
دمشقي dimashqi:20 dimachki:12 demashki:8 dimashki:8
دمق dammak
دهمان duhman
دورقي doraghi
ديموقريطوس democritus
دينمحمدي dinmohammadi
ذوالفقارنسب zolfagharnasab
رابعه rabia
راجحي rajhi
راقد ragued
راقيه raqiya
ربايعه rabayah
ربيحه rabiha
رحاب rihab:15 rehab:9
رحمت rehmat
رحولي rahouli
رحومه rhouma
رحوي rahoui
رحيلو rahilou
رحيملي rahimli
رزقي rezgui
رضيه razia
رع ra
رفيعه rafia
رفيعي rafiei
رماح rammeh
رمضاني romdhani
رميحي romaihi
روابحيه rouabhia
روحو rouhou
روضان rodhan
ريحان raihan
ريفال revelle
ريوقو ryugo
زاخر zakher
زارع zaree
زاقياه zaqyah
زحاف zahaf
زحيلي zuhayli
زرعه zura
زعبيه zaabia
زعرور zaarur
زعين zuayyin
زقار zagar
زلوعه zalloua
زمع zema
زمعه zama
زنقر zangar
زنقول zankoul
زيراح zerach
زيلع zaylea
ساحورع sahure
ساعاتجي saatchi
ساق sak
سحاقيان sahakian
سحيمي shimi
سراقه suraqah
سرقوسه syracuse
سروري sururi
سطوحي stouhi
سعده seada
سعدو saado
سعودي saoudi
سعيدانه saidana
سفير saphir
سلاقتر slagter
سماحي smahi
سمح samh
سمعاني semani
سميحي smihi
سنكوح sankoh
سواح sawwah
سوقورو suguri
سولاقا sulaka
سويدي sewedy
سيسيقمبيز sisygambis
شاعر shaer
شاعري shairi
شاقيري shaqiri
شامخ shamekh
شايع shaye
شحشوح chahechouhe
شحي shehhi
شرحبيل sharhabeel
شرقيه sharqieh
شريتح chreiteh
شريعتمداري shariatmadari
شعاعي shuaei
شعبو chaabo
شعبوني chaabouni
شعر shaar
شعشاع shashaa
شعشع shasa
شعيبيه chaibia
شقروني chekrouni
شقور chacour
شقير choucair
شلق chalak
شمر shammar
شمعيا shemaiah
شناعه shanaa
شنقب shanqab
شهير chakhir
شوقا suga
شويع showaya
شيبه shaiba
شيقيكازو shigekazu
صابوني sabuni
صابي sabi
صادقين sadequain
صادوقا saduqa
صافيه safieh
صالحه salha:7 saliha:12 salihe:5
صبرين sabrine
صبريه sabria
صبيحه sabiha:12 sabeeha:7
صبيحي sbihi
صديقين sadikin
صرصار sarsar
صروف sarruf
صعده saada
صغيره essaghira
صفار saffar
صفره suffrah
صفري safari
صقري saqri
صلابي sallabi
صليوا sliwa
صميلي smili
صن sun
صندباي sundby
صنصور sansour
صوتشين sucin
صوراني sourani
صوري souri
صولانج solange
صولحي sulhi
صوله soula
صياح sayah
صياد sayad
صيدوني sidon
صيهود sayhood
ضبابيه dibabiyya
ضرغام dhurgham
ضريس draiss
ضو daou
طاقه taqa
طالقاني taleghani
طحنون tahnoun
طميحي tamihi
طهارقه taharqa
ظلمي dolmy
ظنين dhoinine
ظهراني dhahrani
ظواهري zawahiri
عابده abida
عادلي adeli
عازريه azrie
عاشر ashir
عاصيمو assimiou
عاضد adid
عاطفه atefah
عافيه aafia
عاقب aqib
عالول aloul
عامري amiry
عامل amel
عاهده aheda
عباسه abbassa
عبان abane
عبدالشكور abdalshaker
عبدالغني abdalghani:15 abdalgani:6
عبدالكريمي abdalkarimi
عبدون abdoun
عبوب aboub
عبوك abouk
عبيدالله obeidallah
عتوم otoum
عتيقه atika
عتيلي attili
عتين otain
عثمانه othmana
عجان ajan
عجاوي ajjawi
عجايمي adjaimi
عجره ujrah
عجلاني ajlani
عجنون agnon
عجيري ajeery
عجيلي jili
عداس addas
عدس ades
عدني adeni
عديله adile
عديم adim
عرافي arafi
عراق iraq
عرامين aramin
عرايدي araidi
عربشاهي arabshahi
عربنيا arabnia
عربوش arbouche
عرتي arteh
عرجون arjoun
عرشاني archany
عرفطه urfuta
عروب arroub
عريف arif
عزريا azariah
عزيزبك azizbek
عساكر asakir
عسقلاني asqalani
عسكرخاني asgarkhani
عسله assallah
عشا asha
عشاش achache
عشتار ashtar
عشقي eshghi
عشي achi
عشيري achiri
عشيو achiou
عصاد assad
عصار assar
عصامي eesami
عصفور asfour
عصفوره asfura
عصيد aassid
عطري otari
عطفه atfeh
عطوره attoura
عطوشي atouchi
عظم azm:20 azem:12
عفاص afas
عفاني affane
عفو afu
عفيره afira
عقاد akkad
عقبان agban
عقبي okbi
عقراوي akrawi
عقله uqla
عكاش akash
عكرمي akremi
علاو allaw
علوب aloob
علوله alloula
علولو aloulou
علوني allouni
عمادي emadi
عمان amman
عمرام amram
عمروسيه amroussia
عمواسي amawasi
عموته amotta
عمور amour
عمي ammi
عميرام amiram
عميره amira
عنبر anber
عنجره angara
عنز anz
عواتي awate
عوافي ouafi
عوالي awwali
عوجان aujan
عوديه aoudia
عوز oz
عوسجه osajeh
عوفي aufi
عوفيرا ofira
عيدابي eidaby
عيزر ezer
عيسات aissat
عيساتي aissati
عيساوي issawi
عيسوي essawy
عيلام eilam
عين ein
عيواص iwas
عيوني uyuni
غافقي ghafiqi
غرقود gharqoud
غروقر grogger
غضبان ghodhbane ghadban:20 gadban:12
غلمحمدي golmohammadi
غلوسقا glosca
غوفانتشمحمد guwancmuhammet
فارحي ferhi
فارض farid
فايد fayed
فتحلي fathali
فتوحي fettouhi
فدعق fadaaq
فرحي farhi
فرضي faradi
فرقد farqad
فرقداني farghadani
فركوح farkouh
فريقي feriqi
فضال feddal
فضيلي fadili
فقرا foukara
فيض faidh
قاجر kacir
قادن kadin
قارصلي karsli
قارفريكيس garefrekes
قاسكوين gascoigne
قاصدي kasdi
قاعود kaoud
قالوا gallois
قالون qalun
قانيق kanik
قاهري kahri
قاهو gaho
قايتباي qaitbay
قباد qubad
قبانجي gubbanchi
قتزن gutzon
قحاص gahas
قدر gader
قدموس cadmus
قدومي kaddoumi
قدوه qudwa
قراب ghorab
قربي korbi
قرضاوي qaradawi
قرطاس cortas
قرطباوي qortbawi
قرفالي guerfali
قرفي garfi
قرقاش qarqash
قرقول qurqul
قرماح guermah
قرماسي guermassi
قرني qarni
قره qurra kara:10 qara:6
قروابي guerouabi
قريره grira
قريطم qraytim
قزاز kazzaz
قزدغلي kazdaghli
قزمان quzman
قزوح khazzouh
قسامي kasami
قسري qasri
قسطا qusta
قسطال qostal
قسطندي qustandi
قسوم guessoum
قصابني kasabni
قصارجيان kassarjian
قصراوي qasrawi
قطالمش kutalmish
قطري qatari
قطريب katrib
قطناني qatanani
قطيط kotaite
قعبور kaabour
قفاري gafari
قفصي gafsi
قفطي qifti
قفيشه kafisha
قلاف qallaf
قلام qallam
قلانسي qalanisi
قلفا kalfa
قلي quli
قمامديه guemamdia
قمبر gambar
قمو qumu
قمودي gammoudi
قنبل qunbul
قنزوعي ganzoui
قنصل konsol
قهستاني quhistani
قواس kawas
قوانتشونغ guanzhong
قوز goes
قوصي koussy
قولان gulan
قويض kwid
قيردار kirdar
قيزه guiza
قيطوني kaitouni
قيلر kiler
قينان qenan
كايد caide
كثيري kathiri
كحال kahhal
كحلول kahloul
كراع kirae
كعاك kaak
كعكاتي kaakati
كعيكاتي kaaakata
كفعمي kafami
كمحي kimche
كنا ekna
كناني chenani
كولاصو colaco
كيصابيرو kisaburo
كيليقلر kiliclar
كيونقو cunego
لاحبي lahbi
لاحم lahim
لام lahm
لحلافي lahlafi
لحوم lahum
لحي luhayy
لخواض lakhouad
لشعل lachaal
لعلو laalou
لعمامره lamamra
لعياده layada
لغظف laghdaf
لكح lakah
لنقي langhi
لوح louh
لومي loumi
ليسا leysa
مالالله mallallah
مبزع mebazaa
مبولحي mbolhi
مبيضين mubaideen
متسناع mitzna
متقي mottaki
متوكل mutawakel
مثقال methkal
محاجنه mahajne
محارب mohareb
محاسبي muhasibi
محاسن mahassen
محبه mahabat
محبوباني mahbubani
محتسن mouhtassine
محراب mehrab
محرزيه meherzia
محرق moharrak
محرمه mihrimah
محروفي mahroufi
محسوم mahsum
محشي mahshi
محقق mohaghegh
محلون mahlon
محميد mahmeed
محيتنوسخت mehytenweskhet
محين muhain
مخيريق mukhayriq
مدفع mdfa
مذبوح medbouh
مراح merah
مراعنه maraana
مرحاوي merhawi
مرزاق merzak
مرزقان merzekane
مرضيه marzieh
مرعشي marashi
مرقب merqeb
مرقه maraka
مزروع mazrooa
مزروعي mazrui
مستعصم mustasim
مستعصمي mustasimi
مسعوده messaouda
مسعودي messaoudi
مسيحنيا masihnia
مشارقه masharqa
مشاعل mishaal
مشعان mashaan
مشعلاني machaalani
مشقي meshqi
مشيلح msheleh
مصباحي masbahi
مصراتي misrati
مصرف masrif
مضا mada
مطالقه matalqa
مظلومي mazloumi
معالج maalej
معاوده mouwda
معاويه muawiya:12 mouawia:7 muaviye:5 moawiya:5
معايطه maaytah
معشني mashani
معطل muattal
معظم moazzam
معظمي moazemi
معمايي moemmaei
معنينو maaninou
معوضه maoudhah
معيد moeid
معينا maeena
مقاتل muqatil
مقاتلي megateli
مقام magham
مقبالي muqbali
مقتدر muqtadir
مقتدي muqtada
مقرمد magarmid
مقريزي maqrizi
مقلي magli
مقوقس muqawqis
مقيدش mekideche
مكروح makrouh
ملاح mallah
ملاعب molaeb
ملص malas
مليحه malihah
ممنعه mumannaa
مناصفي mnasfi
مناعي manai
منظور manzur
منقاري mankari
منقذ munqidh
منقوش mangoush
مهيار mahyar
موحا moha
موخاريق moukharik
موداعي modai
موريقي muriqi
موصلي mosuli
موعده mauda
موقو mougou
مياح mayah
ميثاق misagh
ميشع mesha
ميقونيس mikunis
ناصفي nasfi
ناظري nazeri
ناظور nador
ناكوع nakuaa
نايل nayel
نبعه nabaa
نجوان najwan
نحمان nachman
نصرالله nasrallah
نصرتي nosrati
نصرلله nasrallah
نصيب naseeb
نصيره nassira
نظريه nazriya
نعنوع nanoua
نقروش negrouche
نقشديل nakshidil
نقمي niqmi
نقي naqi
نوردهاوق nordhaug
نونجقايي nongqayi
نياندينق nyandeng
نيصص nyssa
نيقولاس nicolaes
نيقولاوس nikolaos
نيوقاردن newgarden
نيونقو nyongo
هالدين haldin
هذيل hudhayl
هرقال hergal
هرقلوناس heraklonas
هزاع hazza:7 hazaa:12 hezza:5
هيا haya
هيام hiyam:6 hiam:15 hyam:9
واعلي ouali
وحش wahesh
ورتنقر wirtinger
وريد wrede
وسوقي osugi
وضاح wadah:7 waddah:12
وفايي wafaei
ويصا wissa
وينقو wingo
ياحي yahi
ياقوت yaqoot yaqut:12 yakout:7 yakut:5
ياقوته yagouta
يتسحاق yitzhak
يحمد yahmed
يحياتن yahiatene
يربعام jeroboam
يشعياهو yeshayahu
يعرت iaret
يعلي yaala
يفتاح yiftach
يفراح yfrah
يفعاط yifat
يهرعش yahrish
حسين husen:10 huseyin:20 hussain:30 hussein:60 husain:12 hoseyn:6 husayn:16 hossein:16 hocine:10 houssein:10 hussayn:10 hoceine:10 houcine:10 husein:10
مصطفي mustafa:60 mostafa:30 moustafa:20 mustapha:20 moustapha:16 mistefa:10 mostapha:10
فاطمه fatima:40 fatma:30 fatme:8 fatimah:10 fatemeh:10 fatime:8 fatmeh:5
عبدالله abdallah:60 ebdulla:7
عبدالقادر abdalkader:20 abdalqader:10 abdalkadir:10
سلمي salma:20 selma:8
طه taha:12 taaha:7
ضياء diaa:6 dia:6 ziya:6 dhiya:6 diya:6
ميشيل michel:30 mishel:6
ميشال michel:30
نقولا nicolas:20 nicola:12 nikola:10 nkoula:4 nqoula:4
يعقوب yaqub:8 yacoub:12 yaacoub:8 jakub:4 yakup:7 yaqoub:5 yaakoub:5
داود dawud:8 daoud:12 dawood:10 davut:5 dawoud:8 daud:8 david:5
اسامه osama:20 usama:12 oussama:8 ossama:8 osamah:8 usamah:8 ousama:8 ousamah:5 usame:5
ايمن ayman:20 aymen:12 aiman:8 eymen:8
انور anwar:20 anouar:12 enver:8
اكرم akram:20 ekrem:12
اسعد asad:20 assad:12 asaad:20 esat:8 esad:8
باسل basel:20 basil:12 bassel:8 bassil:8
باسم basem:20 basim:12 bassem:8 bassim:8
بشار bashar:20 bachar:12 beshar:8
جاسم jasem:20 jasim:12 jassem:8 jassim:8 casim:8
جعفر jafar:20 jaafar:12 jafer:8 cafer:8 gaafar:8
جواد jawad:20 jouad:12 cevat:8 javad:10 gawad:8 cevad:4 djawad:3
حازم hazem:20 hazim:12
حسام hussam:20 hossam:12 husam:8 houssam:8
حسان hassan:20 hassaan:12
حمزه hamza:20 hamzah:12 hamzeh:8 hemze:8
حمود hammoud:20 hamoud:12 hammud:8 hamud:5
حيدر haidar:20 haydar:12 hayder:8 haider:8 heydar:8
خليفه khalifa:20 khalifeh:12 khalifah:8 halife:8
ربيع rabie:20 rabi:12 rabea:8 rabih:8 rebii:8
رضا reda:20 rida:12 riza:8 ridha:8 reza:10 redha:3
زاهر zaher:20 zahir:12
زهير zuhair:20 zouhair:12 zuhayr:8 zouheir:8 zuher:8
زياد ziad:20 ziyad:12 zyad:8 zeyad:8
سليم salim:20 saleem:12 selim:10
صبحي subhi:20 sobhi:12 soubhi:8
صهيب suhaib:20 sohaib:12 souhaib:8 suhayb:8 suheyb:5
طارق tarek:20 tariq:12 tareq:8 tarik:8
عادل adel:20 adil:12
عباس abbas:20 abas:12
فايز fayez:20 faiz:12 faez:8 fayiz:8
فراس firas:20 feras:12 firass:8
فهد fahd:20 fahed:12 fahad:8
فواز fawaz:20 fawwaz:12 fouaz:8
قاسم qasem:20 qasim:12 kassem:8 kasim:8 qassem:8
قتيبه qutaiba:20 koutaiba:12 qutayba:8 qotaiba:8
كنان kinan:20 kenan:12 kinane:8
ليث laith:20 layth:12 leith:8 leyth:8 leys:5
ماجد majed:20 majid:12 maged:8 macit:8
مازن mazen:20 mazin:12
مالك malek:20 malik:12
معاذ muaz:20 moaz:12 mouaz:8 muadh:8 moath:8
مهند muhannad:20 mohanad:12 mohannad:8 mouhannad:8
نادر nader:20 nadir:12
نعيم naim:20 naeem:12 nayim:8
هيثم haitham:20 haytham:12 heitham:8 haysam:8 heysem:5 haythem:5
وليد walid:20 waleed:12 oualid:8 velid:8
وسام wissam:20 wisam:12 wesam:8
وسيم wassim:20 wasim:12 waseem:8
ياسر yasser:20 yaser:12 yasir:8
يونس younes:20 yunus:12 younis:8 yunis:8
امل amal:20 emel:12 amel:5
اميره amira:20 ameera:12
بتول batoul:20 batool:12 betul:8
بشري bushra:20 bouchra:12 bochra:7
حنان hanan:20 hanane:12
حليمه halima:20 haleema:12 halime:8
رانيا rania:20 ranya:12
رغد raghad:20
رنا rana:20
رقيه ruqaya:20 rokaya:12 ruqayya:15 roukaya:9 rukiye:6
ساره sara:20 sarah:12 sare:5
سهام siham:20
صفا safaa:20 safa:12 sefa:6
لينا lina:20 leena:12
مياده mayada:20
ناديه nadia:20 nadya:12
هاله hala:20
هنا hanaa:20 hana:12
خوله khawla:20
كوثر kawthar:20 kawsar:12
ديما dima:20 deema:12
لمي lama:20
هبه hiba:20 heba:12 hibe:6
عثمان othman:30 osman:18 uthman:12 ottman:12 osmane:8 othmane:8 ousmane:8 osmaan:8
عبدو abdo:15 abdou:9 abdu:6
رجب rajab:15 recep:9 rejeb:6 ragab:6 rajeb:4 rejep:4
رمضان ramadan:15 ramazan:9 ramdan:6 ramadhan:6 ramdane:4
ايوب ayoub:12 ayyub:7 ayub:5 eyup:5 eyub:3 eyyub:3 ayyoub:3
عبدالكريم abdalkarim:20 abdalkerim:8 abdalkrim:8
عبدالعزيز abdalaziz:20
عبدالحميد abdalhamid:20 abdalhamit:8 abdalhameed:8
عبدالرزاق abdalrazzaq:15 abdalrazek:9 abdalrezak:6 abdalrazak:6
عبدالستار abdalsattar:15 abdalsettar:6
عبدالسلام abdalsalam:15 abdeslam:6 abdalselam:6
عبدالهادي abdalhadi:15
عبدالوهاب abdalwahab:15 abdalvahap:6 abdalouahab:6
عبدالمجيد abdalmajid:15 abdalmecit:6 abdalmadjid:6
عبدالحليم abdalhalim:15
عبدالناصر abdalnaser:15 abdalnasser:9 abdalnacer:6
عبدالجبار abdaljabbar:12 abdaldjebbar:7 abdalcebbar:5
عبدالباسط abdalbaset:12 abdalbasset:7 abdalbasit:5
عبدالمنعم abdalmonem:12 abdalmoneim:7 abdalmunim:5
عبداللطيف abdallatif:12
عبدالفتاح abdalfattah:12 abdalfettah:5
نورالدين nouraldin:12 nuraldin:7 nourredine:5 nurettin:3
صلاحالدين salahaldin:12 selahattin:5 saladin:3 salaldin:7
علاالدين alaaldin:12 alaaaldin:7 alaettin:5 aladdin:5
عزالدين ezzaldin:12 izzaldin:7 izzettin:5 azzedine:3
محيالدين mohaldin:12 muhyaldin:7 muhittin:5 mohyaldin:5
جمالالدين jamalaldin:12 djamalaldin:7 cemalettin:5
بدرالدين badraldin:12 bedrettin:7
شمسالدين shamsaldin:12 chamsaldin:7 shemsettin:5
ضياالدين diaaldin:12 ziyaldin:7 ziyaettin:5
وفيق wafiq:12 wafik:7 vefik:5
رفعت rifaat:12 refaat:7 rifat:5 rafaat:5
عصمت ismat:10 ismet:6 esmat:4
جودت jawdat:10 cevdet:6 jaudat:4 gawdat:4 jevdet:3
نشات nashat:10 neshet:6 nachaat:4 nashaat:4
شوكت shawkat:10 shevket:6 chawkat:4 shaukat:4
مدحت medhat:10 mithat:6 midhat:4
فكرت fikrat:10 fikret:6
رافت raafat:10 rafet:6 raafet:4
صدام saddam:12 sedam:7
سلطان sultan:12 soltan:7 sultane:5
بندر bandar:12 bender:7
حذيفه huthaifa:12 houdhaifa:7 hudhayfa:5 huzeyfe:5 houzaifa:3 hozaifa:3
مصعب musab:12 mosaab:7 mousaab:5 musaab:5 mossaab:3
مقداد miqdad:12 mekdad:20 mikdat:5 mokdad:8
همام humam:12 hammam:7 houmam:5
مويد moayad:12 muayyad:7 mouayad:5 moayyad:5
مامون mamoun:12 mamun:7 maamoun:5 memun:5
معن maan:12 maen:7
يامن yamen:12 yaman:7
قحطان qahtan:12 kahtan:7 qahtane:5
غيث ghaith:12 ghayth:7 gays:5 ghaeth:5
قيس qais:12 kais:7 kays:5 qays:5
ذياب diab:12 dhiab:7 ziab:5 thiab:5 diyab:3
دياب diab:12 diyab:7 dyab:5
عواد awad:12 awwad:7 aouad:5 avvad:5
جدعان jadaan:12 jidaan:7 jadan:5
شلاش shallash:12 chalach:7
نايف nayef:12 naif:7 nayif:5 naef:5
تركي turki:12 turky:7
سطام sattam:12 satam:7
شاهر shaher:12 chaher:7 shahir:5
كفاح kifah:12 kefah:7
كاظم kazem:12 kadhim:7 kazim:5 kadhem:5
موفق mowafak:12 muwaffaq:7 mouaffak:5 mwafaq:5
بدري badri:12 bedri:7
ميار mayar:12
ورد ward:12
صبري sabri:12 sabry:7
خيري khairi:12 hayri:7 khayri:5
خيرالدين khairaldin:12 hayrettin:7 khayraldin:5
اوس aws:12 ous:7
امينه amina:20 emine:12 aminah:8 ameena:8
زهرا zahra:15 zehra:9 zahraa:6
الهام ilham:15 elham:9 ilhem:6
انتصار intisar:15 entisar:9 intissar:6
نوال nawal:15 naoual:9 neval:6
وداد widad:15 wedad:9 vidat:6 ouidad:6
ربي ruba:15 rouba:9 roba:6
رولا rola:15 roula:9 rula:6
رهف rahaf:15 rahef:9
روان rawan:15 revan:9
دانا dana:15
سوزان suzan:15 susan:9 souzan:6 suzanne:6
سهي suha:15 soha:9 souha:6
ضحي duha:15 doha:9 douha:6
عواطف awatef:15 awatif:9 aouatef:6
غصون ghosoun:15 ghusun:9 ghoussoun:6
فريال feryal:15 ferial:9 firyal:6
لجين lujain:15 loujain:9 lojain:6
لطيفه latifa:15 latife:9 lateefa:6
ماجده majida:15 magda:9 majeda:6
ماري mary:15 marie:9 mari:6
مها maha:15 meha:9
ميسون maysoun:15 maisoun:9 meysun:6 maysun:6
نايله naila:15 nayla:9 naela:6
هيفا haifa:15 hayfa:9 haifaa:6
ورده warda:15 ouarda:9 verde:6
حسنا hasna:15 hasnaa:9
حياه hayat:15 hayet:9
جميله jamila:15 cemile:9 djamila:6 gamila:6 dschamila:4
جواهر jawaher:15 cevahir:9 djawaher:6
جيهان jihan:15 cihan:9 djihane:6 jehan:6 gihan:4
بشيره bachira:15 bashira:9 beshire:6
اسما asma:15 esma:9 asmaa:6
اريج areej:15 arij:9
شيرين shirin:15 chirine:9 shireen:6
شذي shaza:15 chada:9 shatha:6
تغريد taghrid:15 tagrid:9 taghreed:6
سعديه saadia:15 sadiye:9 saadiyya:6
سكينه sukaina:15 sakina:9 sukeyne:6 soukaina:6
ريما rima:15 reema:9
زينه zeina:15 zina:9 zayna:6 zeyne:6
ملك malak:15 melek:9
منتهي muntaha:15 montaha:9
ميرفت mirvat:15 mervat:9 mirfat:6
حوريه houria:15 huriye:9 hourieh:6
خنسا khansa:15 hansa:9 khansaa:6
شامي shami:20 chami:12 shamy:8
ادلبي idlibi:20 edlebi:12 idlebi:8
ديري dairi:20 deiri:12 deri:8 dayri:8
حداد haddad:20 hadad:12 hadded:8
خباز khabbaz:20 habbaz:12 khabaz:8
قباني qabbani:20 kabbani:12 kabani:8
ساعاتي saati:20 saaty:8
بيطار bitar:20 baytar:12 baitar:8 bittar:8
جزار jazzar:20 jazar:12 cezzar:8 gazzar:8
بنا banna:20 bannaa:12
شيخ sheikh:20 cheikh:12 sheyh:8 shaikh:8 scheich:5 shaykh:5 shex:5
سيد sayed:20 seyyid:12 sayyid:8 seyit:8
كيالي kayali:20 kayyali:12 kiali:8
قدسي qudsi:20 kodsi:12 kudsi:8 qodsi:8
قوتلي quwatli:20 kouatly:12 kuwatli:8
مردم mardam:20 merdem:12
اتاسي atassi:20 atasi:12 attassi:8
جابري jabri:20 jabiri:12 cabiri:8 djabri:8
كيخيا kikhia:20 kekhia:12 kikhya:8
برازي barazi:20 barrazi:12 berazi:8
كواكبي kawakibi:20 kawakbi:12 kawakby:8
بغدادي baghdadi:20 bagdadi:12
تركماني turkmani:20 turkmeni:12 turkomani:8
كردي kurdi:20 kurdy:12 kourdi:8 kordi:8
ارناووط arnaout:20 arnaut:12 arnavut:8 arnaoot:8
شركس sharkas:20 cherkes:12 charkas:8 cerkes:8
داغستاني daghestani:20 daghistani:12 dagestani:8
چلبي chalabi:10 celebi:6 chelebi:4 tschelebi:3
اغا agha:20 aga:8
باشا pasha:20 basha:12 bacha:8 pacha:5
بيك bek:20 beg:12 bey:8 beik:8
حمدان hamdan:20 hemdan:12
خلوف khallouf:20 khalouf:12 halluf:8
زعبي zoubi:20 zuabi:12 zoabi:8 zuebi:8
مسالمه masalmeh:20 masalma:12 masalmah:8
رواشده rawashdeh:20 rawashda:12
بكور bakkour:20 bakour:12 bakur:8
ترك turk:20 terk:12
نعسان naasan:20 nassan:12
سلوم salloum:20 saloum:12 sallum:8
ديوب dayoub:20 dayyoub:12 deyoub:8
اسد assad:20 asad:12 esed:8
مخلوف makhlouf:20 makhluf:12 mahluf:8
شاليش shalish:20 chalich:12
خير khair:20 kheir:12 khayr:8
خوري khoury:20 khouri:12 huri:8 churi:8
مطران matran:20 motran:12
معلوف maalouf:20 malouf:12 maaluf:8
سركيس sarkis:20 serkis:12 sargis:8 sarkissian:4
جبور jabbour:20 jabour:12 cebbur:8 djabbour:8
غانم ghanem:20 ganim:12 ghanim:8 ganem:8
نصر nasr:20
حجازي hijazi:20 hicazi:12 hejazi:8 hidjazi:8
اسود aswad:20 asouad:12 esved:8
احمر ahmar:20 ehmer:12
اطرش atrash:20 atrache:12 etrash:8
اخرس akhras:20 ahras:12 achras:8
بقاعي bekai:20 beqai:12 bikai:8
جولاني jolani:20 golani:12 joulani:8 cevlani:8
نابلسي nabulsi:20 naboulsi:12 nablusi:8
حيفاوي hifawi:20 haifawi:12
فلاح fallah:20 falah:12 fellah:8
عنزي anazi:20 enezi:12 anzi:8
شمري shammari:20 shamari:12
عكيدي oqaidi:20 agaidi:12 akidi:8
جبوري jubouri:20 jabouri:12 cuburi:8 juburi:8
دليمي dulaimi:20 dulaymi:12 duleimi:8
عبيد obeid:20 ubaid:12 obaid:8 oubeid:8
طيار tayyar:20 tayar:12
زين zein:20 zain:12 zayn:8 zeyn:8 zin:5
هلال hilal:20 helal:12
بركات barakat:20 berakat:12 bereket:8
زيات zayat:20 zayyat:12
عربي arabi:20 araby:12
خانجي khanji:20 hanci:12 khanjy:8
دمرجي damirji:20 demirci:12 demirji:8
قواص kawas:20 qawas:12 kavvas:8
سروجي srouji:20 saraci:12 sarraji:8
ازاد azad:12 azaad:7
دلشاد dilshad:12 dilschad:5 dilchad:5 delshad:3
شفان shivan:12 chivan:5 shvan:5
ريبر reber:12 rebar:5
سربست sarbast:12 serbest:7 sarbest:5
دلوفان dilovan:12 delovan:7
نوروز nawroz:12 newroz:7 nowruz:5 nevruz:5 nauroz:3
بيريفان berivan:12 biriwan:5 perivan:5
بنكين bengin:12 bangin:5
زوزان zozan:12 zouzan:7
جكرخوين cigerxwin:12 cegerxwin:7 jigarkhwin:5
كاميران kamiran:12 kameran:7 kamuran:5
كلستان gulistan:12 golestan:7
هيفي hevi:12 hivi:5
روناهي ronahi:12
برويز parviz:12 pervez:7 perviz:5
جيان jiyan:12 jian:7 jeyan:5
چيا chiya:12 ciya:7
جيا chiya:12 ciya:7 jiya:5
جودي judi:12 cudi:7 joudi:5
روجدا rojda:12 roujda:7
روجين rojin:12 roujin:5
روهات rohat:12 rouhat:7
هفال haval:12 heval:7
هوزان hozan:12 houzan:7
هيمن hemin:12 heman:5
شيار shiar:12 shiyar:7
شيركو sherko:12 shirko:5
شيندا shinda:12
جوان jwan:12 jiwan:7 ciwan:5 civan:5
سيبان siban:12 sipan:7
سيامند siamand:12 siyamend:7 siamend:5
مظلوم mazloum:12 mazlum:7
دلير diler:12 dlir:5
دلبرين dilbirin:12 dilbrin:7
نازدار nazdar:12
نيجيرفان nechirvan:12 necirvan:7 nijirvan:5
برزاني barzani:12 berzani:7
كاوا kawa:12 kava:7 kaweh:5
كاوه kawa:12 kawe:7 kaveh:5
هوشنك hoshang:12 houshang:7 hosheng:5
رزكار rizgar:12 rizkar:7 razgar:5
بهزاد behzad:12 bahzad:7
فرهاد farhad:12 ferhad:7 ferhat:5
شاهين shahin:12 chahine:5
رستم rustam:12 rostam:7 rustem:5
خورشيد khurshid:12 khorshid:7 hurshit:5 xurshid:5
خسرو khosro:12 khosrow:7 husrev:5 xusrew:5
افين evin:12 avin:5
ميديا media:12 medya:7 midya:5
دجوار dijwar:12 dijvar:7 djwar:5
زردشت zardasht:12 zerdesht:7
ملا mulla:12 molla:7 mella:5 mela:5
درويش darwish:12 dervish:7 derwich:5 derwesh:3 darwich:3
شيخو sheikho:12 shexo:7 chekho:5 shikho:5
حسو hasso:12 heso:7 hasou:5
علو allo:12 elo:7 alo:5
مصطفو mustefo:12 mistefo:7
رشو rasho:12 resho:7 racho:5
سينو sino:12
دوغان dogan:10 doghan:6
يلدز yildiz:10
يلماز yilmaz:10
قليج kilic:10 kilij:4
جيجك cicek:10 chichek:4
دمير demir:10 damir:6
قبلان kaplan:10 qablan:6 kablan:4
توران turan:10 touran:6
طغرل tughrul:10 toghrul:12 tugrul:4
ارطغرل ertugrul:10 ertughrul:6 artughrul:4
اوزتورك ozturk:10
بيرقدار bayraktar:10 bairakdar:6 bayrakdar:4 beirakdar:4
سلحدار silahdar:10 selahdar:6 silahtar:4
خزندار hazinedar:10 khaznadar:6 haznedar:4
اردوغان erdogan:10 erdoghan:6 ardoghan:4
جنكيز cengiz:10 genghis:6 jengiz:4
اورخان orhan:10 orkhan:6 ourkhan:4
بهرام bahram:10 behram:6
بهروز behrouz:10 behruz:6 bahrouz:4
داريوش dariush:10 daryoush:6 darius:4
جمشيد jamshid:10 cemshid:6 djamchid:4
منوچهر manouchehr:10
گلناز golnaz:10 gulnaz:6
گلستان golestan:10 gulistan:6
هوشنگ houshang:10 hushang:6
پرويز parviz:10 pervez:6
پروين parvin:10 parveen:6
ژيان jiyan:10 zhiyan:6 zhian:4
روژدا rojda:10
ناهيد nahid:10 naheed:6
مينا mina:10 meena:6
هاكوب hagop:10 hakob:6 agop:4 akob:4
كرابيت garabed:10 karapet:6 garabet:4 karabet:4
كريكور krikor:10 grigor:6
بوغوص boghos:10 poghos:6 bogos:4 boghoss:4
اوهانس ohannes:10 hovhannes:6 ohanes:4 hovannes:4 ohanness:3
هوفانيس hovhannes:10 hovannes:6 hovanes:4
فارتان vartan:10 vardan:6
جيراير jirair:10 jirayr:6 zhirayr:4
كيراكوس giragos:10 kirakos:6 guiragos:4
مخيتار mkhitar:10 mekhitar:6
نازاريت nazaret:10 nazareth:6
ارام aram:10
ارمين armen:10 armin:6
ارا ara:10
هراير hrair:10 hrayr:6
هاروت harout:10 harut:6 haroutioun:4
هاروتيون haroutioun:10 harutyun:6 haroutune:4
بدروس bedros:10 petros:6 bedross:4
ملكون melkon:10 malkoun:6 melkoun:4
فاهان vahan:10
كيفورك kevork:10 gevorg:6 kevorg:4
ليفون levon:10 leon:6
مانوك manoug:10 manuk:6 manouk:4
ميساك missak:10 misak:6
نيشان nishan:10 nichan:6
انترانيك antranig:10 andranik:6 antranik:4
سيلفا silva:10 sylva:6
انوش anoush:10 anush:6
شاكه shakeh:10 chake:6
توماسيان tomasian:10 toumassian:6 tovmasyan:4
كشيشيان keshishian:10 kechichian:6
افاكيان avakian:10 avagyan:6
بالايان balaian:10 balayan:6
قرياقس kiryakos:10 quryaqos:6 kyriakos:4 kuryakos:4
افرام ephrem:10 afram:6 aphrem:4 efrem:4
برصوم barsoum:10 barsom:6 barsaum:4
عبدالاحد abdalahad:10
عبدالمسيح abdalmasih:10 abdalmassih:6
كبرييل gabriel:10 kabriel:6 jibrail:4
جبراييل gabriel:10 jibrail:6 jibrael:4 cibrail:4 djibrail:3
روفاييل raphael:10 rafael:6 roufail:4
متي matta:10 matthew:6 mattai:4
لوقا luka:10 luke:6 louka:4 luca:4
مرقس marcus:10 markos:6 mark:4 morkos:4
توما touma:10 thomas:6 tuma:4 toma:4
اسطيفان stephan:10 estephan:6 istifan:4 stefan:4
استيفان stephan:10 estephan:6 stefan:4
انطونيوس antonios:10 antonius:6 antoine:4
جرجس girgis:10 gerges:6 jirjis:4 guirguis:4
جريس jreis:10 jeries:6 greis:4
ايليا elia:10 ilia:6 eliya:4
يوحنا youhanna:10 yuhanna:6 youhana:4
سمعان semaan:10 simon:6 simaan:4 samaan:4
زخريا zakharia:10 zacharia:6
سابا saba:10
عازار azar:10 aazar:6
فيليب philip:10 philippe:6 filip:4
بولس boulos:10 paul:6 bulus:4 boulous:4 paulos:3
نخله nakhle:10 nakhleh:6 nahle:4
هيلانه helena:10 hilaneh:6 helane:4
كاترين catherine:10 katrin:6 katrine:4
تيريز therese:10 teresa:6 terez:4
جوزيف joseph:10 jozef:6
شربل charbel:10 sharbel:6 charbil:4
حميده hamida:12 hamide:7 hameeda:5 hamideh:5
شريفه sharifa:12 sherife:7 cherifa:5 sherifa:5 scherifa:3
رشيده rashida:12 reshide:7 rachida:5 raschida:5
فريده farida:12 feride:7 fareeda:5
رفيقه rafika:12 refika:7 rafiqa:5
نجيبه najiba:12 necibe:7 nadjiba:5 nagiba:5
فهيمه fahima:12 fehime:7 faheema:5
حكيمه hakima:12 hakime:7
زكيه zakia:12 zekiye:7 zakiya:5 zakiyya:5
ساميه samia:12 samiye:7 samiya:5
راضيه radia:12 radiye:7 radiya:5
مليكه malika:12 melike:7 maleeka:5
منيره munira:12 mounira:7 munire:5 moneera:5
خالده khalida:12 halide:7 khaleda:5 xalide:5
عادله adila:12 adile:7 adela:5
فايزه faiza:12 faize:7 fayza:5 faeza:5
يسريه yusriya:12 yosria:7 yusriye:5
صبحيه sobhia:12 sabiha:7 subhiye:5
هاجر hajar:12 hacer:7 hadjar:5 hagar:5 hajer:3
حوا hawa:12 havva:7 hawwa:5 haoua:5
اسيا asia:12 asiya:7 asiye:5 assia:5
انوار anwar:12 envar:7
بسمه basma:12 besma:7 basmah:5
دريه durriya:12 dorria:7 durriye:5
رضوي radwa:12 radva:7
روضه rawda:12 rauda:7 ravza:5
شهيره shahira:12 chahira:7
غزل ghazal:12 gazal:7
غني ghina:12 gina:7
قمر qamar:12 kamar:7 kamer:5
كفايه kifaya:12 kefaya:7
لميا lamia:12 lamya:7 lamiaa:5
مديحه madiha:12 mediha:7
نهي nuha:12 noha:7 nouha:5
ولا walaa:12 wala:7
تامر tamer:12 tamir:7
ثابت thabet:12 thabit:7 sabit:5 tabet:5
حكيم hakim:12 hakeem:7
خميس khamis:12 hamis:7 chamis:5
رامز ramez:12 ramiz:7
رووف raouf:12 rauf:7 raof:5
سفيان sufyan:12 sofian:7 soufiane:5 sofyan:3
صفوت safwat:12 safvet:7
عاكف akef:12 akif:7
عيدان idan:12 eidan:7
فضل fadl:12 fazl:7 fadel:5
فوزان fawzan:12 fauzan:7
كاسر kaser:12 kasir:7
متعب miteb:12 mutab:7
مراد murad:12 mourad:7 murat:5 morad:5
مسعف musaaf:12
مصلح musleh:12 muslih:7
مطيع mutia:12 motie:7 muti:5
منتصر muntasir:12 montaser:7 muntaser:5
نوح nuh:12 noah:7 nouh:5
هارون haroun:12 harun:7 haroon:5
وديع wadih:12 wadie:7 vedi:5
سويدان suwaidan:12 soueidan:7
شعار shaar:12 chaar:7
حماده hamada:12 hamade:7 hamadeh:5
سلامه salama:12 salameh:7 selame:5 salame:5
عثماني osmani:12 othmani:7
هاشمي hashimi:12 hashemi:7 hachemi:5
موسوي mousavi:12 musawi:7 moussaoui:5 musavi:5
علوي alawi:12 alevi:7 alaoui:5
صالحي salehi:12 salhi:7
كرديه kurdia:12
عفرين afrin:12 efrin:7
قامشلي qamishli:12 kamishli:7 kameshli:5
رقاوي raqqawi:12 rakkawi:7
درعاوي daraawi:12
جليل jalil:12 celil:7 djalil:5 galil:5 dschalil:3
سهير suhair:12 souhair:7 suheyr:5 soheir:5
ذوالفقار zulfikar:12 zulfiqar:7 dhulfiqar:5 dzulfikar:5 dhulfikar:4 zulfaqar:4 zoulfikar:4 zolfaghar:5
كولستان gulistan:12 golestan:7
زينالعابدين zeinalabidin:12 zainalabidin:10 zeynalabidin:8 zinealabidin:6 zaynalabidin:6
نورالهدي nouralhuda:12 nuralhuda:10 nooralhuda:5
شمسالضحي shamsalduha:6 chamsalduha:3
سيفالاسلام saifalislam:12 seifalislam:8 sayfalislam:6 seyfalislam:5
نورالاسلام nuralislam:8 nouralislam:6
قمرالزمان kamaralzaman:8 qamaralzaman:8 kameralzaman:4
بدرالزمان badralzaman:6 bedralzaman:4
بديعالزمان bedialzaman:8 badialzaman:6 badiaalzaman:3
فضلالحق fazlalhaq:8 fadlalhaq:6
عزالعرب ezzalarab:10 izzalarab:6 azzalarab:3
سيفالنصر saifalnasr:6 seifalnasr:6
ضياالحق ziaalhaq:10 diaaalhaq:6 diaalhaq:6 ziyaalhaq:5
جادالحق gadalhaq:12 jadalhaq:10 gaadalhaq:3
جادالمولي gadalmawla:8 jadalmawla:8
جادالكريم gadalkarim:6 jadalkarim:5
نورالصباح nouralsabah:6 nuralsabah:5
نورالعين nouralain:8 nuralain:5
تشيتشك cicek:4 chichek:3`;
export const EQUIVALENCES = `احمد حماده
محمد حماده
محمد حموده
احمد حموده
محمد حمودي
احمد حمودي
علي علوش
علي علاوي
حسن حسون
حسين حسون
ابراهيم برهوم
ابراهيم برهان
مصطفي صطوف
مصطفي صطيف
فاطمه فطوم
فاطمه فطومه
خديجه خدوج
عايشه عيوش
زينب زنوبه
خالد خلود
عبدالله عبود
عبدالله عبدو
عبدالرحمن عبود
عبدالرحمن عبدو
عبدالقادر عبدو
عبدالله عبد
عبدالرحمن عبد
عبدالكريم عبد
عبدالقادر عبد
عبدالقادر قدور
عبدالكريم كرمو
سليمان سلوم
سليم سلوم
يوسف جوزيف
يحيي يوحنا
حنا يوحنا
حنا جون
ميخاييل ميشيل
ميخاييل ميشال
ميشيل ميشال
بطرس بيير
جرجس جورج
الياس ايلي
داوود داود
اسحاق اسحق
رحمن رحمان
سفيان صفيان
كلستان كولستان
جيجك تشيتشك
زين زينالعابدين
نور نورالهدي
سيف سيفالاسلام
عز عزالعرب
جاد جادالحق
جاد جادالله`;
