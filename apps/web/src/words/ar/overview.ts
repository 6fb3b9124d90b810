import type { overview as english } from '../en/overview.ts';

export const overview: Record<keyof typeof english, string> = {
  'overview.title': 'نظرة عامة',
  'overview.emptyTitle': 'لم يصل شيء بعد',
  'overview.emptyLead':
    'تأخذ صلة القوائم كما هي، وتقترح أي السجلات تتحدث عن شخص واحد، وتقول لماذا. والقرار للناس.',
  'overview.import': 'استلام قائمة',
  'overview.importLead': 'جدول أو ملف نصي بأي شكل كان. يُحفظ حرفيًا كما جاء.',
  'overview.example': 'تحميل المثال المخترع',
  'overview.exampleLead':
    'أربع قوائم فيها نحو ثلاثة آلاف شخص لا وجود لهم، لتعرف كيف تعمل صلة. كل اسم فيها مخترع. حمّلها للتعلّم فقط، ولا تضعها مع قوائم حقيقية.',
  'overview.exampleLoading': 'جارٍ تحميل المثال…',
  'overview.now': 'ما يجري الآن',
  'overview.reading': 'قراءة {name}',
  'overview.comparing': 'المقارنة بين القوائم',
  'overview.comparingAll': 'إعادة المقارنة بين كل القوائم',
  'overview.progress': '{done, number} من {total, number}',
  'overview.progressOpen': '{done, number} حتى الآن',
  'overview.left':
    '{minutes, plural, zero {بقي أقل من دقيقة} one {بقيت دقيقة تقريبًا} two {بقيت دقيقتان تقريبًا} few {بقيت # دقائق تقريبًا} many {بقيت # دقيقة تقريبًا} other {بقيت # دقيقة تقريبًا}}',
  'overview.failed': 'توقفت المقارنة قبل نهايتها. ما كان قائمًا قبلها باقٍ كما هو.',
  'overview.failed.deadlock': 'انتظر عملان أحدهما الآخر؛ أعد التشغيل.',
  'overview.failed.databaseGone': 'انقطعت قاعدة البيانات.',
  'overview.failed.memory': 'لم تكفِ الذاكرة لهذا العدد من السجلات.',
  'overview.failed.threadEnded': 'انتهى بلا كلمة؛ قد يقول السجل التقني أكثر.',
  'overview.failed.fault': 'السجل التقني يقول أين.',
  'overview.waiting': 'مطابقات تنتظر قرارًا',
  'overview.waitingMeans':
    'أزواج من السجلات يقترحها النموذج. بعضها خطأ؛ ولا يُضم أحد إلى أحد حتى يقرّر إنسان.',
  'overview.probes':
    'ومعها {n, plural, zero {لا أزواج أخرى} one {زوج واحد بعيد الاحتمال} two {زوجان بعيدا الاحتمال} few {# أزواج بعيدة الاحتمال} many {# زوجًا بعيد الاحتمال} other {# زوج بعيد الاحتمال}}، اختيرت عشوائيًا للقياس.',
  'overview.startReview': 'ابدأ المراجعة',
  'overview.records': 'السجلات',
  'overview.recordsMeans': 'السطور التي أمكنت قراءتها، كل منها محفوظ كما تذكره قائمته.',
  'overview.recordsFrom':
    'من {lists, plural, zero {لا قوائم} one {قائمة واحدة} two {قائمتين} few {# قوائم} many {# قائمة} other {# قائمة}}، {sources, plural, zero {بلا مصادر} one {لمصدر واحد} two {لمصدرين} few {لـ# مصادر} many {لـ# مصدرًا} other {لـ# مصدر}}',
  'overview.persons': 'الأشخاص',
  'overview.personsMeans':
    'السجلات معدودة مع ما قرّر إنسان أنه معها. ما لم يُقرَّر فيه يُعدّ اثنين، فالأرجح أن هذا العدد أكثر من الحقيقي لا أقل.',
  'overview.badRows': 'سطور لم تُقرأ',
  'overview.badRowsMeans': 'محفوظة، لكنها لا تدخل في أي عدد آخر حتى تُصلَح.',
  'overview.decided': 'ما صدر فيه قرار',
  'overview.confirmed': 'شخص واحد',
  'overview.rejected': 'شخصان مختلفان',
  'overview.deferred': 'مؤجل',
  'overview.lastRun': 'آخر مقارنة بين القوائم: {date}',
  'overview.lastRunMeans':
    'نُظر في {pairs, plural, zero {لا أزواج} one {زوج واحد} two {زوجين} few {# أزواج} many {# زوجًا} other {# زوج}}، واقتُرح {proposed, plural, zero {لا شيء} one {واحد} two {اثنان} few {#} many {#} other {#}}، بالنموذج {model}.',
  'overview.never': 'لم تُقارَن القوائم بعد.',
  'overview.compareAgain': 'أعد المقارنة بين كل القوائم',
  'overview.compareStarted': 'بدأت المقارنة.',
  'overview.find': 'ابحث عن شخص',
  'overview.overlap': 'تقاطع القوائم',
};
