import type { Route } from "next";
import type { ComponentProps, ReactNode } from "react";
import { IntentLink } from "../intent-link";

type Look = "main" | "plain" | "quiet" | "danger";

const base =
  "inline-flex min-h-11 items-center justify-center gap-2 rounded-md px-4 py-2 text-sm font-semibold transition-colors disabled:cursor-not-allowed disabled:opacity-60 aria-disabled:cursor-not-allowed aria-disabled:opacity-60";
const looks: Record<Look, string> = {
  main: "bg-action text-on-action hover:bg-action-strong",
  plain: "border border-edge bg-raised text-ink hover:border-action hover:text-action",
  quiet: "text-action underline-offset-4 hover:underline",
  danger: "border border-danger text-danger hover:bg-danger hover:text-surface",
};

/** A button in one of four looks; 44 px high. */
export function Button({
  look = "plain",
  className = "",
  type = "button",
  ...rest
}: ComponentProps<"button"> & { look?: Look }) {
  return <button type={type} className={`${base} ${looks[look]} ${className}`} {...rest} />;
}

/** A link that looks like a button. */
export function ButtonLink({
  look = "plain",
  href,
  children,
  className = "",
}: {
  look?: Look;
  href: string;
  children: ReactNode;
  className?: string;
}) {
  return (
    <IntentLink href={href as Route} className={`${base} ${looks[look]} ${className}`}>
      {children}
    </IntentLink>
  );
}
