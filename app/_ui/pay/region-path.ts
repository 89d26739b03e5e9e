/** A pay region in an address: 'us-ca', or a metro's name in small letters with hyphens. */
export function regionSlug(region: string): string {
  return region
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
}

/** The page of a pay region's figures; the nation's are on the pay page itself. */
export function regionPath(region: string): string {
  return region === "US" ? "/pay" : `/pay/${regionSlug(region)}`;
}
