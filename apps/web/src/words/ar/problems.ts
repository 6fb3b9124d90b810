import type { problems as english } from '../en/problems.ts';

export const problems: Record<keyof typeof english, string> = {
  'problem.network': 'صلة لا تجيب. تحقّق من الاتصال ثم حاول مرة أخرى.',
  'problem.request.malformed': 'لم تفهم صلة ما طلبته هذه الصفحة. أعد تحميل الصفحة.',
  'problem.request.tooLarge': 'هذا أكثر مما يمكن إرساله دفعة واحدة.',
  'problem.request.tooMany': 'محاولات كثيرة. انتظر دقيقة ثم حاول مرة أخرى.',
  'problem.session.required': 'انتهت جلستك. سجّل الدخول من جديد؛ لم يضع شيء مما سُجّل.',
  'problem.session.badCredentials': 'اسم الدخول وكلمة السر لا يتوافقان.',
  'problem.session.codeRequired': 'أدخل الرمز الذي يظهر في تطبيق المصادقة.',
  'problem.session.badCode': 'هذا الرمز غير صحيح الآن، أو استُعمل من قبل. انتظر الرمز التالي.',
  'problem.account.factorStands': 'لحسابك عامل ثانٍ من قبل.',
  'problem.session.linkSpent': 'هذا الرابط استُعمل من قبل أو مضى وقته. اطلب رابطًا جديدًا.',
  'problem.notFound': 'هذا غير موجود، أو ليس من صلاحيتك.',
  'problem.user.loginTaken': 'اسم الدخول هذا مأخوذ. اختر غيره.',
  'problem.user.passwordTooShort': 'كلمة السر عشرة أحرف على الأقل.',
  'problem.file.empty': 'لا شيء في هذا الملف.',
  'problem.file.unreadable': 'تتعذّر قراءة هذا الملف. قد يكون تالفًا أو محميًا بكلمة سر.',
  'problem.file.unknownFormat': 'تقرأ صلة ملفات CSV وXLSX وسطور JSON. وهذا الملف غير ذلك.',
  'problem.file.tooLarge': 'هذا الملف أكبر مما تأخذه صلة قطعة واحدة.',
  'problem.list.mappingNamesNobody':
    'لا عمود يدل على الشخص. اختر عمودًا واحدًا على الأقل فيه اسم أو رقم.',
  'problem.list.alreadyReceived': 'استُلم هذا الملف نفسه من قبل. لم يُضَف شيء.',
  'problem.list.notReading': 'هذه القائمة لا تُقرأ الآن.',
  'problem.list.notStopped': 'لم تُوقَف هذه القائمة، فلا شيء يُستأنف.',
  'problem.row.notBad': 'لم يعد هذا السطر بحاجة إلى إصلاح.',
  'problem.row.stillBad': 'ما زالت قراءة السطر متعذّرة. انظر إلى ما هو معلَّم.',
  'problem.match.decidedMeanwhile': 'قرّر شخص آخر في هذا الزوج وأنت تنظر فيه.',
  'problem.match.contradictsDecision':
    'هذا يضم سجلين قرّر أحد أنهما لشخصين مختلفين. انظر في ذلك القرار أولًا.',
  'problem.match.twoOfOneList':
    'هذا يضع سطرين من قائمة واحدة في شخص واحد، وتلك القائمة تذكر كل شخص مرة واحدة (السطران {rows}).',
  'problem.decision.reasonMissing': 'القرار يحتاج إلى سبب. تكفي كلمات قليلة.',
  'problem.decision.alreadyWithdrawn': 'سُحب هذا القرار من قبل.',
  'problem.person.recordNotInIt': 'لم يعد هذا السجل تابعًا لهذا الشخص.',
  'problem.person.alreadyTogether': 'هذان السجلان شخص واحد أصلًا بقرارات قائمة.',
  'problem.review.ownDecision':
    'قرار هذا الزوج قرارك أنت، والنظرة الثانية يجب أن تكون لشخص آخر.',
  'problem.review.alreadyReviewed': 'نظر شخص آخر في هذا الزوج مرة ثانية من قبل.',
  'problem.model.tooFewDecisions':
    'القرارات أقل من أن يُتعلَّم منها: عدد الأزواج التي قُرِّر أنها شخص واحد {decided}، والمطلوب {needed}.',
  'problem.model.notLearned': 'لم تُقارَن القوائم بعد، فلا نموذج يمكن تحسينه.',
  'problem.model.unreadable': 'ليس في هذا الملف نموذج تستطيع صلة قراءته.',
  'problem.linkRun.underway': 'المقارنة بين القوائم جارية الآن. انتظر حتى تنتهي.',
  'problem.registry.notEmpty': 'لا يُحمَّل المثال إلا في سجل فارغ.',
  'problem.server.fault': 'حدث خلل من عندنا. لم يضع شيء مما سجّلته. حاول مرة أخرى.',
};
