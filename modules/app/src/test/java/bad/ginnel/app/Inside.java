package bad.ginnel.app;

/** Reaches into the inner part of a module. */
class Inside {
    bad.ginnel.gateways.application.Essay essay;
}
