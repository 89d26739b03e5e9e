import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";

export type Served = { origin: string; stop: () => Promise<void> };

/** Starts a server and answers once `url` does; its own process is all that `stop` ends. Throws after a minute. */
export async function serve(
  command: string,
  args: readonly string[],
  options: { cwd: string; port: number; env?: Record<string, string>; ready: string },
): Promise<Served> {
  const { cwd, port, env, ready } = options;
  const origin = `http://localhost:${port}`;
  const child = spawn(command, args, {
    cwd,
    stdio: "ignore",
    env: { ...process.env, PORT: String(port), HOST: "127.0.0.1", NEXT_TELEMETRY_DISABLED: "1", ...env },
  });
  const deadline = Date.now() + 60_000;
  while (!(await answers(`${origin}${ready}`))) {
    if (child.exitCode !== null) throw new Error(`${command} ended with ${child.exitCode} before it served`);
    if (Date.now() > deadline) throw new Error(`nothing answered at ${origin}${ready} for a minute`);
    await new Promise((resume) => setTimeout(resume, 200));
  }
  return { origin, stop: () => stop(child) };
}

async function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    ({ ok }) => ok,
    () => false,
  );
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = once(child, "exit");
  child.kill("SIGTERM");
  await ended;
}
