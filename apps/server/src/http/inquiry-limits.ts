import { createHmac, randomBytes } from 'node:crypto';
import { isIPv4 } from 'node:net';
import type { RouteName } from '@sila/wire';

const DAY_MS = 24 * 3_600_000;
/** Filings and letters a day from one address, from its neighbourhood, and from everywhere together. */
const WRITINGS = { address: 20, neighbourhood: 200, all: 5_000 };
/** A family looks again, from a telephone that shares its address with a town. */
const VISITS = { address: 60, neighbourhood: 600, all: 20_000 };
/** A person opens a page, tries again, comes back: puzzles are cheap to make, but not free. */
const PUZZLES_PER_ADDRESS = 300;

/**
 * How often strangers may ask, whatever they ask: the quota that makes the
 * puzzle a wall. Addresses are kept as hashes by a key that dies with the
 * process, for one day, so that nobody can be found by having asked.
 */
export class InquiryLimits {
  readonly #key = randomBytes(32);
  readonly #now: () => number;
  #counts = new Map<string, number>();
  #until = 0;

  constructor(now: () => number) {
    this.#now = now;
  }

  /** Counts the try and tells whether there were too many; other routes are never limited here. */
  exceeded(name: RouteName, address: string): boolean {
    if (name === 'readPuzzle') return this.#count(`puzzle ${address}`) > PUZZLES_PER_ADDRESS;
    if (name === 'fileRequest' || name === 'writeToTeam')
      return this.#exceeds('writes', WRITINGS, address);
    return name === 'openMailbox' && this.#exceeds('visits', VISITS, address);
  }

  #exceeds(what: string, most: typeof VISITS, address: string): boolean {
    const tries = [
      this.#count(`${what} ${clientOf(address)}`) > most.address,
      this.#count(`${what} near ${neighbourhoodOf(address)}`) > most.neighbourhood,
      this.#count(`${what} from all`) > most.all,
    ];
    return tries.includes(true);
  }

  #count(what: string): number {
    const now = this.#now();
    if (now >= this.#until) {
      this.#counts = new Map();
      this.#until = now + DAY_MS;
    }
    const key = createHmac('sha256', this.#key).update(what).digest('base64');
    const count = (this.#counts.get(key) ?? 0) + 1;
    this.#counts.set(key, count);
    return count;
  }
}

/** One line's worth of addresses: an IPv6 customer holds 2^64 of them. */
function clientOf(address: string): string {
  const plain = plainAddress(address);
  return isIPv4(plain) ? plain : wholeGroups(plain).slice(0, 4).join(':');
}

/** The /24 of an IPv4 address, the /48 of an IPv6 one. */
function neighbourhoodOf(address: string): string {
  const plain = plainAddress(address);
  if (isIPv4(plain)) return plain.split('.').slice(0, 3).join('.');
  return wholeGroups(plain).slice(0, 3).join(':');
}

/** An IPv4 address in IPv6 clothes is that IPv4 address. */
function plainAddress(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address);
  return mapped?.[1] ?? address;
}

/** All eight groups of an IPv6 address, `::` filled in. */
function wholeGroups(address: string): string[] {
  const [before = '', after] = (address.split('%')[0] ?? '').toLowerCase().split('::');
  const head = before === '' ? [] : before.split(':');
  const tail = after === undefined || after === '' ? [] : after.split(':');
  const missing = Math.max(0, 8 - head.length - tail.length);
  const filled = after === undefined ? head : [...head, ...Array(missing).fill('0'), ...tail];
  return filled.map((group) => group.replace(/^0+(?=.)/, ''));
}
