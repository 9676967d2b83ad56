// What the book's pages load for their widgets.

import { host } from "./host.js";
import * as registry from "./registry.js";

host(registry);
