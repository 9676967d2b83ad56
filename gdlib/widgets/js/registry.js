// Every widget by its kind, which is the name that its Python class gives.

import * as knobs from "./knobs.js";

export const widgets = { knobs };
