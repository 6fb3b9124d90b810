import { fastify } from 'fastify';
import { expect, test } from 'vitest';
import { onlyContract } from '../src/http/only-contract.ts';

const guarded = () => {
  const app = fastify();
  onlyContract(app);
  return app;
};
const answer = async () => '';

test('a route of the API that the contract does not name can not be registered', () => {
  expect(() => guarded().get('/api/persons/all', answer)).toThrow('no route GET /api/persons/all');
  expect(() => guarded().delete('/api/persons/:id', answer)).toThrow('DELETE /api/persons/:id');
  expect(() => guarded().all('/api/*', answer)).toThrow('no route');
});

test('one that it names can, and pages can', () => {
  expect(() => guarded().get('/api/persons/:id', answer)).not.toThrow();
  expect(() => guarded().get('/plain', answer)).not.toThrow();
});
