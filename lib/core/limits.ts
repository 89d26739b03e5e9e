/** Every limit on what a person may type or send, in characters, items or bytes; forms and validators read it from here. */
export const limits = {
  emailCharacters: 254,
  nameCharacters: 80,
  passwordMinCharacters: 15,
  passwordMaxCharacters: 256,
  roadmapTitleCharacters: 120,
  noteCharacters: 20_000,
  skipReasonCharacters: 300,
  evidenceTitleCharacters: 200,
  urlCharacters: 2_000,
  certificateNumberCharacters: 100,
  hoursPerWeekMin: 1,
  hoursPerWeekMax: 80,
  budgetDollarsMax: 1_000_000,
  planningYearsMax: 15,
  bodyBytes: 1_048_576,
} as const;
