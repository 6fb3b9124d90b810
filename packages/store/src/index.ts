export { hearBell, ringBell } from './change-bell.ts';
export { DatabaseProblem } from './database-problem.ts';
export { type Database, openDatabase } from './open-database.ts';
export {
  findRunningPostgres,
  type PostgresOptions,
  type RunningPostgres,
  startPostgres,
} from './postgres/start-postgres.ts';
export { StartProblem } from './postgres/start-problem.ts';
