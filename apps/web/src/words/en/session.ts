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
    'You are making the first account. It is an administrator: it can invite others.',
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
} as const;
