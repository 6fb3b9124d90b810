import type { RefusalCode } from '../../api/refusal.ts';

/** One sentence for every refusal: what stands in the way, and what to do. No blame. */
export const problems = {
  'problem.network': 'Sila does not answer. Check the connection, then try again.',
  'problem.request.malformed':
    'Sila could not understand what this page asked. Load the page again.',
  'problem.request.tooLarge': 'That is more than can be sent at once.',
  'problem.request.tooMany': 'Too many attempts. Wait a minute, then try again.',
  'problem.session.required':
    'You are not signed in any more. Sign in again; nothing recorded is lost.',
  'problem.session.badCredentials': 'This login name and password do not belong together.',
  'problem.session.codeRequired': 'Enter the code that your authenticator app shows.',
  'problem.session.badCode':
    'This code is not right now, or was used already. Wait for the next one.',
  'problem.account.factorStands': 'Your account has a second factor already.',
  'problem.session.linkSpent': 'This link was used already, or is too old. Ask for a new one.',
  'problem.notFound': 'This is not here, or not yours to see.',
  'problem.user.loginTaken': 'Somebody has this login name already. Choose another.',
  'problem.user.passwordTooShort': 'The password needs at least 10 characters.',
  'problem.file.empty': 'There is nothing in this file.',
  'problem.file.unreadable':
    'This file cannot be read. It may be damaged or protected by a password.',
  'problem.file.unknownFormat': 'Sila reads CSV, XLSX and JSON lines. This file is something else.',
  'problem.file.tooLarge': 'This file is larger than Sila takes in one piece.',
  'problem.list.mappingNamesNobody':
    'No column says who a person is. Choose at least one column with a name or a number.',
  'problem.list.alreadyReceived': 'This very file was received before. Nothing was added.',
  'problem.list.notReading': 'This list is not being read at the moment.',
  'problem.list.notStopped': 'This list was not stopped, so there is nothing to resume.',
  'problem.row.notBad': 'This row needs no mending any more.',
  'problem.row.stillBad': 'The row still cannot be read. See what is marked.',
  'problem.row.sealedCell': 'This column is sealed: what was delivered in it stays as it is.',
  'problem.row.correctedMeanwhile': 'This row was corrected meanwhile. See what stands now.',
  'problem.row.correctionOver':
    'This correction was taken back already, or the row was corrected again since.',
  'problem.list.sealedOtherwise':
    'This file came with other columns sealed. Send it again with these columns.',
  'problem.key.notSigned': 'No coordinator of the team has signed this. Load the page again.',
  'problem.key.lineWaits':
    'Another change of the keys waits for a signature or was quicker. Load the page again.',
  'problem.key.renewed':
    "The team's key was renewed meanwhile. Load the page again, then send the file once more.",
  'problem.erasure.joined': 'This record is joined to others. Take it out of the person first.',
  'problem.honey.listOpen': 'This list is not read to its end. Let it be read first.',
  'problem.erasure.listOpen':
    'Its list is still being read, or was stopped. Let it be read to its end first.',
  'problem.match.decidedMeanwhile': 'Somebody decided this pair while you were looking at it.',
  'problem.match.contradictsDecision':
    'This would join two records that somebody decided are different people. Look at that decision first.',
  'problem.match.twoOfOneList':
    'This would put two rows of one list into one person, and that list names each person only once (rows {rows}).',
  'problem.decision.reasonMissing': 'A decision needs a reason. A few words are enough.',
  'problem.decision.alreadyWithdrawn': 'This decision was taken back already.',
  'problem.person.recordNotInIt': 'This record does not belong to this person any more.',
  'problem.person.alreadyTogether':
    'These two records are one person already, by decisions that stand.',
  'problem.review.ownDecision':
    'You decided on this pair yourself. The second look must be somebody else’s.',
  'problem.review.alreadyReviewed': 'Somebody else has looked at this pair a second time already.',
  'problem.model.tooFewDecisions':
    'Too few decisions to learn from: {decided} pairs were decided to be one person, {needed} are needed.',
  'problem.model.notLearned':
    'The lists have not been compared yet, so there is no model to refine.',
  'problem.model.unreadable': 'This file holds no model that Sila can read.',
  'problem.linkRun.underway': 'The lists are being compared already. Wait until it is done.',
  'problem.passkey.refused': 'This passkey was not accepted.',
  'problem.face.wordsMissing':
    'An open page needs its name, what you do and how to reach you, in both languages.',
  'problem.filing.accepted':
    'Somebody has tied this mailbox to another request meanwhile. Load the page again.',
  'problem.face.noTeam':
    'Families seal what they write for the team, and there is no team key yet. Make it first, on the page Keys.',
  'problem.inquiry.puzzleUnsolved': 'The puzzle was not solved in time. Please send again.',
  'problem.registry.notEmpty': 'The example can only be loaded into an empty registry.',
  'problem.server.fault': 'Something broke on our side. Nothing you recorded is lost. Try again.',
  'problem.user.ownRoles': 'Nobody changes their own roles. Ask another administrator.',
  'problem.user.lastAdministrator': 'Somebody must stay administrator. Make another one first.',
  'problem.match.askCoordinator':
    'This can’t be decided with what you see. Ask a coordinator to decide it.',
  'problem.request.changedMeanwhile':
    'This request changed meanwhile. Look at it as it stands now, and take the step again if you still would.',
  'problem.step.wrongState': 'The search does not stand where this step can be taken.',
  'problem.step.notYours': 'This step is for somebody with another role.',
  'problem.step.reasonMissing': 'Say why. The reason stays with the step.',
  'problem.step.notLast':
    'Later steps lean on this one. Take those back first, the last one first.',
  'problem.verification.unconfirmed':
    'No reviewer has confirmed this match, or it is not verified.',
  'problem.verification.unchecked':
    'Nothing has been held against this candidate that fits, beyond looks.',
  'problem.verification.contradicted':
    'Something in the checklist contradicts. Take it back or weigh it again first.',
  'problem.verification.twoJudges': 'This takes two people who judged on their own and agree.',
  'problem.consent.missing': 'The person found has not allowed this.',
  'problem.consent.ofMinor':
    'A child, or somebody whose age is unknown, can’t be asked alone: this needs the guardian’s way.',
  'problem.guardian.incomplete':
    'This needs a verified guardian, a note on the child’s best interests and two approvers who wrote neither.',
  'problem.death.looksAlone': 'A death needs named evidence and a method. Looks never identify.',
  'problem.death.notOfThisKind': 'What was found here does not speak of a death.',
  'problem.death.boardMissing':
    'This takes a board of two or more, none of them the one who proposed it.',
  'problem.death.notTold': 'First somebody tells the family in person, and it is noted here.',
  'problem.session.suspended': 'This account is shut until a coordinator has judged an emergency.',
  'problem.account.factorMissing':
    'This takes a second factor. Set one up on your account page first.',
  'problem.grant.badEnd': 'A grant ends in the future, and within a year.',
  'problem.grant.over': 'This grant has ended already.',
  'problem.emergency.reasonShort': 'Say a little more about why it can’t wait.',
  'problem.emergency.nobodyToTell':
    'Two others must be told of it, and there are not two coordinators or administrators yet. Ask a coordinator to grant it to you.',
  'problem.emergency.underway': 'A person is open to you already; one at a time.',
  'problem.approval.missing': 'This takes the approval of a second person.',
  'problem.approval.own': 'Nobody approves what they proposed themselves.',
  'problem.approval.over': 'This proposal was answered, used or has expired.',
  'problem.approval.other': 'This is not what was proposed. Look at it again.',
  'problem.session.proofNeeded': 'This takes a fresh proof that it is you. Nothing was done.',
  'problem.recovery.own': 'Nobody proposes or approves the recovery of their own account.',
  'problem.attachment.unknownForm':
    'This is neither a photograph (JPEG, PNG, WebP) nor a PDF. Save it as one of these and try again.',
  'problem.attachment.unreadable':
    'This picture is damaged or broken off, so it was not taken. Try to photograph it again.',
  'problem.attachment.tooManyPixels':
    'This picture is larger than 50 megapixels. Make it smaller and try again.',
  'problem.attachment.notThere':
    'This is not to be seen any more: it was taken out, or destroyed with what it belonged to.',
  'problem.attachment.tooMany':
    'As many files as can be kept here are kept already ({most, number}). Take out what is not needed.',
  'problem.attachment.overToday':
    'You have added as much today as one account may. Go on tomorrow, or ask a colleague.',
  'problem.attachment.keptAlready': 'This very file is kept here already.',
  'problem.page.numberTaken':
    'Row {number, number} of this page is typed already. Look whether it is the same row.',
  'problem.page.notPicture': 'A page is photographed: choose a picture, not a PDF.',
} as const satisfies Record<`problem.${RefusalCode}`, string>;
