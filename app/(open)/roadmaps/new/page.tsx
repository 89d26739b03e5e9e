import type { Metadata } from "next";
import { todayIn } from "@/app/_server/clock";
import { findTargets } from "@/app/_server/roles";
import { findViewer } from "@/app/_server/viewer";
import { NeedsAccount } from "@/app/_ui/needs-account";
import { OwnRoleHint } from "@/app/_ui/own-role-hint";
import { PlanDesk } from "@/app/_ui/new-roadmap/plan-desk";
import { planHref, readPlanValues } from "@/app/_ui/new-roadmap/plan-values";
import { RoleChoice } from "@/app/_ui/new-roadmap/role-choice";
import { isCustomRoleId } from "@/lib/catalogue/custom-role-id";
import { listPlanOptions } from "./list-plan-options";
import { loadPlan } from "./load-plan";
import { describeResult, PlanView } from "./plan-view";

export const metadata: Metadata = { title: "New roadmap", robots: { index: false } };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function NewRoadmapPage({ searchParams }: Props) {
  const params = await searchParams;
  const viewer = await findViewer();
  const today = todayIn(viewer?.timeZone ?? "UTC");
  const values = readPlanValues(params, today);
  const { index } = await findTargets(viewer);
  const options = listPlanOptions(values, index);
  const role = index.roles.get(values.role);
  if (!role && !viewer && isCustomRoleId(values.role)) return <NeedsAccount back={planHref(values)} />;
  if (!role) {
    return (
      <main id="main" className="mx-auto w-full max-w-6xl px-4 pt-8 sm:px-6 sm:pt-12">
        <h1 className="text-xl sm:text-2xl">Where do you want to arrive?</h1>
        <p className="prose-width mt-3 text-muted">
          Choose one of the ten roles{viewer ? ", or one of your own" : ". You see the whole plan before you sign in"}.
        </p>
        {values.role === "" ? null : (
          <p role="alert" className="mt-3 text-danger">
            There is no role “{values.role.slice(0, 80)}”{viewer ? "" : " in the catalogue"}. Choose one of these
            instead.
          </p>
        )}
        <RoleChoice roles={options.roles} />
        <OwnRoleHint isVisitor={viewer === null} />
      </main>
    );
  }
  const { drawn, errors, waysOut } = await loadPlan(viewer, values, today);
  return (
    <main id="main" className="mx-auto w-full max-w-6xl px-4 pt-8 sm:px-6 sm:pt-12">
      <h1 className="text-xl sm:text-2xl">Your path to {role.title}</h1>
      <p className="prose-width mt-3 text-muted">
        Set your limits, and the plan follows. Haven’t said what you can do yet?{" "}
        <a href={`/audit/${role.id}`}>Audit yourself</a>: it takes a few minutes and makes the plan shorter.
      </p>
      <p className="mt-3 lg:hidden">
        <a href="#plan">See the plan</a>
      </p>
      <PlanDesk
        values={values}
        errors={errors}
        options={options}
        today={today}
        announcement={describeResult(drawn?.snapshot ?? null, errors)}
      >
        <PlanView drawn={drawn} values={values} waysOut={waysOut} />
      </PlanDesk>
    </main>
  );
}
