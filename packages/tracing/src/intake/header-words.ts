import type { Attribute } from '@sila/domain';

const phrases = (text: string): string[] => text.split('|').map((phrase) => phrase.trim());

/**
 * What headers say, Arabic, English and French. A table to be read and
 * corrected by people who know the lists; compared folded, so that أ/ا, ة/ه,
 * case, accents and punctuation don't matter. Syrian forms use الكنية for the
 * family name, not for "Abu …". A phrase also counts inside a longer header.
 */
export const HEADER_WORDS: Readonly<Partial<Record<Attribute, readonly string[]>>> = {
  'name.full':
    phrases(`الاسم الكامل | الاسم الثلاثي | الاسم الرباعي | الاسم والنسبة | الاسم والكنية | الاسم والشهرة | اسم المعتقل | اسم المفقود |
    اسم المفقودة | اسم المختفي | اسم المطلوب | اسم المفرج عنه | اسم المخلى سبيله | اسم الشهيد | اسم المتوفى | اسم المريض |
    اسم السجين | اسم الموقوف | اسم الشخص | الاسم كاملا | الاسم | full name | complete name | person name |
    detainee name | name of detainee | missing person | name of missing | patient name | prisoner name | name of deceased | name |
    names | first and surname | nom complet | nom et prenom | nom prenom | noms`),
  'name.given':
    phrases(`الاسم الأول | الاسم الشخصي | الاسم الاول | first name | given name | given names | forename | firstname |
    fname | prenom | prenoms`),
  'name.father':
    phrases(`اسم الأب | الأب | اسم الوالد | اسم والده | اسم الاب | الوالد | father | father name |
    fathers name | father s name | name of father | nom du pere | prenom du pere | pere | middle name`),
  'name.grandfather': phrases(
    `اسم الجد | الجد | اسم جده | grandfather | grandfather name | grandfather s name | grand father | nom du grand pere`,
  ),
  'name.family':
    phrases(`الكنية | النسبة | اسم العائلة | العائلة | الشهرة | اللقب | لقب العائلة | family name |
    surname | last name | lastname | lname | family | nom de famille | nom`),
  'name.mother':
    phrases(`اسم الأم | الأم | اسم الام | اسم الوالدة | اسم والدته | اسم ونسبة الأم | اسم الأم ونسبتها | اسم الأم وكنيتها |
    الوالدة | mother | mother name | mothers name | mother s name | name of mother | nom de la mere | mere`),
  'name.kunya': phrases(`الكنية أبو | أبو | كنية أبو | ابو | kunya | teknonym`),
  'name.alias':
    phrases(`الاسم المستعار | الاسم الحركي | اسم الشهرة | المعروف ب | يعرف ب | اسم آخر | alias | aliases |
    nickname | aka | a k a | also known as | other names | surnom | pseudonyme`),
  sex: phrases(`الجنس | النوع | النوع الاجتماعي | ذكر أنثى | ذكر/أنثى | sex | gender | sexe |
    genre`),
  'birth.date':
    phrases(`تاريخ الولادة | تاريخ الميلاد | المواليد | مواليد | سنة الولادة | عام الولادة | سنة الميلاد | تاريخ التولد |
    التولد | تولد | محل وتاريخ الولادة | مكان وتاريخ الولادة | محل وتاريخ الميلاد | مكان وتاريخ الميلاد | place and date of birth |
    date of birth | birth date | birthdate | dob | d o b |
    birthday | year of birth | birth year | yob | born | date de naissance | annee de naissance | naissance`),
  'birth.place':
    phrases(`مكان الولادة | محل الولادة | مسقط الرأس | مكان التولد | محل التولد | place of birth | birth place | birthplace |
    pob | lieu de naissance`),
  age: phrases(`العمر | السن | عمر | عمره | العمر التقريبي | العمر التقديري | العمر عند الاعتقال | age |
    approximate age | estimated age | age years | age at arrest`),
  nationality: phrases(`الجنسية | جنسية | nationality | citizenship | nationalite`),
  residence:
    phrases(`العنوان | السكن | مكان السكن | عنوان السكن | مكان الإقامة | محل الإقامة | الإقامة | المحافظة |
    المنطقة | المدينة | البلدة | القرية | الحي | من سكان | address | residence |
    place of residence | home | governorate | province | state | county | region | country |
    city | town | village | district | suburb | neighbourhood | neighborhood | adresse |
    domicile | ville | gouvernorat`),
  'event.date':
    phrases(`تاريخ الاعتقال | تاريخ التوقيف | تاريخ الاختفاء | تاريخ الفقدان | تاريخ الفقد | تاريخ الخطف | تاريخ الاحتجاز | تاريخ آخر مشاهدة |
    آخر مشاهدة | تاريخ الإفراج | تاريخ إطلاق السراح | تاريخ إخلاء السبيل | تاريخ الخروج | تاريخ الدخول | تاريخ القبول | تاريخ الإدخال |
    تاريخ الوفاة | تاريخ الاستشهاد | تاريخ العثور | تاريخ المشاهدة | تاريخ | التاريخ | date of arrest | arrest date |
    arrested on | date arrested | detention date | date of detention | date of disappearance | disappearance date | date missing | missing since |
    last seen | last seen date | date last seen | date of release | release date | released on | date released | admission date |
    date of admission | admitted | date of death | death date | died on | date found | found on | date of sighting |
    seen on | date | date d arrestation | date de disparition | date de liberation | date de deces | date d admission`),
  'event.place':
    phrases(`مكان الاعتقال | مكان التوقيف | مكان الاختفاء | مكان الفقدان | مكان الخطف | مكان آخر مشاهدة | مكان الإفراج | مكان الوفاة |
    مكان الاستشهاد | مكان العثور | مكان المشاهدة | المكان | place of arrest | arrest place | arrest location | place of disappearance |
    last seen place | last seen at | last known location | place of death | place of release | place found | found at | location |
    place | lieu d arrestation | lieu de disparition | lieu de deces | lieu`),
  facility:
    phrases(`السجن | المعتقل | مكان الاحتجاز | الفرع | الفرع الأمني | فرع | المشفى | المستشفى |
    المركز | مركز الاحتجاز | اسم السجن | اسم المشفى | prison | facility | detention place | place of detention |
    detention centre | detention center | hospital | branch | security branch | centre de detention | hopital`),
  ward: phrases(`الجناح | القسم | الغرفة | رقم الغرفة | الطابق | السرير | رقم السرير | المهجع |
    رقم المهجع | الزنزانة | رقم الزنزانة | رقم الجناح | ward | ward number | room | room number |
    bed | bed number | cell | cell number | section | floor | wing | department |
    service | chambre | lit | cellule`),
  number:
    phrases(`رقم السجين | رقم المعتقل | رقم المريض | رقم الملف | رقم الإضبارة | رقم السجل | رقم الجثة | رقم الحالة |
    رقم الطلب | رقم البطاقة | رقم الدخول | رقم | الرقم | prisoner number | detainee number | patient number |
    file number | file no | body number | case number | record number | record no | registration no | prisoner no | patient no | reference | ref | ref no |
    reference number | id | rec id | record id | unique id | code | number | placard |
    tag | numero | matricule | dossier`),
  nationalId:
    phrases(`الرقم الوطني | رقم الهوية | الهوية | رقم البطاقة الشخصية | البطاقة الشخصية | رقم جواز السفر | جواز السفر | national id |
    national number | national no | id number | id card | identity card | passport | passport number | soc sec id |
    ssn | social security number | carte d identite | numero national | passeport`),
  civilRegistry:
    phrases(`محل ورقم القيد | رقم القيد | محل القيد | القيد | الخانة | رقم الخانة | خانة | القيد المدني |
    السجل المدني | الأمانة | أمانة السجل المدني | civil registry | civil registry number | registry | registry number | registration place |
    registration number | khana | kayd | registre civil | etat civil`),
  authority:
    phrases(`الجهة | جهة الاعتقال | الجهة المعتقلة | الجهة المسؤولة | الجهة الآسرة | المحكمة | authority | arresting authority |
    detaining authority | responsible authority | perpetrator | court | arrested by | autorite`),
  condition:
    phrases(`الحالة | الحالة الصحية | الوضع الصحي | الإصابة | التشخيص | condition | health | health condition |
    medical condition | diagnosis | injury | etat de sante | diagnostic`),
  description:
    phrases(`الوصف | الأوصاف | أوصاف | المواصفات | وصف الشخص | الشكل | description | physical description |
    appearance | signalement`),
  marks:
    phrases(`علامات مميزة | العلامات المميزة | علامات فارقة | العلامات الفارقة | علامة مميزة | ندبات | وشم | marks |
    distinguishing marks | distinctive marks | scars | tattoos | signes particuliers | signes distinctifs`),
  effects:
    phrases(`المقتنيات | الأغراض | الأمانات | الملابس | اللباس | المتعلقات | effects | personal effects |
    belongings | possessions | clothing | clothes | vetements | effets personnels`),
  build:
    phrases(`الطول | البنية | بنية الجسم | لون الشعر | لون العينين | الوزن | height | build | stature | hair |
    hair colour | hair color | eyes | eye colour | eye color | weight | taille | corpulence`),
  teeth: phrases(
    `الأسنان | حالة الأسنان | الفك والأسنان | teeth | dental | dental findings | dents | dentition`,
  ),
  medical:
    phrases(`عمليات سابقة | عمليات جراحية | كسور قديمة | زرعات | أجهزة مزروعة | سوابق مرضية | implants | prostheses |
    old fractures | operations | surgery | medical history | antecedents medicaux`),
  said: phrases(
    `ما قاله | أقواله | ما يردده | ما قال ولمن | said | words said | statements | paroles`,
  ),
  hums: phrases(`ما يدندنه | ما يغنيه | أغنية يرددها | hums | sings | song | chante`),
  journey:
    phrases(`المسار | مسار الاحتجاز | أماكن الاحتجاز | التنقلات | عمليات النقل | النقل | transfers | transfer history |
    detention history | journey | places of detention | transferts | parcours`),
  companions:
    phrases(`من كان معه | رفاق السجن | المعتقلون معه | المرافقون | companions | co detainees | cellmates | detained with |
    codetenus`),
  court: phrases(`اسم المحكمة | هيئة المحكمة | court name | tribunal | name of court`),
  sentence: phrases(
    `الحكم | مدة الحكم | العقوبة | sentence | term | verdict | peine | condamnation`,
  ),
  languages: phrases(`اللغة | اللغات | اللهجة | language | languages | dialect | langue | langues`),
  cause: phrases(
    `سبب الوفاة | سبب الاستشهاد | سبب الموت | cause of death | cause | cause du deces`,
  ),
  evidence:
    phrases(`الدليل | الأدلة | الوثيقة | المستند | رقم شهادة الوفاة | شهادة الوفاة | evidence | document |
    documents | death certificate | proof | preuve`),
  recordedDate:
    phrases(`تاريخ التسجيل | تاريخ القيد | تاريخ تدوين الوفاة | date recorded | recorded on | registration date |
    date of registration | date d enregistrement`),
  reliability: phrases(
    `درجة الثقة | مدى الثقة | موثوقية | درجة التأكد | reliability | confidence | certainty | fiabilite`,
  ),
  identification:
    phrases(`طريقة التعرف | طريقة التعرّف | طريقة الاستعراف | الاستعراف | method of identification |
    identification method | identified by | methode d identification`),
  familiarity: phrases(`مدى معرفته به | معرفة الشاهد به | how well known | familiarity`),
  waiting: phrases(
    `من ينتظره | المستلم | استلمه | waiting | who waits | collected by | received by family`,
  ),
  witness: phrases(`الشاهد | اسم الشاهد | شاهد | الشهود | المصدر | اسم المصدر | المبلغ | witness |
    witness name | source | informant | seen by | reported by | temoin`),
  relation:
    phrases(`صلة القرابة | القرابة | صلة القربى | درجة القرابة | العلاقة | relation | relationship | kinship |
    relation to missing | lien de parente | parente`),
  contact:
    phrases(`رقم الهاتف | الهاتف | هاتف | الجوال | رقم الجوال | الموبايل | رقم الموبايل | رقم التواصل |
    للتواصل | التواصل | واتساب | واتس | البريد الإلكتروني | طالب البحث | مقدم الطلب | اسم مقدم الطلب |
    اسم طالب البحث | phone | phone number | mobile | telephone | tel | cell phone | email |
    e mail | contact | whatsapp | inquirer | enquirer | applicant | requester | telephone portable |
    courriel | demandeur`),
  currentPlace:
    phrases(`مكان الإقامة الحالي | مكان السكن الحالي | السكن الحالي | الإقامة الحالية | العنوان الحالي | مكان التواجد الحالي |
    مكان وجوده الحالي | مكان وجودها الحالي | عنوان التواصل | current place | current location | current address |
    current residence | present address | whereabouts | adresse actuelle | lieu actuel`),
  note: phrases(`ملاحظات | ملاحظة | الملاحظات | تفاصيل | معلومات إضافية | ملابسات | notes | note |
    remarks | comments | comment | details | additional information | circumstances | remarques | observations |
    commentaires`),
};

/** Headers of columns that number the rows, or that no attribute holds: left unread on purpose. */
export const UNREAD_HEADERS: readonly string[] =
  phrases(`م | ت | تسلسل | التسلسل | الرقم التسلسلي | الرقم المتسلسل | مسلسل | رقم متسلسل |
    serial | serial number | sr | s n | sn | no | nr | n |
    row | row number | index | cluster | truth | المهنة | العمل | الحالة الاجتماعية |
    occupation | profession | marital status | postcode | postal code | zip | zip code | street number |
    list | timestamp`);
