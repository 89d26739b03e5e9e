-- As in 0001: the owner of a table is bound by its policies only when they are forced.
ALTER TABLE "applications" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "custom_roles" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "interview_topics" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "offers" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "pay_settings" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "stories" FORCE ROW LEVEL SECURITY;
