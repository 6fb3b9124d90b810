import type { measures as english } from '../en/measures.ts';

export const measures: Record<keyof typeof english, string> = {
  'measures.title': 'القياس',
  'measures.lead': 'كم هي جيدة الروابط، وكيف يُعرف ذلك، وبماذا صُنعت. أرقام فقط: لا يُعرض هنا أي شخص.',
  'measures.parts': 'أقسام القياس',
  'measures.pictures': 'أرقام ورسوم',
  'measures.models': 'النماذج',
  'measures.second': 'النظرة الثانية',
  'measures.quality': 'كم هي جيدة الروابط',
  'measures.tooFew':
    'قبل أن يُقال شيء يلزم على الأقل {needed, plural, zero {لا قرار} one {قرار واحد} two {قراران} few {# قرارات} many {# قرارًا} other {# قرار}} في أزواج اختيرت عشوائيًا.',
  'measures.soFar':
    '{n, plural, zero {لم يصدر منها شيء بعد} one {صدر قرار واحد حتى الآن} two {صدر قراران حتى الآن} few {صدرت # قرارات حتى الآن} many {صدر # قرارًا حتى الآن} other {صدر # قرار حتى الآن}}',
  'measures.whySample':
    'الأزواج التي في أول القائمة ليست عيّنة منصفة: إنها في الأول لأن فيها شكًا. لذلك يُخلط بها قليل يُختار عشوائيًا، وبه وحده يُقاس.',
  'measures.decideSample': 'قرِّر في أزواج اختيرت عشوائيًا',
  'measures.precision': 'مقترحات صحيحة',
  'measures.precisionMeans': 'من الأزواج التي تقترحها صلة، نسبة ما هو شخص واحد.',
  'measures.recall': 'أزواج عُثر عليها',
  'measures.recallMeans': 'من أزواج الشخص الواحد بين ما قورن، نسبة ما تقترحه صلة.',
  'measures.recallMeansAll': 'من أزواج الشخص الواحد بين كل السجلات، نسبة ما تقترحه صلة.',
  'measures.persons': 'أشخاص في القوائم',
  'measures.personsMeans':
    'كم شخصًا تقريبًا {records, plural, zero {لا سجلات تتحدث عنه} one {يتحدث عنه سجل واحد} two {يتحدث عنه سجلان} few {تتحدث عنه # سجلات} many {يتحدث عنه # سجلًا} other {يتحدث عنه # سجل}}، مع حساب الأزواج التي لم يُعثر عليها. العدد بحسب المقترحات وحدها: {groups, number}. والسجلات التي تقول أقل من أن تُربط بغيرها يُعدّ كل منها واحدًا، فالأرجح أن العدد أكثر من الحقيقي لا أقل.',
  'measures.between': 'بين {low} و{high}',
  'measures.confidence': 'في ٩٥ من كل ١٠٠ عيّنة مثلها تقع الحقيقة بينهما.',
  'measures.notKnown': 'لا يُعرف بعد',
  'measures.from':
    'من {n, plural, zero {لا قرارات} one {قرار واحد} two {قرارين} few {# قرارات} many {# قرارًا} other {# قرار}} في أزواج {records, plural, zero {لا سجلات} one {السجل الأول} two {السجلين الأولين} few {أول # سجلات} many {أول # سجلًا} other {أول # سجل}} في السحب العشوائي. بقية القرارات لا تدخل: تلك الأزواج اختيرت لأن فيها شكًا.',
  'measures.open':
    '{n, plural, zero {لا أزواج مؤجلة في العيّنة} one {زوج واحد من العيّنة أُجِّل أو تُرك} two {زوجان من العيّنة أُجِّلا أو تُركا} few {# أزواج من العيّنة أُجِّلت أو تُركت} many {# زوجًا من العيّنة أُجِّل أو تُرك} other {# زوج من العيّنة أُجِّل أو تُرك}}: ولذلك المدى أوسع.',
  'measures.agreement':
    'نظر شخصان كلٌّ على حدة، دون أن يعرف أحدهما رأي الآخر، في {judged, plural, zero {لا أزواج} one {زوج واحد} two {زوجين} few {# أزواج} many {# زوجًا} other {# زوج}}، واتفقا في {agreed, number} (بين {low} و{high}).',
  'measures.noAgreement': 'لم ينظر شخصان في زوج واحد بعد. يُسحب واحد من كل عشرة لنظرة ثانية.',
  'measures.more': 'كل القياسات والرسوم',
  'measures.noRun': 'لم تُقارَن القوائم بعد، فلا شيء يُرسم.',
  'measures.noCurve': 'تظهر هنا الدقة والشمول بحسب العتبة حين تكفي قرارات العيّنة.',
  'measures.table': 'الشيء نفسه جدولًا',
  'measures.runBy': 'من مقارنة {date}، بالنموذج {model}.',

  'models.title': 'النماذج',
  'models.lead':
    'النموذج يقول كم تزن كل مقارنة. يتعلّم من القوائم وحدها؛ والقرارات يمكن أن تحسّنه. ولا تُستعمل نسخة إلا بعد أن يختارها إنسان.',
  'models.general': 'النموذج العام',
  'models.generalMeans': 'يُتعلَّم من القوائم من جديد في كل مقارنة. لا يمسّه أي قرار.',
  'models.version': '{name}، النسخة {version, number}',
  'models.refined':
    'حُسِّن بـ{n, plural, zero {لا قرارات} one {قرار واحد} two {قرارين} few {# قرارات} many {# قرارًا} other {# قرار}}، {date}، {by}.',
  'models.imported': 'جاء من سجل آخر، {date}، {by}.',
  'models.chosen': 'مستعمَل',
  'models.choose': 'استعمل هذا',
  'models.chooseTitle': 'استعمال نموذج آخر',
  'models.chooseLead': 'المقارنات القادمة تزن به. الأزواج التي قرّر فيها الناس تبقى كما هي.',
  'models.chosenDone': 'اختير. أعد المقارنة بين كل القوائم لترى ما يغيّره.',
  'models.refine': 'حسِّن بالقرارات',
  'models.refineLead':
    'تُصنع نسخة جديدة من كل الأزواج التي قُرِّر أنها شخص واحد. ولا يُستعمل شيء قبل أن تختاره.',
  'models.refineDone': 'صُنعت النسخة {version, number}. انظر ما تغيّر قبل أن تختارها.',
  'models.export': 'حفظ في ملف',
  'models.import': 'إدخال نموذج',
  'models.importDone': 'أُدخلت النسخة {version, number}. لم تُستعمل بعد.',
  'models.note': 'ملاحظة',
  'models.changes': 'ما الذي تغيّر',
  'models.noChanges': 'لم يتغيّر شيء بأكثر من جزء من عشرين من البت.',
  'models.change': '{what}، «{answer}»: يُحسب الآن {after} بدل {before} بالبت.',
  'models.held': 'مكبوح',
  'models.heldBack':
    'مكبوح: القرارات طلبت أكثر. التحسين الواحد لا يحرّك وزنًا بأكثر من بت واحد تقريبًا.',
  'models.forAdministrators': 'التحسين والإدخال والاختيار للمدير وحده.',

  'second.title': 'النظرة الثانية',
  'second.lead': 'أزواج قرّر فيها شخص آخر، اختيرت عشوائيًا. لا ترى ما قُرِّر، كي يحكم كل واحد بنفسه.',
  'second.waiting':
    '{n, plural, zero {لا زوج ينتظر نظرتك الثانية} one {زوج واحد ينتظر نظرتك الثانية} two {زوجان ينتظران نظرتك الثانية} few {# أزواج تنتظر نظرتك الثانية} many {# زوجًا ينتظر نظرتك الثانية} other {# زوج ينتظر نظرتك الثانية}}',
  'second.none': 'يُسحب واحد من كل عشرة مما يقرّره الآخرون. وما قرّرته أنت يذهب إلى غيرك.',
  'second.agreed': 'سُجِّل. أنتما متفقان.',
  'second.differed': 'سُجِّل. أنتما مختلفان؛ تجده أدناه لتتحدثا فيه.',
  'second.undo': 'تراجع',
  'second.undoReason': 'سُحب بعد الحكم مباشرة.',
  'second.undone': 'سُحب. الزوج ينتظر نظرة ثانية من جديد.',
  'second.differences': 'حيث يختلف اثنان',
  'second.differencesLead': 'القرار الأول قائم حتى يقرّر أحد من جديد. تحدّثوا فيه، ثم افتحوا الزوج.',
  'second.noDifferences': 'لا يختلف اثنان في شيء الآن.',
  'second.first': 'الأول',
  'second.second': 'الثاني',
  'second.said': '{name}: {verdict}',
  'second.open': 'افتح الزوج',
  'second.back': 'كل أزواج النظرة الثانية',

  'group.title': 'ما الذي يرتبط معًا',
  'group.lead':
    'كل السجلات التي تربطها القرارات والمقترحات بهذا السجل. المعيّن يدل على رابط ضعيف يجمع جزأين وحده: انظر فيه أولًا.',
  'group.isCut': 'يرتبط معًا أكثر مما يُعرض.',
  'group.records': 'السجلات',
  'group.ties': 'الروابط',
  'group.noTies': 'لا شيء يربط هذا السجل بغيره.',
  'group.openPair': 'افتح الزوج',
  'group.how': 'كيف وصل إلى وزنه',
  'group.weak': 'رابط ضعيف',
  'group.see': 'انظر ما الذي يرتبط معًا',
};
