// `npm run check`: types, lint, format, unit and architecture tests. No database, no browser.
import { fastSteps } from "./checks/steps.mjs";
import { runSteps } from "./checks/run-steps.mjs";

runSteps(fastSteps);
