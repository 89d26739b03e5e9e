/** One broken rule of the catalogue: which rule, on which entry, and a sentence for the person who mends it. */
export type Defect = { rule: string; id: string; message: string };
