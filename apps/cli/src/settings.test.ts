import { expect, test } from 'vitest';
import { readSettings } from './settings.ts';

const read = (env: Record<string, string>) => readSettings({ env, dataFolder: '/sila/data' });

test('without any setting: port 8080 of this machine only, the folder beside Sila', () => {
  expect(read({})).toEqual({
    host: '127.0.0.1',
    port: 8080,
    folder: '/sila/data',
    keyFolder: '/sila/data/keys',
    databaseUrl: null,
  });
});

test('an empty setting is no setting', () => {
  expect(read({ PORT: '', SILA_DATA: '', DATABASE_URL: '' })).toEqual(read({}));
});

test.each(['-1', '65536', 'abc', '80 80', '1e3', '99999'])('the port %s is refused', (PORT) => {
  expect(() => read({ PORT })).toThrow('PORT must be');
});

test('a database address is never repeated in a refusal', () => {
  expect(() => read({ DATABASE_URL: 'mysql://sila:secret-word@host/sila' })).toThrow(
    /^(?!.*secret-word)/,
  );
});
