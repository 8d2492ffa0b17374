/** Signals that ask a command to end (a key, a terminal that closes, a manager), and the exit status of each in shells. */
const statuses = { SIGINT: 130, SIGHUP: 129, SIGTERM: 143 } as const;

type Signal = keyof typeof statuses;

/** The part of a process that tells of signals. */
export interface Interruptible {
  once?: (signal: Signal, listener: () => void) => unknown;
}

export interface Interruption {
  /** Begins to listen: from now on Ctrl-C stops the run, and a second one kills it as ever. */
  listen: () => AbortSignal;
  /** The exit status, once there was a signal. */
  status: () => number | undefined;
}

export function interruption(process: Interruptible, onStop: () => void): Interruption {
  let status: number | undefined;
  return {
    listen: () => {
      const controller = new AbortController();
      for (const signal of Object.keys(statuses) as Signal[])
        process.once?.(signal, () => {
          status = statuses[signal];
          controller.abort();
          onStop();
        });
      return controller.signal;
    },
    status: () => status,
  };
}
