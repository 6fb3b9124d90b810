/*
 * How people name marks of the body, Arabic and English: a table to be read
 * and corrected by those who write such records. Words are compared folded and
 * without article, conjunction and possessive (see word-stem.ts).
 */

const words = (text: string): readonly string[] => text.split('|').map((word) => word.trim());

/** Kinds of mark, as few as keep apart what is not confused. */
export const MARK_KINDS: Readonly<Record<string, readonly string[]>> = {
  scar: words(
    'ندبة | ندب | ندوب | جرح | شق | خياطة | قطبة | قطب | scar | scars | cut | stitches | wound',
  ),
  burn: words('حرق | حروق | محروق | كي | burn | burns | burnt | burned | scald'),
  tattoo: words('وشم | وشوم | دق | tattoo | tattoos | tattooed'),
  mole: words('شامة | شامات | خال | حسنة | mole | moles | birthmark'),
  missing: words(
    'مبتور | بتر | مقطوع | ناقص | مفقود | فاقد | missing | amputated | amputation | lost | severed',
  ),
  bullet: words('طلق | رصاصة | شظية | شظايا | عيار | bullet | shrapnel | gunshot | shell'),
  deformed: words(
    'اعوجاج | معوج | تشوه | مشوه | كسر | مكسور | انحراف | crooked | deformed | bent | broken | fracture | fractured',
  ),
  hernia: words('فتق | hernia'),
  vitiligo: words('بهاق | برص | بقع | بقعة | vitiligo | patch | patches | spot | spots'),
  limp: words('عرج | اعرج | يعرج | limp | limps | lame'),
};

/** Parts of the body; what lies close is one part where people mix it up. */
export const BODY_PARTS: Readonly<Record<string, readonly string[]>> = {
  head: words('رأس | راس | فروة | جمجمة | head | scalp | skull'),
  forehead: words('جبين | جبهة | forehead | brow'),
  eyebrow: words('حاجب | حواجب | eyebrow'),
  eye: words('عين | عيون | جفن | eye | eyes | eyelid'),
  ear: words('أذن | اذن | ear'),
  nose: words('أنف | انف | nose'),
  cheek: words('خد | وجنة | cheek'),
  lip: words('شفة | فم | lip | mouth'),
  chin: words('ذقن | فك | chin | jaw'),
  neck: words('رقبة | عنق | neck | throat'),
  shoulder: words('كتف | shoulder'),
  upperArm: words('عضد | زند | ذراع | arm | bicep'),
  forearm: words('ساعد | forearm | elbow | مرفق | كوع'),
  wrist: words('معصم | رسغ | wrist'),
  hand: words('يد | كف | hand | palm'),
  finger: words(
    'إصبع | اصبع | أصابع | سبابة | إبهام | ابهام | خنصر | بنصر | وسطى | finger | fingers | thumb',
  ),
  chest: words('صدر | chest | breast'),
  belly: words('بطن | خاصرة | سرة | belly | abdomen | stomach | flank'),
  back: words('ظهر | back | spine'),
  hip: words('ورك | حوض | hip | pelvis | buttock'),
  thigh: words('فخذ | thigh'),
  knee: words('ركبة | knee'),
  shin: words('ساق | رجل | قصبة | leg | shin | calf'),
  ankle: words('كاحل | ankle'),
  foot: words('قدم | foot | heel | كعب | toe | toes'),
};

/** Parts that lie beside each other: who describes one may have meant the other. */
export const BESIDE: Readonly<Record<string, readonly string[]>> = {
  forehead: ['head', 'eyebrow'],
  eyebrow: ['forehead', 'eye'],
  eye: ['eyebrow', 'cheek'],
  cheek: ['eye', 'lip', 'chin', 'ear', 'nose'],
  chin: ['lip', 'cheek', 'neck'],
  neck: ['chin', 'shoulder'],
  shoulder: ['neck', 'upperArm', 'chest', 'back'],
  upperArm: ['shoulder', 'forearm'],
  forearm: ['upperArm', 'wrist'],
  wrist: ['forearm', 'hand'],
  hand: ['wrist', 'finger'],
  chest: ['belly', 'shoulder'],
  belly: ['chest', 'hip'],
  thigh: ['hip', 'knee'],
  knee: ['thigh', 'shin'],
  shin: ['knee', 'ankle'],
  ankle: ['shin', 'foot'],
};

export const BODY_SIDES: Readonly<Record<'left' | 'right', readonly string[]>> = {
  left: words('يسار | أيسر | ايسر | يسرى | left'),
  right: words('يمين | أيمن | ايمن | يمنى | right'),
};
