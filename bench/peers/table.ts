import type { Evaluation, Quality } from './evaluate.ts';

/** One peer on one set: medians of the costs, and what the judge says. */
export type PeerRun = {
  readonly peer: string;
  readonly set: string;
  readonly records: number;
} & (
  | { readonly failed: string }
  | (Evaluation & {
      readonly wallSeconds: number;
      readonly cpuSeconds: number;
      readonly peakMiB: number;
      /** As the peer itself tells them, by stage; starting up is not in them. */
      readonly ownSeconds: Readonly<Record<string, number>>;
      /** Pairs compared; null where the peer does not tell. */
      readonly compared: number | null;
      readonly threshold: string;
    })
);

const three = ({ precision, recall, f1 }: Quality) =>
  [precision, recall, f1].map((share) => share.toFixed(4)).join(' ');

export function printSet(name: string, runs: readonly PeerRun[]): void {
  console.log(`\n${name}: ${runs[0]?.records} records`);
  console.log(
    '  peer            wall s    own s    CPU s  peak MiB    compared  pairs P R F1          clusters P R F1       best F1*',
  );
  for (const run of runs) {
    if ('failed' in run) {
      console.log(`  ${run.peer.padEnd(14)} failed: ${run.failed}`);
      continue;
    }
    const costs = [run.wallSeconds, run.ownSeconds.total!, run.cpuSeconds].map((s) =>
      s.toFixed(2).padStart(8),
    );
    console.log(
      `  ${run.peer.padEnd(14)}${costs.join(' ')}  ${String(run.peakMiB).padStart(8)}  ${String(run.compared ?? '').padStart(10)}  ${three(run.pairs)}  ${three(run.clusters)}  ${run.bestPairs.f1.toFixed(4)}`,
    );
    console.log(`    threshold: ${run.threshold}; largest cluster ${run.clusters.largest}`);
  }
  console.log('  * best F1: at the threshold best on this very file, known only with its truth');
}
