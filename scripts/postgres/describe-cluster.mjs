import path from "node:path";

/** Where the parts of one embedded database lie. `data` is PostgreSQL's own folder; the rest is ours, beside it. */
export function describeCluster(dataRoot) {
  const beside = (name) => path.join(dataRoot, name);
  return {
    dataRoot,
    data: beside("pg"),
    log: beside("pg.log"),
    lock: beside("pg.lock"),
    users: beside("pg.users"),
    watchdog: beside("pg.watchdog"),
  };
}
