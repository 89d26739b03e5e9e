import { NotFoundError } from "@/db/errors";

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whether a part of an address has the shape of a roadmap's id. */
export function isRoadmapId(text: string): boolean {
  return uuid.test(text);
}

/** What was read, or null where nothing of the viewer's has that id. */
export async function orNull<Value>(reading: Promise<Value>): Promise<Value | null> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof NotFoundError) return null;
    throw error;
  }
}
