import { type GazetteerPlace, placesFrom } from './place.ts';

/**
 * Public geography of Syria: the 14 governorates (ids after ISO 3166-2:SY),
 * their districts (manatiq, after the administrative division in force since
 * 2009 and OCHA's common operational dataset), main towns, and prisons,
 * branches and hospitals that public reports name. A first gazetteer, made to
 * be grown: a place that isn't here is kept as stated.
 */
export const SYRIA: GazetteerPlace = {
  id: 'SY',
  names: ['سوريا', 'سورية', 'الجمهورية العربية السورية', 'Syria', 'Syrie', 'Syrian Arab Republic'],
  within: [
    {
      id: 'SY-DI',
      names: ['دمشق', 'مدينة دمشق', 'الشام', 'Damascus', 'Dimashq', 'Damas', 'Dimashk', 'Sham'],
      within: placesFrom(
        'damascus',
        `mezzeh: المزة | Mezzeh | Mazzeh | Mezze | al-Mazzah
kafr-sousa: كفرسوسة | كفر سوسة | Kafr Sousa | Kafar Souseh | Kafersouseh
midan: الميدان | Midan | Maydan
baramkeh: البرامكة | Baramkeh
qaboun: القابون | Qaboun | Qabun
barzeh: برزة | Barzeh | Barzah
jobar: جوبر | Jobar | Jawbar
yarmouk: مخيم اليرموك | اليرموك | Yarmouk | Yarmouk camp
qadam: القدم | Qadam | al-Qadam
tadamon: التضامن | Tadamon | al-Tadamun
rukn-al-din: ركن الدين | Rukn al-Din | Rukneddine
muhajirin: المهاجرين | Muhajirin | Muhajreen
salihiyeh: الصالحية | Salihiyeh
dummar: دمر | Dummar
shaghour: الشاغور | Shaghour
bab-touma: باب توما | Bab Touma
branch-215: فرع 215 | سرية المداهمة | الفرع 215 | Branch 215
branch-227: فرع 227 | فرع المنطقة | الفرع 227 | Branch 227 | Area branch
branch-235: فرع 235 | فرع فلسطين | الفرع 235 | Branch 235 | Palestine branch
branch-248: فرع 248 | فرع التحقيق العسكري | Branch 248
branch-251: فرع 251 | فرع الخطيب | الفرع 251 | Branch 251 | al-Khatib branch
branch-291: فرع 291 | Branch 291
branch-295: فرع 295 | Branch 295
air-force-mezzeh: المخابرات الجوية المزة | الجوية المزة | مطار المزة | فرع المخابرات الجوية | Air Force Intelligence Mezzeh | Mezzeh airport
hospital-601: مشفى 601 | مشفى المزة العسكري | مشفى المزة | Hospital 601 | Mezzeh military hospital
hospital-tishreen: مشفى تشرين العسكري | مشفى تشرين | Tishreen military hospital | Tishreen hospital
hospital-mujtahid: مشفى المجتهد | مشفى دمشق | المجتهد | al-Mujtahid hospital | Damascus hospital | Mujtahid
hospital-mouwasat: مشفى المواساة | المواساة | al-Mouwasat hospital | Mouwasat
hospital-harasta: مشفى حرستا العسكري | Harasta military hospital
central-prison: سجن دمشق المركزي | Damascus central prison`,
      ),
    },
    {
      id: 'SY-RD',
      names: [
        'ريف دمشق',
        'Rif Dimashq',
        'Rural Damascus',
        'Damascus countryside',
        'Rif Damascus',
        'Reef Dimashq',
      ],
      within: placesFrom(
        'rif-dimashq',
        `douma: دوما | Douma | Duma
  harasta: حرستا | Harasta
  arbin: عربين | Arbin | Irbin | Erbin
  saqba: سقبا | Saqba
  kafr-batna: كفر بطنا | كفربطنا | Kafr Batna
  hamouriyeh: حمورية | Hamouriyeh | Hammuriyeh
  ein-tarma: عين ترما | Ein Tarma | Ayn Tarma
  zamalka: زملكا | Zamalka
  misraba: مسرابا | Misraba | Mesraba
  mleiha: المليحة | Mleiha | al-Mulayhah
  nashabiyeh: النشابية | Nashabiyeh
  dumayr: الضمير | Dumayr | Dumeir
  adra: عدرا | Adra
  adra-prison: سجن عدرا | سجن عدرا المركزي | Adra prison | Adra central prison
eastern-ghouta: الغوطة الشرقية | الغوطة | Eastern Ghouta | Ghouta
darayya: داريا | Daraya | Darayya
  muadamiyat: معضمية الشام | المعضمية | معضمية | Muadamiyat al-Sham | Moadamiyeh
  sahnaya: صحنايا | Sahnaya
  jdeidet-artouz: جديدة عرطوز | Jdeidet Artouz
tall: التل | Al-Tall | al-Tal | Tal
  sednaya: صيدنايا | Sednaya | Saydnaya | Saidnaya | Sidnaya
  sednaya-prison: سجن صيدنايا | سجن صيدنايا العسكري | معتقل صيدنايا | Sednaya prison | Saydnaya prison | Sednaya military prison
  manin: منين | Manin
qutayfah: القطيفة | Qutayfah | al-Qutayfa
  muadamiyat-qalamoun: معضمية القلمون | Muadamiyat al-Qalamoun
  jayroud: جيرود | Jayroud | Jairoud
  najha: نجها | Najha
nabk: النبك | Nabk | al-Nabek
  deir-atiyah: دير عطية | Deir Atiyah
  qara: قارة | Qara
yabroud: يبرود | Yabroud | Yabrud
zabadani: الزبداني | Zabadani | al-Zabadani
  madaya: مضايا | Madaya
  buqayn: بقين | Buqayn
  bloudan: بلودان | Bloudan
qatana: قطنا | Qatana
  beit-jinn: بيت جن | Beit Jinn
  khan-al-shih: خان الشيح | Khan al-Shih | Khan Eshieh
markaz: مركز ريف دمشق | Markaz Rif Dimashq
  hajar-aswad: الحجر الأسود | Hajar al-Aswad | Hajar Aswad
  jaramana: جرمانا | Jaramana
  sayyida-zaynab: السيدة زينب | Sayyida Zaynab | Sayeda Zainab
  babbila: ببيلا | Babbila
  yalda: يلدا | Yalda
  beit-sahm: بيت سحم | Beit Sahm
  kisweh: الكسوة | Kisweh | al-Kiswah
  qudssaya: قدسيا | Qudssaya | Qudsaya
  hameh: الهامة | Hameh | al-Hamah
  ghizlaniyeh: الغزلانية | Ghizlaniyeh`,
      ),
    },
    {
      id: 'SY-HL',
      names: ['حلب', 'محافظة حلب', 'Aleppo', 'Halab', 'Alep', 'Haleb'],
      within: placesFrom(
        'aleppo',
        `simaan: جبل سمعان | سمعان | Jebel Saman | Mount Simeon
  central-prison: سجن حلب المركزي | Aleppo central prison
  hospital-university: مشفى حلب الجامعي | Aleppo university hospital
bab: الباب | Al-Bab | al Bab
  tadef: تادف | Tadef
manbij: منبج | Manbij | Membij
azaz: اعزاز | إعزاز | عزاز | Azaz | Aazaz
  marea: مارع | Marea | Mare'
  tal-rifaat: تل رفعت | Tal Rifaat | Tell Rifaat
  anadan: عندان | Anadan
  hayyan: حيان | Hayyan
afrin: عفرين | Afrin | Efrin
  jandairis: جنديرس | Jandairis
ayn-al-arab: عين العرب | كوباني | Ayn al-Arab | Kobani | Kobane
jarabulus: جرابلس | Jarabulus | Jarablus
safira: السفيرة | Safira | al-Safirah
atarib: الأتارب | اتارب | Atarib | al-Atareb
  darat-izza: دارة عزة | Darat Izza
deir-hafer: دير حافر | Deir Hafer`,
      ),
    },
    {
      id: 'SY-HI',
      names: ['حمص', 'محافظة حمص', 'Homs', 'Hims'],
      within: placesFrom(
        'homs',
        `homs: مدينة حمص | Homs city
  baba-amr: بابا عمرو | باب عمرو | Baba Amr
  khalidiyeh: الخالدية | Khalidiyeh
  waer: الوعر | Waer | al-Waer
  karm-al-zeitoun: كرم الزيتون | Karm al-Zeitoun
  bayada: البياضة | Bayada
  deir-baalbeh: دير بعلبة | Deir Baalbeh
  central-prison: سجن حمص المركزي | Homs central prison
  houla: الحولة | Houla | al-Houla | Taldou | تلدو
  fairouzeh: فيروزة | Fairouzeh
rastan: الرستن | Rastan | al-Rastan
  talbiseh: تلبيسة | Talbiseh | Talbisa
qusayr: القصير | Qusayr | al-Qusayr | Qusair
tadmur: تدمر | Tadmur | Palmyra | Tadmor
  tadmur-prison: سجن تدمر | سجن تدمر العسكري | Tadmor prison | Palmyra prison
  sukhnah: السخنة | Sukhnah
talkalakh: تلكلخ | Talkalakh | Tell Kalakh
mukharram: المخرم | Mukharram
qaryatayn: القريتين | Qaryatayn | al-Qaryatain
taldou: تل دو`,
      ),
    },
    {
      id: 'SY-HM',
      names: ['حماة', 'محافظة حماة', 'حماه', 'Hama', 'Hamah'],
      within: placesFrom(
        'hama',
        `hama: مدينة حماة | Hama city
  central-prison: سجن حماة المركزي | Hama central prison
  latamneh: اللطامنة | Latamneh
  kafr-zita: كفر زيتا | كفرزيتا | Kafr Zita
  halfaya: حلفايا | Halfaya
  souran: صوران | Souran
  hamidiyeh: الحميدية | Hamidiyeh
salamiyah: السلمية | سلمية | Salamiyah | Salamiyeh
masyaf: مصياف | Masyaf
mhardeh: محردة | Mhardeh | Muhradah
suqaylabiyah: السقيلبية | Suqaylabiyah
  qalaat-al-madiq: قلعة المضيق | Qalaat al-Madiq
  ghab: سهل الغاب | الغاب | Ghab`,
      ),
    },
    {
      id: 'SY-ID',
      names: ['إدلب', 'ادلب', 'محافظة إدلب', 'Idlib', 'Idleb', 'Edlib'],
      within: placesFrom(
        'idlib',
        `idlib: مدينة إدلب | Idlib city
  saraqib: سراقب | Saraqib
  binnish: بنش | Binnish
  taftanaz: تفتناز | Taftanaz
  sarmin: سرمين | Sarmin
  maarat-misrin: معرة مصرين | Maarat Misrin
maarrat-numan: معرة النعمان | المعرة | Maarat al-Numan | Maarrat al-Nu'man | Maarat Numan
  kafr-nabl: كفرنبل | كفر نبل | Kafr Nabl | Kafranbel
  khan-shaykhun: خان شيخون | Khan Shaykhun | Khan Sheikhoun
ariha: أريحا | Ariha
jisr-al-shughur: جسر الشغور | Jisr al-Shughur | Jisr Shughour
harem: حارم | Harem | Harim
  salqin: سلقين | Salqin
  sarmada: سرمدا | Sarmada
  dana: الدانا | Dana | al-Dana
  atmeh: أطمة | Atmeh`,
      ),
    },
    {
      id: 'SY-LA',
      names: ['اللاذقية', 'محافظة اللاذقية', 'Latakia', 'Lattakia', 'al-Ladhiqiyah', 'Lattaquie'],
      within: placesFrom(
        'latakia',
        `latakia: مدينة اللاذقية | Latakia city
  raml: الرمل الجنوبي | الرمل | Raml
  salibeh: الصليبة | Salibeh
jableh: جبلة | Jableh | Jabla
haffah: الحفة | Haffah | al-Haffeh
qardaha: القرداحة | Qardaha
  kessab: كسب | Kessab`,
      ),
    },
    {
      id: 'SY-TA',
      names: ['طرطوس', 'محافظة طرطوس', 'Tartus', 'Tartous'],
      within: placesFrom(
        'tartus',
        `tartus: مدينة طرطوس | Tartus city
baniyas: بانياس | Baniyas | Banias
  bayda: البيضا | Bayda | al-Bayda
safita: صافيتا | Safita
duraykish: الدريكيش | Duraykish | Dreikish
shaykh-badr: الشيخ بدر | Shaykh Badr
qadmus: القدموس | Qadmus`,
      ),
    },
    {
      id: 'SY-DR',
      names: ['درعا', 'محافظة درعا', 'Daraa', "Dar'a", 'Deraa', 'Dara', 'حوران', 'Hauran'],
      within: placesFrom(
        'daraa',
        `daraa: مدينة درعا | Daraa city
  daraa-balad: درعا البلد | Daraa al-Balad
  daraa-mahatta: درعا المحطة | Daraa al-Mahatta
  bosra: بصرى الشام | بصرى | Bosra | Busra al-Sham
  hirak: الحراك | Hirak | al-Hirak
  dael: داعل | Dael
  tafas: طفس | Tafas
  khirbet-ghazaleh: خربة غزالة | Khirbet Ghazaleh
  nasib: نصيب | Nasib
  saida: صيدا درعا | Saida Daraa
izraa: إزرع | ازرع | Izraa
  nawa: نوى | Nawa
  jasim: جاسم | Jasim
  inkhil: إنخل | Inkhil
  sheikh-miskin: الشيخ مسكين | Sheikh Miskin
sanamayn: الصنمين | Sanamayn | al-Sanamayn`,
      ),
    },
    {
      id: 'SY-SU',
      names: ['السويداء', 'محافظة السويداء', 'Suwayda', 'as-Suwayda', 'Sweida', 'Suweida'],
      within: placesFrom(
        'suwayda',
        `suwayda: مدينة السويداء | Suwayda city
  central-prison: سجن السويداء المركزي | Suwayda central prison
shahba: شهبا | Shahba
salkhad: صلخد | Salkhad
  qrayya: القريا | Qrayya`,
      ),
    },
    {
      id: 'SY-QU',
      names: ['القنيطرة', 'محافظة القنيطرة', 'Quneitra', 'al-Qunaytirah', 'الجولان', 'Golan'],
      within: placesFrom(
        'quneitra',
        `quneitra: مدينة القنيطرة | Quneitra city
  khan-arnabah: خان أرنبة | Khan Arnabah
  jubata: جباتا الخشب | Jubata al-Khashab
fiq: فيق | Fiq`,
      ),
    },
    {
      id: 'SY-DY',
      names: [
        'دير الزور',
        'ديرالزور',
        'محافظة دير الزور',
        'Deir ez-Zor',
        'Deir al-Zor',
        'Deir Ezzor',
        'Dayr az-Zawr',
      ],
      within: placesFrom(
        'deir-ez-zor',
        `deir-ez-zor: مدينة دير الزور | Deir ez-Zor city
  muhasan: موحسن | Muhasan
  kasra: الكسرة | Kasra
  busayrah: البصيرة | Busayrah
mayadin: الميادين | Mayadin | al-Mayadeen
  ashara: العشارة | Ashara
  quriyah: القورية | Quriyah
abu-kamal: البوكمال | أبو كمال | Abu Kamal | Al-Bukamal | Albu Kamal
  hajin: هجين | Hajin`,
      ),
    },
    {
      id: 'SY-HA',
      names: ['الحسكة', 'محافظة الحسكة', 'Hasakah', 'al-Hasakah', 'Hassakeh', 'Hasaka'],
      within: placesFrom(
        'hasakah',
        `hasakah: مدينة الحسكة | Hasakah city
  tall-tamr: تل تمر | Tall Tamr
  shaddadi: الشدادي | Shaddadi
  hawl: الهول | مخيم الهول | al-Hawl | al-Hol
qamishli: القامشلي | قامشلو | Qamishli | Qamishlo | Kamishli
  amuda: عامودا | Amuda | Amude
  qahtaniyah: القحطانية | تربسبية | Qahtaniyah
malikiyah: المالكية | ديريك | Malikiyah | Derik
ras-al-ayn: رأس العين | سري كانيه | Ras al-Ayn | Serekaniye
  darbasiyah: الدرباسية | Darbasiyah`,
      ),
    },
    {
      id: 'SY-RA',
      names: ['الرقة', 'محافظة الرقة', 'Raqqa', 'Raqqah', 'ar-Raqqah', 'al-Raqqa', 'Rakka'],
      within: placesFrom(
        'raqqa',
        `raqqa: مدينة الرقة | Raqqa city
thawrah: الثورة | الطبقة | Thawrah | Tabqa | al-Tabqah
  mansura: المنصورة | Mansura
tall-abyad: تل أبيض | تل ابيض | Tall Abyad | Tel Abyad
  suluk: سلوك | Suluk
  ayn-issa: عين عيسى | Ayn Issa`,
      ),
    },
  ],
};
