import { checkCatalogue } from "@/lib/catalogue/check-catalogue";
import { catalogue } from "@/lib/catalogue/data/catalogue";
import { releasedIds } from "@/lib/catalogue/data/released-ids";
import { describeCoverage } from "@/lib/catalogue/describe-coverage";

const defects = checkCatalogue(catalogue, releasedIds);
console.log(describeCoverage(catalogue).join("\n"));
console.log("");
for (const { rule, id, message } of defects) console.log(`${rule}  ${id}: ${message}`);
console.log(`${defects.length} defects`);
if (defects.length > 0) process.exitCode = 1;
