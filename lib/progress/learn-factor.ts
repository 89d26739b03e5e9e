export type Belief = { mean: number; spread: number };

/**
 * What is believed of a log-factor after seeing `observations` of it, each with normal noise: the conjugate update of a
 * normal mean with known variances. Observations are logs of ratios; none leaves the prior as it is.
 */
export function learnFactor(prior: Belief, noise: number, observations: readonly number[]): Belief {
  const precision = 1 / prior.spread ** 2 + observations.length / noise ** 2;
  const sum = observations.reduce((total, value) => total + value, 0);
  return { mean: (prior.mean / prior.spread ** 2 + sum / noise ** 2) / precision, spread: Math.sqrt(1 / precision) };
}
