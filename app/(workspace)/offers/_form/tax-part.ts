import { taxedParts } from "@/lib/compensation/entry/taxed-parts";
import { plainPart } from "./field-spec";
import { partWords } from "./part-words";

/** Tax as the person types it: no tax law is known here. */
export const taxPart = plainPart(
  {
    id: "tax",
    title: "Tax, your own estimate",
    about: "Waymark knows no tax law and gives no advice. It takes off what you type here, and shows it apart.",
  },
  [
    {
      name: "tax.kind",
      label: "Estimated as",
      kind: "choice",
      options: [
        ["share", "A percentage"],
        ["amount", "An amount a year"],
      ],
    },
    { name: "tax.percent", label: "Percentage", kind: "percent", when: { name: "tax.kind", is: ["share"] } },
    { name: "tax.year", label: "Tax a year", kind: "money", when: { name: "tax.kind", is: ["amount"] } },
    ...taxedParts.map((part) => ({
      name: `taxOf.${part}`,
      label: `On ${partWords[part].toLowerCase()}`,
      kind: "tick" as const,
      when: { name: "tax.kind", is: ["share"] },
    })),
  ],
);
