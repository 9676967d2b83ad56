"""The commands that start a system's Chromium or Chrome, in the order in which they are looked for."""

WHOLE_BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
# The same browser without the window around the page: a new page takes it a quarter of the time.
SYSTEM_BROWSERS = ("chromium-headless-shell", *WHOLE_BROWSERS)
