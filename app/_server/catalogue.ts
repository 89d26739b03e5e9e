import { catalogue } from "@/lib/catalogue/data/catalogue";
import { indexCatalogue } from "@/lib/catalogue/index-catalogue";

/** The catalogue this server ships, with its look-ups; built once per process. */
export const catalogueIndex = indexCatalogue(catalogue);
