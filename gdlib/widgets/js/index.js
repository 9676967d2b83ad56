// The module that anywidget loads, in JupyterLab and wherever else a kernel is at work.

import { mount } from "./mount.js";
import * as registry from "./registry.js";

export default {
  render({ model, el }) {
    return mount(registry, model, el);
  },
};
