import type { Route } from "next";
import Link from "next/link";
import { formatDay } from "@/app/_ui/format";
import type { IsoDay } from "@/lib/catalogue/types";
import { describeExpiry } from "@/lib/view/describe-expiry";
import type { Renewal } from "../list-renewals";

/** Certificates that expire, the next first. */
export function Renewals({ renewals, today }: { renewals: readonly Renewal[]; today: IsoDay }) {
  if (renewals.length === 0) return null;
  return (
    <section aria-labelledby="renewals" className="grid gap-2">
      <h2 id="renewals" className="text-base">
        Certificates that expire
      </h2>
      <ul>
        {renewals.map(({ title, until, href }) => {
          const { text, state } = describeExpiry(until, today);
          return (
            <li key={`${title} ${until}`} className="grid gap-0.5 border-t border-line py-2 text-sm">
              {href ? (
                <Link href={href as Route} className="font-medium underline underline-offset-4">
                  {title}
                </Link>
              ) : (
                <span className="font-medium">{title}</span>
              )}
              <span className={`tabular ${state === "far" ? "text-muted" : "text-warn"}`}>
                {formatDay(until)}, {text}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
