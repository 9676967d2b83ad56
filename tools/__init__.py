"""What the Makefile runs: the environment, the execution of chapters, the build of the site."""
