// Measures of error, as functions of one residual (prediction minus data), each with its slope.
// At a kink the slope is the one that torch's autograd takes, as gdlib/losses.py inherits it.

/** |r|; at 0 the slope is 0. */
export const mae = { value: Math.abs, slope: Math.sign };

/** r². */
export const mse = { value: (r) => r * r, slope: (r) => 2 * r };

/** r²/2 for |r| <= delta, straight on from there. */
export function huber(delta = 1) {
  return {
    value: (r) => {
      const size = Math.abs(r);
      return size <= delta ? (size * size) / 2 : delta * (size - delta / 2);
    },
    slope: (r) => (Math.abs(r) <= delta ? r : delta * Math.sign(r)),
  };
}

const MEASURES = { mae: () => mae, mse: () => mse, huber: (settings) => huber(settings.delta) };

/** A measure by its gdlib name, for a widget's trait. Unknown names throw. */
export function makeMeasure(name, settings = {}) {
  if (!Object.hasOwn(MEASURES, name)) throw new RangeError(`no measure is named ${name}`);
  return MEASURES[name](settings);
}

/**
 * The loss of a point: how far `model`, with the point as its knobs, is from the data.
 * A loss here is an object of value(point) -> number and gradient(point) -> array.
 * x, y: arrays of numbers of one length.
 */
export function fitLoss(model, x, y, measure) {
  return {
    value(point) {
      let sum = 0;
      for (let i = 0; i < x.length; i++) sum += measure.value(model.value(point, x[i]) - y[i]);
      return sum / x.length;
    },
    gradient(point) {
      const grad = new Array(point.length).fill(0);
      for (let i = 0; i < x.length; i++) {
        const slope = measure.slope(model.value(point, x[i]) - y[i]);
        model.addGradient(grad, slope / x.length, point, x[i]);
      }
      return grad;
    },
  };
}
