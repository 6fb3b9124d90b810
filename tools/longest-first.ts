import { relative } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Where the tests that take minutes stand; the first takes longest. */
const LONGEST = [
  'fuzz/',
  'harness/',
  'journeys/guide.',
  'journeys/main-job.',
  'journeys/registers.',
  'journeys/account.',
  'journeys/attachments.',
];

/**
 * Begins with the tests that take longest, so that none of them is left alone
 * at the end while every other core waits. Vitest knows how long a test took
 * only where it ran before; on a new machine it goes by the size of the file.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const { root } = this.ctx.config;
    const rank = ({ moduleId }: TestSpecification): number => {
      const path = relative(root, moduleId);
      const found = LONGEST.findIndex((start) => path.startsWith(start));
      return found < 0 ? LONGEST.length : found;
    };
    const sorted = await super.sort(files);
    // Those alike stay as they were: a project's files beside each other, so that workers live on.
    return sorted.sort((one, other) => rank(one) - rank(other));
  }
}
