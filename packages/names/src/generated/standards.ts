// Generated from data/standards/*.tsv and data/vocalised.tsv by train/write-standards.ts; do not edit.
export const STANDARD_TABLES = {
  'ala-lc': `about	name	ALA-LC Arabic romanization
about	source	Library of Congress, Arabic romanization table with rules 1–25
about	date	1997, reissued 2012
letter	ء	ʼ
letter	ب	b
letter	ت	t
letter	ث	th
letter	ج	j
letter	ح	ḥ
letter	خ	kh
letter	د	d
letter	ذ	dh
letter	ر	r
letter	ز	z
letter	س	s
letter	ش	sh
letter	ص	ṣ
letter	ض	ḍ
letter	ط	ṭ
letter	ظ	ẓ
letter	ع	ʻ
letter	غ	gh
letter	ف	f
letter	ق	q
letter	ك	k
letter	ل	l
letter	م	m
letter	ن	n
letter	ه	h
letter	و	w
letter	ي	y
letter	پ	p
letter	چ	ch
letter	ژ	zh
letter	گ	g
letter	ڤ	v
letter	ڕ	r
letter	ڵ	l
letter	ٹ	ṭ
letter	ڈ	ḍ
letter	ڑ	ṛ
letter	ں	n
letter	ھ	h
letter	ۆ	o
letter	ێ	e
letter	ە	e
vowel	a	a
vowel	i	i
vowel	u	u
vowel	ā	ā
vowel	ī	ī
vowel	ū	ū
vowel	aw	aw
vowel	ay	ay
vowel	á	á
rule	article	al-
rule	article.sun	kept
rule	article.afterVowel	al-
rule	taMarbuta	h
rule	taMarbuta.afterLong	h
rule	taMarbuta.construct	t
rule	iyy	īy
rule	iyy.final	ī
rule	uww	ūw
rule	prime	ʹ
rule	tanwin.an	an
rule	tanwin.in	in
rule	tanwin.un	
rule	small	ibn bint
word	الله	Allāh
word	طه	Ṭāhā
word	يس	Yāsīn
word	عمرو	ʻAmr
word	بن	ibn
word	ابن	Ibn`,
  'iso-233-2': `about	name	ISO 233-2 simplified transliteration
about	source	ISO 233-2:1993, Transliteration of Arabic characters into Latin characters, part 2
about	date	1993
letter	ء	ʾ
letter	ب	b
letter	ت	t
letter	ث	ṯ
letter	ج	ǧ
letter	ح	ḥ
letter	خ	ẖ
letter	د	d
letter	ذ	ḏ
letter	ر	r
letter	ز	z
letter	س	s
letter	ش	š
letter	ص	ṣ
letter	ض	ḍ
letter	ط	ṭ
letter	ظ	ẓ
letter	ع	ʿ
letter	غ	ġ
letter	ف	f
letter	ق	q
letter	ك	k
letter	ل	l
letter	م	m
letter	ن	n
letter	ه	h
letter	و	w
letter	ي	y
letter	پ	p
letter	چ	č
letter	ژ	ž
letter	گ	g
letter	ڤ	v
letter	ڕ	ṟ
letter	ڵ	ḻ
letter	ٹ	ṭ
letter	ڈ	ḍ
letter	ڑ	ṛ
letter	ں	n
letter	ھ	h
letter	ۆ	ô
letter	ێ	ê
letter	ە	e
vowel	a	a
vowel	i	i
vowel	u	u
vowel	ā	ā
vowel	ī	ī
vowel	ū	ū
vowel	aw	aw
vowel	ay	ay
vowel	á	á
rule	article	al-
rule	article.sun	kept
rule	article.afterVowel	al-
rule	taMarbuta	ẗ
rule	taMarbuta.afterLong	ẗ
rule	taMarbuta.construct	ẗ
rule	iyy	iyy
rule	iyy.final	ī
rule	uww	uww
rule	prime	
rule	tanwin.an	an
rule	tanwin.in	
rule	tanwin.un	
rule	small	ibn bint
word	الله	Allāh
word	طه	Ṭāhā
word	يس	Yāsīn
word	عمرو	ʿAmr
word	بن	ibn
word	ابن	Ibn`,
  'din-31635': `about	name	DIN 31635
about	source	DIN 31635, after the rules of the Deutsche Morgenländische Gesellschaft
about	date	2011
letter	ء	ʾ
letter	ب	b
letter	ت	t
letter	ث	ṯ
letter	ج	ǧ
letter	ح	ḥ
letter	خ	ḫ
letter	د	d
letter	ذ	ḏ
letter	ر	r
letter	ز	z
letter	س	s
letter	ش	š
letter	ص	ṣ
letter	ض	ḍ
letter	ط	ṭ
letter	ظ	ẓ
letter	ع	ʿ
letter	غ	ġ
letter	ف	f
letter	ق	q
letter	ك	k
letter	ل	l
letter	م	m
letter	ن	n
letter	ه	h
letter	و	w
letter	ي	y
letter	پ	p
letter	چ	č
letter	ژ	ž
letter	گ	g
letter	ڤ	v
letter	ڕ	ṟ
letter	ڵ	ḻ
letter	ٹ	ṭ
letter	ڈ	ḍ
letter	ڑ	ṛ
letter	ں	n
letter	ھ	h
letter	ۆ	ô
letter	ێ	ê
letter	ە	e
vowel	a	a
vowel	i	i
vowel	u	u
vowel	ā	ā
vowel	ī	ī
vowel	ū	ū
vowel	aw	au
vowel	ay	ai
vowel	á	ā
rule	article	al-
rule	article.sun	assimilated
rule	article.afterVowel	l-
rule	taMarbuta	
rule	taMarbuta.afterLong	h
rule	taMarbuta.construct	t
rule	iyy	īy
rule	iyy.final	ī
rule	uww	uww
rule	prime	
rule	tanwin.an	an
rule	tanwin.in	
rule	tanwin.un	
rule	small	ibn bint
word	الله	Allāh
word	عبد الله	ʿAbdallāh
word	طه	Ṭāhā
word	يس	Yāsīn
word	عمرو	ʿAmr
word	بن	ibn
word	ابن	Ibn`,
  'press': `about	name	Simple press form
about	source	BGN/PCGN 1956 letters without their marks; the article as newspapers write it
about	date	1956
letter	ء	
letter	ب	b
letter	ت	t
letter	ث	th
letter	ج	j
letter	ح	h
letter	خ	kh
letter	د	d
letter	ذ	dh
letter	ر	r
letter	ز	z
letter	س	s
letter	ش	sh
letter	ص	s
letter	ض	d
letter	ط	t
letter	ظ	z
letter	ع	
letter	غ	gh
letter	ف	f
letter	ق	q
letter	ك	k
letter	ل	l
letter	م	m
letter	ن	n
letter	ه	h
letter	و	w
letter	ي	y
letter	پ	p
letter	چ	ch
letter	ژ	zh
letter	گ	g
letter	ڤ	v
letter	ڕ	r
letter	ڵ	l
letter	ٹ	t
letter	ڈ	d
letter	ڑ	r
letter	ں	n
letter	ھ	h
letter	ۆ	o
letter	ێ	e
letter	ە	e
vowel	a	a
vowel	i	i
vowel	u	u
vowel	ā	a
vowel	ī	i
vowel	ū	u
vowel	aw	aw
vowel	ay	ay
vowel	á	a
rule	article	al-
rule	article.sun	kept
rule	article.afterVowel	al-
rule	taMarbuta	
rule	taMarbuta.afterLong	
rule	taMarbuta.construct	t
rule	iyy	iy
rule	iyy.final	i
rule	uww	uw
rule	prime	
rule	tanwin.an	an
rule	tanwin.in	
rule	tanwin.un	
rule	small	bin bint
word	الله	Allah
word	عبد الله	Abdullah
word	طه	Taha
word	يس	Yasin
word	عمرو	Amr
word	بن	bin
word	ابن	Ibn`,
  'icao-9303': `about	name	ICAO Doc 9303-3 (machine readable zone)
about	source	ICAO Doc 9303, part 3, section 6, table C
about	date	2021
letter	ء	XE
letter	آ	XAA
letter	أ	XAE
letter	ؤ	U
letter	إ	I
letter	ئ	XI
letter	ا	A
letter	ب	B
letter	ة	XTA
letter	ت	T
letter	ث	XTH
letter	ج	J
letter	ح	XH
letter	خ	XKH
letter	د	D
letter	ذ	XDH
letter	ر	R
letter	ز	Z
letter	س	S
letter	ش	XSH
letter	ص	XSS
letter	ض	XDZ
letter	ط	XTT
letter	ظ	XZZ
letter	ع	E
letter	غ	G
letter	ف	F
letter	ق	Q
letter	ك	K
letter	ل	L
letter	م	M
letter	ن	N
letter	ه	H
letter	و	W
letter	ى	XAY
letter	ي	Y
letter	ٱ	XXA
letter	ٹ	XXT
letter	ټ	XRT
letter	پ	P
letter	ځ	XKE
letter	څ	XXH
letter	چ	XC
letter	ڈ	XXD
letter	ډ	XDR
letter	ڑ	XXR
letter	ړ	XRR
letter	ږ	XRX
letter	ژ	XJ
letter	ښ	XXS
letter	ڤ	V
letter	ڥ	XF
letter	ک	XKK
letter	ګ	XXK
letter	ڭ	XNG
letter	گ	XGG
letter	ں	XNN
letter	ڼ	XXN
letter	ھ	XDO
letter	ۀ	XYH
letter	ہ	XXG
letter	ۂ	XGE
letter	ۃ	XTG
letter	ی	XYA
letter	ۍ	XXY
letter	ې	Y
letter	ے	XYB
letter	ۓ	XBE
rule	taMarbuta	XAH
rule	unwritten	ـ ً ٌ ٍ َ ُ ِ ْ ٰ
rule	doubled	ّ`,
  'french': `about	name	French press habit
about	source	written for this project after the names of French-language documents
about	date	2026
letter	ء	
letter	ب	b
letter	ت	t
letter	ث	th
letter	ج	dj
letter	ح	h
letter	خ	kh
letter	د	d
letter	ذ	dh
letter	ر	r
letter	ز	z
letter	س	s
letter	ش	ch
letter	ص	s
letter	ض	d
letter	ط	t
letter	ظ	z
letter	ع	
letter	غ	gh
letter	ف	f
letter	ق	k
letter	ك	k
letter	ل	l
letter	م	m
letter	ن	n
letter	ه	h
letter	و	w
letter	ي	y
letter	پ	p
letter	چ	tch
letter	ژ	j
letter	گ	g
letter	ڤ	v
letter	ڕ	r
letter	ڵ	l
letter	ٹ	t
letter	ڈ	d
letter	ڑ	r
letter	ں	n
letter	ھ	h
letter	ۆ	o
letter	ێ	é
letter	ە	e
vowel	a	a
vowel	i	i
vowel	u	ou
vowel	ā	a
vowel	ī	i
vowel	ū	ou
vowel	aw	aou
vowel	ay	ay
vowel	á	a
rule	article	El 
rule	article.sun	kept
rule	article.afterVowel	El 
rule	taMarbuta	
rule	taMarbuta.afterLong	
rule	taMarbuta.construct	t
rule	iyy	iy
rule	iyy.final	i
rule	uww	ouw
rule	prime	
rule	tanwin.an	an
rule	tanwin.in	
rule	tanwin.un	
rule	small	ben bint
word	الله	Allah
word	عبد الله	Abdallah
word	طه	Taha
word	يس	Yassine
word	عمرو	Amr
word	بن	ben
word	ابن	Ibn`,
  'german': `about	name	German press habit
about	source	written for this project after the names of German-language documents
about	date	2026
letter	ء	
letter	ب	b
letter	ت	t
letter	ث	th
letter	ج	dsch
letter	ح	h
letter	خ	ch
letter	د	d
letter	ذ	dh
letter	ر	r
letter	ز	s
letter	س	s
letter	ش	sch
letter	ص	s
letter	ض	d
letter	ط	t
letter	ظ	z
letter	ع	
letter	غ	gh
letter	ف	f
letter	ق	k
letter	ك	k
letter	ل	l
letter	م	m
letter	ن	n
letter	ه	h
letter	و	w
letter	ي	j
letter	پ	p
letter	چ	tsch
letter	ژ	sch
letter	گ	g
letter	ڤ	w
letter	ڕ	r
letter	ڵ	l
letter	ٹ	t
letter	ڈ	d
letter	ڑ	r
letter	ں	n
letter	ھ	h
letter	ۆ	o
letter	ێ	e
letter	ە	e
vowel	a	a
vowel	i	i
vowel	u	u
vowel	ā	a
vowel	ī	i
vowel	ū	u
vowel	aw	au
vowel	ay	ai
vowel	á	a
rule	article	al-
rule	article.sun	kept
rule	article.afterVowel	al-
rule	taMarbuta	
rule	taMarbuta.afterLong	
rule	taMarbuta.construct	t
rule	iyy	ij
rule	iyy.final	i
rule	uww	uw
rule	prime	
rule	tanwin.an	an
rule	tanwin.in	
rule	tanwin.un	
rule	small	bin bint
word	الله	Allah
word	عبد الله	Abdullah
word	طه	Taha
word	يس	Jasin
word	عمرو	Amr
word	بن	bin
word	ابن	Ibn`,
  'turkish': `about	name	Turkish press habit
about	source	written for this project after the names of Turkish documents
about	date	2026
letter	ء	
letter	ب	b
letter	ت	t
letter	ث	s
letter	ج	c
letter	ح	h
letter	خ	h
letter	د	d
letter	ذ	z
letter	ر	r
letter	ز	z
letter	س	s
letter	ش	ş
letter	ص	s
letter	ض	d
letter	ط	t
letter	ظ	z
letter	ع	
letter	غ	ğ
letter	ف	f
letter	ق	k
letter	ك	k
letter	ل	l
letter	م	m
letter	ن	n
letter	ه	h
letter	و	v
letter	ي	y
letter	پ	p
letter	چ	ç
letter	ژ	j
letter	گ	g
letter	ڤ	v
letter	ڕ	r
letter	ڵ	l
letter	ٹ	t
letter	ڈ	d
letter	ڑ	r
letter	ں	n
letter	ھ	h
letter	ۆ	o
letter	ێ	e
letter	ە	e
vowel	a	a
vowel	i	i
vowel	u	u
vowel	ā	a
vowel	ī	i
vowel	ū	u
vowel	aw	ev
vowel	ay	ey
vowel	á	a
rule	article	El 
rule	article.sun	kept
rule	article.afterVowel	El 
rule	taMarbuta	
rule	taMarbuta.afterLong	
rule	taMarbuta.construct	t
rule	iyy	iy
rule	iyy.final	i
rule	uww	uv
rule	prime	
rule	tanwin.an	an
rule	tanwin.in	
rule	tanwin.un	
rule	small	bin bint
word	الله	Allah
word	عبد الله	Abdullah
word	طه	Taha
word	يس	Yasin
word	عمرو	Amr
word	بن	bin
word	ابن	İbn`,
} as const;
export const VOCALISED = `آدَم
آلَاء
آمِنَة
آيَة
أَبَا
أَبُو
أَبِي
أَبْيَض
أَتَاسِيّ
أَحْلَام
أَحْمَد
أَحْمَر
أَخْرَس
أَدْهَم
أَدِيب
أَرْمَنِيّ
أَرْوَى
أَرِيج
أَزْهَر
أُسَامَة
أَسَد
أَسْعَد
أَسْعَدِيّ
أَسْمَاء
أَسْوَد
أَسِيل
أَشْرَف
أَشْقَر
أَصَالَة
أَصْلَان
أَطْرَش
أَعْرَج
أَعْوَر
أَغْيَد
أَفْرَاح
أَفْنَان
أَكْثَم
أَكْرَم
أَلْمَاس
أَلِيف
أُمّ
أَمَان
أَمَانِي
أَمَل
أُمَيَّة
أَمِير
أَمِيرَة
أُمَيْمَة
أَمِين
أَمِينَة
أَنَس
أَنْسَام
أَنْصَارِيّ
أَنْطُوَان
أَنْطُون
أَنْوَار
أَنْوَر
أَنِيس
أَنِيسَة
أَوَّاب
أَوْس
أَيَاد
أَيَّام
أَيَّة
أَيْمَن
أَيْهَم
أَيُّوب
إِبْرَاهِيم
إِحْسَان
إِخْلَاص
إِدْرِيس
إِدْلِبِيّ
إِسْحَاق
إِسْرَاء
إِسْلَام
إِسْمَاعِيل
إِقْبَال
إِكْرَام
إِلْهَام
إِلْيَاس
إِمَام
إِنْعَام
إِيَاد
إِيمَان
الحَقّ
الحَيّ
بَاسِط
بَاسِل
بَاسِم
بَاسِمَة
بَاقِر
بَاقِي
بَتُول
بُثَيْنَة
بُخَارِيّ
بَدْر
بَدْرِي
بَدِيع
بَدِيعَة
بَرَاء
بَرَاءَة
بَرَازِيّ
بَرْغُوث
بَرَكَات
بُرْكَان
بُرْهَان
بَرْهُوم بُرْهُوم
بَزَّاز
بَسَّام
بُسْتَانِيّ
بَسْمَة
بَشَّار
بِشْر
بُشْرَى
بَشِير
بَشِيرَة
بَصْرِيّ
بُطْرُس
بَغْدَادِيّ
بَقَّال
بَكْر
بَكْرِي
بِلَال
بَلْقِيس
بِن
بَنَّاء
بِنْت
بَهَاء
بَهْجَت
بَهِيج
بَهِيجَة
بَوَّاب
بُولُس
بَيَان
بَيْطَار
تَاج
تَامِر
تَحْسِين
تُرْكُمَانِيّ
تُرْكِي
تَغْرِيد
تُقَى
تَقِيّ
تِكْرِيتِيّ
تَمَارَا
تَمَّام
تَمِيم
تَمِيمِيّ
تَهَانِي
تَوْفِيق
تُونُسِيّ
تَيْسِير
تَيْم
ثَائِر
ثَابِت
ثَامِر
ثَرْوَت
ثُرَيَّا
ثَنَاء
جَابِر
جَابِرِيّ
جَاسِم
جَبَّار
جَبْر
جِبْرَائِيل
جُبْرَان
جِبْرِيل
جُبُورِيّ
جُبَيْر
جَرْبُوع
جِرْجِس
جَرِيس
جَزَائِرِيّ
جَزَّار
جَعْفَر
جَلَال
جَلِيل
جَمَال جَمَّال
جُمَانَة
جُمْعَة
جَمَل
جَمِيل
جَمِيلَة
جُنْدِيّ
جُنَيْد
جِهَاد
جَوَاد
جَوْدَت
جُورْج
جَوْزِيّ
جُوزِيف
حَائِك
حَاتِم
حَارِث
حَازِم
حَافِظ
حَامِد
حَايِك
حَبِيب
حَبِيبَة
حَجَّاج
حَجَّار
حِجَازِيّ
حَدَّاد
حُذَيْفَة
حَرْب
حَرِيرِيّ
حِزَام
حُسَام
حَسَّان
حَسَكِيّ
حَسَن
حَسْنَاء
حَسَنَة
حُسْنِي حَسَنِيّ
حَسَنَيْن
حَسُّون
حَسِيب
حُسَيْن
حُسَيْنِيّ
حَفْصَة
حَفِيظ
حِكْمَت
حَكِيم
حَلَّاج
حَلَّاق
حَلَبِيّ
حَلِيم
حَلِيمَة
حَمَّاد
حَمَادَة
حَمَّال
حَمَد
حَمْدَان
حَمْدِي
حَمْزَة
حِمْصِيّ
حَمُّود
حَمُّودَة
حَمَوِيّ
حَمِيد
حَنَّا
حَنَان
حَنَّاوِيّ
حَنِيف
حَنِين
حَوَّاء
حَوْرَانِيّ
حَيَاة
حَيَّان
حَيْدَر
خَالِد
خَالِق
خَبَّاز
خَدِيجَة
خَرَّاط
خَضِر خِضْر
خَطِيب
خَلَّاف
خَلْدُون
خَلَف
خُلُود
خَلُّوف
خَلِيفَة
خَلِيل
خَمِيس
خَنْسَاء
خُورِيّ
خَوْلَة
خَيَّاط
خَيْر
خَيْرَات
خَيْرِي
خَيْرِيَّة
دَارِين
دَانَا
دَانِيَال
دَاوُد
دَبَّاغ
دُرَّة
دَرْوِيش
دُرَيْد
دُعَاء
دَلَال دَلَّال
دُلَيْمِيّ
دِمَشْقِيّ
دُومَانِيّ
دِيَاب
دِيب
دَيْرِيّ
دِيمَا
دِين
دِينَا
ذِئْب
ذَكَاء
ذَكِيّ
ذُو
ذِيَاب
رَأْفَت
رَؤُوف
رَائِد
رَازِيّ
رَاشِد
رَاضِي
رَاعِي
رَاغِب
رَافِع
رَامِز
رَامِي
رَبَاب
رُبَى
رَبِيع
رَبِيعَة
رَجَاء
رَجَائِي
رَجَب
رَحْمَة
رَحْمٰن
رَحِيم
رَزَّاق
رَزَان
رِزْق
رَزُّوق
رَسَّام
رَشَا
رَشَاد
رُشْدِي
رَشِيد
رِضَا
رِضْوَان
رَضِيّ
رَضِيَّة
رَغَد رَغْد
رِفَاعِيّ
رَفْعَت
رَفِيف
رَفِيق
رَقِّيّ
رُقَيَّة
رُلَى
رَمْزِي
رَمَضَان
رَنَا
رَنِيم
رَوَان
رَوْعَة
رُوَيْدَة
رِيَاض
رَيَّان
رِيم
رِيمَا
زَاهِر
زَاهِي
زُبَيْر
زُعْبِيّ
زَكَرِيَّا
زَكَرِيَّاء
زَكِيّ
زَكِيَّة
زَهْرَاء
زَهْرَة
زُهَيْر
زَيَّات
زِيَاد
زَيْتُون
زَيْد
زَيْدَان
زَيْن
زَيْنَب
زَيْنَة
سَائِد
سَارَة
سَارِيَة
سَالِم
سَامِر
سَامِي
سَامِيَة
سَبَأ
سِبَاعِيّ
سَتَّار
سَحَر
سِرَاج
سَرُوجِيّ
سُعَاد
سَعَادَة
سَعْد
سَعْدُون
سُعْدَى
سَعْدِي
سَعْدِيَّة
سُعُود
سَعِيد
سَقَّا
سُكَيْنَة سَكِينَة
سَلَام
سَلَامَة
سَلْمَان
سَلْمَى
سَلُّوم
سَلْوَى
سَلِيم
سُلَيْمَان
سَلِيمَة
سَمَاح
سَمَّاك
سَمَّان
سَمَر
سَمْسَار
سَمْعَان
سَمُّور
سُمَيَّة
سَمِيح
سَمِير
سَمِيرَة
سَنَاء
سَنِيَّة
سُهَا
سِهَام
سَهَر
سُهَى
سُهَيْل
سَوْسَن
سَيِّد
سَيْف
سَيُّوف
شَادِي
شَادِيَة
شَاذِلِيّ
شَاعِر
شَاكِر
شَامِل
شَامِيّ
شَاهِر
شَاهِين
شَبِيب
شِحَادَة
شَرَبَاتِيّ
شَرَف
شَرْكَسِيّ
شَرِيف
شَرِيفَة
شَعَّار
شَعْبَان
شُعَيْب
شَفِيق
شُكْرِي
شَمَّاس
شَمَّرِيّ
شَمْس
شِهَاب
شَهِيرَة
شَوْقِي
شَيْخ
شَيْمَاء
صَائِغ
صَابِر
صَادِق
صَالِح
صَالِحَانِيّ
صَالِحَة
صَبَاح
صَبَّاغ
صَبَّان
صُبْحِي
صَبْرِي
صَبُوح
صَخْر
صِدِّيق
صَرَّاف
صَفَاء
صَفْوَان
صَفِيَّة
صَقْر
صَلَاح
صَلِيبَا
صَمَد
صُهَيْب
صَيَّاد
صَيْدَلِيّ
ضَاهِر
ضُحَى
ضِيَاء
طَائِيّ
طَارِق
طَالِب
طَالُوت
طَاهِر
طَبَّاخ
طَحَّان
طَرَابُلُسِيّ
طَرَاد
طَرْطُوسِيّ
طَعْمَة
طَلَال
طَلْحَة
طَلْعَت
طَنُّوس
طُونِي
طَوِيل
طَيِّب
ظَافِر
ظَاهِر
عَائِد
عَائِشَة
عَابِد
عَادِل
عَارِف
عَاصِم
عَاطِف
عَاكِف
عَامِر
عَايِد
عُبَادَة
عَبَّاس
عَبَّاسِيّ
عَبْد
عَبْدَة
عَبْدُه
عَبْدُو
عَبْلَة
عَبُّود
عُبَيْد
عُبَيْدِيّ
عَبِير
عُثْمَان
عَجَاج
عَدْلِي
عَدْنَان
عُدَيّ عَدِيّ
عِرَاقِيّ
عَرَفَات
عِرْفَان
عُرْوَة
عِزّ
عَزَّام
عَزَّة
عِزَّت
عَزْمِي
عَزِيز
عَزِيزَة
عَسْكَرِيّ
عِصَام
عَطَا
عَطَاء
عَطَّار
عَطِيَّة
عَظْم
عَظْمَة
عَظِيم
عَفَاف
عَفِيف
عَقْل
عَقِيل
عَكَّام
عُلَا
عَلَاء
عُلْوَان
عَلُّوش
عَلَوِيّ
عُلَى
عَلِيّ
عَلْيَاء
عِمَاد
عَمَّار
عَمَّارَة
عُمَر
عِمْرَان عُمْرَان
عَمِيد
عُمَيْر
عَمِيرَة
عَنَان
عَنْتَر
عَهْد
عَوَّاد
عَوَاطِف
عَوْدَة
عَوَض
عَوْن
عَيَّاد
عَيَّاش
عِيد
عِيسَى
عَيُّوش
غَادَة
غَازِي
غَالِب
غَانِم
غَدِير
غَرِيب
غَزَال غَزَّال
غَزَالَة
غَزَّالِيّ
غَزْوَان
غَسَّان
غَفَّار
غُفْرَان
غَفُور
غَنَّام
غَنِيّ
غُوطَانِيّ
غَيْث
فُؤَاد
فَائِز
فَاتِح
فَاتِن
فَاخِر
فَادِي
فَادِيَة
فَارَابِيّ
فَارِس
فَارُوق
فَاضِل
فَاطِمَة
فَايِز
فَتَّاح
فَتْحِي
فَتْحِيَّة
فَخْر
فَخْرِي
فِدَاء
فَدْوَى
فِرَاس
فَرَّان
فَرَج
فَرَح
فَرَحَات
فَرَنْسِيس
فِرْيَال
فَرِيد
فَرِيدَة
فَضْل
فَضِيلَة
فَطُّوم
فِكْرِي
فَلَاح فَلَّاح
فَهْد
فَهْمِي
فَهِيم
فَوَّاز
فَوْزِي
فَوْزِيَّة
فَيَّاض
فَيْرُوز
فَيْصَل
قَادِر
قَادِرِيّ
قَاسِم
قَاضِي
قَاهِر
قَبَّانِيّ
قُتَيْبَة
قُدْسِيّ
قَدُّور
قُرَشِيّ
قَصَّاب
قُصَيّ
قَصِير
قَطَّان
قَمَر
قَهْوَجِيّ
قُوَّتْلِيّ
قَيْس
قَيُّوم
كَاتِب
كَاسِر
كَاظِم
كَامِل
كَتَّان
كُرْدِيّ
كَرَم
كَرِيم
كَرِيمَة
كِفَاح
كُلْثُوم
كَمَال
كَمِيل
كِنَان
كِنْدِيّ
كَنْعَان
كَوْثَر
كُوفِيّ
كَيَّال
كَيَّالِيّ
لُؤَيّ
لَاذِقَانِيّ
لُبْنَانِيّ
لُبْنَى
لَحَّام
لُطْفِي
لَطِيف
لَطِيفَة
لُقْمَان
لَمَى
لَمْيَاء
لُورَا
لَيَان
لَيْث
لَيْلَى
لِينَا
مَأْمُون
مُؤْمِن
مُؤَيَّد
مَاجِد
مَارُون
مَازِن
مَالِك
مَاهِر
مُبَارَك
مُتَوَكِّل
مَتَّى
مُثَنَّى
مُجَاهِد
مَجْد
مَجْدِي
مَجِيد
مَحَاسِن
مُحْسِن
مُحَمَّد
مَحْمُود
مُحْيِي
مُخْتَار
مَخْلُوف
مِدْحَت
مَدْيَن
مُرَاد
مُرْتَضَى
مَرَح
مَرْزُوق
مُرْشِد
مَرْعِيّ
مَرْوَان
مَرْوَة
مَرْيَم
مَسَرَّة
مَسْعَد
مَسْعُود
مُسْلِم
مَسِيح
مِشْعَل
مُشِير
مِصْبَاح
مِصْرِيّ
مُصْطَفَى
مُطَّلِب
مُطِيع
مُظَفَّر
مَظْهَر
مُعَاذ
مُعَاوِيَة
مُعْتَزّ
مُعْتَصِم
مُعْتَمِد
مَعْرُوف
مُعْطِي
مُعَمَّر
مَعْن
مُعِين
مَغْرِبِيّ
مُفْتِي
مُفْلِح
مُفِيد
مِقْدَاد
مَقْدِسِيّ
مَكْرَم
مَلَّاح
مَلِك مَلَك
مَلَكَة
مُلْهَم
مَمْدُوح
مَنَار
مَنَاف
مَنَال
مُنْتَصِر
مُنْذِر
مُنْصِف
مَنْصُور
مُنْعِم
مُنَى
مُنِير
مُنِيرَة
مَهَا
مَهْدِيّ
مِهْرَان
مُهَنَّد
مِهْيَار
مُوسَى
مَوْصِلِيّ
مُوَفَّق
مَيّ
مَيَّا
مَيَّادَة
مِيخَائِيل
مَيْدَانِيّ
مِيرَا
مِيرْنَا
مَيْسَاء
مُيَسَّر مَيْسَر
مَيْسُون
مِيشِيل
نَائِل
نَائِلَة
نَابُلُسِيّ
نَاجِي
نَادِر
نَادِيَة
نَاصِر
نَاظِم
نَاهِد
نَايِف
نَبَال
نَبِيل
نَبِيلَة
نَبِيه
نَجَاح
نَجَّار
نَجْدِيّ
نَجْم
نَجْوَى
نَجِيب
نَحَّاس
نَدَّاف
نَدَى
نَدِيم
نِزَار
نِسْرِين
نَسِيب
نَسِيم
نَصَّار
نَصْر
نَصْرِي
نَصِير نُصَيْر
نِضَال
نِظَام
نَظِير
نُعْمَان
نِعْمَة
نَعِيم
نَقَّاش
نَقُولَا
نِهَاد
نُهَى
نَوَّار
نَوَّاف
نَوَال
نُوح
نُور
نُورَا
نُورَة
نُورِيّ
نَوْفَل
هَاجَر
هَادِي
هَادِيَة
هَارُون
هَاشِم
هَاشِمِيّ
هَالَة
هَانِي
هَانِيَة
هِبَة
هُدَى
هَزَّاع
هِشَام
هَلَا
هِلَال
هَمَّام هُمَام
هَنَاء
هِنْد
هُود
هَيَام
هَيْثَم
هَيْفَاء
وَائِل
وَاثِق
وَاحِد
وَاصِف
وَجْدِي
وَجِيه
وَحِيد
وِدَاد
وَدِيع
وَرْدَة
وَزَّان
وِسَام
وَسِيم
وَصْفِي
وَضَّاح
وَعْد
وَفَاء
وَفِيق
وَفِيقَة
وَلَاء
وَلِيد
وَهَّاب
وَهْبَة
وَهِيب
يَازِجِيّ
يَاسِر
يَاسَمِين
يَاسِين
يَامِن
يَحْيَى
يَزَن
يَزِيد
يَسَار
يُسْر
يُسْرَى
يُسْرِي
يَعْقُوب
يَقِين
يَمَان
يُمْنَى
يَمَنِيّ
يُوحَنَّا
يُوسُف
يُونُس
چَلَبِيّ
جَلَبِيّ
حَقّ
عَابِدِين
زَمَان
مَوْلَى`;
