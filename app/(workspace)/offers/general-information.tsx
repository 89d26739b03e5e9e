import type { Route } from "next";
import Link from "next/link";

/** Where the sourced facts on the parts of an offer stand; none of them enters a sum. */
export function GeneralInformation() {
  return (
    <p className="prose-width text-sm text-muted print:hidden">
      How offers are usually made in the US, with sources and dates:{" "}
      <Link href={"/pay#offers" as Route} className="text-action underline underline-offset-4">
        vesting, options, signing bonuses, withholding
      </Link>
      . General information, no advice on law or tax.
    </p>
  );
}
