import type { Route } from "next";
import Link from "next/link";
import { formatDay } from "@/app/_ui/format";
import type { IsoDay } from "@/lib/catalogue/types";
import { addDays } from "@/lib/time/add-days";

/** The week's check-in while it is open: what it asks, and the way to it. */
export function CheckInCard({ monday }: { monday: IsoDay }) {
  return (
    <section aria-labelledby="open-check-in" className="grid gap-1 rounded-md bg-sunken px-5 py-4">
      <h2 id="open-check-in" className="text-base">
        This week’s check-in is open
      </h2>
      <p className="prose-width text-sm text-muted">
        Three minutes until {formatDay(addDays(monday, 6))}: what got done, what slipped, how many hours.
      </p>
      <Link
        href={"/check-in" as Route}
        className="inline-flex min-h-11 items-center justify-self-start text-sm font-semibold text-action underline underline-offset-4"
      >
        Check in
      </Link>
    </section>
  );
}
