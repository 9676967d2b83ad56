// Every widget by its kind, which is the name that its Python class gives, and the look of them all.

import * as adam_step from "./adam_step.js";
import * as bowl_explorer from "./bowl_explorer.js";
import * as cloud from "./cloud.js";
import * as drawn_schedule from "./drawn_schedule.js";
import * as hinges from "./hinges.js";
import * as knobs from "./knobs.js";
import * as newton_step from "./newton_step.js";
import * as quiz from "./quiz.js";
import * as race from "./race.js";
import * as slope from "./slope.js";
import * as steps from "./steps.js";
import * as trust_region from "./trust_region.js";
import * as unit_balls from "./unit_balls.js";
import cloudStyle from "./ui/cloud.css";
import drawingStyle from "./ui/drawing.css";
import mapsStyle from "./ui/maps.css";
import newtonStepStyle from "./ui/newton_step.css";
import stepsStyle from "./ui/steps.css";
import commonStyle from "./ui/style.css";
import trustRegionStyle from "./ui/trust_region.css";
import unitBallsStyle from "./ui/unit_balls.css";

export const style = [
  commonStyle,
  mapsStyle,
  stepsStyle,
  cloudStyle,
  drawingStyle,
  newtonStepStyle,
  trustRegionStyle,
  unitBallsStyle,
].join("");

export const widgets = {
  adam_step,
  bowl_explorer,
  cloud,
  drawn_schedule,
  hinges,
  knobs,
  newton_step,
  quiz,
  race,
  slope,
  steps,
  trust_region,
  unit_balls,
};
