"use client";

import { Button } from "@/app/_ui/primitives/button";

/** Opens the browser's print dialogue. */
export function PrintButton() {
  return (
    <Button look="main" onClick={() => window.print()} className="noscript:hidden">
      Print
    </Button>
  );
}
