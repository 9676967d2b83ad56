// How fast descent with momentum shrinks the error on a quadratic bowl, eigenvector by eigenvector.

/**
 * The factor by which the error along an eigenvector of eigenvalue `lambda` shrinks a step, in the long
 * run: the spectral radius of [[1 + beta - lr lambda, -beta], [1, 0]], which takes the errors of two
 * steps running to those one later. With beta = 0 it is |1 - lr lambda|.
 */
export function rate(lr, beta, lambda) {
  const trace = 1 + beta - lr * lambda;
  const discriminant = trace * trace - 4 * beta;
  if (discriminant < 0) return Math.sqrt(beta); // two complex roots, whose product is beta
  return (Math.abs(trace) + Math.sqrt(discriminant)) / 2;
}

/** The learning rate from which on the steepest direction, of eigenvalue L, no longer shrinks. */
export const stabilityLimit = (beta, L) => (2 * (1 + beta)) / L;

/** The learning rate at which the slower of the two extreme directions shrinks fastest. */
export const bestLr = (beta, L, mu) => (2 * (1 + beta)) / (L + mu);

/** The momentum that, with its best learning rate, is fastest: ((√kappa - 1) / (√kappa + 1))². */
export const bestBeta = (kappa) => ((Math.sqrt(kappa) - 1) / (Math.sqrt(kappa) + 1)) ** 2;
