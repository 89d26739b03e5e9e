-- The owner of a table is not bound by its policies unless they are forced; a single-role server relies on this.
ALTER TABLE "changes" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "idempotency_keys" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "evidence" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "hour_entries" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "milestones" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "roadmap_revisions" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "roadmaps" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "skill_claims" FORCE ROW LEVEL SECURITY;
