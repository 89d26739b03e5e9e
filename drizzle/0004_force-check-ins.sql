-- As in 0001: the owner of a table is bound by its policies only when they are forced.
ALTER TABLE "check_ins" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "milestone_ticks" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "milestone_resources" FORCE ROW LEVEL SECURITY;
