export const keys = {
  'keys.title': 'Keys',
  'keys.lead':
    'Contacts, current places and witnesses are sealed. Only members of the team can open them, each with a key of their own.',
  'keys.toPage': 'Your key and the team’s',
  'keys.mine': 'Your key',
  'keys.none':
    'You have no key yet. It is made on this device and locked by a phrase that is never sent: Sila cannot open it, and nobody can give it back to you.',
  'keys.locked': 'Your key is locked. Your phrase opens it until you leave this page.',
  'keys.open': 'Your key is open on this device until you close or reload the page.',
  'keys.phrase': 'Key phrase',
  'keys.phraseHint':
    'At least 12 characters, another one than your password. Four words that do not belong together are good. Write it down and keep it away from this device.',
  'keys.phraseShort':
    '{left, plural, one {# character more is needed.} other {# characters more are needed.}}',
  'keys.phraseAgain': 'The phrase once more',
  'keys.phraseDiffers': 'The two phrases differ.',
  'keys.make': 'Make my key',
  'keys.unlock': 'Open my key',
  'keys.working': 'One moment …',
  'keys.fingerprint': 'Fingerprint',
  'keys.fingerprintHint':
    'Read it to a coordinator, by voice or face to face. They admit you when it is the same on their screen.',
  'keys.team': 'The team',
  'keys.noTeam':
    'There is no team key yet. Until there is, what is sealed lies under the organisation’s key, which this server can use.',
  'keys.found': 'Make the team’s key',
  'keys.foundHint':
    'You become its first coordinator. What was sealed before is handed over to it.',
  'keys.generation': 'Key number {n}, held by {members, plural, one {# member} other {# members}}.',
  'keys.coordinator': 'coordinator',
  'keys.member': 'member',
  'keys.waits': 'waits to be admitted',
  'keys.changed': 'has made a new key since',
  'keys.admit': 'Admit',
  'keys.admitTitle': 'Admit to the team',
  'keys.admitLead':
    'Compare the fingerprint with what {name} reads to you, by voice or face to face. Who is admitted opens everything that is sealed, also what came before.',
  'keys.admitSame': 'It is the same: admit',
  'keys.asCoordinator': 'As a coordinator too, who admits others and renews the key',
  'keys.takeOut': 'Take out',
  'keys.takeOutTitle': 'Take out of the team',
  'keys.takeOutLead':
    'The team gets a new key without {name}. What is sealed from now on they cannot open; what they could open before they may have kept.',
  'keys.renew': 'Renew the team’s key',
  'keys.renewTitle': 'Renew the team’s key',
  'keys.renewLead':
    'When a device was lost or a key may be known. All members keep opening everything; what is sealed from now on opens with the new key alone.',
  'keys.line': 'A change waits for a second coordinator’s signature: {what}.',
  'keys.line.admit': 'somebody is admitted',
  'keys.line.renew': 'the key is renewed',
  'keys.sign': 'Sign it',
  'keys.drop': 'Take it back',
  'keys.done': 'The team’s keys are changed.',
  'keys.unlockFirst': 'Open your key first.',
  'keys.notIn': 'You are not in the team yet: a coordinator must admit you.',
  'keys.insecure':
    'This page was not loaded over a secure connection. Keys can only be made and opened over HTTPS or on the machine itself.',
  'keys.forget': 'Believe this team from now on',
  'keys.forgetHint':
    'Only if you know why: for instance the registry was made anew. Ask a coordinator before.',
  'keys.fault.notOpened':
    'A key that the server shows does not open: it was changed, or is another’s. Tell a coordinator.',
  'keys.fault.wrongPhrase': 'That is not your phrase.',
  'keys.fault.weakLock':
    'The server asks for a weaker lock than Sila uses. Do not type your phrase; tell a coordinator.',
  'keys.fault.badShape': 'What the server shows is no key. Tell a coordinator.',
  'keys.fault.logBroken':
    'The log of the team’s keys was changed. Nothing of it is believed. Tell a coordinator.',
  'keys.fault.logRolledBack':
    'The server shows an older log of the team’s keys than this device has seen. Tell a coordinator.',
  'keys.fault.logForked':
    'The server shows another log of the team’s keys than this device has seen. Tell a coordinator.',
  'keys.fault.otherTeam': 'The server shows another team than this device knows.',
  'keys.fault.notSigned':
    'A line of the team’s keys is not signed as it must be. Nothing of it is believed. Tell a coordinator.',
  'keys.fault.notCoordinator':
    'A line of the team’s keys is signed by somebody who is no coordinator. Tell a coordinator.',
  'keys.fault.notMember': 'You are not in the team yet: a coordinator must admit you.',
  'keys.fault.wrongKey': 'The server shows a key that nobody signed. Tell a coordinator.',
  'keys.fault.moved':
    'This was sealed for another record, or changed since. It is not shown. Tell a coordinator.',
  'sealed.open': 'Open what is sealed',
  'sealed.title': 'Sealed',
  'sealed.none': 'Nothing is sealed of this record, or it was erased.',
  'sealed.noTeam': 'There is no team key yet: nobody can open it on this page.',
  'sealed.mended': 'This row was mended. It was delivered beside these words:',
  'sealed.audited': 'That you opened it is noted in the audit.',
  'act.key.made': 'made a key of their own',
  'act.key.found': 'made the team’s key',
  'act.key.admit': 'admitted somebody to the team',
  'act.key.renew': 'renewed the team’s key',
  'act.key.signed.admit': 'signed an admission to the team',
  'act.key.signed.renew': 'signed a renewal of the team’s key',
  'act.key.lineDropped': 'took back a change of the team’s keys',
  'act.record.erased': 'erased a record',
  'act.record.erasedAgain': 'erased a record',
  'act.sealed.read': 'opened what is sealed of a record',
  'act.delivery.taken': 'sent a file with its sealed columns sealed',
  'import.opening': 'Opening {name} on this device',
  'import.sealing': 'Sealing columns of {name}',
  'import.sealedRows': '{n, plural, one {# row sealed} other {# rows sealed}}',
  'import.sealedColumns': '{n, plural, one {# column is sealed.} other {# columns are sealed.}}',
  'import.sealedHere':
    'It happens on this device, before anything is sent: the server never sees its cells.',
  'import.noTeam':
    'The team has no key yet, so this time the server sees them while it reads. Better make the team’s key first:',
  'person.erase': 'Propose to erase',
  'person.eraseTitle': 'Erase this record',
  'person.eraseLead':
    'For good: what it says, what is sealed of it, and the delivered file it came in, which holds it too. Its id, the decisions about it and the audit stay; a row that says the same is not taken in again. Another coordinator reads your reason, which stays: name nobody in it.',
  'person.erasureProposed': 'Proposed. It is erased when another coordinator approves.',
  'act.erasure.proposed': 'proposed to erase a record',
  'bad.sealedCell': 'sealed',
} as const;
