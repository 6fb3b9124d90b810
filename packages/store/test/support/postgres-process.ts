import { startPostgres } from '../../src/postgres/start-postgres.ts';

// Starts PostgreSQL on the folder given, says where on stdout, stops on SIGTERM.
try {
  const folder = process.argv[2] ?? '';
  const server = await startPostgres({ folder, log: (line) => process.stderr.write(`${line}\n`) });
  const { connectionString, pid } = server;
  const alive = setInterval(() => undefined, 1000);
  process.once('SIGTERM', async () => {
    await server.stop();
    clearInterval(alive);
  });
  process.stdout.write(`${JSON.stringify({ connectionString, pid })}\n`);
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}
