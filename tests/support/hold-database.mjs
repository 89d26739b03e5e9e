// A launcher reduced to its database: keeps the embedded database of the folder in argv[2] until SIGTERM, or SIGKILL.
import { endPlainly } from "../../scripts/process/end-plainly.mjs";
import { startPostgres } from "../../scripts/postgres/start-postgres.mjs";

try {
  const server = await startPostgres({ dataRoot: process.argv[2] });
  setInterval(() => {}, 1_000_000);
  process.once("SIGTERM", () => {
    server.stop().then(() => process.exit(0), endPlainly);
  });
  console.log(JSON.stringify({ how: server.how, port: server.port, superuserUrl: server.urls.superuser }));
} catch (error) {
  endPlainly(error);
}
