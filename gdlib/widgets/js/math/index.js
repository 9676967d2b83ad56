// The one place where widgets get their numbers from: losses, gradients and methods, the same as
// gdlib's. tests/gdlib/widgets/test_math.py holds the two together, over whole paths.

export { adamParts } from "./averages.js";
export { descend } from "./descend.js";
export { beale, bowl, himmelblau, makeLandscape, rosenbrock, saddle } from "./landscapes.js";
export { fitLoss, huber, mae, makeMeasure, mse } from "./losses.js";
export { adagrad, adam, gradientDescent, makeMethod, momentum, rmsprop } from "./methods.js";
export { doubleRelu, makeModel, quad, rectifiedLinear, reluNetwork } from "./models.js";
export { downhillStep, levelCurves, newtonStep, quadraticModel, trustRegionStep } from "./newton.js";
export { cloudVariance, noisyWalk, varianceAlong } from "./noise.js";
export { ballOutline, steepest } from "./norms.js";
export { bestScale, evenNoise, lastPointBound, ratesBetween, runsOnKinks } from "./plans.js";
export { bestBeta, bestLr, rate, stabilityLimit } from "./rates.js";
export { PRECISIONS, finiteDifference, roundedLoss } from "./rounded.js";
export { dampedStep, gaussNewtonModel, stepWithin, trustRule } from "./trust.js";
export { makeValley, rosenbrockValley, saturationValley } from "./valleys.js";
