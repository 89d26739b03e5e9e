import type { CatalogueId, HourRange, IsoDay } from "@/lib/catalogue/types";
import type {
  Constraints,
  DroppedDemand,
  Profile,
  RoadmapSnapshot,
  SnapshotReason,
  SnapshotRequirement,
} from "@/lib/planner/roadmap/types";
import type { MilestoneProgress } from "../milestone-progress";

/** Where a person stands today. Ids may be of any earlier catalogue. */
export type Standing = {
  /** Every row of the roadmap, those that were set aside included; `parts` are the engine's items of those. */
  milestones: readonly (Pick<MilestoneProgress, "key" | "status" | "startedOn" | "spentMinutes"> & {
    parts: readonly string[] | null;
  })[];
  /** Claims, proofs and certificates of today; months of experience as the person gives them, without the roadmap's own. */
  profile: Profile;
  /** Keys of the milestones finished in any roadmap. */
  doneKeys: ReadonlySet<string>;
  /** Hours logged on this roadmap, by day. */
  worked: readonly { on: IsoDay; minutes: number }[];
};

/** A saved roadmap as it stands: its newest revision. */
export type SavedPlan = { snapshot: RoadmapSnapshot; constraints: Constraints };
/** What to plan for now: the same as before, or changed by the person. */
export type Wish = {
  roleId: CatalogueId;
  constraints: Constraints;
  today: IsoDay;
  /** The engine's items in the order wished for; without it the order stays as far as it can. */
  order?: readonly string[];
};

/** What made the plan change: the news after which the change shows and without which it does not. */
export type ChangeCause =
  | { kind: "finished"; titles: string[] }
  | { kind: "ahead" }
  | { kind: "slipped" }
  | { kind: "skipped"; titles: string[] }
  | { kind: "known"; skills: { skillName: string; level: number }[] }
  | { kind: "hours"; fromMinutes: number; toMinutes: number }
  | { kind: "days-off" }
  | { kind: "limits"; deadline: Change<IsoDay | null> | null; budgetCents: Change<number | null> | null }
  | { kind: "wishes" }
  | { kind: "edits" }
  | { kind: "catalogue"; from: string; to: string; note: string | null }
  | { kind: "role"; from: string; to: string }
  | { kind: "role-edited"; title: string };
export type Change<Value> = { from: Value; to: Value };

type Named = { key: string; title: string };
export type AddedMilestone = Named & {
  endsOn: IsoDay;
  hours: HourRange;
  covers: SnapshotReason["covers"];
  neededFor: string[];
  cause: ChangeCause;
};
export type RemovedMilestone = Named & { cause: ChangeCause };
export type ReplacedMilestone = { from: Named; to: Named[]; cause: ChangeCause };
export type MovedMilestone = Named & {
  startsOn: Change<IsoDay>;
  endsOn: Change<IsoDay>;
  days: number;
  cause: ChangeCause;
};
/** `own`, on a step of the person's own: the title it had, and what else of it was written anew. */
export type RewordedMilestone = Named & { own?: { formerTitle: string; parts: ("summary" | "kind" | "fee")[] } };
export type ResizedMilestone = Named & { hours: Change<HourRange>; cause: ChangeCause };
export type ChangedDemand = DroppedDemand & { cause: ChangeCause };

/** What a role asks of one skill. */
export type RoleDemand = Pick<SnapshotRequirement, "skill" | "skillName" | "level" | "weight" | "kind" | "proof">;
/** How a role of the person's own was edited since the roadmap was drawn. */
export type RoleDemands = {
  added: RoleDemand[];
  removed: RoleDemand[];
  changed: Change<RoleDemand>[];
  /** Months of experience asked; null where they are the same. */
  months: Change<number> | null;
};

/** What a new revision changes, in the roadmap's own terms; every change with its cause. Finished milestones are in none of them. */
export type RoadmapDiff = {
  added: AddedMilestone[];
  removed: RemovedMilestone[];
  /** One step in place of another that answered the same demand, or that the newer catalogue knows by other names. */
  replaced: ReplacedMilestone[];
  /** `days`: by how much it ends later, negative for earlier. */
  moved: MovedMilestone[];
  resized: ResizedMilestone[];
  dropped: ChangedDemand[];
  undropped: ChangedDemand[];
  /** Open milestones whose texts are the newer catalogue's, or the person's own as edited. */
  reworded: RewordedMilestone[];
  finish: Change<RoadmapSnapshot["finish"]> & { days: number };
  hours: Change<HourRange>;
  costCents: Change<number>;
  role: Change<string> | null;
  catalogueVersion: Change<string> | null;
  /** Absent unless the role is the person's own and asks for other things now. */
  demands?: RoleDemands;
};

/** A new state of a roadmap. `heirs`: open milestones that go on under another key, with all that was recorded on them. */
export type Replanned = {
  snapshot: RoadmapSnapshot;
  constraints: Constraints;
  heirs: Change<string>[];
  diff: RoadmapDiff;
};
