import type { Brand } from "@/lib/core/brand";

/**
 * The signed-in person on whose behalf a request runs. Made in one place only, app/_server/viewer.ts, from a session
 * that the database still holds; a value of this type is therefore proof of identity.
 */
export type Viewer = Brand<
  {
    userId: string;
    sessionId: string;
    email: string;
    name: string | null;
    timeZone: string;
    hasSingleKeyShortcuts: boolean;
  },
  "Viewer"
>;
