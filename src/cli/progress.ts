import { MultiBar, Presets } from 'cli-progress';
import type { Watch } from '../batch/job.ts';

/** A run that is over sooner shows no bar. */
const PATIENCE = 1000;

const format = '{bar} {percentage} % | {value} of {total} pages | {rate} a second | {eta_formatted} left';

/** A bar on a terminal, with the rate and the time left; and a way to tell something above it. */
export interface Progress extends Watch {
  say: (text: string) => void;
}

export function showProgress(stream: NodeJS.WritableStream, pages: number): Progress {
  const start = performance.now();
  let done = 0;
  let bars: MultiBar | undefined;
  let bar: ReturnType<MultiBar['create']> | undefined;
  const rate = () => ({ rate: Math.round((done * 1000) / (performance.now() - start)) });
  const patience = setTimeout(() => {
    bars = new MultiBar(
      { format, stream, fps: 5, etaBuffer: 1000, hideCursor: true, clearOnComplete: true },
      Presets.shades_classic,
    );
    bar = bars.create(pages, done, rate());
  }, PATIENCE);
  return {
    step: () => {
      done += 1;
      bar?.update(done, rate());
    },
    say: (text) => {
      if (bars) bars.log(text);
      else stream.write(text);
    },
    end: () => {
      clearTimeout(patience);
      bars?.stop();
    },
  };
}
