// Runs before `npm start` on whatever Node the machine has and before anything is installed: Node's own modules only.
import "./prepare/refuse-old-node.mjs";

async function prepare() {
  const { endPlainly } = await import("./process/end-plainly.mjs");
  const { tellEndOfLife } = await import("./prepare/tell-end-of-life.mjs");
  const { prepareProject } = await import("./prepare/prepare-project.mjs");
  const notice = tellEndOfLife(process.versions.node, new Date().toISOString().slice(0, 10));
  if (notice) console.log(notice);
  await prepareProject({ build: !process.argv.includes("--install-only") }).catch(endPlainly);
}

void prepare();
