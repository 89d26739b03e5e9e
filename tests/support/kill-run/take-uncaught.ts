const events = ["uncaughtException", "unhandledRejection"] as const;

/**
 * Takes the process's handlers of uncaught errors away from the test runner, lets `install` put others there, and gives
 * back a function that restores the runner's.
 */
export function takeUncaught(install: () => void): () => void {
  const runners = events.map((event) => [event, process.listeners(event as "uncaughtException")] as const);
  for (const event of events) process.removeAllListeners(event);
  install();
  return () => {
    for (const [event, listeners] of runners) {
      process.removeAllListeners(event);
      for (const listener of listeners) process.on(event, listener);
    }
  };
}
