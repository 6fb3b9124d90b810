import type { session as english } from '../en/session.ts';

export const session: Record<keyof typeof english, string> = {
  'session.signIn': 'تسجيل الدخول',
  'session.lead': 'لا يدخل إلا من وُجّهت إليه دعوة.',
  'session.login': 'اسم الدخول',
  'session.password': 'كلمة السر',
  'session.firstLogin': 'لا حساب لأحد هنا بعد. افتح رابط الدخول الأول الذي طبعته صلة عند تشغيلها.',
  'session.forgot': 'لا حساب لديك، أو نسيت كلمة السر؟ اطلب رابطًا جديدًا من مدير النظام.',
  'session.welcome': 'أهلًا بك في صلة',
  'session.welcomeFirst': 'هذا أول حساب: ينسّق العمل ويدير الحسابات إلى أن يسلّم أحدهما إلى غيره.',
  'session.welcomeInvited': 'وُجّهت إليك دعوة. اختر كيف يظهر اسمك وكيف تدخل.',
  'session.name': 'اسمك',
  'session.nameHint': 'كما يعرفك زملاؤك. يُكتب إلى جانب كل قرار تتخذه.',
  'session.loginHint': 'قصير، للدخول فقط. يُستحسن أن يكون من حروف وأرقام.',
  'session.passwordHint': 'عشرة أحرف على الأقل. جملة لا يعرفها غيرك أحسن.',
  'session.passwordLong': 'طولها كافٍ.',
  'session.passwordLeft':
    '{left, plural, zero {لا ينقص شيء.} one {ينقص حرف واحد.} two {ينقص حرفان.} few {تنقص # أحرف.} many {ينقص # حرفًا.} other {ينقص # حرف.}}',
  'session.showPassword': 'أظهر كلمة السر',
  'session.begin': 'أنشئ الحساب وابدأ',
  'session.noToken': 'هذا العنوان ناقص. افتح الرابط كاملًا كما أُعطي لك، أو اطلب رابطًا جديدًا.',
  'session.code': 'الرمز من تطبيق المصادقة',
  'session.codeHint': 'ستة أرقام تتبدّل كل نصف دقيقة.',

  'account.title': 'حسابك',
  'account.lead': 'أين أنت داخل الآن، ومدى إحكام قفل حسابك.',
  'account.sessions': 'الجلسات المفتوحة',
  'account.thisSession': 'هذا الجهاز',
  'account.begun': 'منذ {when}',
  'account.until': 'حتى {when}',
  'account.end': 'إنهاء هذه الجلسة',
  'account.ended': 'أُنهيت الجلسة.',
  'account.factor': 'العامل الثاني',
  'account.factorNone':
    'من عرف كلمة سرك استطاع الدخول باسمك. أما مع عامل ثانٍ فيحتاج إلى هاتفك أيضًا.',
  'account.factorOn': 'يحتاج الدخول إلى كلمة السر ورمز من هاتفك.',
  'account.factorSince': 'قائم منذ {when}.',
  'account.factorBegin': 'إعداده',
  'account.factorScan':
    'افتح تطبيق مصادقة على هاتفك ووجّه كاميرته إلى هذه الصورة، أو اكتب فيه الأحرف التي تحتها، ثم أدخل الرمز الذي يظهر.',
  'account.factorPicture': 'صورة لكاميرا تطبيق المصادقة',
  'account.factorSecret': 'أحرف تُكتب بدلًا من الصورة',
  'account.factorConfirm': 'اقفل حسابي به',
  'account.factorRemove': 'إزالته',
  'account.factorLost':
    'إن ضاع الهاتف فمن يشغّل جهاز «صلة» يستطيع إزالة العامل (sila account unlock).',
};
