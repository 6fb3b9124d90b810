/*
 * Words for what people wear, carry and speak, each line one thing in Arabic
 * and English: a table to be read and corrected. What stands in no line is
 * compared by its own letters.
 */
const LINES = `
خاتم محبس دبلة ring wedding-band
ساعة watch wristwatch
قميص shirt blouse
بلوزة كنزة sweater pullover jumper
تيشرت tshirt t-shirt
بنطال بنطلون trousers pants
جينز jeans
جاكيت سترة جاكيته jacket coat معطف
حزام قشاط belt
حذاء بوط صباط shoes shoe boots boot
جورب جوارب socks sock
مسبحة سبحة rosary beads
مفتاح مفاتيح key keys
سلسلة سلسال جنزير chain necklace
نظارة نظارات glasses spectacles
صورة photo photograph picture
هوية بطاقة card id
محفظة جزدان wallet purse
قلم pen
دفتر notebook
قرآن مصحف quran
صليب cross crucifix
حلق قرط earring
إسوارة اسوارة سوار bracelet
شماخ حطة كوفية keffiyeh scarf شال
قبعة طاقية hat cap
بيجامة pyjamas pajamas
فضة فضي silver
ذهب ذهبي gold golden
جلد leather
صوف wool woollen
أسود اسود سوداء black
أبيض ابيض بيضاء white
أحمر احمر حمراء red
أزرق ازرق زرقاء كحلي blue navy
أخضر اخضر خضراء زيتي green olive
بني brown
رمادي gray grey
مخطط striped
عربي العربية arabic
كردي كردية كرمانجي kurdish kurmanji
تركماني تركي turkish turkmen
سرياني آشوري syriac assyrian aramaic
أرمني ارمني armenian
شركسي circassian
إنكليزي انكليزي إنجليزي english
فرنسي french
تاج تلبيسة crown
قلع مقلوع خلع extracted pulled
حشوة محشو filling filled
كسر مكسور كسور broken fracture fractured break
جسر bridge
طقم بدلة denture
ثنية قاطع ثنايا incisor
ناب أنياب canine
ضاحك ضواحك premolar premolars
رحى ضرس أضراس molar molars
علوي العلوية العلوي upper
سفلي السفلية السفلي lower
يمين أيمن يمنى right
يسار أيسر يسرى left
صفيحة لوحة plate
برغي براغي مسمار screw screws
معدن معدني معدنية metal metallic
فخذ thigh femur
كاحل ankle
ساق قصبة tibia shin
ترقوة collarbone clavicle
كعبرة radius
أضلاع ضلع ribs rib
فقرات فقرة vertebrae vertebra spine fused
استئصال removed removal
زائدة appendix
طحال spleen
كلية kidney
صمام valve
قلب heart
فتق hernia
شبكة stent
ملتئم healed
أمن security
مخابرات intelligence
جوية air airforce
سياسي political
عسكري military
جنائي criminal
مركزي central
`;

/** By folded word, the thing it names. */
export const THING_LINES: readonly (readonly string[])[] = LINES.trim()
  .split('\n')
  .map((line) => line.trim().split(/\s+/));
