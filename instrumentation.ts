/** Runs once per server process, before the first request. */
export async function register() {
  if (process.env["NEXT_RUNTIME"] !== "nodejs") return;
  const { surviveDriverFaults } = await import("./db/driver-fault");
  surviveDriverFaults((count) => console.warn(JSON.stringify({ level: "warn", msg: "driver fault survived", count })));
}
