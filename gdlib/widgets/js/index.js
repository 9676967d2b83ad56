// The module that anywidget loads, in JupyterLab and wherever else a kernel is at work.

import { mount } from "./mount.js";
import { widgets } from "./registry.js";

export default {
  render({ model, el }) {
    return mount(widgets, model, el);
  },
};
