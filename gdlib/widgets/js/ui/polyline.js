// A line through many places, written down as an SVG path without those places that no eye would miss.

import { tenths } from "./format.js";

const OFF = 0.3; // pixels: no place left out is much further from what is drawn

/**
 * Takes the places one by one, in pixels, with to(x, y); lift() breaks the line. path() is what was drawn.
 * From the last place that was kept, the directions in which a line passes all places since by no more than OFF are
 * an angle: as soon as a place lies outside of it, or the way turns back, the place before is kept.
 */
export class Polyline {
  #path = "";
  #down = false; // whether there is a place to go on from
  #x = 0; // the last place kept
  #y = 0;
  #nextX = 0; // the last place seen
  #nextY = 0;
  #reach = 0; // the longest way from the one to a place since
  #leftX = 0; // the angle, by its sides; none yet while both are zero
  #leftY = 0;
  #rightX = 0;
  #rightY = 0;

  to(x, y) {
    if (!this.#down) {
      this.#path += `M${tenths(x)},${tenths(y)}`;
      this.#down = true;
      this.#keep(x, y);
    } else if (!this.#fits(x, y)) {
      this.#path += `L${tenths(this.#nextX)},${tenths(this.#nextY)}`;
      this.#keep(this.#nextX, this.#nextY);
      this.#fits(x, y);
    }
    this.#nextX = x;
    this.#nextY = y;
  }

  lift() {
    const [x, y] = [this.#nextX, this.#nextY];
    if (this.#down && (x !== this.#x || y !== this.#y)) this.#path += `L${tenths(x)},${tenths(y)}`;
    this.#down = false;
  }

  path() {
    this.lift();
    return this.#path;
  }

  #keep(x, y) {
    this.#x = x;
    this.#y = y;
    this.#reach = this.#leftX = this.#leftY = this.#rightX = this.#rightY = 0;
  }

  // Whether a line from the last place kept to here passes all places between; then the angle narrows.
  #fits(x, y) {
    const dx = x - this.#x;
    const dy = y - this.#y;
    const away = Math.sqrt(dx * dx + dy * dy);
    if (away < this.#reach - OFF) return false;
    if (away <= OFF) return true;
    const open = this.#reach > OFF;
    if (open && (cross(this.#rightX, this.#rightY, dx, dy) < 0 || cross(dx, dy, this.#leftX, this.#leftY) < 0)) return false;
    this.#reach = Math.max(this.#reach, away);
    const sine = OFF / away;
    const cosine = Math.sqrt(1 - sine * sine);
    const [leftX, leftY] = [dx * cosine - dy * sine, dy * cosine + dx * sine];
    const [rightX, rightY] = [dx * cosine + dy * sine, dy * cosine - dx * sine];
    if (!open || cross(leftX, leftY, this.#leftX, this.#leftY) > 0) [this.#leftX, this.#leftY] = [leftX, leftY];
    if (!open || cross(this.#rightX, this.#rightY, rightX, rightY) > 0) [this.#rightX, this.#rightY] = [rightX, rightY];
    return true;
  }
}

const cross = (ax, ay, bx, by) => ax * by - ay * bx;
