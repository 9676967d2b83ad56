// Every widget by its kind, which is the name that its Python class gives.

import * as knobs from "./knobs.js";
import * as quiz from "./quiz.js";
import * as slope from "./slope.js";

export const widgets = { knobs, quiz, slope };
