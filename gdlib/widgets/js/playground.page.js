// What the playground's page loads; a page without it is not made heavier by it.

import { host } from "./host.js";
import { atAddress } from "./playground/address.js";
import { render, style } from "./playground/view.js";

host({ widgets: { playground: { render: (ui) => render(ui, atAddress()) } }, style });
