import { findMilestone } from "./estate";
import { test } from "./fixtures";
import { inspectPages, openPages, privatePages, publicPages } from "./inspect";
import { makeRole, roleIdOf } from "./own-roles";
import { saveRoadmap } from "./roadmaps";

/** Every page inspected at the given widths: by a visitor, by a new account and by somebody with a roadmap. */
export function describeAccessible(widths: readonly [number, number]): void {
  test.describe(`without a fault at ${widths[0]} and ${widths[1]} px, light and dark`, () => {
    test.use({ expectedErrors: /no-such-page.*status of 404/ });

    test("the public pages", ({ page }) => inspectPages(page, publicPages, [...widths]));

    test("the open pages, right and wrong", ({ page }) => inspectPages(page, openPages, [...widths]));

    test("the private pages of an empty account", async ({ page, login }) => {
      await login();
      await inspectPages(page, privatePages, [...widths]);
    });

    test("the private pages of somebody with roadmaps", async ({ page, context, login }) => {
      await login();
      const roadmap = await saveRoadmap(context.request, "data-scientist");
      const milestone = await findMilestone(context.request, roadmap);
      const role = await makeRole(context.request);
      const own = [role, `/compare?roles=${roleIdOf(role)}&roles=ciso`];
      const faces = [`${roadmap}?view=timeline`, `${roadmap}?view=timeline&scale=close`, `${roadmap}?view=graph`];
      await inspectPages(page, [...privatePages, roadmap, ...faces, milestone, `${roadmap}/land`, ...own], [...widths]);
    });
  });
}
