export const NAMES_HELP = `sila names: person names in Arabic and Latin script, without a server

  sila names compare A B              two names: same, unsure or different, and why
  sila names compare [FILE]           two names a line, a tab between: score and verdict
  sila names compare FILE.csv --left COLUMN --right COLUMN
                                      the same table with score and verdict as columns
  sila names search FILE QUERY        the likeliest of the names in FILE, one a line
  sila names search --pool FILE --top K [FILE]
                                      query number, rank, line number, score; from 1, best first
  sila names parse NAME               given, father, grandfather, family …; other readings
  sila names transliterate NAME [--to STANDARD]
                                      in Latin letters, for reading; ala-lc when left out
                                      ala-lc, iso-233-2, din-31635, press, icao-9303, french, german, turkish
                                      scholarly Latin goes back to Arabic with --from STANDARD
  sila names spellings NAME [--script latin|arabic] [--count N]
                                      likely spellings with their shares

  parse, transliterate and spellings also take --in FILE: a name a line, or a
  table (.csv, .xlsx, .jsonl) with --column COLUMN; - is standard input.
  --json writes JSON lines. Rows that can't be used are told by file, row and
  column on stderr, kept in the output, and make the exit code 1.

sila names: أسماء الأشخاص بالعربية واللاتينية، دون خادم

  compare          مقارنة اسمين، أو ملف فيه اسمان في كل سطر بينهما علامة جدولة، أو عمودين من جدول
  search           أقرب الأسماء في ملف إلى اسم
  parse            أجزاء الاسم، والقراءات الأخرى الممكنة
  transliterate    كتابة الاسم بحروف لاتينية للقراءة
  spellings        الكتابات المحتملة للاسم ونصيب كل منها
`;
