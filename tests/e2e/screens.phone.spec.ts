import { test } from "./support/fixtures";
import { shootVisit, shootWalk } from "./support/tour";

const width = 360;

test("the pages of a visitor show what they are for, and are kept as pictures", async ({ page }) => {
  await shootVisit(page, width);
});

test("the pages of a walker show what they are for, and are kept as pictures", async ({ page }) => {
  await shootWalk(page, width);
});
