// The playground's module for anywidget, in JupyterLab and wherever else a kernel is at work.

import { mount } from "./mount.js";
import { nowhere } from "./playground/address.js";
import { render, style } from "./playground/view.js";

const widgets = { playground: { render: (ui) => render(ui, nowhere()) } };

export default {
  render({ model, el }) {
    return mount({ widgets, style }, model, el);
  },
};
