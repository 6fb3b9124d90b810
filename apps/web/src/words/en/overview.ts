export const overview = {
  'overview.title': 'Overview',
  'overview.emptyTitle': 'Nothing has come in yet',
  'overview.emptyLead':
    'Sila takes lists as they are, proposes which records speak of the same person, and says why. People decide.',
  'overview.import': 'Import a list',
  'overview.importLead':
    'A spreadsheet or a text file, in whatever shape it has. It is kept word for word.',
  'overview.example': 'Load the invented example',
  'overview.exampleLead':
    'Four lists of about 3,000 people who do not exist, to see how Sila works. Every name in them is invented. Load them only to learn, never beside real lists.',
  'overview.exampleLoading': 'Loading the example…',
  'overview.now': 'Going on now',
  'overview.reading': 'Reading {name}',
  'overview.comparing': 'Comparing the lists',
  'overview.comparingAll': 'Comparing all lists again',
  'overview.progress': '{done, number} of {total, number}',
  'overview.progressOpen': '{done, number} so far',
  'overview.left':
    '{minutes, plural, =0 {less than a minute left} one {about # minute left} other {about # minutes left}}',
  'overview.failed': 'The comparison stopped before its end. What was there before still stands.',
  'overview.failed.deadlock': 'Two works waited for each other; start it again.',
  'overview.failed.databaseGone': 'The database went away.',
  'overview.failed.memory': 'There was not enough memory for so many records.',
  'overview.failed.threadEnded': 'It ended without a word; the log may say more.',
  'overview.failed.fault': 'The log says where.',
  'overview.waiting': 'Matches that wait for a decision',
  'overview.waitingMeans':
    'Pairs of records that the model proposes. Some are wrong; none of them joins anybody until a person decides.',
  'overview.probes':
    '{n, plural, one {# unlikely pair waits} other {# unlikely pairs wait}} with them, drawn at random to measure by.',
  'overview.startReview': 'Begin the review',
  'overview.records': 'Records',
  'overview.recordsMeans': 'Rows that could be read, each kept as its list states it.',
  'overview.recordsFrom':
    'from {lists, plural, one {# list} other {# lists}} of {sources, plural, one {# source} other {# sources}}',
  'overview.persons': 'Persons',
  'overview.personsMeans':
    'Records counted with those that a person decided belong together. Pairs not decided yet count as two, so this is likelier too high than too low.',
  'overview.badRows': 'Rows not readable',
  'overview.badRowsMeans': 'Kept, but counted nowhere else until they are mended.',
  'overview.decided': 'Decided',
  'overview.confirmed': 'same person',
  'overview.rejected': 'different people',
  'overview.deferred': 'put off',
  'overview.lastRun': 'Lists last compared {date}',
  'overview.lastRunMeans':
    '{pairs, plural, one {# pair} other {# pairs}} looked at, {proposed, plural, one {# proposed} other {# proposed}}, by the model {model}.',
  'overview.never': 'The lists have not been compared yet.',
  'overview.compareAgain': 'Compare all lists again',
  'overview.compareStarted': 'The comparison has begun.',
  'overview.find': 'Look somebody up',
  'overview.overlap': 'How the lists overlap',
} as const;
