"use client";

import { Button } from "@/app/_ui/primitives/button";
import { useToast } from "@/app/_ui/toast-context";

type Props = { text: string; label: string; answer: string; describedBy?: string };

/** Puts a text on the clipboard and says so; where there is no script there is no button, and the text can be selected. */
export function CopyButton({ text, label, answer, describedBy }: Props) {
  const { show } = useToast();
  function copy() {
    const failed = () => show("Your browser did not let it be copied. Select the text and copy it by hand.", null);
    // Without https, or in an old browser, there is no clipboard at all.
    if (!("clipboard" in navigator)) failed();
    else
      navigator.clipboard
        .writeText(text)
        .then(() => show(answer, null))
        .catch(failed);
  }
  return (
    <Button look="quiet" onClick={copy} aria-describedby={describedBy} className="-mx-4 noscript:hidden print:hidden">
      {label}
    </Button>
  );
}
