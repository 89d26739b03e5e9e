import { findDataRoot } from "../data-root.mjs";
import { describeFault } from "../process/describe-fault.mjs";
import { startPostgres } from "../postgres/start-postgres.mjs";

const lookEveryMs = 500;

/** A server that dies (out of memory, kill -9) comes back on its port, so that the app's pool finds it again. */
function keepAlive(postgres) {
  let reviving = Promise.resolve();
  let isBusy = false;
  let lastComplaint = "";
  const revive = async () => {
    isBusy = true;
    try {
      await postgres.revive();
      console.log("The database had died and was started again.");
      lastComplaint = "";
    } catch (error) {
      const complaint = describeFault(error) ?? String(error);
      if (complaint !== lastComplaint) console.error(complaint);
      lastComplaint = complaint;
    }
    isBusy = false;
  };
  const timer = setInterval(() => {
    if (!isBusy && !postgres.isAlive()) reviving = revive();
  }, lookEveryMs);
  return async () => {
    clearInterval(timer);
    await reviving;
  };
}

/**
 * The database to use: the one of DATABASE_URL, or else the embedded one, started here, kept alive until `stop`.
 * `how` says in a word where it came from; `superuser` is known for the embedded one only.
 */
export async function openDatabase(env) {
  if (env.DATABASE_URL) {
    const urls = { app: env.DATABASE_URL, owner: env.DATABASE_OWNER_URL || env.DATABASE_URL };
    return { how: "external", urls, stop: async () => {} };
  }
  const postgres = await startPostgres({ dataRoot: findDataRoot(env) });
  const letDie = keepAlive(postgres);
  return {
    how: postgres.how,
    urls: postgres.urls,
    async stop() {
      await letDie();
      await postgres.stop();
    },
  };
}
