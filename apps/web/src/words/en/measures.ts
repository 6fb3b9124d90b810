/** Words of the measures: how good the links are, the pictures, the models, the second look. */
export const measures = {
  'measures.title': 'Measures',
  'measures.lead':
    'How good the links are, how that is known, and what they are made by. Figures only: no person is shown here.',
  'measures.parts': 'Parts of the measures',
  'measures.pictures': 'Figures and pictures',
  'measures.models': 'Models',
  'measures.second': 'Second look',
  'measures.quality': 'How good the links are',
  'measures.tooFew':
    'At least {needed, plural, one {# decision} other {# decisions}} on pairs drawn at random {needed, plural, one {is} other {are}} needed before anything can be said.',
  'measures.soFar': '{n, plural, =0 {None made so far} one {# made so far} other {# made so far}}',
  'measures.whySample':
    'Pairs that come first in the queue are no fair sample: they come first because they are in doubt. So a few drawn at random are mixed in, and only they are measured by.',
  'measures.decideSample': 'Decide pairs drawn at random',
  'measures.precision': 'Proposals that are right',
  'measures.precisionMeans': 'Of the pairs that Sila proposes, the share that is one person.',
  'measures.recall': 'Pairs that are found',
  'measures.recallMeans':
    'Of the pairs of one person that say enough to be found, the share that Sila proposes.',
  'measures.blocking':
    'Not every pair can be compared: {share} of those pairs were (between {low} and {high}), and the rest is reckoned as not found.',
  'measures.recallMeansAll':
    'Of the pairs of one person among all records, the share that Sila proposes.',
  'measures.persons': 'Persons on the lists',
  'measures.personsMeans':
    'About how many people the {records, plural, one {# record} other {# records}} speak of, reckoning with the pairs not found (LSHE, the estimate used for Syria by Chen, Shrivastava and Steorts, 2018). Counted by proposals alone: {groups, number}. It takes each pair to be missed by chance and the proposals to be right; people on no list are not in it. Records that say too little to be tied to any other count as one each, so this is likelier too high than too low.',
  'measures.between': 'between {low} and {high}',
  'measures.confidence': 'In 95 of 100 such samples the truth lies in between.',
  'measures.notKnown': 'not known yet',
  'measures.from':
    'From {n, plural, one {# decision} other {# decisions}} on pairs of the {records, plural, one {# record} other {# records}} drawn first. All other decisions are left out: those pairs were chosen because they were in doubt.',
  'measures.open':
    '{n, plural, one {# sampled pair was put off or passed over} other {# sampled pairs were put off or passed over}}: the ranges are wider for it.',
  'measures.agreement':
    'Two people looked at {judged, plural, one {# pair} other {# pairs}} without knowing of each other, and agreed on {agreed, number} (between {low} and {high}).',
  'measures.noAgreement':
    'No pair has been looked at by two people yet. One in ten is drawn for a second look.',
  'measures.more': 'All measures and pictures',
  'measures.noRun': 'The lists have not been compared yet, so there is nothing to draw.',
  'measures.noCurve':
    'Precision and recall against the threshold appear here once enough sampled decisions are made.',
  'measures.table': 'The same as a table',
  'measures.runBy': 'From the comparison of {date}, by the model {model}.',

  'models.title': 'Models',
  'models.lead':
    'A model says what each comparison weighs. It learns from the lists by themselves; decisions can refine it. A version is used only once somebody chooses it.',
  'models.general': 'The general model',
  'models.generalMeans': 'Learned anew from the lists by every comparison. No decision touches it.',
  'models.version': '{name}, version {version, number}',
  'models.refined': 'Refined by {n, plural, one {# decision} other {# decisions}}, {date}, {by}.',
  'models.imported': 'Brought from another registry, {date}, {by}.',
  'models.chosen': 'In use',
  'models.choose': 'Use this one',
  'models.chooseTitle': 'Use another model',
  'models.chooseLead':
    'The next comparisons weigh by it. Pairs that people decided stay as they are.',
  'models.chosenDone': 'Chosen. Compare all lists again to see what it changes.',
  'models.refine': 'Refine by decisions',
  'models.refineLead':
    'A new version is made from all pairs that people decided to be one person. Nothing is used before you choose it.',
  'models.refineDone': 'Version {version, number} is made. See what changed before you choose it.',
  'models.export': 'Save as a file',
  'models.import': 'Bring a model in',
  'models.importDone': 'Version {version, number} is brought in. It is not used yet.',
  'models.note': 'Note',
  'models.changes': 'What changed',
  'models.noChanges': 'Nothing changed by more than a twentieth of a bit.',
  'models.change': '{what}, “{answer}”: now counts {after} bits instead of {before}.',
  'models.held': 'held back',
  'models.heldBack':
    'Held back: the decisions asked for more. One refining moves a weight by about one bit at most.',
  'models.forAdministrators': 'Only an administrator can refine, bring in and choose.',

  'second.title': 'Second look',
  'second.lead':
    'Pairs that somebody else decided, drawn at random. You do not see what was decided, so that two people judge by themselves.',
  'second.waiting':
    '{n, plural, =0 {No pair waits for your second look} one {# pair waits for your second look} other {# pairs wait for your second look}}',
  'second.none':
    'One in ten of what others decide is drawn. What you decided yourself goes to somebody else.',
  'second.agreed': 'Recorded. You two agree.',
  'second.differed': 'Recorded. The two of you differ; it stands below for you to talk over.',
  'second.undo': 'Undo',
  'second.undoReason': 'Taken back right after judging.',
  'second.undone': 'Taken back. The pair waits for a second look again.',
  'second.differences': 'Where two people differ',
  'second.differencesLead':
    'The first decision stands until somebody decides anew. Talk it over, then open the pair.',
  'second.noDifferences': 'No two people differ at the moment.',
  'second.first': 'First',
  'second.second': 'Second',
  'second.said': '{name}: {verdict}',
  'second.open': 'Open the pair',
  'second.back': 'All pairs for a second look',

  'group.title': 'What holds together',
  'group.lead':
    'All records that decisions and proposals tie to this one. A lozenge marks a weak tie that alone joins two parts: look at those first.',
  'group.isCut': 'More records hang together than are shown.',
  'group.records': 'The records',
  'group.ties': 'The ties',
  'group.noTies': 'Nothing ties this record to another.',
  'group.openPair': 'Open the pair',
  'group.how': 'How it came to its weight',
  'group.weak': 'weak tie',
  'group.see': 'See what holds together',
} as const;
