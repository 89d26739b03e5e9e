/** Where the draft of a new offer is kept: one that comes of an application has a place of its own. */
export function newDraftId(userId: string, applicationId: string | null): string {
  return applicationId === null ? `offer:new:${userId}` : `offer:new:${userId}:${applicationId}`;
}
