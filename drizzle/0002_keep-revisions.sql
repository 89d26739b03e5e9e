ALTER TABLE "milestones" ADD COLUMN "set_aside" jsonb;--> statement-breakpoint
ALTER TABLE "roadmap_revisions" ADD COLUMN "diff" jsonb;--> statement-breakpoint
ALTER TABLE "roadmap_revisions" ADD COLUMN "restored_from" integer;