// Imported into the web server: when the launcher is killed with SIGKILL, it must not hold the port without it.
const parent = process.ppid;
const lookEveryMs = 250;

setInterval(() => {
  if (process.ppid !== parent) process.exit(1);
}, lookEveryMs).unref();
