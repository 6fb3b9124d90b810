import { statfsSync } from 'node:fs';
import { totalmem, userInfo } from 'node:os';
import type { Account } from './account.ts';

const MIB = 1024 * 1024;

/**
 * postgresql.conf for a cluster that serves one Sila on one machine.
 *
 * Durable before fast: fsync, synchronous commit and full page writes stay on.
 * Reached over a Unix socket only. The log names no person: statements, their
 * parameters and the DETAIL of errors, all of which can hold a name, stay out.
 */
export function serverSettings(socketFolder: string): string {
  const memory = usableMemory() / MIB;
  const settings: Record<string, string | number> = {
    listen_addresses: '',
    unix_socket_directories: socketFolder,
    unix_socket_permissions: '0700',
    port: 5432,
    // A server takes thirteen at most; commands beside it and a second server during a restart come on top.
    max_connections: 120,
    fsync: 'on',
    synchronous_commit: 'on',
    full_page_writes: 'on',
    shared_buffers: `${clamp(memory / 8, 128, 1024)}MB`,
    effective_cache_size: `${clamp(memory / 2, 256, 65_536)}MB`,
    maintenance_work_mem: `${clamp(memory / 16, 64, 512)}MB`,
    work_mem: `${clamp(memory / 128, 8, 64)}MB`,
    dynamic_shared_memory_type: roomInSharedMemory() ? 'posix' : 'mmap',
    max_wal_size: '2GB',
    checkpoint_timeout: '10min',
    random_page_cost: 1.1,
    jit: 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
    lc_messages: 'C',
    log_destination: 'stderr',
    logging_collector: 'off',
    log_line_prefix: '%m [%p] ',
    log_min_messages: 'log',
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    log_parameter_max_length: 0,
    log_parameter_max_length_on_error: 0,
    log_statement: 'none',
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name} = ${quote(value)}`);
  return `# Written anew by Sila at every start.\n${lines.join('\n')}\n`;
}

/** pg_hba.conf: the kernel vouches for the caller on the socket; nothing else is let in. */
export function accessRules(): string {
  return '# Written anew by Sila at every start.\nlocal all all peer map=sila\n';
}

/** pg_ident.conf: the account that runs Sila, and no other, is the owner and the administrator. */
export function accountMap(account: Account): string {
  const ourselves = account.stepDown ? userInfo().username : account.name;
  const lines = ['sila', 'postgres'].map((role) => `sila "${ourselves}" ${role}`);
  return `# Written anew by Sila at every start.\n${lines.join('\n')}\n`;
}

function quote(value: string | number): string {
  return `'${String(value).replaceAll("'", "''")}'`;
}

function clamp(value: number, low: number, high: number): number {
  return Math.round(Math.min(high, Math.max(low, value)));
}

/** Bytes of memory this process may count on: a container may allow less than the machine has. */
function usableMemory(): number {
  const allowed = process.constrainedMemory?.() ?? 0;
  return allowed > 0 && allowed < totalmem() ? allowed : totalmem();
}

/** Containers often give 64 MiB of shared memory, too little for a parallel query. */
function roomInSharedMemory(): boolean {
  try {
    const { bavail, bsize } = statfsSync('/dev/shm');
    return bavail * bsize > 256 * MIB;
  } catch {
    return process.platform !== 'linux';
  }
}
