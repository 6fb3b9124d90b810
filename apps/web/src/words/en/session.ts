export const session = {
  'session.signIn': 'Sign in',
  'session.lead': 'Only people who were invited can sign in.',
  'session.login': 'Login name',
  'session.password': 'Password',
  'session.firstLogin':
    'Nobody has an account here yet. Open the first-login link that Sila printed when it started.',
  'session.forgot':
    'No account, or the password is forgotten? Ask an administrator for a new link.',
  'session.welcome': 'Welcome to Sila',
  'session.welcomeFirst':
    'You are making the first account. It coordinates and administers until it hands one of the two on.',
  'session.welcomeInvited': 'You were invited. Choose how you will be named and how you sign in.',
  'session.name': 'Your name',
  'session.nameHint': 'As colleagues know you. It stands beside every decision you make.',
  'session.loginHint': 'Short, for signing in. Letters and digits are best.',
  'session.passwordHint': 'At least 10 characters. A sentence that only you know is good.',
  'session.passwordLong': 'Long enough.',
  'session.passwordLeft':
    '{left, plural, one {# character more is needed.} other {# characters more are needed.}}',
  'session.showPassword': 'Show the password',
  'session.begin': 'Make the account and begin',
  'session.noToken':
    'This address is not complete. Open the whole link you were given, or ask for a new one.',
  'session.code': 'Code from your authenticator app',
  'session.codeHint': 'Six digits; a new one every half minute.',

  'account.title': 'Your account',
  'account.lead': 'Where you are signed in, and how well your account is locked.',
  'account.sessions': 'Signed in',
  'account.thisSession': 'this device',
  'account.begun': 'since {when}',
  'account.until': 'until {when}',
  'account.end': 'End this session',
  'account.ended': 'The session is ended.',
  'account.factor': 'Second factor',
  'account.factorNone':
    'Anyone who learns your password can sign in as you. With a second factor they also need your phone.',
  'account.factorOn': 'Signing in takes your password and a code from your phone.',
  'account.factorSince': 'In place since {when}.',
  'account.factorBegin': 'Set it up',
  'account.factorScan':
    'Open an authenticator app on your phone and point its camera at this picture, or type the letters below into it. Then enter the code it shows.',
  'account.factorPicture': 'Picture for the camera of an authenticator app',
  'account.factorSecret': 'Letters to type instead',
  'account.factorConfirm': 'Lock my account with it',
  'account.factorRemove': 'Take it off',
  'session.byPasskey': 'Sign in with a passkey',
  'account.passkeys': 'Passkeys',
  'account.passkeysLead':
    'A passkey stays in your phone, computer or security key and works only at this address: nobody can trick it out of you. It signs in without password and code.',
  'account.passkeyAdded': 'added {when}',
  'account.passkeyUsed': 'last used {when}',
  'account.passkeyUnused': 'not used yet',
  'account.passkeyRemove': 'Remove',
  'account.passkeyName': 'A name for it',
  'account.passkeyNameHint': 'Such as “my phone”.',
  'account.passkeyAdd': 'Add a passkey',
  'account.passkeyDone': 'The passkey is added.',
  'account.passkeyRemoved': 'The passkey is removed.',
  'account.passkeyCancelled': 'Your device made no passkey. Nothing was changed.',
  'account.passkeyNoHere':
    'Passkeys need an address with a name and https; this page was opened by another.',
  'account.factorLost':
    'Phone lost? Ask two coordinators to let you in again. Where there is only one, whoever runs the machine that Sila is on can take the factor off (sila account unlock).',
  'account.grants': 'What is granted to you',
  'account.noGrants': 'Nothing is granted to you one by one.',
  'account.seesAll': 'As coordinator you see every list.',
  'proof.title': 'Is it still you?',
  'proof.lead':
    'This act is dangerous in wrong hands. Show once more who you are; it then goes on by itself, and for five minutes you are not asked again.',
  'proof.wrongPassword': 'This is not the password of your account. Please try again.',
  'proof.go': 'Go on',
  'proof.byPasskey': 'By passkey',
  'recover.title': 'A new way in',
  'recover.lead':
    'Two coordinators gave you this link. Choose a new password. The second factor and the passkeys of the account are removed, and every session ends; set them up again afterwards.',
  'recover.set': 'Set the password',
  'recover.done':
    'The password is set. Sign in with it, then set up a second factor under Account.',
  'recover.ask': 'Lost the way in',
  'recover.askLead':
    'For somebody who lost password and factor. Meet them first: whoever gets the link has the account. A second coordinator must approve it and is shown the link.',
  'recover.propose': 'Propose a recovery',
  'recover.proposed': 'Proposed. A second coordinator must approve it under Approvals.',
  'recover.approveLead':
    'Approve only if you met this person yourself. You are then shown a link, good once and for 24 hours, to hand over in person.',
  'recover.link': 'Recovery link',
} as const;
