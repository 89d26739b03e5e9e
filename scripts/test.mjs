// `npm test`: everything, up to end-to-end tests on a production build.
import { allSteps } from "./checks/steps.mjs";
import { runSteps } from "./checks/run-steps.mjs";

runSteps(allSteps);
