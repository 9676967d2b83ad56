// Put into each page by `make serve`: loads the page anew when the book was built anew, and shows what
// stopped a build.
(() => {
  const script = document.currentScript;
  const address = new URL("changes", script.src);
  address.protocol = address.protocol.replace("http", "ws");
  const note = document.createElement("pre");
  note.id = "live-note";
  note.style.cssText =
    "position:fixed; inset:auto 0 0 0; z-index:9999; margin:0; max-height:60vh; overflow:auto;" +
    "padding:.8rem 1.2rem; white-space:pre-wrap; font:14px/1.5 monospace; color:#fff; border:0";

  function show({ building, problems }) {
    note.textContent = building ? "Building …" : problems;
    note.style.background = building ? "#333d" : "#8c1d18";
    note.setAttribute("role", building ? "status" : "alert");
    if (note.textContent) document.body.append(note);
    else note.remove();
  }

  function listen() {
    const line = new WebSocket(address);
    line.onmessage = ({ data }) => {
      const state = JSON.parse(data);
      if (state.build !== script.dataset.build && !state.building) location.reload();
      else show(state);
    };
    line.onclose = () => setTimeout(listen, 500); // the server has gone, and may come back
  }
  listen();
})();
