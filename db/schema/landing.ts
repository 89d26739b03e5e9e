import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  date,
  doublePrecision,
  index,
  jsonb,
  pgTable,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import type { Offer } from "@/lib/compensation/offer";
import type { Assumptions } from "@/lib/compensation/valuation";
import type { ApplicationStatus } from "@/lib/landing/application-status";
import type { Currency } from "@/lib/money/currency";
import type { ExchangeRate } from "@/lib/money/exchange-rate";
import { edited, ownRowsOnly, primaryId } from "./columns";
import { belongsTo, owner } from "./owners";
import { milestones, roadmaps } from "./roadmaps";

/** A job that a person goes for, and what they do next about it. */
export const applications = pgTable(
  "applications",
  {
    id: primaryId(),
    userId: owner(),
    roadmapId: uuid("roadmap_id"),
    company: text("company").notNull(),
    title: text("title").notNull(),
    url: text("url"),
    status: text("status").$type<ApplicationStatus>().notNull().default("interested"),
    nextAction: text("next_action").notNull().default(""),
    nextOn: date("next_on", { mode: "string" }),
    appliedOn: date("applied_on", { mode: "string" }),
    note: text("note").notNull().default(""),
    ...edited(),
  },
  (table) => [
    unique("applications_id_user").on(table.id, table.userId),
    index("applications_user_status").on(table.userId, table.status),
    check(
      "applications_status",
      sql`${table.status} in ('interested', 'applied', 'interviewing', 'offer', 'declined', 'withdrawn')`,
    ),
    check("applications_url", sql`${table.url} ~* '^https?://'`),
    belongsTo("applications_roadmap", table.roadmapId, table.userId, roadmaps),
    ownRowsOnly(),
  ],
);

export const offerStatuses = ["open", "accepted", "declined"] as const;
export type OfferStatus = (typeof offerStatuses)[number];

/** A job offer, or the job a person has now. Its money lives in `offer`; `roleId` names the role whose pay it is held against. */
export const offers = pgTable(
  "offers",
  {
    id: primaryId(),
    userId: owner(),
    isCurrentJob: boolean("is_current_job").notNull().default(false),
    roleId: text("role_id"),
    roadmapId: uuid("roadmap_id"),
    applicationId: uuid("application_id"),
    status: text("status").$type<OfferStatus>().notNull().default("open"),
    answerBy: date("answer_by", { mode: "string" }),
    note: text("note").notNull().default(""),
    offer: jsonb("offer").$type<Offer>().notNull(),
    /** What the person put into the negotiation worksheet; null before they opened it. */
    negotiation: jsonb("negotiation"),
    ...edited(),
  },
  (table) => [
    uniqueIndex("offers_current_job").on(table.userId).where(sql`${table.isCurrentJob}`),
    index("offers_user").on(table.userId),
    check("offers_status", sql`${table.status} in ('open', 'accepted', 'declined')`),
    belongsTo("offers_roadmap", table.roadmapId, table.userId, roadmaps),
    belongsTo("offers_application", table.applicationId, table.userId, applications),
    ownRowsOnly(),
  ],
);

/** What a person assumes for every offer alike, and the exchange rates they typed. */
export const paySettings = pgTable(
  "pay_settings",
  {
    id: primaryId(),
    userId: owner(),
    currency: text("currency").$type<Currency>().notNull(),
    assumptions: jsonb("assumptions").$type<Assumptions>().notNull(),
    rates: jsonb("rates").$type<ExchangeRate[]>().notNull(),
    ...edited(),
  },
  (table) => [unique("pay_settings_user").on(table.userId), ownRowsOnly()],
);

/** What a milestone shows an employer: situation, action and result, and its place in the portfolio if it has one. */
export const stories = pgTable(
  "stories",
  {
    id: primaryId(),
    userId: owner(),
    milestoneId: uuid("milestone_id").notNull(),
    situation: text("situation").notNull().default(""),
    action: text("action").notNull().default(""),
    result: text("result").notNull().default(""),
    /** Above zero, the least first; between two neighbours there is always room. Null when it is not shown. */
    portfolioPlace: doublePrecision("portfolio_place"),
    ...edited(),
  },
  (table) => [
    unique("stories_milestone").on(table.milestoneId),
    check("stories_portfolio_place", sql`${table.portfolioPlace} > 0`),
    belongsTo("stories_milestone_owner", table.milestoneId, table.userId, milestones).onDelete("cascade"),
    ownRowsOnly(),
  ],
);

/** How ready a person is to be asked about one requirement of a roadmap's role. */
export const interviewTopics = pgTable(
  "interview_topics",
  {
    id: primaryId(),
    userId: owner(),
    roadmapId: uuid("roadmap_id").notNull(),
    skillId: text("skill_id").notNull(),
    isReady: boolean("is_ready").notNull().default(false),
    note: text("note").notNull().default(""),
    ...edited(),
  },
  (table) => [
    unique("interview_topics_skill").on(table.roadmapId, table.skillId),
    belongsTo("interview_topics_roadmap", table.roadmapId, table.userId, roadmaps).onDelete("cascade"),
    ownRowsOnly(),
  ],
);
