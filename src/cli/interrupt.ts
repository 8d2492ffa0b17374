/** Signals that ask a command to end, and the exit status that shells give for each. */
const statuses = { SIGINT: 130, SIGTERM: 143 } as const;

/** The part of a process that tells of signals. */
export interface Interruptible {
  once?: (signal: keyof typeof statuses, listener: () => void) => unknown;
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
      const stop = (code: number) => () => {
        status = code;
        controller.abort();
        onStop();
      };
      process.once?.('SIGINT', stop(statuses.SIGINT));
      process.once?.('SIGTERM', stop(statuses.SIGTERM));
      return controller.signal;
    },
    status: () => status,
  };
}
