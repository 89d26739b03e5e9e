import { catalogue } from "@/lib/catalogue/data/catalogue";
import { exportCatalogue } from "@/lib/catalogue/export-catalogue";
import { indexCatalogue } from "@/lib/catalogue/index-catalogue";
import { exportedCatalogueSchema } from "@/lib/catalogue/schema/exported-catalogue-schema";
import { z } from "zod";

/** Prints the whole catalogue as one JSON document, or with `--schema` the JSON Schema of that document. */
const document = process.argv.includes("--schema")
  ? z.toJSONSchema(exportedCatalogueSchema)
  : exportCatalogue(indexCatalogue(catalogue));
process.stdout.write(`${JSON.stringify(document, null, 2)}\n`);
