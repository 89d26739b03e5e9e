// Runs before `npm test`: installs what is needed, and finds or installs a browser.
import "./prepare/refuse-old-node.mjs";

async function prepare() {
  const { describeFault } = await import("./process/describe-fault.mjs");
  const { ensureBrowser } = await import("./prepare/ensure-browser.mjs");
  const { prepareProject } = await import("./prepare/prepare-project.mjs");
  try {
    await prepareProject({ build: false });
    await ensureBrowser();
  } catch (error) {
    console.error(describeFault(error) ?? error);
    console.log("0 passed, 1 failed");
    process.exitCode = 1;
  }
}

void prepare();
