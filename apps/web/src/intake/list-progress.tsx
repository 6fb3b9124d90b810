import type { ListSummary } from '@sila/wire';
import type { JSX } from 'solid-js';
import { ProgressBar } from '../parts/progress-bar.tsx';
import { say } from '../words/say.ts';
import { sayPace } from './say-pace.ts';

/** How far the reading of a list has come: rows done, rate and time left. */
export function ListProgress(props: { list: ListSummary }): JSX.Element {
  const progress = () => props.list.progress;
  const label = () => {
    const { done, total } = progress();
    return total === null
      ? say('list.progress.sofar', { done })
      : say('list.progress.of', { done, total });
  };
  return (
    <div data-testid="list-progress">
      <ProgressBar
        label={label()}
        done={progress().done}
        total={progress().total}
        detail={props.list.state === 'reading' ? sayPace(progress()) : undefined}
      />
    </div>
  );
}
