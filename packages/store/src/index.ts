export { BackupProblem } from './backup/backup-lines.ts';
export { dumpDatabase } from './backup/dump-database.ts';
export { type Restored, restoreDatabase } from './backup/restore-database.ts';
export { hearBell, ringBell } from './change-bell.ts';
export { DatabaseProblem } from './database-problem.ts';
export { holdKey } from './hold-key.ts';
export { type Database, openDatabase } from './open-database.ts';
export {
  findRunningPostgres,
  type PostgresOptions,
  type RunningPostgres,
  startPostgres,
} from './postgres/start-postgres.ts';
export { StartProblem } from './postgres/start-problem.ts';
