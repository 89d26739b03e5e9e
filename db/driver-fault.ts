let seen = 0;

/**
 * Recognises the one error that the driver throws where nobody can catch it: a write queued on a socket that died.
 * The transaction it belonged to fails on its own; the process may go on. Every other error is not ours to swallow.
 */
export function isDriverFault(error: unknown): boolean {
  return (
    error instanceof TypeError &&
    error.message === "Cannot read properties of null (reading 'write')" &&
    /node_modules[\\/]postgres[\\/]/.test(error.stack ?? "")
  );
}

/** Installs the process-wide handler: counts and reports driver faults, lets every other uncaught error end the process. */
export function surviveDriverFaults(report: (count: number) => void): void {
  process.on("uncaughtException", (error) => {
    if (!isDriverFault(error)) throw error;
    seen += 1;
    report(seen);
  });
}
