/** What a person tells of a milestone, in their own words; any of the three may be empty. */
export type StoryTexts = { situation: string; action: string; result: string };
