/** A link that a person added to a milestone. */
export type OwnResource = { id: string; title: string; url: string; note: string; version: number };
