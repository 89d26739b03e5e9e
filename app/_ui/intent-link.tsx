"use client";

import type { Route } from "next";
import Link from "next/link";
import { type ReactNode, useState } from "react";

/**
 * A link whose page is fetched ahead once somebody is about to follow it, by mouse, finger or key. A link in sight alone is
 * no reason to: the places of a menu are on every page, and hardly one of them is gone to.
 */
export function IntentLink({
  href,
  className,
  children,
  ...rest
}: {
  href: Route;
  className: string;
  "aria-current"?: "page" | "true" | undefined;
  children: ReactNode;
}) {
  const [isMeant, setIsMeant] = useState(false);
  const mean = () => setIsMeant(true);
  return (
    <Link
      href={href}
      prefetch={isMeant ? null : false}
      onPointerEnter={mean}
      onPointerDown={mean}
      onFocus={mean}
      className={className}
      {...rest}
    >
      {children}
    </Link>
  );
}
