function own() {}
