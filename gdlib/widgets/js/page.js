// What the book's pages load for their widgets.

import { host } from "./host.js";
import { widgets } from "./registry.js";

host(widgets);
