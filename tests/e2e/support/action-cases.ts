import type { Estate } from "./estate";
import { today } from "./estate";

/** Where an action's form stands among what a person has, its button, and what one types there. */
export type ActionCase = { path: string; button: string; holding?: string; typed?: Record<string, string> };

/**
 * One case for every server action of the app, by its export's name, in an order in which each still finds what it needs.
 * `newPassword` is what the password becomes.
 */
export function listActionCases(estate: Estate, newPassword: string): Record<string, ActionCase> {
  const { person, milestone, roadmap, offer, ownStep, ownRole, checkInStep } = estate;
  const address = "https://example.org/changed";
  return {
    saveAnswersAction: { path: "/audit/ciso", button: "Save and continue", typed: { "levels.risk-management": "3" } },
    saveQuickAnswersAction: { path: "/compare", button: "Save and compare", typed: { "levels.cloud-security": "1" } },
    keepOwnPayAction: { path: "/compare", button: "Count with these", typed: { pay: "52000", hour: "20" } },
    saveRoadmapAction: { path: "/roadmaps/new?role=data-scientist", button: "Save roadmap" },
    setStatusAction: { path: milestone, button: "Save", typed: { status: "done" } },
    saveNoteAction: { path: milestone, button: "Save note", typed: { note: "changed" } },
    logHoursAction: { path: milestone, button: "Log hours", typed: { hours: "3", workedOn: today() } },
    addEvidenceAction: {
      path: milestone,
      button: "Add evidence",
      typed: { kind: "link", title: "changed", url: address },
    },
    tickCriterionAction: { path: milestone, button: "Tick" },
    addResourceAction: { path: milestone, button: "Add resource", typed: { title: "changed", url: address } },
    editResourceAction: { path: milestone, button: "Save resource", typed: { title: "changed again", url: address } },
    saveCheckInAction: {
      path: "/check-in",
      button: "Save check-in",
      typed: {
        [`outcomes.${checkInStep}`]: "going",
        [`hours.${checkInStep}`]: "1",
        workedOn: today(),
        reflection: "changed",
      },
    },
    writeStoryAction: { path: `${roadmap}/land`, button: "Save bullet", typed: { action: "changed" } },
    placeStoryAction: { path: `${roadmap}/land`, button: "Add to portfolio" },
    markTopicAction: { path: `${roadmap}/land`, button: "Mark as ready" },
    saveTopicNoteAction: { path: `${roadmap}/land`, button: "Save topic note", typed: { note: "changed" } },
    addApplicationAction: {
      path: "/applications",
      button: "Add application",
      typed: { company: "Changed", title: "changed", status: "interested" },
    },
    editApplicationAction: {
      path: "/applications",
      button: "Save application",
      typed: { company: "changed", title: "changed", status: "offer" },
    },
    removeApplicationAction: { path: "/applications", button: "Remove", holding: 'name="applicationId"' },
    saveNegotiationAction: { path: `${offer}/negotiation`, button: "Save worksheet", typed: { opening: "changed" } },
    editOfferAction: {
      path: offer,
      button: "Save offer",
      typed: { name: "changed", currency: "USD", "base.year": "91,000", "base.raise": "0" },
    },
    savePaySettingsAction: {
      path: "/offers?show=amounts",
      button: "Save assumptions",
      typed: { currency: "USD", assumedStartOn: today(), rateBps: "7" },
    },
    addOfferAction: {
      path: "/offers/new",
      button: "Keep this offer",
      typed: { name: "changed too", currency: "USD", "base.year": "92,000", "base.raise": "0" },
    },
    removeOfferAction: { path: "/offers", button: "Remove", holding: 'name="offerId"' },
    addRoleAction: {
      path: "/my-roles/new",
      button: "Make the role",
      typed: { title: "changed", advertisement: "", advertisementUrl: "", copyFrom: "" },
    },
    editRoleAction: {
      path: ownRole,
      button: "Save role",
      typed: {
        title: "changed",
        summary: "changed",
        advertisementUrl: "",
        experienceMonths: "7",
        likeRoleId: "",
        payCurrency: "USD",
        payLow: "",
        payHigh: "",
        payOn: "",
        "levels.python": "4",
        addSkill: "",
        addLevel: "2",
      },
    },
    removeRoleAction: { path: "/my-roles", button: "Remove", holding: estate.ownRole.split("/").at(-1) ?? "" },
    undoAction: { path: milestone, button: "Undo" },
    removeHoursAction: { path: milestone, button: "Remove", holding: 'name="entryId"' },
    removeResourceAction: { path: milestone, button: "Remove", holding: 'name="resourceId"' },
    removeEvidenceAction: { path: milestone, button: "Remove", holding: 'name="evidenceId"' },
    addOwnStepAction: {
      path: roadmap,
      button: "Add step",
      typed: { title: "changed", kind: "skill", likely: "3", cost: "", notBefore: "" },
    },
    moveMilestoneAction: { path: ownStep, button: "Move up" },
    holdMilestoneAction: { path: ownStep, button: "Save day", typed: { notBefore: today() } },
    editOwnStepAction: {
      path: ownStep,
      button: "Save step",
      typed: { title: "changed", kind: "project", likely: "5", low: "4", high: "9", cost: "10" },
    },
    removeOwnStepAction: { path: ownStep, button: "Take this step out" },
    // Before the step is taken back, which allows it too.
    allowItemAction: { path: roadmap, button: "Allow again" },
    takeBackStepAction: { path: roadmap, button: "Take it back" },
    applyReplanAction: { path: `${roadmap}/replan?role=data-scientist&hours=4`, button: "Apply these changes" },
    restoreRevisionAction: { path: `${roadmap}/history`, button: "Restore this revision" },
    claimLevelAction: { path: "/my-skills?open=python", button: "Save level", typed: { level: "4" } },
    renameRoadmapAction: { path: "/roadmaps", button: "Save name", typed: { title: "changed" } },
    duplicateRoadmapAction: { path: "/roadmaps", button: "Duplicate" },
    restoreRoadmapAction: { path: "/roadmaps", button: "Restore" },
    archiveRoadmapAction: { path: "/roadmaps", button: "Archive" },
    deleteRoadmapAction: { path: "/roadmaps", button: "Delete" },
    updateProfileAction: {
      path: "/settings",
      button: "Save profile",
      typed: { name: "changed", timeZone: "Asia/Tokyo" },
    },
    closeSessionAction: { path: "/settings", button: "Close" },
    closeOtherSessionsAction: { path: "/settings", button: "Sign out everywhere else" },
    changePasswordAction: {
      path: "/settings",
      button: "Change password",
      typed: { currentPassword: person.password, newPassword },
    },
    signOutAction: { path: "/settings", button: "Sign out" },
    signInAction: { path: "/sign-in", button: "Sign in", typed: { email: person.email, password: newPassword } },
    deleteAccountAction: { path: "/settings", button: "Delete my account", typed: { password: newPassword } },
    signUpAction: {
      path: "/sign-up",
      button: "Create account",
      typed: { name: "", email: person.email, password: newPassword },
    },
  };
}
