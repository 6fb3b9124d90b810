import type { reasons as english } from '../en/reasons.ts';

export const reasons: Record<keyof typeof english, string> = {
  'reason.search.alike': 'الاسم مشابه.',
  'reason.search.about': '{part}: {finding}',
  'reason.number.exact': 'الرقم {number} هو نفسه تمامًا.',
  'reason.name.same': 'الاسم نفسه{common, select, yes {، وهو شائع} rare {، وهو نادر} other {}}.',
  'reason.name.sameFolded':
    'الاسم نفسه مع اختلاف في طريقة كتابته{common, select, yes {، وهو شائع} rare {، وهو نادر} other {}}.',
  'reason.name.sameOtherScript':
    'الاسم نفسه بالحرف الآخر{common, select, yes {، وهو شائع} rare {، وهو نادر} other {}}.',
  'reason.name.sameOtherSpelling':
    'الاسم نفسه بإملاء آخر{common, select, yes {، وهو شائع} rare {، وهو نادر} other {}}.',
  'reason.name.near': 'متقاربان في الحروف: قد يكون اسمًا واحدًا أو اسمين.',
  'reason.name.initial': 'لم يُذكر إلا الحرف الأول، وهو موافق.',
  'reason.name.equivalent': 'أحدهما صيغة مختصرة أو دارجة للآخر.',
  'reason.name.joined': 'كلمة واحدة هنا وكلمتان هناك: الاسم نفسه.',
  'reason.name.different': 'اسمان مختلفان.',
  'reason.name.absent': 'هذا الجزء من الاسم مذكور في أحدهما فقط.',
  'reason.name.moved': 'جزء من الاسم مكتوب في موضع آخر.',
  'reason.name.siblings': 'الأب نفسه والعائلة نفسها والاسم الأول مختلف: هكذا يكون الإخوة.',
  'reason.name.otherFather':
    'الاسم الأول نفسه والعائلة نفسها والأب أو الجد مختلف: هكذا يكون أقارب سُمّي بعضهم على اسم بعض.',
  'reason.name.otherFamily':
    'الاسم الأول نفسه واسم الأب نفسه والعائلة مختلفة: هكذا يكون المتشابهون في الأسماء.',
  'reason.name.otherNumber': 'رقم مختلف.',
  'reason.link.relativesShare':
    'الإخوة وأهل البيت الواحد يشتركون في الأب والعائلة والمكان أصلًا، فوزن هذه أقل.',
  'reason.link.missing': 'يذكره أحدهما فقط: لا يرجّح ولا يخالف.',
  'reason.sex.same': 'الجنس نفسه: يشترك فيه نصف الناس.',
  'reason.sex.different': 'الجنس المذكور مختلف.',
  'reason.date.sameDay': 'اليوم نفسه.',
  'reason.date.oneError': 'بينهما سهو واحد: رقم، أو يوم وشهر معكوسان.',
  'reason.date.twoParts': 'يتفق اثنان من اليوم والشهر والسنة.',
  'reason.date.compatible': 'بقدر ما يُعرف عنهما، هما متوافقان.',
  'reason.date.withinOneYear': 'بينهما سنة أو أقل.',
  'reason.date.withinFiveYears': 'بينهما بضع سنوات.',
  'reason.date.farApart': 'أبعد من أن يكونا تاريخًا واحدًا.',
  'reason.place.same': 'المكان نفسه.',
  'reason.place.within': 'أحد المكانين داخل الآخر.',
  'reason.place.samePart': 'المحافظة نفسها، في موضع آخر منها.',
  'reason.place.different': 'مكانان مختلفان.',
  'reason.number.same': 'الرقم نفسه.',
  'reason.number.oneError': 'الرقم نفسه إلا خانة واحدة.',
  'reason.number.begins': 'يبدأ الرقمان بالأرقام نفسها.',
  'reason.number.different': 'رقمان مختلفان.',
  'reason.number.issuerMissing': 'الرقم نفسه، لكن أحدهما لا يذكر جهة إصداره.',
  'reason.text.same': 'الكلمات نفسها.',
  'reason.text.most': 'أكثر الكلمات واحدة.',
  'reason.text.some': 'بعض الكلمات واحدة.',
  'reason.text.different': 'كلمات مختلفة.',
  'reason.kinds.looksAlone':
    'لا يرجّحه إلا المظهر. والمظهر وحده لا يثبت هوية أحد، فيبقى دون ما يُقترح.',
  'reason.kinds.deathBeforeLife': 'يذكر أحدهما وفاةً قبل أن يراه الآخر حيًّا.',
  'reason.kinds.groupContradicts':
    'جمعُهما يضمّ سجلات لا يمكن أن تكون لشخص واحد: وفاة قبل حياة، أو رقمان وطنيان. أحد الروابط خطأ، أو أحد الأقوال.',
};
