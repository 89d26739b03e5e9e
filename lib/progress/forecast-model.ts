/**
 * The forecast's assumptions. The spread of one milestone comes from its own range; the person's pace and the share of
 * planned hours they find are unknown at first and learnt from what they log. Priors are Waymark's own judgement, wide
 * on purpose, and stated on the page: half of all people take between five sixths and six fifths of an estimate.
 */
export const forecastModel = {
  /** Standard deviation of log(own pace) before anything was logged. */
  paceSpread: 0.28,
  /** Standard deviation of log(actual / estimate) of one finished milestone around the person's own pace. */
  milestoneNoise: 0.35,
  /** Mean and standard deviation of log(hours found / hours planned) before anything was logged: people find nine tenths. */
  presenceMean: -0.105,
  presenceSpread: 0.2,
  /** Standard deviation of log(hours found / hours planned) of one week around the person's own mean. */
  weekNoise: 0.45,
  samples: 1000,
} as const;
